import { graphql } from '../../graphql/generated';

export const FindingParts = graphql(`
  fragment FindingParts on Nugget {
    id
    kind
    rank
    label
    distinctiveness {
      logOdds
      interval {
        lower
        upper
      }
    }
    valued {
      share
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
    evidence(first: 6) {
      totalCount
      nodes {
        start
        end
        statement {
          id
          text
          language
          mayBeQuoted
          place {
            id
            name
          }
        }
      }
    }
  }
`);

export const DistrictQuery = graphql(`
  query District($id: ID!) {
    municipality {
      name
    }
    latestRun {
      finishedAt
    }
    district(id: $id) {
      id
      name
      voices
      statements
      population {
        count
        year
        source
      }
      places {
        id
        name
        population
      }
      notHeard {
        id
      }
      nuggets(kind: NUGGET, first: 12) {
        ...FindingParts
      }
      challenges: nuggets(kind: CHALLENGE, first: 8) {
        ...FindingParts
      }
      themes {
        id
        name {
          sv
          en
        }
        byDistrict {
          district {
            id
          }
          share
        }
      }
    }
    commonGround(first: 8) {
      id
      label
      keyphrase {
        id
      }
      byDistrict {
        district {
          id
        }
        share
      }
    }
  }
`);
