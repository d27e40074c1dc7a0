import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Finding } from '../../apps/api/src/nuggets/finding.entity.js';
import { Statement } from '../../apps/api/src/statements/statement.entity.js';
import { takeIn } from './client.js';
import { databases, startServer, type TestServer } from './server.js';
import { toldBy } from './told.js';

/** Invented, and masked for everyone. */
const secret = ['Margareta Lundkvist', '070-174 06 11'];
const said = (district: string, place: string, count: number, text: (index: number) => string) =>
  Array.from(
    { length: count },
    (_, index) =>
      `2020-09-${String(1 + (index % 28)).padStart(2, '0')};${district};${place};${text(index).slice(0, 14)} ${district} ${index};${index % 2 === 0 ? 'ja' : 'nej'};${text(index)}`,
  );
const csv = [
  'Datum;Bygd;Ort;Namn;Får citeras;Varför bor du där du bor?',
  ...said('Hotagen', 'Rörvattnet', 21, (index) =>
    index === 0
      ? `Renskötseln är det finaste vi har. Hälsa ${secret[0]}, tel ${secret[1]}.`
      : `Renskötseln är det finaste vi har i by ${index}.`,
  ),
  ...said('Hotagen', 'Valsjöbyn', 21, (index) => `Skogen är vacker vid stuga ${index}.`),
  ...said('Offerdal', 'Kaxås', 42, (index) => `Skogen är härlig bakom hus ${index}.`),
  '',
].join('\n');

interface Text {
  readonly paragraphs: readonly {
    readonly id: string;
    readonly role: string;
    readonly sentences: readonly {
      readonly parts: readonly { kind: string; text: string; figureId: string | null; sourceIds: string[] }[];
    }[];
  }[];
  readonly sources: readonly {
    readonly id: string;
    readonly kind: string;
    readonly title: string;
    readonly statement: { readonly id: string; readonly text: string } | null;
  }[];
}

const query = `query ($district: ID!, $findings: [ID!], $statements: [ID!] = [], $figures: [PlaceFigure!] = [VOICES, SHARES, COMMON], $language: ReportLanguage! = SV) {
  placeText(districtId: $district, findingIds: $findings, statementIds: $statements, figures: $figures, language: $language) {
    paragraphs { id role sentences { parts { kind text figureId sourceIds } } }
    sources { id kind title statement { id text } }
  }
}`;
const wordsOf = ({ sentences }: Text['paragraphs'][number]) =>
  sentences.map(({ parts }) => parts.map(({ text }) => text).join('')).join(' ');
const all = ({ paragraphs }: Text) => paragraphs.map(wordsOf).join('\n');

