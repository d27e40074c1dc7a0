import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { takeIn } from './client.js';
import { counted, decide } from './curated-dialogue.js';
import { databases, startServer, type TestServer } from './server.js';

const head = 'Datum;Bygd;Namn;Varför bor du där du bor?';
const dozen = (day: string, district: string, name: string, what: string) =>
  Array.from({ length: 12 }, (_, n) => `${day};${district};${name} ${n};${what} ${n}.`);
const staysCsv = [
  head,
  ...dozen('2020-10-01', 'Hotagen', 'Ved', 'Vedboden och stugan, sa morfar'),
  ...dozen('2020-10-03', 'Offerdal', 'Skruv', 'Plåtslagaren och hyvelbänken, sa moster'),
].join('\n');
const goesCsv = [head, ...dozen('2020-10-02', 'Offerdal', 'Bastu', 'Bastun och kökssoffan, sa mormor')].join('\n');

interface Theme {
  readonly id: string;
  readonly label: string;
}

describe.each(databases)('decisions whose matter goes and comes back, on %s', (database) => {
  let server: TestServer;
  let importId: string;
  beforeEach(async () => {
    server = await startServer(database);
    await takeIn(server, 'kvar.csv', staysCsv);
    ({ importId } = await takeIn(server, 'borta.csv', goesCsv));
    await counted(server);
  });
  afterEach(() => server.stop());

  async function foundThemes(): Promise<Theme[]> {
    const { themes } = await server.data<{
      themes: readonly { id: string; origin: string; name: { sv: string } }[];
    }>('{ themes { id origin name { sv } } }');
    return themes.flatMap(({ id, origin, name }) => (origin === 'CLUSTER' ? [{ id, label: name.sv }] : []));
  }
  async function themeOf(word: string): Promise<string> {
    const found = (await foundThemes()).find(({ label }) => label.includes(word));
    if (found === undefined) throw new Error(`no theme is named for ${word}`);
    return found.id;
  }
  const takeBack = async () => {
    await server.data('mutation ($id: ID!) { removeImport(id: $id) }', { id: importId });
    await counted(server);
  };
  const withoutEffect = async () =>
    (
      await server.data<{ curation: { nodes: readonly { withoutEffect: { code: string } | null }[] } }>(
        '{ curation(first: 1) { nodes { withoutEffect { code } } } }',
      )
    ).curation.nodes[0]?.withoutEffect?.code ?? null;
  const isRepeated = async () =>
    (await server.data<{ repeatRun: { same: boolean } }>('mutation { repeatRun { same } }')).repeatRun.same;

  it('gives a theme back that was merged into one that is no more', async () => {
    const [firewood, sauna] = [await themeOf('vedbod'), await themeOf('bastu')];
    await decide(server, { mergeThemes: { themeIds: [firewood], into: sauna } });
    await counted(server);
    expect((await foundThemes()).map(({ id }) => id)).not.toContain(firewood);
    await takeBack();
    expect(await withoutEffect()).toBe('CURATION_THEME_GONE');
    expect((await foundThemes()).map(({ id }) => id)).toContain(firewood);
    expect(await isRepeated()).toBe(true);
  });

  it('moves a statement again that comes in anew', async () => {
    const { statements } = await server.data<{ statements: { nodes: readonly { id: string }[] } }>(
      '{ statements(first: 1, filter: { text: "mormor 7" }) { nodes { id } } }',
    );
    const statementId = statements.nodes[0]!.id;
    await decide(server, { moveStatement: { statementId, outOf: null, into: 'kultur' } });
    await takeBack();
    expect(await withoutEffect()).toBe('CURATION_STATEMENT_GONE');
    await takeIn(server, 'borta.csv', goesCsv);
    await counted(server);
    expect(await withoutEffect()).toBeNull();
    const themesOf = 'query ($id: ID!) { statement(id: $id) { themes { id } } }';
    expect(JSON.stringify(await server.data(themesOf, { id: statementId }))).toContain('"kultur"');
    expect(await isRepeated()).toBe(true);
  });

  it('counts a split of keyphrases that nobody mentions any more as without effect at once', async () => {
    await decide(server, {
      splitTheme: {
        themeId: 'kultur',
        name: { sv: 'Bastukultur', en: 'Sauna culture' },
        keyphraseIds: ['sv:bastu'],
        statementIds: [],
      },
    });
    await counted(server);
    await takeBack();
    expect(await withoutEffect()).toBe('CURATION_KEYPHRASE_GONE');
    expect(await isRepeated()).toBe(true);
  });
});
