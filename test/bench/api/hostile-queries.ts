import { getIntrospectionQuery } from 'graphql';

/** A request that nobody means well by. */
export interface HostileQuery {
  readonly name: string;
  /** What is sent; a text as it is, anything else as JSON. */
  readonly body: unknown;
  readonly contentType?: string;
  /** The codes that it may be refused with; the first is the usual one. */
  readonly codes: readonly string[];
}

const times = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

const inside = (levels: number, before: string, after: string): string => before.repeat(levels) + after.repeat(levels);

/** Fragments that each spread the next twice: two to the power of their number fields. */
const bomb = `{ programme { ...F0 } } ${times(
  30,
  (index) =>
    `fragment F${index} on Meeting { a: notes { meeting { ...F${index + 1} } } b: notes { meeting { ...F${index + 1} } } }`,
)} fragment F30 on Meeting { id }`;

const everyOther = `{ overview { ${times(25, (index) => `...F${index}`)} } } ${times(
  25,
  (index) =>
    `fragment F${index} on Overview { voices ${times(25, (other) => (other === index ? '' : `...F${other}`))} }`,
)}`;

const wide = 'overview { byDistrict { nuggets { evidence { nodes { statement { id } } } } } }';

/** What is sent to do harm, by what it tries. */
export const hostileQueries: readonly HostileQuery[] = [
  {
    name: 'deep: 10 rings of programme and notes',
    body: { query: `{ programme { ${inside(10, 'notes { meeting { ', '} } ').replace('} } ', 'id } } ')} } }` },
    codes: ['QUERY_TOO_DEEP', 'QUERY_CIRCULAR'],
  },
  {
    name: 'deep: 80,000 levels',
    body: { query: `{ ${inside(80_000, 'a { ', '} ')} }` },
    codes: ['QUERY_TOO_LARGE', 'QUERY_TOO_DEEP'],
  },
  {
    name: 'a circle',
    body: { query: '{ programme { notes { meeting { notes { meeting { notes { meeting { notes { id } } } } } } } } }' },
    codes: ['QUERY_CIRCULAR'],
  },
  {
    name: 'lists in lists',
    body: { query: '{ statements(first: 100) { nodes { note { statements { note { statements { id } } } } } } }' },
    codes: ['QUERY_TOO_COSTLY'],
  },
  {
    name: 'aliased × 1,000',
    body: { query: `{ ${times(1000, (index) => `a${index}: latestRun { id }`)} }` },
    codes: ['QUERY_TOO_LARGE'],
  },
  {
    name: 'aliased × 300',
    body: { query: `{ ${times(300, (index) => `a${index}: latestRun { id }`)} }` },
    codes: ['QUERY_ALIASED'],
  },
  {
    name: 'aliased leaves × 450',
    body: { query: `{ overview { ${times(450, (index) => `a${index}: voices`)} } }` },
    codes: ['QUERY_ALIASED'],
  },
  {
    name: 'the same field × 1,900',
    body: { query: `{ overview { ${times(1900, () => 'voices')} } }` },
    codes: ['QUERY_TOO_LARGE', 'QUERY_ALIASED'],
  },
  {
    name: 'the same list × 100',
    body: { query: `{ ${times(100, () => wide)} }` },
    codes: ['QUERY_ALIASED', 'QUERY_TOO_LARGE'],
  },
  {
    name: 'words by the fifty thousand',
    body: { query: `{ ${'voices '.repeat(50_000)} }` },
    codes: ['QUERY_TOO_LARGE'],
  },
  {
    name: 'fragments in a ring',
    body: { query: '{ overview { ...A } } fragment A on Overview { ...B } fragment B on Overview { ...A }' },
    codes: ['GRAPHQL_VALIDATION_FAILED'],
  },
  { name: 'fragments doubled 30 times', body: { query: bomb }, codes: ['QUERY_TOO_DEEP', 'QUERY_TOO_LARGE'] },
  { name: 'fragments each with all others', body: { query: everyOther }, codes: ['QUERY_TOO_LARGE'] },
  {
    name: 'fragments × 300',
    body: { query: `{ __typename } ${times(300, (index) => `fragment F${index} on Query { __typename }`)}` },
    codes: ['QUERY_TOO_LARGE'],
  },
  {
    name: 'directives × 900',
    body: { query: `{ overview { voices ${times(900, () => '@a')} } }` },
    codes: ['QUERY_TOO_LARGE'],
  },
  {
    name: 'variables × 400',
    body: { query: `query (${times(400, (index) => `$v${index}: Int`)}) { overview { voices } }` },
    codes: ['QUERY_TOO_LARGE'],
  },
  {
    name: 'operations × 300',
    body: { query: times(300, (index) => `query Q${index} { overview { voices } }`) },
    codes: ['QUERY_TOO_LARGE'],
  },
  {
    name: 'unknown fields × 490',
    body: { query: `{ ${times(490, (index) => `statement${index}`)} }` },
    codes: ['GRAPHQL_VALIDATION_FAILED'],
  },
  {
    name: 'a list of 1,900 written out',
    body: { query: `{ statements(filter: { districtIds: [${times(1900, () => '"a"')}] }) { totalCount } }` },
    codes: ['QUERY_TOO_LARGE'],
  },
  {
    name: 'lists in a list written out',
    body: { query: `{ import(id: ${inside(900, '[', ']')}) { id } }` },
    codes: ['GRAPHQL_VALIDATION_FAILED', 'QUERY_TOO_DEEP'],
  },
  {
    name: 'a list of 50,000 among the variables',
    body: {
      query: 'query ($ids: [ID!]) { statements(filter: { districtIds: $ids }) { totalCount } }',
      variables: { ids: Array.from({ length: 50_000 }, (_, index) => `a${index}`) },
    },
    codes: ['LIST_TOO_LONG'],
  },
  {
    name: 'lists 100,000 deep among the variables',
    body: `{"query":"query ($ids: [ID!]) { statements(filter: { districtIds: $ids }) { totalCount } }","variables":{"ids":${inside(100_000, '[', ']')}}}`,
    codes: ['QUERY_TOO_DEEP'],
  },
  {
    name: 'a number beyond all',
    body: { query: '{ statements(first: 99999999999999999999) { totalCount } }' },
    codes: ['GRAPHQL_VALIDATION_FAILED'],
  },
  {
    name: 'a page of a million',
    body: { query: '{ statements(first: 1000000) { totalCount } }' },
    codes: ['PAGE_SIZE_INVALID'],
  },
  {
    name: 'a batch of 1,000',
    body: Array.from({ length: 1000 }, () => ({ query: '{ overview { voices } }' })),
    codes: ['BAD_REQUEST'],
  },
  {
    name: 'a form of another site',
    body: '{"query":"{ overview { voices } }"}',
    contentType: 'text/plain',
    codes: ['BAD_REQUEST'],
  },
  {
    name: 'six megabytes',
    body: { query: '{ __typename }', variables: { a: 'a'.repeat(6_000_000) } },
    codes: ['BODY_TOO_LARGE'],
  },
  { name: 'no JSON', body: '{"query":', codes: ['BAD_REQUEST'] },
  { name: 'no GraphQL', body: { query: "' or 1=1; drop table statement; --" }, codes: ['GRAPHQL_PARSE_FAILED'] },
  {
    name: 'introspection × 5',
    body: {
      query: `{ ${times(5, (index) => `s${index}: __schema { types { ...FullType } }`)} } ${getIntrospectionQuery().slice(getIntrospectionQuery().indexOf('fragment FullType'))}`,
    },
    codes: ['INTROSPECTION_TOO_LARGE'],
  },
  {
    name: 'introspection in a ring',
    body: { query: `{ __schema { types { ${inside(6, 'fields { type { ', '} } ').replace('} } ', 'name } } ')} } } }` },
    codes: ['GRAPHQL_VALIDATION_FAILED', 'INTROSPECTION_TOO_LARGE'],
  },
  {
    name: 'a digest for a query',
    body: { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
    codes: ['PERSISTED_QUERY_NOT_SUPPORTED'],
  },
];

/** A request body as it goes over the wire. */
export function bytesOf({ body }: HostileQuery): Buffer {
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
