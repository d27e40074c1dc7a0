import { graphql } from '../../graphql/generated';

export const OverviewQuery = graphql(`
  query Overview {
    municipality {
      name
      seedQuestion {
        sv
        en
      }
      districtMap
    }
    overview {
      statements
      voices
      notes
      submissions
      byMonth {
        month
        statements
        voices
      }
      byDistrict {
        id
        name
        voices
        statements
        population {
          count
          year
          source
        }
        valence {
          praise
          trouble
          wish
          unclear
        }
        nuggets(first: 3) {
          id
          label
        }
      }
      topThemes(first: 8) {
        id
        name {
          sv
          en
        }
        statements
        voices
        valence {
          praise
          trouble
          wish
          unclear
        }
      }
      run {
        finishedAt
      }
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
    programme {
      id
      title {
        sv
        en
      }
      kind
      from
      to
    }
    commonGround(first: 6) {
      id
      label
      keyphrase {
        id
      }
      valued {
        share
      }
    }
  }
`);
