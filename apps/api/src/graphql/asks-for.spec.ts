import { describe, expect, it } from '@jest/globals';
import { Kind, parse, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { asksFor } from './asks-for.js';

describe('what an operation asks for', () => {
  it.each([
    ['{ comparison { a { findings { id } } } }', false],
    ['{ comparison { a { findings { places: evidence { totalCount } } } } }', true],
    ['{ comparison { ...A } } fragment A on Comparison { ...B } fragment B on Comparison { evidence { id } }', true],
    ['{ evidence: comparison { id } }', false],
  ])('%s: %s', (query, expected) => {
    const { definitions } = parse(query);
    const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
    expect(
      asksFor(
        {
          operation: definitions[0] as OperationDefinitionNode,
          fragments: Object.fromEntries(fragments.map((one) => [one.name.value, one])),
        },
        'evidence',
      ),
    ).toBe(expected);
  });
});
