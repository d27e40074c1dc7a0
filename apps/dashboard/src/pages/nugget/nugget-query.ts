import { graphql } from '../../graphql/generated';

export const NuggetQuery = graphql(`
  query Nugget($id: ID!) {
    nugget(id: $id) {
      id
      kind
      label
      district {
        id
        name
      }
      keyphrase {
        id
      }
      distinctiveness {
        logOdds
        interval {
          lower
          upper
        }
        z
        p
        q
      }
      valued {
        share
        interval {
          lower
          upper
        }
        praise
        trouble
        wish
        unclear
      }
      support {
        voices
        districtVoices
        voicesElsewhere
        districtVoicesElsewhere
        fragile
      }
    }
  }
`);

export const EvidenceQuery = graphql(`
  query Evidence($id: ID!, $after: String) {
    nugget(id: $id) {
      id
      evidence(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          start
          end
          statement {
            ...StatementParts
          }
        }
      }
    }
  }
`);
