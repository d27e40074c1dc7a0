import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { removeFiction, removeWrittenBy } from '../../apps/api/src/imports/removal.js';
import { AnalysisScheduler } from '../../apps/api/src/runs/analysis-scheduler.js';
import { Run } from '../../apps/api/src/runs/run.entity.js';
import { takeIn } from './client.js';
import { databases, startServer, type TestServer } from './server.js';

/** Eight residents of each of three districts, each district praising something of its own. */
function csvOf(praised: Readonly<Record<string, string>>): string {
  const rows = Object.entries(praised).flatMap(([district, what]) =>
    Array.from(
      { length: 8 },
      (_, index) => `2020-09-${10 + index};${district};${district} ${what} ${index};${what} är det bästa här.`,
    ),
  );
  return ['Datum;Bygd;Namn;Varför bor du där du bor?', ...rows, ''].join('\n');
}

/** Invented, as everything here: two send in the same. */
const letter =
  'Vi som bor här kräver att kommunen behåller badplatsen, bryggan och gräset vid sjön som de alltid har varit, för barnens skull.';
const copies = ['Alva', 'Bo'].map((name) => `2020-09-20;Offerdal;${name};${letter}\n`).join('');

const figures = `{ latestRun { id } overview { voices } themes { id keyphrases { id } } commonGround { keyphrase { id } }
  districts { nuggets { label keyphrase { id label } } themes { id keyphrases { id } } } keyphrases(first: 100) { nodes { id voices } } }`;

interface Figures {
  readonly latestRun: { readonly id: string } | null;
  readonly districts: readonly { readonly nuggets: readonly { readonly label: string }[] }[];
  readonly keyphrases: { readonly nodes: readonly { readonly id: string; readonly voices: number | null }[] };
}

const labels = ({ districts }: Figures) =>
  districts.flatMap((district) => district.nuggets.map((nugget) => nugget.label)).sort();

describe.each(databases)('what is taken away, on %s', (kind) => {
  let server: TestServer;
  let laterImport: string;

  const count = async (table: string) =>
    Number((await server.orm.em.fork().execute<{ n: number | string }[]>(`select count(*) as n from ${table}`))[0]!.n);
  const analyse = () => server.app.get(AnalysisScheduler).request();

  beforeAll(async () => {
    server = await startServer(kind);
    await takeIn(
      server,
      'äkta.csv',
      csvOf({ Hotagen: 'Tystnaden', Offerdal: 'Hantverket', 'Föllinge-Laxsjö': 'Vägen' }),
    );
    laterImport = (await takeIn(server, 'senare.csv', csvOf({ Hotagen: 'Fisket' }))).importId;
    await takeIn(
      server,
      'påhittat.csv',
      `Det här är ett påhittat exempel\n${csvOf({ Offerdal: 'Drakarna' })}${copies}`,
    );
  });
  afterAll(() => server.stop());

  it('takes the latest run to be the one last written, though the clock was set back', async () => {
    const before = await server.data<Figures>(figures);
    await server.orm.em.fork().nativeUpdate(Run, { id: before.latestRun!.id }, { finishedAt: new Date('2999-01-01') });
    await analyse();
    const after = await server.data<Figures>(figures);
    expect(after.latestRun?.id).not.toBe(before.latestRun?.id);
    expect(labels(after)).toEqual(labels(before));
    expect(labels(after).join(' ')).toMatch(/drak/);
  });

  it('leaves no finding of what was invented, and lets every question be asked meanwhile', async () => {
    expect([await count('copied_text'), await count('copied_statement')]).toEqual([1, 2]);
    await server.orm.em.fork().transactional((em) => removeFiction(em));
    const meanwhile = await server.data<Figures>(figures);
    expect(meanwhile.latestRun).toBeNull();
    expect(labels(meanwhile)).toEqual([]);
    expect([await count('run'), await count('finding'), await count('copied_text')]).toEqual([0, 0, 0]);
    expect(meanwhile.keyphrases.nodes.every((node) => node.voices === null)).toBe(true);
    await analyse();
    const after = await server.data<Figures>(figures);
    expect(labels(after).join(' ')).toMatch(/tystnad/);
    expect(labels(after).join(' ')).not.toMatch(/drak/);
    expect(await count('run')).toBe(1);
    expect(after.keyphrases.nodes.filter((node) => node.id.includes('drak'))).toEqual([]);
  });

  it('names what a failed import leaves no more from when it has gone, though the rest stands as the latest run has it', async () => {
    const before = labels(await server.data<Figures>(figures));
    expect(before.join(' ')).toMatch(/fisk/);
    await server.orm.em.fork().transactional((em) => removeWrittenBy(em, laterImport));
    const meanwhile = labels(await server.data<Figures>(figures));
    expect(meanwhile).toEqual(before.filter((label) => !label.includes('fisk')));
    expect(meanwhile).not.toEqual([]);
    await analyse();
    const after = await server.data<Figures>(figures);
    expect(labels(after).join(' ')).not.toMatch(/fisk/);
    expect(after.keyphrases.nodes.filter((node) => node.id.includes('fisk'))).toEqual([]);
  });
});
