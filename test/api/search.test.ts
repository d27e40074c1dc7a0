import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { takeIn } from './client.js';
import { logIn } from './moderator.js';
import { databases, startServer, type TestServer } from './server.js';

/** What is said, each by its name in the table below. */
const said = {
  buss: 'Bussen går för sällan.',
  skolbuss: 'Skolbussen är full varje morgon.',
  byskola: 'Byskolan måste få vara kvar.',
  skolor: 'Skolorna är små och trygga.',
  åkte: 'Vi åkte skidor när jag bodde i Änge.',
  åker: 'Här åker alla till stan och stänger tidigt.',
  bor: 'Jag bor här för att det är vackert.',
  ås: 'Affären i Ås är bra.',
  åsen: 'Utsikten från åsen är vacker, men man måste gå.',
  krokom: 'Krokoms station är viktig.',
  älg: 'Älgarna kommer ända fram till huset.',
  ordning: 'Ett nära samarbete med\nskolan i byn.',
  omvänt: 'Skolan i staden ligger nära.',
  walks: 'The children walked to the lake every day.',
  snor: 'Det snöar mycket och vi plogar själva.',
  namn: 'Hälsa Torbjörn Ekvall på 070-174 06 05.',
} as const;
type Name = keyof typeof said;

/** Search → what it finds; written before the search was mended. */
const table: readonly (readonly [search: string, found: readonly Name[]])[] = [
  // Inflection, whichever form one writes.
  ['buss', ['buss', 'skolbuss']],
  ['bussen', ['buss', 'skolbuss']],
  ['bussar', ['buss', 'skolbuss']],
  ['BUSSARNA', ['buss', 'skolbuss']],
  ['älg', ['älg']],
  ['vackra', ['bor', 'åsen']],
  // Compounds, by their parts and by the whole.
  ['skola', ['byskola', 'skolor', 'skolbuss', 'ordning', 'omvänt']],
  ['skolan', ['byskola', 'skolor', 'skolbuss', 'ordning', 'omvänt']],
  ['byskolor', ['byskola']],
  // Verbs.
  ['åka', ['åkte', 'åker']],
  ['åkte', ['åkte', 'åker']],
  ['bo', ['åkte', 'bor']],
  ['bodde', ['åkte', 'bor']],
  ['plogade', ['snor']],
  ['snöade', ['snor']],
  ['walk', ['walks']],
  // Places are not the words that are written alike; in small letters either may be meant.
  ['Ås', ['ås']],
  ['ås', ['ås', 'åsen']],
  ['Änge', ['åkte']],
  ['Krokom', ['krokom']],
  ['krokom', ['krokom']],
  // A short word is not found within others: måste, så, två.
  ['gå', ['buss', 'åsen']],
  // Several words, each in its own form, in any order.
  ['bussar sällan', ['buss']],
  ['vackra bodde', ['bor']],
  ['skola nära', ['ordning', 'omvänt']],
  ['buss vackra', []],
  // Within quotation marks as they are written, over a line break too.
  ['"skolan i byn"', ['ordning']],
  ['”samarbete med skolan”', ['ordning']],
  ['"skolan i staden" nära', ['omvänt']],
  ['"i byn skolan"', []],
  ['"sällan', ['buss']],
  // å, ä and ö are letters of their own.
  ['alg', []],
  ['SNÖAR', ['snor']],
  // What is masked is found by nobody.
  ['Torbjörn', []],
  ['ekvall', []],
  ['"Torbjörn Ekvall"', []],
];

const csv = `Bygd;Varför bor du där du bor?\n${Object.values(said)
  .map((text) => `Hotagen;"${text}"`)
  .join('\n')}\n`;

interface Found {
  readonly statements: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly text: string;
      readonly found: readonly { readonly start: number; readonly end: number }[];
    }[];
  };
}
const search =
  'query ($text: String!) { statements(filter: { text: $text }, first: 100) { totalCount nodes { id text found(text: $text) { start end } } } }';

describe.each(databases)('a search in what people have said, on %s', (kind) => {
  let server: TestServer;
  const names = new Map<string, Name>();
  beforeAll(async () => {
    server = await startServer(kind);
    await takeIn(server, 'bidrag.csv', csv);
    for (const [name, text] of Object.entries(said)) names.set(text, name as Name);
  });
  afterAll(() => server.stop());
  const nameOf = (text: string) => names.get(text) ?? 'namn';

  it.each(table)('for %s finds what says it', async (text, expected) => {
    const { statements } = await server.data<Found>(search, { text });
    expect(statements.nodes.map((node) => nameOf(node.text)).sort()).toEqual([...expected].sort());
    expect(statements.totalCount).toBe(expected.length);
  });

  it.each(table.filter(([, found]) => found.length > 0))('for %s marks where it is said', async (text) => {
    const { statements } = await server.data<Found>(search, { text });
    for (const node of statements.nodes) expect([nameOf(node.text), node.found]).not.toEqual([nameOf(node.text), []]);
  });

  it.each<[string, Name, readonly string[]]>([
    ['bussar', 'skolbuss', ['Skolbussen']],
    ['åka', 'åkte', ['åkte']],
    ['skola', 'byskola', ['Byskolan']],
    ['ås', 'ås', ['Ås']],
    ['"med skolan"', 'ordning', ['med\nskolan']],
    ['skola nära', 'ordning', ['nära', 'skolan']],
    ['bodde vackra', 'bor', ['bor', 'vackert']],
  ])('for %s marks whole words in %s', async (text, name, words) => {
    const { statements } = await server.data<Found>(search, { text });
    const node = statements.nodes.find((each) => nameOf(each.text) === name);
    expect(node?.found.map(({ start, end }) => node.text.slice(start, end))).toEqual(words);
  });

  it('finds no longer what a moderator masks, and finds it again when that is lifted', async () => {
    const moderator = await logIn(server);
    const count = async (text: string) => (await server.data<Found>(search, { text })).statements.totalCount;
    const { statements } = await server.data<Found>(search, { text: 'älgar' });
    const [node] = statements.nodes;
    expect(node?.text).toBe(said.älg);
    await moderator.data(
      'mutation ($id: ID!) { addRedaction(statementId: $id, start: 0, end: 7, reason: OTHER) { id } }',
      { id: node?.id },
    );
    expect([await count('älgar'), await count('Älgarna'), await count('huset')]).toEqual([0, 0, 1]);
    const { statement } = await server.data<{ statement: { redactions: readonly { id: string }[] } }>(
      'query ($id: ID!) { statement(id: $id) { redactions { id } } }',
      { id: node?.id },
    );
    await moderator.data(
      'mutation ($id: ID!, $redactionId: ID!) { liftRedaction(statementId: $id, redactionId: $redactionId) { id } }',
      { id: node?.id, redactionId: statement.redactions[0]?.id },
    );
    expect(await count('älgar')).toBe(1);
  });
});
