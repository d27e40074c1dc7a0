import { graphql } from '../../graphql/generated';

export const MethodQuery = graphql(`
  query Method {
    latestRun {
      id
      finishedAt
      statements
      voices
      textVersion
      insightVersion
      inputHash
    }
    overview {
      ledger {
        received
        analysed
        duplicates
        excluded
        reasons {
          code
          count
          text {
            sv
            en
          }
        }
      }
    }
  }
`);
