import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type IntrospectionQuery,
} from 'graphql';
import { AnalysisScheduler } from '../../apps/api/src/runs/analysis-scheduler.js';
import { takeIn, upload } from './client.js';
import { databases, newDataPlace, startServer, type DataPlace, type TestServer } from './server.js';

/** Invented people, each planted by one way in; nothing given out may hold any part of what points them out. */
const planted = {
  form: ['Torbjörn Ekvall', '070-174 06 05', 'torbjorn.ekvall@example.se', '19121212-1212', 'Storgatan 14'],
  csv: ['Margareta Lundkvist', '070-174 06 11', 'margareta.lundkvist@example.se'],
  docx: ['Xaverina Qvarnblom', 'Gunvor Hedbrink', '070-174 06 22'],
  vtt: ['Zackarias Tjärnhult'],
} as const;
const everyone = Object.values(planted).flat();
/** Parts of names too: half a mask is none. */
const needles = [...new Set([...everyone, ...everyone.flatMap((one) => one.split(/[ @.]/))])].filter(
  (part) => part.length > 4 && !['example', 'Storgatan'].includes(part),
);

const question = 'Varför bor du där du bor?';
const csv = [
  `Löpnummer;Inkommet;Namn;E-post;Bygd;${question}`,
  `1;2020-09-14;${planted.csv[0]};${planted.csv[2]};Hotagen;"Skogen. Hälsa ${planted.csv[0]}, tel ${planted.csv[1]}"`,
  `2;2020-09-15;;;${planted.csv[0]};Sjön är fin`,
].join('\n');

const noteLines = [
  ['Bymöte i Kaxås', HeadingLevel.HEADING_1],
  ['Kaxås bygdegård, onsdag 28 oktober 2020, kl 18.00'],
  [`Närvarande: ${planted.docx[0]} (C), ordförande`],
  ['14 deltagare'],
  ['Styrkor/möjligheter', HeadingLevel.HEADING_2],
  ['Deltagarnas åsikter', HeadingLevel.HEADING_3],
  [`Loppisen på bygdegården, som ${planted.docx[1]} håller i, ring ${planted.docx[2]}`],
  ['Politikernas åsikter', HeadingLevel.HEADING_3],
  [`${planted.docx[0]}: Framtidstron är stor.`],
] as const;

async function docx(): Promise<Uint8Array> {
  const children = noteLines.map(([text, heading]) => new Paragraph({ text, ...(heading ? { heading } : {}) }));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

const vtt = [
  'WEBVTT',
  '',
  '1',
  '00:00:01.000 --> 00:00:06.000',
  `${planted.vtt[0]}: Jag tycker att bussen är det viktigaste vi har här i byn.`,
  '',
  '2',
  '00:00:07.000 --> 00:00:12.000',
  `Deltagare 2: Jag håller med ${planted.vtt[0]} om det, bussen måste vara kvar.`,
  '',
].join('\n');

/** A selection of every field of a type that can be asked for without arguments, and of those below it. */
function selection(type: GraphQLObjectType, deepest: number, above: readonly string[] = [type.name]): string {
  const fields = (Object.values(type.getFields()) as GraphQLField<unknown, unknown>[]).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const of = getNamedType(field.type);
    if (isLeafType(of)) return [field.name];
    if (!isObjectType(of) || above.includes(of.name) || above.length >= deepest) return [];
    const below = selection(of, deepest, [...above, of.name]);
    return below === ''
      ? []
      : [`${field.name}${field.args.some(({ name }) => name === 'first') ? '(first: 20)' : ''} { ${below} }`];
  });
  return fields.join(' ');
}

