import { describe, expect, it } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { DomainError } from '../errors/domain-error.js';
import { depthLimit, sizeLimit } from './query-limits.js';

const schema = buildSchema('type Query { one: Node } type Node { id: ID next: Node }');
const rules = [depthLimit(4), sizeLimit(10)];

function codes(query: string): string[] {
  return validate(schema, parse(query), rules).map((error) =>
    error.originalError instanceof DomainError ? error.originalError.code : error.message,
  );
}

describe('the limits of a query', () => {
  it.each<[string, string, string[]]>([
    ['as deep as may be', '{ one { next { next { id } } } }', []],
    ['one deeper', '{ one { next { next { next { id } } } } }', ['QUERY_TOO_DEEP']],
    [
      'deeper by inline fragments',
      '{ one { ... on Node { next { ... { next { next { id } } } } } } }',
      ['QUERY_TOO_DEEP'],
    ],
    [
      'deeper by fragments',
      '{ one { ...A } } fragment A on Node { next { ...B } } fragment B on Node { next { next { id } } }',
      ['QUERY_TOO_DEEP'],
    ],
    ['a fragment that holds itself', '{ one { ...A } } fragment A on Node { next { ...A } }', []],
    ['ten fields', '{ one { a: id b: id c: id d: id e: id f: id g: id h: id i: id } }', []],
    [
      'eleven by aliases',
      '{ one { a: id b: id c: id d: id e: id f: id g: id h: id i: id j: id } }',
      ['QUERY_TOO_LARGE'],
    ],
    [
      'eleven by a fragment spread often',
      '{ a: one { ...A } b: one { ...A } c: one { ...A } } fragment A on Node { x: id y: id z: id }',
      ['QUERY_TOO_LARGE'],
    ],
    [
      'each operation by itself',
      'query A { one { a: id b: id c: id d: id e: id } } query B { one { a: id b: id c: id d: id e: id } }',
      [],
    ],
    ['introspection', getIntrospectionQuery(), []],
  ])('%s', (_, query, expected) => {
    expect(codes(query)).toEqual(expected);
  });

  // 2^60 fields, if each spread were walked: this would never end.
  it('works out each fragment once', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Node { a: next { ...F${index + 1} } b: next { ...F${index + 1} } }`,
    );
    expect(codes(`{ one { ...F0 } } ${fragments.join(' ')} fragment F60 on Node { id }`)).toEqual([
      'QUERY_TOO_DEEP',
      'QUERY_TOO_LARGE',
    ]);
  });
});
