import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getIntrospectionQuery,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { DomainError } from '../errors/domain-error.js';
import { queryExtent } from './query-extent.js';
import { costRefusal, depthLimit, introspectionLimit, returnLimit, sizeLimit } from './query-limits.js';

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

  it('measures the schema that is fetched, whatever its parts are called', () => {
    const once = parse(getIntrospectionQuery());
    const twice = parse(
      getIntrospectionQuery().replace('__schema {', '__schema { types { ...FullType } more: types { ...FullType } '),
    );
    const { schemaCost } = queryExtent(schema, once, once.definitions[0] as OperationDefinitionNode, {});
    const codesOf = (document: DocumentNode) =>
      validate(schema, document, [introspectionLimit(schemaCost)]).map(({ originalError }) =>
        originalError instanceof DomainError ? originalError.code : null,
      );
    expect([codesOf(once), codesOf(twice)]).toEqual([[], ['INTROSPECTION_TOO_LARGE']]);
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

describe('what lists within lists may give', () => {
  const library = buildSchema(`
    type Query { shelf: Shelf shelves: [Shelf!]! found: [Found!]! }
    union Found = Shelf | Book
    type Shelf { name: String books(first: Int! = 10): BookConnection! newest(first: Int! = 10): [Book!]! old: [Book] }
    type BookConnection { nodes: [Book!]! edges: [BookEdge!]! totalCount: Int! }
    type BookEdge { node: Book! }
    type Book { name: String words: [String!]! shelf: Shelf }
  `);
  function cost(query: string, variables: Record<string, unknown> | null = null): number {
    const document = parse(query);
    const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!;
    return queryExtent(library, document, operation, variables).cost;
  }

  // A field is 1, and what stands in it times the length of the list.
  it.each<[string, string, number]>([
    ['no list', '{ shelf { name } }', 2],
    ['a list of words is one value', '{ shelf { old { words } } }', 1 + 1 + 100],
    ['a page of its default length', '{ shelf { books { nodes { name } } } }', 1 + 1 + 10 * 2],
    ['a page of 5', '{ shelf { books(first: 5) { nodes { name } } } }', 1 + 1 + 5 * 2],
    ['a page by its edges', '{ shelf { books(first: 5) { edges { node { name } } } } }', 1 + 1 + 5 * 3],
    ['no page is longer than a page may be', '{ shelf { newest(first: 5000) { name } } }', 1 + 1 + 100],
    ['a variable may stand for the most', 'query ($n: Int!) { shelf { newest(first: $n) { name } } }', 1 + 1 + 100],
    ['a list without an end', '{ shelves { name } }', 1 + 100],
    ['a list in a list', '{ shelves { old { name } } }', 1 + 100 * (1 + 100)],
    ['twice by aliases', '{ a: shelves { name } b: shelves { name } }', 2 * (1 + 100)],
    [
      'by fragments, named and inline',
      '{ shelves { ...A } } fragment A on Shelf { ... on Shelf { old { name } } }',
      1 + 100 * (1 + 100),
    ],
    [
      'one of several types, as the dearest of them',
      '{ found { __typename ... on Shelf { name } ...B ... { ... on Book { name } } } } fragment B on Book { words }',
      1 + 100 * 2,
    ],
  ])('%s', (_, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  const variable = 'query ($n: Int! = 7) { shelf { newest(first: $n) { name } } }';
  it.each<[string, Record<string, unknown> | null, number]>([
    ['not known yet', null, 100],
    ['given', { n: 5 }, 5],
    ['left out', {}, 7],
    ['more than a page', { n: 5000 }, 100],
    ['no number', { n: 'x' }, 100],
  ])('by a variable that is %s', (_, variables, length) => {
    expect(cost(variable, variables)).toBe(2 + length);
  });

  it('is refused when it is more than may be', () => {
    expect([costRefusal(10, 10)?.code, costRefusal(11, 10)?.code]).toEqual([undefined, 'QUERY_TOO_COSTLY']);
  });

  it.each<[string, string, string[]]>([
    ['once inside itself', '{ shelf { newest { shelf { name } } } }', []],
    ['twice inside itself', '{ shelf { newest { shelf { newest { shelf { name } } } } } }', []],
    [
      'three times inside itself',
      '{ shelf { newest { shelf { newest { shelf { newest { shelf { name } } } } } } } }',
      ['QUERY_CIRCULAR'],
    ],
    [
      'by fragments',
      '{ shelf { ...A } } fragment A on Shelf { newest { shelf { ...B } } } fragment B on Shelf { old { shelf { old { shelf { name } } } } }',
      ['QUERY_CIRCULAR'],
    ],
    ['side by side', '{ a: shelf { name } b: shelf { name } c: shelf { name } d: shelf { name } }', []],
  ])('%s', (_, query, expected) => {
    expect(
      validate(library, parse(query), [returnLimit]).map((error) =>
        error.originalError instanceof DomainError ? error.originalError.code : error.message,
      ),
    ).toEqual(expected);
  });
});
