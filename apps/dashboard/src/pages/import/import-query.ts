import { graphql } from '../../graphql/generated';

export const ProblemParts = graphql(`
  fragment ProblemParts on Problem {
    code
    severity
    row
    place {
      sv
      en
    }
    message {
      sv
      en
    }
  }
`);

export const UploadParts = graphql(`
  fragment UploadParts on Upload {
    id
    fileName
    size
    kind
    format
    encoding
    alreadyImported {
      id
      createdAt
    }
    columns {
      name
      role
      question {
        id
      }
      samples
    }
    preview {
      row
      receivedOn
      answers
      district {
        id
        name
      }
      place {
        id
        name
      }
    }
    note {
      title
      date
      venue
      participants
      text
      district {
        id
      }
      meeting {
        id
      }
      statements {
        start
        end
        role
        speaker
        valence
        topic
      }
      setAside {
        start
        end
        reason
      }
    }
    counts {
      rows
      willComeIn
      duplicates
      excluded
    }
    problems {
      ...ProblemParts
    }
  }
`);

export const UploadQuery = graphql(`
  query Upload($id: ID!) {
    upload(id: $id) {
      ...UploadParts
    }
    districts {
      id
      name
    }
    programme {
      id
      from
      to
      title {
        sv
        en
      }
    }
    municipality {
      questions {
        id
        text {
          sv
          en
        }
      }
    }
  }
`);

export const RemapUpload = graphql(`
  mutation RemapUpload($uploadId: ID!, $mapping: [ColumnMappingInput!]!) {
    remapUpload(uploadId: $uploadId, mapping: $mapping) {
      ...UploadParts
    }
  }
`);

export const ImportUpload = graphql(`
  mutation ImportUpload($input: ImportUploadInput!) {
    importUpload(input: $input) {
      id
    }
  }
`);

export const ImportQuery = graphql(`
  query Import($id: ID!) {
    import(id: $id) {
      id
      fileName
      status
      statements
      counts {
        rows
        willComeIn
        duplicates
        excluded
      }
      problems {
        ...ProblemParts
      }
      error {
        ...ProblemParts
      }
    }
  }
`);

export const ImportProgress = graphql(`
  subscription ImportProgress($importId: ID!) {
    importProgress(importId: $importId) {
      importId
      status
      stage
      done
      total
    }
  }
`);

export const ImportsQuery = graphql(`
  query Imports {
    imports(first: 50) {
      nodes {
        id
        fileName
        status
        createdAt
        statements
        fiction
        error {
          ...ProblemParts
        }
      }
    }
  }
`);
