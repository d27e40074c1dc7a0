import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { DomainError } from '../errors/domain-error.js';
import { OriginalFilesController } from '../originals/original-files.controller.js';
import { anyone, type Viewer } from '../viewer/viewer.js';
import { routeName } from './permission.guard.js';
import { checkOperation, checkRoute, may } from './permissions.js';

const schema = buildSchema(
  'type Query { districts: [Int] overview: Int upload: Int moderationTotals: Int everything: Int } type Mutation { removeImport: Int }',
);
const session = { id: '1', name: 'Maj', expiresAt: new Date(0) };
const administrator: Viewer = { ...anyone, roles: new Set(['administrator']), session };
const reader: Viewer = { ...anyone, roles: new Set(['reader']), session };

function codeOf(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

function asked(viewer: Viewer, query: string): string | null {
  const document = parse(query);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  return codeOf(() => checkOperation(viewer, { schema, document, operation: operation! }));
}

describe('the table of permissions', () => {
  it.each<[string, Viewer, string, string | null]>([
    ['what is theirs', reader, '{ districts { id } overview { voices } }', null],
    ['what is not, to somebody', reader, '{ upload { totalCount } }', 'ROLE_NEEDED'],
    ['what is not, to nobody in particular', anyone, '{ moderationTotals { new } }', 'MODERATOR_NEEDED'],
    ['what is not, under another name', reader, '{ districts: upload { totalCount } }', 'ROLE_NEEDED'],
    ['what is not, beside what is', reader, '{ districts { id } upload { totalCount } }', 'ROLE_NEEDED'],
    ['what is not, in a fragment', reader, '{ ...A } fragment A on Query { ... { upload { a } } ...A }', 'ROLE_NEEDED'],
    ['a change', reader, 'mutation { removeImport(id: 1) }', 'ROLE_NEEDED'],
    ['what nobody has declared', administrator, '{ everything { id } }', 'NOT_ALLOWED'],
    ['the schema itself', reader, '{ __schema { types { name } } __typename }', null],
  ])('answers %s: %#', (_, viewer, query, code) => {
    expect(asked(viewer, query)).toBe(code);
  });

  it('gives an address that nobody has declared to no role', () => {
    expect(codeOf(() => checkRoute(administrator, 'GET /everything'))).toBe('NOT_ALLOWED');
    expect(codeOf(() => checkRoute(reader, 'GET /originals/:id'))).toBe('ROLE_NEEDED');
    expect(codeOf(() => checkRoute(administrator, 'GET /originals/:id'))).toBe(null);
  });

  it('knows a controller by its method and address', () => {
    const handler: unknown = Object.getOwnPropertyDescriptor(OriginalFilesController.prototype, 'file')?.value;
    expect(routeName(OriginalFilesController, handler as object)).toBe('GET /originals/:id');
  });

  it('gives by any of the roles that somebody has', () => {
    const both: Viewer = { ...reader, roles: new Set(['editor', 'moderator']) };
    expect([may(both, 'moderate'), may(both, 'shareReports'), may(both, 'administer')]).toEqual([true, true, false]);
  });
});
