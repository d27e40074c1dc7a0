import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  operationPermissions,
  rolesWith,
  routePermissions,
  type Permission,
} from '../../apps/api/src/permissions/permission-table.js';
import { roles } from '../../apps/api/src/permissions/roles.js';
import { everyOperation, everyRoute } from './every-operation.js';
import { startServer, type TestServer } from './server.js';

/** The matrix as it is kept: a row for each operation and address, a column for each role. */
function matrix(rows: readonly (readonly [name: string, permission: Permission | undefined])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', 'permission', ...roles]),
    line(['---', '---', ...roles.map(() => ':-:')]),
    ...rows.map(([name, permission]) =>
      line([
        name,
        permission ?? 'NOT DECLARED',
        ...roles.map((role) => (permission !== undefined && rolesWith[permission].includes(role) ? 'yes' : '–')),
      ]),
    ),
  ].join('\n');
}

describe('who may do what', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer('sqlite');
  });
  afterAll(() => server.stop());

  it('is declared for every operation of the schema and every address, for none that is not there, and is what is kept', () => {
    const names = everyOperation.map(({ name }) => name);
    const routes = everyRoute(server);
    expect([...operationPermissions.keys()].filter((name) => !names.includes(name))).toEqual([]);
    expect([...routePermissions.keys()].filter((name) => !routes.includes(name))).toEqual([]);
    const told = [
      '# Who may do what',
      'Made of the schema and of the addresses that the server answers at by `test/api/roles.test.ts`, from `apps/api/src/permissions/permission-table.ts`. The pages of the dashboard take `read`; figures that open data and reports hold are told in steps to everyone alike.',
      '## Operations',
      matrix(names.map((name) => [name, operationPermissions.get(name)] as const)),
      '## Addresses',
      matrix(routes.map((name) => [name, routePermissions.get(name)] as const)),
      '',
    ].join('\n\n');
    if (process.env['WRITE_GOLDEN'] === 'yes') writeFileSync('test/golden/role-matrix.md', told);
    expect(told).not.toContain('NOT DECLARED');
    expect(told).toBe(readFileSync('test/golden/role-matrix.md', 'utf8'));
  });
});
