import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { schemaDocument } from './schema-document.js';

const document = schemaDocument(
  buildSchema(`
    type Query {
      """Every district | in order."""
      districts("How many at most." first: Int! = 20): [District!]!
      "The one of old." place(id: ID!): String @deprecated(reason: "Use districts instead. Goes away 2027-06-01.")
    }
    type Mutation { "Names it." rename(input: Naming!): Boolean! }
    "A part of the municipality."
    type District { "Its name." name: String! "Its nuggets, best first." nuggets(first: Int = 3, kind: Kind = NUGGET): [String!]! }
    "A new name." input Naming { "In Swedish." sv: String! "In English. Null: as it was." en: String = "x" }
    "What is found." enum Kind { "Valued." NUGGET "A trouble." CHALLENGE }
    "A day." scalar Date
    "What is shown." union Shown = District
  `),
);

describe('the reference of a schema', () => {
  it.each([
    ['what can be asked, with what it gives', '### districts\n\nEvery district | in order.\n\nGives `[District!]!`.\n'],
    ['arguments with what they are when left out', '| `first` | `Int! = 20` | How many at most. |'],
    ['what goes away', 'The one of old. **Deprecated**: Use districts instead. Goes away 2027-06-01.'],
    ['what can be done', '## Changes\n\nWhat can be done: `mutation { … }`.\n\n### rename'],
    ['fields of a type', '### District\n\nA part of the municipality.\n\n| field | type | what |'],
    [
      'fields that take arguments',
      '| `nuggets(first: Int = 3, kind: Kind = NUGGET)` | `[String!]!` | Its nuggets, best first. |',
    ],
    ['inputs', '| `en` | `String = "x"` | In English. Null: as it was. |'],
    ['enums', '- `NUGGET`: Valued.\n- `CHALLENGE`: A trouble.'],
    ['unions', '### Shown\n\nWhat is shown.\n\nOne of `District`.'],
    ['scalars', '### Date\n\nA day.'],
  ])('tells %s', (_, part) => {
    expect(document).toContain(part);
  });

  it('leaves out events where there are none', () => {
    expect(document).not.toContain('## Events');
  });
});
