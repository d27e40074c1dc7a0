import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { textRefusal, variablesRefusal } from './query-text.js';

const times = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

describe('the text of a query', () => {
  it.each<[string, string, string | null]>([
    ['as pages ask', '{ overview { voices byDistrict { name } } }', null],
    ['the whole schema', getIntrospectionQuery(), null],
    ['thirty of a field', `{ ${times(30, (index) => `a${index}: viewer { name }`)} }`, null],
    ['thirty-one', `{ ${times(31, (index) => `a${index}: viewer { name }`)} }`, 'QUERY_ALIASED'],
    ['thirty-one of the same name', `{ overview { ${times(31, () => 'voices')} } }`, 'QUERY_ALIASED'],
    ['thirty-one further in', `{ a { b { ${times(31, (index) => `a${index}: c`)} } } }`, 'QUERY_ALIASED'],
    [
      'thirty-one in a fragment',
      `{ ...A } fragment A on Query { ${times(31, (index) => `a${index}: c`)} }`,
      'QUERY_ALIASED',
    ],
    ['five hundred and one fields', `{ ${times(501, (index) => `f${index}`)} }`, 'QUERY_TOO_LARGE'],
    ['many fragments', `{ a } ${times(51, (index) => `fragment F${index} on Query { a }`)}`, 'QUERY_TOO_LARGE'],
    ['many spreads', `{ ${times(201, () => '...F')} } fragment F on Query { a }`, 'QUERY_TOO_LARGE'],
    ['many operations', times(11, (index) => `query Q${index} { a }`), 'QUERY_TOO_LARGE'],
    ['many variables', `query (${times(51, (index) => `$v${index}: Int`)}) { a }`, 'QUERY_TOO_LARGE'],
    ['many directives', `{ a ${times(31, () => '@skip(if: false)')} }`, 'QUERY_TOO_LARGE'],
    ['a long list', `{ a(ids: [${times(201, () => '"b"')}]) }`, 'QUERY_TOO_LARGE'],
    ['many characters', `{ a(b: "${'c'.repeat(50_000)}") }`, 'QUERY_TOO_LARGE'],
    ['what is no GraphQL', '{ a', null],
    ['more than is read', `{ ${times(2001, (index) => `f${index}`)} }`, null],
  ])('of %s', (_, query, code) => {
    expect(textRefusal(query)?.code ?? null).toBe(code);
  });
});

/** Lists in lists. */
function nested(levels: number): unknown {
  let value: unknown = 'a';
  for (let level = 0; level < levels; level++) value = [value];
  return { value };
}

describe('variables', () => {
  it.each<[string, unknown, string | null]>([
    ['none', undefined, null],
    ['a list as long as may be', { ids: Array.from({ length: 1000 }, () => 'a') }, null],
    ['a longer one', { ids: Array.from({ length: 1001 }, () => 'a') }, 'LIST_TOO_LONG'],
    ['a longer one further in', { a: [{ b: { c: Array.from({ length: 1001 }, () => 1) } }] }, 'LIST_TOO_LONG'],
    ['levels as deep as may be', nested(19), null],
    ['one deeper', nested(20), 'QUERY_TOO_DEEP'],
    ['many deeper', nested(100_000), 'QUERY_TOO_DEEP'],
    ['a long text', { text: 'a'.repeat(1_000_000) }, null],
  ])('of %s', (_, variables, code) => {
    expect(variablesRefusal(variables)?.code ?? null).toBe(code);
  });
});