describe.each(databases)('the text of a place, on %s', (kind) => {
  let server: TestServer;
  let told: Awaited<ReturnType<typeof toldBy>>;
  let statements: { id: string; text: string; mayBeQuoted: boolean; district: { id: string } }[];
  beforeAll(async () => {
    server = await startServer(kind);
    await takeIn(server, 'bidrag.csv', csv);
    told = await toldBy(server.orm);
    const answer = await server.data<{ statements: { nodes: typeof statements } }>(
      '{ statements(first: 100) { nodes { id text mayBeQuoted district { id } } } }',
    );
    statements = answer.statements.nodes;
  });
  afterAll(() => server.stop());

  const write = async (variables: Readonly<Record<string, unknown>>) =>
    (await server.data<{ placeText: Text }>(query, { district: 'hotagen', ...variables })).placeText;
  const idsOf = (words: string, mayBeQuoted: boolean) =>
    statements.filter(({ text, mayBeQuoted: may }) => may === mayBeQuoted && text.includes(words)).map(({ id }) => id);

  it('tells the figures that are told elsewhere, and names the sources of each claim', async () => {
    const { district } = await server.data<{
      district: {
        voices: number;
        nuggets: { id: string; label: string; support: { voices: number; districtVoices: number } }[];
      };
    }>('{ district(id: "hotagen") { voices nuggets { id label support { voices districtVoices } } } }');
    const [nugget] = district.nuggets;
    expect(nugget?.label).toBe('renskötsel');
    expect(district.voices).toBe(told(42, ['district', 'hotagen']));
    const text = await write({ figures: ['VOICES', 'SHARES', 'INTERVALS'] });
    expect(wordsOf(text.paragraphs[1] as Text['paragraphs'][number])).toContain(
      `Minst ${district.voices} röster från Hotagen har hörts i dialogen.`,
    );
    const figures = text.paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap(({ parts }) => parts.filter((part) => part.kind === 'FIGURE')),
    );
    const percent = ((nugget?.support.voices ?? 0) / (nugget?.support.districtVoices ?? 1)) * 100;
    expect(figures.find(({ figureId }) => figureId === `percent:${nugget?.id}`)?.text).toBe(
      `${Math.round(percent)}\u00a0%`,
    );
    expect(figures.every(({ sourceIds }) => sourceIds.length > 0)).toBe(true);
    // No digit stands in it that is no figure.
    const loose = text.paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap(({ parts }) => parts.filter((part) => part.kind === 'TEXT' && /\d/.test(part.text))),
    );
    expect(loose).toEqual([]);
    expect(text.sources.map(({ kind: each }) => each)).toContain('METHOD');
    expect(text.sources.find(({ id }) => id === nugget?.id)?.title).toBe(
      'Guldkorn i Hotagen: ”renskötsel” (föreslaget, inte bekräftat)',
    );
  });

  it('quotes under the guldkorn that it is evidence of, masked, and only with consent', async () => {
    const [withSecret] = idsOf('Hälsa', true);
    const forest = idsOf('Skogen är vacker', true);
    const refused = [
      ...idsOf('Renskötseln', false),
      ...idsOf('Skogen är härlig', true),
      'nobody',
      '00000000-0000-4000-8000-000000000000',
    ];
    const nugget = (await write({})).sources.find(({ title }) => title.includes('renskötsel'));
    const text = await write({
      findings: [nugget?.id],
      statements: [withSecret, forest[0], forest[0], ...refused],
    });
    const quotes = text.paragraphs.filter(({ role }) => role === 'QUOTE').map(wordsOf);
    expect(quotes).toEqual([
      'Renskötseln är det finaste vi har. Hälsa [maskerat], tel [maskerat]. – boende i Rörvattnet, webbformulär, september 2020',
      expect.stringMatching(/^Skogen är vacker vid stuga \d+\. – boende i Valsjöbyn, webbformulär, september 2020$/),
    ]);
    for (const part of secret) expect(all(text)).not.toContain(part);
    const order = text.paragraphs.map(({ id }) => id);
    expect(order.indexOf(`quote:${withSecret}`)).toBe(order.indexOf(`nugget:${nugget?.id}`) + 1);
    expect(order.indexOf(`quote:${forest[0]}`)).toBe(order.indexOf('heading:voices') + 1);
    expect(text.sources.find(({ id }) => id === withSecret)?.statement?.text).toContain('█');
  });

  it('never quotes what is hidden', async () => {
    const [id] = idsOf('Skogen är vacker', true);
    const em = server.orm.em.fork();
    const statement = await em.findOneOrFail(Statement, { id });
    statement.moderation = 'hidden';
    await em.flush();
    const text = await write({ statements: [id] });
    expect(text.paragraphs.filter(({ role }) => role === 'QUOTE')).toEqual([]);
    statement.moderation = 'published';
    await em.flush();
    expect((await write({ statements: [id] })).paragraphs.filter(({ role }) => role === 'QUOTE')).toHaveLength(1);
  });

  it('begins with the confirmed ones, and takes those that are chosen in their order', async () => {
    const em = server.orm.em.fork();
    const finding = await em.findOneOrFail(Finding, { districtId: 'hotagen', kind: 'nugget', label: 'renskötsel' });
    finding.status = 'confirmed';
    await em.flush();
    const { sources } = await write({});
    expect(sources.filter(({ kind: each }) => each === 'FINDING').map(({ title }) => title)).toEqual([
      'Guldkorn i Hotagen: ”renskötsel”',
    ]);
    finding.status = 'dismissed';
    await em.flush();
    const id = sources.find(({ kind: each }) => each === 'FINDING')?.id;
    expect((await write({ findings: [id] })).sources.some((source) => source.id === id)).toBe(false);
    finding.status = 'open';
    await em.flush();
    expect((await write({ findings: [id, 'nobody'] })).sources.some((source) => source.id === id)).toBe(true);
    expect(all(await write({ findings: [] }))).not.toContain('renskötsel');
  });

  it('says of a bygd that nobody has been heard from that it can say nothing', async () => {
    const text = await write({ district: 'alsen-naskott' });
    expect(all(text)).toContain('Från Alsen-Näskott har för få hörts för att vi ska visa antalet.');
    expect(all(text)).toContain('Än finns inget som säkert skiljer Alsen-Näskott från resten av kommunen.');
    expect(all(text)).not.toContain('femtal');
    expect(all(await write({ district: 'alsen-naskott', language: 'EN' }))).toContain(
      'Too few from Alsen-Näskott have been heard for us to show the number.',
    );
  });

  it('refuses an unknown bygd, and more than fits in a text', async () => {
    const refused = async (variables: Readonly<Record<string, unknown>>) =>
      (await server.ask(query, { district: 'hotagen', ...variables })).errors?.map(({ extensions }) => extensions.code);
    expect(await refused({ district: 'nowhere' })).toEqual(['DISTRICT_UNKNOWN']);
    expect(await refused({ statements: Array.from({ length: 51 }, String) })).toEqual(['PLACE_TEXT_TOO_LONG']);
    expect(await refused({ findings: Array.from({ length: 21 }, String) })).toEqual(['PLACE_TEXT_TOO_LONG']);
  });
});
