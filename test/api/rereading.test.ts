import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Profile } from '@guldkorn/municipality';
import { AnalysisScheduler } from '../../apps/api/src/runs/analysis-scheduler.js';
import { takeIn } from './client.js';
import { granbyProfile } from './granby.js';
import { databases, newDataPlace, startServer, type DataPlace, type TestServer } from './server.js';

const csv = [
  'Datum;Bygd;Vad är bäst här?;Vad saknas?',
  ...Array.from({ length: 230 }, (_, index) => `2020-09-14;Åsen;Skidspåret vid sjö ${index};Fler bussar`),
  '2020-09-15;Berg;Tyvärr är vägen trasig;Ingenting, allt är fint här',
  '',
].join('\n');
const note = '# Möte\n\n## Styrkor\n\n- Tystnaden\n- Fisket\n\n## Svagheter\n\n- Vägen\n';

interface Stored {
  readonly latestRun: { readonly id: string; readonly inputHash: string };
  readonly statements: {
    readonly nodes: readonly {
      readonly id: string;
      readonly themes: readonly { readonly id: string }[];
      readonly mentions: readonly unknown[];
    }[];
  };
  readonly note: { readonly nodes: readonly unknown[] };
}

const query = `{ latestRun { id inputHash } statements(first: 100, filter: { districtIds: ["as"] }) { ...Read }
  note: statements(filter: { channels: [OTHER] }) { ...Read } other: statements(filter: { districtIds: ["berg"] }) { ...Read } }
  fragment Read on StatementConnection { totalCount nodes { id text language valence valenceBasis themes { id } mentions { start end valence keyphrase { id label } } } }`;

describe.each(databases)('statements that were read by something older, on %s', (kind) => {
  let place: DataPlace;
  let server: TestServer | null = null;

  async function start(profile = granbyProfile): Promise<TestServer> {
    server = await startServer(kind, { PROFILE: profile }, place);
    return server;
  }
  async function stop(): Promise<void> {
    await server?.stop();
    server = null;
  }
  afterEach(async () => {
    await stop();
    await place.remove();
  });

  async function begin(): Promise<{ first: TestServer; before: Stored }> {
    place = await newDataPlace(kind);
    const first = await start();
    for (const [name, text] of [
      ['bidrag.csv', csv],
      ['möte.md', note],
    ] as const)
      expect((await takeIn(first, name, text)).status).toBe('DONE');
    return { first, before: await first.data<Stored>(query) };
  }

  async function countedAnew(asked: TestServer, before: string): Promise<Stored> {
    for (let attempt = 0; attempt < 200; attempt++) {
      const { latestRun } = await asked.data<Stored>('{ latestRun { id } }');
      if (latestRun.id !== before) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await asked.app.get(AnalysisScheduler).idle();
    return asked.data<Stored>(query);
  }

  it('are read again at start, keep their ids, and are counted anew', async () => {
    const { first, before } = await begin();
    expect(before.statements.nodes).toHaveLength(100);
    expect(before.note.nodes).toHaveLength(3);
    // What an older engine left: it found little, and took everything for something else.
    const em = first.orm.em.fork();
    await em.execute('delete from mention');
    await em.execute('delete from statement_theme');
    await em.execute(
      "update statement set text_version = '0', language = 'other', valence = 'unclear', valence_basis = 'none'",
    );
    await stop();

    const second = await start();
    const { latestRun, ...after } = await countedAnew(second, before.latestRun.id);
    const { latestRun: latestBefore, ...same } = before;
    expect(latestRun.id).not.toBe(latestBefore.id);
    expect(latestRun.inputHash).toBe(latestBefore.inputHash);
    expect(after).toEqual(same);
    const versions = await second.orm.em
      .fork()
      .execute<{ text_version: string }[]>('select distinct text_version from statement');
    expect(versions).toHaveLength(1);
    expect(versions[0]?.text_version).not.toBe('0');
  });

  it('are left alone when nothing has changed', async () => {
    const { before } = await begin();
    await stop();
    const second = await start();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await second.data(query)).toEqual(before);
  });

  it("find their place in a changed profile's themes", async () => {
    const { before } = await begin();
    await stop();
    const profile = JSON.parse(await readFile(granbyProfile, 'utf8')) as Profile;
    const folder = place.settings['DATA_DIR']!;
    const changed = join(folder, 'ny.json');
    const themes = [
      {
        id: 'kollektivtrafik',
        name: { sv: 'Kollektivtrafik', en: 'Public transport' },
        seeds: { sv: ['buss'], en: ['bus'] },
      },
    ];
    await writeFile(changed, JSON.stringify({ ...profile, themes }));
    await copyFile(granbyProfile.replace('.json', '.map.geojson'), join(folder, 'ny.map.geojson'));

    const second = await start(changed);
    const after = await countedAnew(second, before.latestRun.id);
    expect(after.latestRun.id).not.toBe(before.latestRun.id);
    expect(after.statements.nodes.map((node) => node.id)).toEqual(before.statements.nodes.map((node) => node.id));
    const themed = (stored: Stored) =>
      stored.statements.nodes.filter((node) => node.themes.some((theme) => theme.id === 'kollektivtrafik')).length;
    expect([themed(before), themed(after)]).toEqual([0, 50]);
  });
});