describe.each(databases)('personal data on %s', (kind) => {
  let place: DataPlace;
  let server: TestServer;
  const uploads: Record<string, string> = {};
  let submissionId = '';

  beforeAll(async () => {
    place = await newDataPlace(kind);
    server = await startServer(kind, {}, place);
    const text = `Jag heter ${planted.form[0]} och bor på ${planted.form[4]}. Ring ${planted.form[1]} eller skriv till ${planted.form[2]}, ${planted.form[3]}. Skogen är fin.`;
    const { submit } = await server.data<{ submit: { id: string } }>(
      'mutation ($text: String!) { submit(input: { answers: [{ questionId: "unikt", text: $text }], districtId: "hotagen" }) { id } }',
      { text },
    );
    submissionId = submit.id;
    for (const [name, bytes] of [
      ['bidrag.csv', csv],
      [`Möte ${planted.docx[1]}.docx`, await docx()],
      ['möte.vtt', vtt],
    ] as const) {
      uploads[name] = await upload(server, name, bytes);
      if ((await takeIn(server, name, bytes)).status !== 'DONE') throw new Error(`${name} did not come in`);
    }
    await server.app.get(AnalysisScheduler).idle();
  });

  afterAll(async () => {
    await server?.stop();
    await place?.remove();
  });

  it('stands in the database as it arrived', async () => {
    const rows = await server.orm.em.fork().execute<{ text: string }[]>('select text from statement');
    const all = rows.map((row) => row.text).join('\n');
    for (const words of planted.form) expect(all).toContain(words);
    expect(all).toContain(planted.csv[0]);
    expect(submissionId).not.toBe('');
  });

  it('stands in nothing that any query gives out', async () => {
    const schema = buildClientSchema(await server.data<IntrospectionQuery>(getIntrospectionQuery()));
    const ids = async (table: string) =>
      (await server.orm.em.fork().execute<{ id: string }[]>(`select id from ${table}`)).map(({ id }) => id);
    const [statementIds, noteIds, importIds] = [await ids('statement'), await ids('meeting_note'), await ids('import')];
    const args: Record<string, readonly string[]> = {
      statement: statementIds.map((id) => `(id: "${id}")`),
      meetingNote: noteIds.map((id) => `(id: "${id}")`),
      import: importIds.map((id) => `(id: "${id}")`),
      upload: Object.values(uploads).map((id) => `(id: "${id}")`),
      comparison: [
        `(a: { districtIds: ["hotagen"] }, b: { meetingNoteId: "${noteIds[0]}" })`,
        `(a: { importId: "${importIds[1]}" }, b: { importId: "${importIds[0]}" })`,
      ],
      keyphrases: ['(first: 100)'],
      statements: ['(first: 100)'],
      imports: ['(first: 100)'],
    };
    const asDeepAsMayBe = async (queryTo: (deepest: number) => string) => {
      for (let deepest = 4; ; deepest--) {
        const answer = await server.ask(queryTo(deepest));
        if (deepest === 1 || !answer.errors?.some(({ extensions }) => extensions.code.startsWith('QUERY_')))
          return answer;
      }
    };
    const query = schema.getQueryType();
    const asked: string[] = [];
    let given = '';
    for (const field of Object.values(query?.getFields() ?? {})) {
      const of = getNamedType(field.type);
      if (!isObjectType(of)) continue;
      const ways = args[field.name] ?? (field.args.some(isRequiredArgument) ? [] : ['']);
      for (const way of ways) {
        const answer = await asDeepAsMayBe((deepest) => `{ ${field.name}${way} { ${selection(of, deepest)} } }`);
        const text = JSON.stringify(answer);
        expect([field.name, needles.filter((needle) => text.includes(needle))]).toEqual([field.name, []]);
        if (answer.errors === undefined) asked.push(field.name);
        given += text;
      }
    }
    // What is walked is there: words around the masked ones, blocks in their place.
    for (const words of ['Skogen är fin', 'Framtidstron', 'Loppisen', 'bussen är det viktigaste', '███'])
      expect(given).toContain(words);
    for (const name of ['statement', 'meetingNote', 'upload', 'import', 'statements', 'keyphrases', 'overview'])
      expect(asked).toContain(name);
  });

  it('is not told by whether it is found', async () => {
    const found = await Promise.all(
      needles.map(async (text) => {
        const { statements, keyphrases } = await server.data<Record<string, { totalCount: number }>>(
          'query ($text: String!) { statements(filter: { text: $text }) { totalCount } keyphrases(search: $text) { totalCount } }',
          { text },
        );
        return [text, statements?.totalCount, keyphrases?.totalCount];
      }),
    );
    expect(found).toEqual(needles.map((needle) => [needle, 0, 0]));
  });

  it('has a reason and holds its place, so that mentions stand where they stood', async () => {
    const { statements } = await server.data<{
      statements: {
        nodes: {
          text: string;
          redactions: { id: string | null; start: number; end: number; reason: string }[];
          mentions: { start: number; end: number }[];
        }[];
      };
    }>(
      '{ statements(filter: { text: "skogen" }) { nodes { text redactions { id start end reason } mentions { start end } } } }',
    );
    const node = statements.nodes.find(({ text }) => text.includes('Skogen är fin'));
    expect(new Set(node?.redactions.map(({ reason }) => reason))).toEqual(
      new Set(['NAME', 'TELEPHONE', 'EMAIL', 'PERSONAL_NUMBER', 'ADDRESS']),
    );
    for (const { start, end } of node?.redactions ?? []) expect(node?.text.slice(start, end)).toMatch(/^█+$/);
    expect(node?.mentions.map(({ start, end }) => node.text.slice(start, end))).toContain('Skogen');
    expect(node?.redactions.every(({ id }) => id !== null)).toBe(true);
  });

  it('is masked in what an older version took in, at once and when it has been read again', async () => {
    const em = server.orm.em.fork();
    await em.execute('delete from redaction');
    await em.execute("update statement set text_version = '0', search_text = ''");
    await em.execute('update meeting_note set redacted_by = null');
    const query = '{ statements(first: 100) { nodes { text redactions { id } } } programme { id } }';
    const ask = () =>
      server.data<{ statements: { nodes: { text: string; redactions: { id: string | null }[] }[] } }>(query);
    const at = JSON.stringify(await ask());
    expect(needles.filter((needle) => at.includes(needle))).toEqual([]);
    await server.stop();
    server = await startServer(kind, {}, place);
    for (let attempt = 0; attempt < 200; attempt++) {
      const [left] = await server.orm.em
        .fork()
        .execute<{ left: number | string }[]>(
          'select (select count(*) from statement where text_version = \'0\') + (select count(*) from meeting_note where redacted_by is null) as "left"',
        );
      if (Number(left?.left) === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { statements } = await ask();
    const after = JSON.stringify(statements);
    expect(needles.filter((needle) => after.includes(needle))).toEqual([]);
    expect(statements.nodes.flatMap(({ redactions }) => redactions).every(({ id }) => id !== null)).toBe(true);
    const rows = await server.orm.em.fork().execute<{ search_text: string }[]>('select search_text from statement');
    const searched = rows.map((row) => row.search_text).join('\n');
    expect(searched).toContain('skogen är fin');
    expect(needles.filter((needle) => searched.includes(needle.toLowerCase()))).toEqual([]);
  });
});
