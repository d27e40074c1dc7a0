import { graphql } from '../graphql/generated';

export const ShellQuery = graphql(`
  query Shell {
    municipality {
      name
      holdsExampleDialogue
    }
    districts {
      id
      name
    }
    latestRun {
      id
    }
  }
`);

export const DataChanged = graphql(`
  subscription DataChanged {
    dataChanged {
      id
    }
  }
`);

export const RemoveExample = graphql(`
  mutation RemoveExample {
    removeExampleDialogue
  }
`);
