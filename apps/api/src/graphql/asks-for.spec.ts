import { describe, expect, it } from '@jest/globals';
import { Kind, parse, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { asksFor, mostAskedOf } from './asks-for.js';

function asked(query: string, variableValues: Readonly<Record<string, unknown>> = {}) {
  const { definitions } = parse(query);
  const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  return {
    operation: definitions[0] as OperationDefinitionNode,
    fragments: Object.fromEntries(fragments.map((one) => [one.name.value, one])),
    variableValues,
  };
}

describe('what an operation asks for', () => {
  it.each([
    ['{ comparison { a { findings { id } } } }', false],
    ['{ comparison { a { findings { places: evidence { totalCount } } } } }', true],
    ['{ comparison { ...A } } fragment A on Comparison { ...B } fragment B on Comparison { evidence { id } }', true],
    ['{ evidence: comparison { id } }', false],
  ])('%s: %s', (query, expected) => {
    expect(asksFor(asked(query), 'evidence')).toBe(expected);
  });

  it.each([
    ['{ comparison { voicesInBoth } }', {}, 0],
    ['{ comparison { shared { label } } }', {}, 20],
    ['{ comparison { shared(first: 12) { label } more: shared(first: 30) { label } } }', {}, 30],
    ['query ($n: Int) { comparison { ...A } } fragment A on Comparison { shared(first: $n) { label } }', { n: 7 }, 7],
    ['query ($n: Int) { comparison { shared(first: $n) { label } } }', {}, 100],
  ])('of a list, %s with %p: %d', (query, variables, expected) => {
    expect(mostAskedOf(asked(query, variables), 'shared', 20)).toBe(expected);
  });
});
