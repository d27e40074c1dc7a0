import { graphql } from '../../graphql/generated';

export const StatementsQuery = graphql(`
  query Statements($filter: StatementFilter, $after: String) {
    statements(filter: $filter, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...StatementParts
      }
    }
  }
`);

export const FilterChoicesQuery = graphql(`
  query FilterChoices {
    districts {
      id
      name
    }
    municipality {
      focusGroups {
        id
        name {
          sv
          en
        }
      }
    }
    themes {
      id
      name {
        sv
        en
      }
    }
  }
`);

export const KeyphraseChoicesQuery = graphql(`
  query KeyphraseChoices($search: String) {
    keyphrases(first: 60, search: $search) {
      nodes {
        id
        label
      }
    }
  }
`);

export const KeyphraseQuery = graphql(`
  query Keyphrase($id: ID!) {
    keyphrase(id: $id) {
      id
      label
    }
  }
`);
