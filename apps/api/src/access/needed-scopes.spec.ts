import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { neededScopes } from './needed-scopes.js';

const schema = buildSchema(readFileSync('apps/api/schema.gql', 'utf8'));

function needed(query: string): Record<string, string> {
  const document = parse(query);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  return Object.fromEntries(neededScopes(schema, document, operation!));
}

describe('what a query takes of a token', () => {
  it.each<[string, string, Record<string, string>]>([
    ['figures', '{ overview { voices byDistrict { name } } }', { figures: 'Query.overview' }],
    [
      'words behind figures',
      '{ overview { byDistrict { nuggets { evidence { nodes { start } } } } } }',
      { figures: 'Query.overview', statements: 'EvidenceConnection.nodes' },
    ],
    [
      'words in a fragment of a fragment',
      '{ districts { ...A } } fragment A on District { nuggets { ...B } } fragment B on Nugget { evidence { totalCount } }',
      { figures: 'Query.districts', statements: 'EvidenceConnection.totalCount' },
    ],
    [
      'words in an inline fragment',
      '{ programme { ... { notes { ... on MeetingNote { title } } } } }',
      { figures: 'Query.programme', statements: 'MeetingNote.title' },
    ],
    ['under another name', '{ programme: statements { voices: totalCount } }', { statements: 'Query.statements' }],
    ['what no token gives', '{ moderationTotals { new } }', { none: 'Query.moderationTotals' }],
    ['a change', 'mutation { repeatRun { __typename } }', { none: 'Mutation.repeatRun' }],
    ['what is followed', 'subscription { dataChanged { id } }', { figures: 'Subscription.dataChanged' }],
    [
      'whose marks',
      '{ all: statements(marks: { by: "Maj", isRead: true }) { totalCount } }',
      { statements: 'Query.statements', none: 'Query.statements(marks)' },
    ],
    ['the schema itself', '{ __schema { types { name } } __typename }', {}],
    [
      'a fragment that holds itself',
      '{ overview { ...A } } fragment A on Overview { voices ...A }',
      { figures: 'Query.overview' },
    ],
  ])('%s', (_, query, expected) => {
    expect(needed(query)).toEqual(expect.objectContaining(expected));
    expect(Object.keys(expected).every((scope) => scope in needed(query))).toBe(true);
    expect('statements' in needed(query)).toBe('statements' in expected);
  });
});
