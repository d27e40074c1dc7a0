import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AnalysisScheduler } from '../../apps/api/src/runs/analysis-scheduler.js';
import { latestRunFirst, Run } from '../../apps/api/src/runs/run.entity.js';
import { takeIn } from './client.js';
import { granbyProfile } from './granby.js';
import { databases, startServer, type TestServer } from './server.js';

/**
 * 13 have given Åsby as their place and 12 Toppen, 3 Kvarnen and 1 Bron; nobody Foten. All counts lie between steps of five, so
 * that each is told the same whichever half-step it has.
 */
const places = [
  ...Array.from({ length: 13 }, () => ['Åsen', 'Åsby']),
  ...Array.from({ length: 3 }, () => ['Åsen', 'Kvarnen']),
  ...Array.from({ length: 12 }, () => ['Berg', 'Toppen']),
  ['Dalen', 'Bron'],
];
const file = [
  'Avsändare;Datum;Bygd;Ort;Vad är bäst här?',
  ...places.map(([district, place], n) => `av${n};2020-09-14;${district};${place};Skogen är bra, säger nummer ${n}.`),
].join('\n');

interface Told {
  readonly districts: readonly { readonly notHeard: readonly { readonly id: string }[] }[];
  readonly overview: {
    readonly ledger: {
      readonly notHeard: { readonly places: readonly { readonly id: string }[] };
      readonly sentences: readonly {
        readonly code: string;
        readonly text: { readonly sv: string; readonly en: string };
      }[];
    };
  };
  readonly crossTabulation: { readonly rows: readonly { readonly id: string; readonly voices: number | null }[] };
}

describe.each(databases)('places that have been heard, on %s', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(database, { PROFILE: granbyProfile });
    await takeIn(server, 'bidrag.csv', file);
  });
  afterAll(() => server.stop());

  async function told() {
    const { districts, overview, crossTabulation } = await server.data<Told>(
      '{ districts { notHeard { id } } overview { ledger { notHeard { places { id } } sentences { code text { sv en } } } } crossTabulation(rows: PLACE, columns: KEYPHRASE) { rows { id voices } } }',
    );
    const { notHeard, sentences } = overview.ledger;
    return {
      inDistricts: districts.flatMap((district) => district.notHeard.map(({ id }) => id)),
      inLedger: notHeard.places.map(({ id }) => id),
      hidden: crossTabulation.rows.filter(({ voices }) => voices === null).map(({ id }) => id),
      sentence: sentences.find(({ code }) => code === 'PLACES_NOT_HEARD')?.text,
    };
  }

  it('are told apart from those that have not been only where their voices may be told', async () => {
    const few = ['kvarnen', 'foten', 'bron'];
    expect(await told()).toEqual({
      inDistricts: few,
      inLedger: few,
      hidden: few,
      sentence: {
        sv: 'Bara några få, kanske ingen, har angett Kvarnen, Foten eller Bron som sin ort.',
        en: 'Only a few, perhaps nobody, have given Kvarnen, Foten or Bron as their place.',
      },
    });
  });

  it('are said in the text about a district as those of few or none', async () => {
    const { placeText } = await server.data<{ placeText: unknown }>(
      '{ placeText(districtId: "as") { paragraphs { sentences { parts { text } } } } }',
    );
    expect(JSON.stringify(placeText)).toContain('Bara några få, kanske ingen, har angett Kvarnen som sin ort.');
  });

  it('are none in a run made before their voices were kept, until they are counted at the next start', async () => {
    const em = server.orm.em.fork();
    const [run] = await em.find(Run, {}, { orderBy: latestRunFirst, limit: 1 });
    const { byPlace, ...older } = run!.figures;
    expect(byPlace).toEqual([
      { placeId: 'asby', voices: 13 },
      { placeId: 'bron', voices: 1 },
      { placeId: 'kvarnen', voices: 3 },
      { placeId: 'toppen', voices: 12 },
    ]);
    await em.nativeUpdate(Run, { id: run!.id }, { figures: older });
    const all = ['asby', 'kvarnen', 'toppen', 'foten', 'bron'];
    const { districts } = await server.data<Pick<Told, 'districts'>>('{ districts { notHeard { id } } }');
    expect(districts.flatMap(({ notHeard }) => notHeard.map(({ id }) => id))).toEqual(all);
    await server.app.get(AnalysisScheduler).requestIfStale();
    await server.app.get(AnalysisScheduler).idle();
    expect((await told()).inDistricts).toEqual(['kvarnen', 'foten', 'bron']);
  });
});
