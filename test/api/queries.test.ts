import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { granbyIds, granbyProfile, noteText } from './granby.js';
import { databases, startServer, type TestServer } from './server.js';
import { seedGranby } from './seed-granby.js';
import { toldBy } from './told.js';
import { workedQueries } from '../../apps/dashboard/src/graphiql/worked-queries.js';

describe.each(databases)('what is read, on %s', (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(kind, { PROFILE: granbyProfile });
    await seedGranby(server.orm, 10);
  });
  afterAll(() => server.stop());

  it('answers every worked query of GraphiQL, for districts of its own', async () => {
    const { districts } = await server.data<{ districts: readonly { id: string }[] }>('{ districts { id } }');
    const asked = workedQueries.filter(({ variables }) => variables !== undefined);
    expect(asked.length).toBeGreaterThan(1);
    for (const { query, variables } of workedQueries) {
      const given = variables === undefined ? {} : (JSON.parse(variables(districts[0]!.id)) as Record<string, unknown>);
      expect((await server.ask(query, given)).errors).toBeUndefined();
    }
  });

  it('tells the municipality as its profile says', async () => {
    expect(
      await server.data(
        '{ municipality { code name shortName population seedQuestion { sv en } questions { id text { en } leaning } focusGroups { id name { sv } district { name } } support { role { en } channel } holdsExampleDialogue districtMap } }',
      ),
    ).toEqual({
      municipality: {
        code: '9902',
        name: 'Granby kommun (påhittad)',
        shortName: 'Granby',
        population: 4100,
        seedQuestion: { sv: 'Vad är bäst här?', en: 'What is best here?' },
        questions: [
          { id: 'bast', text: { en: 'What is best here?' }, leaning: 'PRAISE' },
          { id: 'saknas', text: { en: 'What is missing?' }, leaning: 'WISH' },
        ],
        focusGroups: [
          { id: 'unga', name: { sv: 'Unga' }, district: null },
          { id: 'bygd-berg', name: { sv: 'Fokusgrupp Berg' }, district: { name: 'Berg' } },
        ],
        support: { role: { en: 'The librarian' }, channel: 'biblioteket' },
        holdsExampleDialogue: false,
        districtMap: expect.objectContaining({
          type: 'FeatureCollection',
          attribution: { sv: 'Påhittad karta', en: 'An invented map' },
        }),
      },
    });
  });

  it('tells the programme by day, with the notes that have come in', async () => {
    expect(
      await server.data(
        '{ programme { id kind form from to startsAt endsAt venue participantsFrom participantsTo district { id } group { id } notes { id title date venue participants district { id } group { id } fileName format fiction statementCount text setAside { start end reason } meeting { id } statements { id text start end } } } }',
      ),
    ).toEqual({
      programme: [
        {
          id: 'berg-2019',
          kind: 'DIALOGUE_MEETING',
          form: 'PHYSICAL',
          from: '2019-10-02',
          to: '2019-10-02',
          startsAt: null,
          endsAt: null,
          venue: null,
          participantsFrom: null,
          participantsTo: null,
          district: { id: 'berg' },
          group: null,
          notes: [
            {
              id: granbyIds.note,
              title: 'Dialogmöte i Berg',
              date: '2019-10-02',
              venue: null,
              participants: 2,
              district: { id: 'berg' },
              group: null,
              fileName: 'Berg 2019.md',
              format: 'MD',
              fiction: false,
              statementCount: 3,
              text: noteText,
              setAside: [{ start: 0, end: 3, reason: 'HEADING' }],
              meeting: { id: 'berg-2019' },
              statements: [
                { id: granbyIds.statement('note-0'), text: 'Badplatsen är fin', start: 6, end: 23 },
                { id: granbyIds.statement('note-1'), text: 'Badplatsen är lång', start: 26, end: 44 },
                { id: granbyIds.statement('note-2'), text: 'Ny badplats behövs', start: 47, end: 65 },
              ],
            },
          ],
        },
        expect.objectContaining({
          id: 'berg-grupp',
          participantsFrom: 8,
          participantsTo: 12,
          group: { id: 'bygd-berg' },
          notes: [],
        }),
        expect.objectContaining({ id: 'oppet', form: 'DIGITAL', startsAt: '18:30', district: null, notes: [] }),
      ],
    });
  });

  it('tells a statement with where it comes from and what it mentions', async () => {
    const { statement } = await server.data<{ statement: unknown }>(
      `query ($id: ID!) { statement(id: $id) { id text language role valence valenceBasis topic channel occurredOn mayBeQuoted fiction start end
        district { name } place { name location { latitude longitude } district { id } } group { id } question { id } note { id } themes { id } mentions { start end valence keyphrase { id label voices } } } }`,
      { id: granbyIds.statement('as-0') },
    );
    expect(statement).toEqual({
      id: granbyIds.statement('as-0'),
      text: 'Skidspåret nummer 0 är toppen',
      language: 'SV',
      role: 'RESIDENT',
      valence: 'PRAISE',
      valenceBasis: 'WORDS',
      topic: null,
      channel: 'WEB',
      occurredOn: '2020-09-01',
      mayBeQuoted: false,
      fiction: false,
      start: null,
      end: null,
      district: { name: 'Åsen' },
      place: { name: 'Åsby', location: { latitude: 60.1, longitude: 15.2 }, district: { id: 'as' } },
      group: { id: 'unga' },
      question: { id: 'bast' },
      note: null,
      themes: [{ id: 'vagar' }, { id: 'friluft' }],
      mentions: [
        { start: 0, end: 10, valence: 'PRAISE', keyphrase: { id: 'sv:skidspår', label: 'skidspår', voices: 10 } },
        { start: 11, end: 19, valence: 'PRAISE', keyphrase: { id: 'sv:nummer 0', label: 'nummer 0', voices: null } },
      ],
    });
  });

  it('tells the overview from the latest run, and a ledger that adds up', async () => {
    const told = await toldBy(server.orm);
    expect(
      await server.data(
        `{ overview { voices notes submissions byMonth { month voices } byChannel { channel voices } valence { praise trouble wish unclear }
          run { id statements voices finishedAt } topThemes(first: 1) { id } ledger { received analysed duplicates excluded reasons { code count text { sv en } } } } latestRun { id } }`,
      ),
    ).toEqual({
      overview: {
        // No condition, so no coin: a count that is exactly a step is told as it is.
        voices: 25,
        notes: 1,
        submissions: 24,
        byMonth: [
          { month: '2019-10', voices: null },
          { month: '2020-09', voices: told(10, ['time', '2020-09']) },
          { month: '2020-10', voices: told(10, ['time', '2020-10']) },
        ],
        byChannel: [
          { channel: 'DIALOGUE_MEETING', voices: null },
          { channel: 'WEB', voices: 20 },
        ],
        // 12 praise, 10 name a trouble, 3 wish.
        valence: { praise: 10, trouble: told(10, ['leaning', 'trouble']), wish: null, unclear: null },
        run: { id: granbyIds.run, statements: 26, voices: 25, finishedAt: '2020-11-03T08:01:00.000Z' },
        // Ten and eleven voices are told as ten; by id then.
        topThemes: [{ id: 'friluft' }],
        // 24 rows that came in + 1 duplicate + 3 left out, 3 statements of the note, 1 by the form; the failed import holds nothing.
        ledger: {
          received: 32,
          analysed: 28,
          duplicates: 1,
          excluded: 3,
          reasons: [
            { code: 'TEXT_EMPTY', count: 2, text: { sv: 'Orsaken TEXT_EMPTY', en: 'The reason TEXT_EMPTY' } },
            { code: 'ROW_REFUSED', count: 1, text: { sv: 'Orsaken ROW_REFUSED', en: 'The reason ROW_REFUSED' } },
          ],
        },
      },
      latestRun: { id: granbyIds.run },
    });
  });

  it('tells the voices of districts in whole steps, and hides fewer than five', async () => {
    const told = await toldBy(server.orm);
    expect(
      await server.data(
        '{ districts { id name population { count year source } voices valence { praise trouble wish unclear } places { id } notHeard { id } themes { id } } }',
      ),
    ).toEqual({
      districts: [
        {
          id: 'as',
          name: 'Åsen',
          population: { count: 2000, year: 2019, source: 'Påhittad' },
          voices: told(10, ['district', 'as']),
          valence: {
            praise: told(10, ['district', 'as'], ['leaning', 'praise']),
            trouble: null,
            wish: null,
            unclear: null,
          },
          places: [{ id: 'asby' }, { id: 'kvarnen' }],
          notHeard: [{ id: 'kvarnen' }],
          // One voice there speaks of vagar too: too few to tell.
          themes: told(10, ['district', 'as'], ['theme', 'friluft']) === null ? [] : [{ id: 'friluft' }],
        },
        {
          id: 'berg',
          name: 'Berg',
          population: null,
          voices: 10,
          valence: {
            praise: null,
            trouble: told(10, ['district', 'berg'], ['leaning', 'trouble']),
            wish: null,
            unclear: null,
          },
          places: [{ id: 'toppen' }, { id: 'foten' }],
          notHeard: [{ id: 'foten' }],
          themes: [{ id: 'vagar' }],
        },
        {
          id: 'dalen',
          name: 'Dalen',
          population: null,
          voices: null,
          valence: { praise: null, trouble: null, wish: null, unclear: null },
          places: [{ id: 'bron' }],
          notHeard: [{ id: 'bron' }],
          themes: [],
        },
      ],
    });
  });

  it.each([
    ['district', 'x'],
    ['statement', 'x'],
    ['statement', '00000000-0000-4000-8000-000000000000'],
    ['meetingNote', "x' or '1'='1"],
    ['keyphrase', 'x'],
    ['theme', 'x'],
    ['nugget', 'x'],
  ])('gives null for %s with the unknown id %s', async (field, id) => {
    expect(await server.data(`query ($id: ID!) { one: ${field}(id: $id) { id } }`, { id })).toEqual({ one: null });
  });

  // Last: it takes voices away.
  it('hides how many were heard in all when they are fewer than five', async () => {
    await server.orm.em.fork().execute('update run set voices = 4 where id = ?', [granbyIds.run]);
    expect(await server.data('{ overview { voices run { voices } } latestRun { statements voices } }')).toEqual({
      overview: { voices: null, run: { voices: null } },
      latestRun: { statements: 26, voices: null },
    });
  });
});
