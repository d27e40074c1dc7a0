import { graphql } from '../../graphql/generated';

export const ThemeQuery = graphql(`
  query Theme($id: ID!) {
    theme(id: $id) {
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
      byDistrict {
        district {
          id
          name
        }
        voices
        share
      }
      keyphrases(first: 20) {
        id
        label
        statements
        voices
      }
    }
  }
`);
