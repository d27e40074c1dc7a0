import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { granbyProfile } from './granby.js';
import { hotQueries } from './hot-queries.js';
import { recordSql } from './record-sql.js';
import { databases, rootDir, startServer, type TestServer } from './server.js';
import { seedGranby } from './seed-granby.js';

/** A statement on lines of its own, with any number of placeholders shown as one. */
function tidy(statement: string): string {
  return statement
    .replace(/\s+/g, ' ')
    .replace(/\$\d+/g, '?')
    .replace(/\(\?(, \?)*\)/g, '(?, …)')
    .replace(/values \(\?, …\)(, \(\?, …\))*/g, 'values (?, …), …')
    .replace(/ (from|where|order by|group by|limit|join|with|union) /g, '\n  $1 ')
    .trim();
}

describe.each(databases)('the SQL of the hot queries, on %s', (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(kind, { PROFILE: granbyProfile });
    await seedGranby(server.orm, 10);
    // What a run announced is read once, by whoever asks first.
    await server.data('{ latestRun { id } }');
  });
  afterAll(() => server.stop());

  it.each(Object.entries(hotQueries))('is as recorded: %s', async (name, { query, variables }) => {
    const statements = await recordSql(server.orm).during(() => server.data(query, variables));
    // Reads that do not wait for each other may come in either order, or be made in one or two goes.
    const found = `${[...new Set(statements.map(tidy))].sort().join(';\n\n')};\n`;
    const golden = join(rootDir, `test/golden/sql/${name}.${kind}.sql`);
    const changed = golden.replace(/\.sql$/, '-changed.sql');
    const recorded = existsSync(golden) ? await readFile(golden, 'utf8') : '';
    // On a difference the new SQL lies beside the old: read it, and let it take the old one's place if it is meant.
    if (found === recorded) await rm(changed, { force: true });
    else await writeFile(changed, found);
    expect(found).toBe(recorded);
  });
});
