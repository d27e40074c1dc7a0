import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MikroORM } from '@mikro-orm/sql';
import { defineConfig } from '@mikro-orm/postgresql';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { submissionsCsv } from '../bench/generated-submissions.js';
import { beginImport, startServerProcess, type ServerProcess } from '../bench/intake/server-process.js';
import { followImport, type Progress } from './client.js';
import { FormVisitor } from './public-form.js';
import { newDataPlace, type DataPlace } from './server.js';

const rows = 3000;
const perMinute = 3;

const clientOf = (server: ServerProcess): Client =>
  createClient({ url: `${server.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });

/** Whether the process stores files for both, as its figures say. */
async function storesImports(server: ServerProcess): Promise<boolean> {
  const figures = await (await fetch(`${server.url}/metrics`)).text();
  return figures.includes('\nguldkorn_stores_imports 1\n');
}

describe('two processes of the built server on one PostgreSQL, started at once', () => {
  let place: DataPlace;
  let orm: MikroORM;
  /** The one that stores files to begin with, and the other. */
  let [storing, other]: ServerProcess[] = [];

  beforeAll(async () => {
    place = await newDataPlace('postgresql', true);
    const { DATA_DIR = '', DATABASE_URL = '' } = place.settings;
    const start = () => startServerProcess(DATA_DIR, { DATABASE_URL, FORM_PER_MINUTE: String(perMinute) });
    const both = await Promise.all([start(), start()]);
    [storing, other] = (await storesImports(both[0])) ? both : [both[1], both[0]];
    orm = (await MikroORM.init(
      defineConfig({ clientUrl: DATABASE_URL, entities: [], discovery: { warnWhenNoEntities: false } }),
    )) as MikroORM;
  });
  afterAll(async () => {
    await orm?.close(true);
    await storing?.end('SIGKILL');
    await other?.end('SIGKILL');
    await place.remove();
  });

  it('what one has taken in, the other shows, and tells those who follow', async () => {
    expect([await storesImports(storing!), await storesImports(other!)]).toEqual([true, false]);
    const code = await new FormVisitor(storing!).send({ 'svar-unikt': 'Bänken vid ån är fin.' });
    const { status, html } = await new FormVisitor(other!).get(`/kvitto/${code}`);
    expect(status).toBe(200);
    expect(html).toContain('Bänken vid ån är fin.');
    const client = clientOf(other!);
    let heard = false;
    const next = client
      .iterate({ query: 'subscription { dataChanged { id statements } }' })
      .next()
      .finally(() => (heard = true));
    // Nothing says from when it is followed.
    for (let number = 1; !heard; number++) {
      const text = `Stigen nummer ${number} är fin.`;
      await storing!.ask('mutation ($input: SubmissionInput!) { submit(input: $input) { id } }', {
        input: { answers: [{ questionId: 'unikt', text }] },
      });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const { value } = (await next) as { value: { data: { dataChanged: { id: string; statements: number } } } };
    expect(value.data.dataChanged.statements).toBeGreaterThan(0);
    await client.dispose();
  });

  it('an address sends no more forms by both than it may by one', async () => {
    const send = (server: ServerProcess) => {
      const visitor = new FormVisitor(server);
      return visitor.post('/bidra', { formular: visitor.token(), 'svar-unikt': 'Skogen är stor.' });
    };
    const statuses: number[] = [];
    // One was sent before.
    for (const server of [other!, storing!, other!, storing!]) statuses.push((await send(server)).status);
    expect(statuses).toEqual([303, 303, 429, 429]);
  });

  it('an import whose process is killed midway is finished by the other: nothing lost, nothing doubled', async () => {
    const importId = await beginImport(storing!, 'bidrag.csv', submissionsCsv(rows, 5));
    const client = clientOf(other!);
    const states: Progress[] = [];
    let killed = false;
    const progress = client.iterate<{ importProgress: Progress }>({
      query: 'subscription ($id: ID!) { importProgress(importId: $id) { status stage done total error { code } } }',
      variables: { id: importId },
    });
    for await (const { data } of progress) {
      if (data) states.push(data.importProgress);
      if (killed || (data?.importProgress.done ?? 0) === 0) continue;
      killed = true;
      await storing!.end('SIGKILL');
    }
    await client.dispose();
    expect(killed).toBe(true);
    expect(states.at(-1)).toMatchObject({ status: 'DONE', done: rows, error: null });
    expect(states.filter(({ done }) => done > 0 && done < rows).length).toBeGreaterThan(0);
    const [stored] = await orm.em
      .fork()
      .execute<Record<string, number>[]>(
        'select (select count(*) from submission where import_id is not null)::int as submissions, ' +
          '(select count(distinct fingerprint) from submission where import_id is not null)::int as different, ' +
          '(select count(*) from submission s where not exists (select 1 from statement where submission_id = s.id))::int as mute, ' +
          '(select count(*) from (select 1 from statement group by submission_id, question_id having count(*) > 1) d)::int as twice, ' +
          "(select count(*) from statement where moderation <> 'hidden')::int as statements",
      );
    expect(stored).toMatchObject({ submissions: rows, different: rows, mute: 0, twice: 0 });
    const { latestRun } = await other!.ask<{ latestRun: { statements: number } }>('{ latestRun { statements } }');
    expect(latestRun.statements).toBe(stored!['statements']);
    expect(await storesImports(other!)).toBe(true);
    expect((await followImport(other!, importId)).at(-1)?.status).toBe('DONE');
    await other!.end('SIGTERM');
    expect(await other!.ended).toBe(0);
  });
});
