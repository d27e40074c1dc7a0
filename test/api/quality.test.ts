import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QualityCoding, QualityItem } from '../../apps/api/src/quality/quality-sample.entity.js';
import { Statement } from '../../apps/api/src/statements/statement.entity.js';
import { StatementTheme } from '../../apps/api/src/themes/statement-theme.entity.js';
import { granbyProfile } from './granby.js';
import { seedGranby } from './seed-granby.js';
import { databases, startServer, type TestServer } from './server.js';

interface ToCode {
  readonly position: number;
  readonly text: string;
}
interface Sample {
  readonly id: string;
  readonly drawnBy: string;
  readonly open: boolean;
  readonly size: number;
  readonly gone: number;
  readonly left: number;
  readonly themes: readonly { readonly id: string }[];
  readonly coders: readonly { readonly coder: string; readonly coded: number }[];
  readonly next: readonly ToCode[];
  readonly coded: readonly { readonly position: number; readonly text: string | null; readonly themeIds: string[] }[];
}
interface Estimate {
  readonly value: number;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}
interface Quality {
  readonly coded: number;
  readonly needed: number;
  readonly notYet: { readonly sv: string; readonly en: string } | null;
  readonly figure: {
    readonly sampleId: string;
    readonly coders: string[];
    readonly coded: number;
    readonly frameHasChanged: boolean;
    readonly microF1: Estimate | null;
    readonly peopleMicroF1: Estimate | null;
    readonly alpha: Estimate | null;
    readonly themes: readonly {
      readonly theme: { readonly id: string; readonly name: { readonly sv: string } };
      readonly precision: number | null;
      readonly recall: number | null;
      readonly kappa: Estimate | null;
    }[];
  } | null;
}

const sampleFields =
  'id drawnBy open size gone left themes { id } coders { coder coded } next(first: 100) { position text question { sv } topic } coded(first: 100) { position text themeIds }';
const estimate = '{ value interval { lower upper } }';
const drawing = `mutation ($by: String!, $size: Int!) { drawQualitySample(by: $by, size: $size) { ${sampleFields} } }`;
const coding =
  'mutation ($sampleId: ID!, $position: Int!, $coder: String!, $themeIds: [ID!]!) { codeStatement(sampleId: $sampleId, position: $position, coder: $coder, themeIds: $themeIds) { position text themeIds } }';

// 20 in Åsen, 20 and a note's 3 in Berg, 3 in Dalen; the politician is no resident.
const residents = 46;

describe.each(databases)('quality of the coding, on %s', (kind) => {
  let server: TestServer;
  let sample: Sample;
  beforeAll(async () => {
    server = await startServer(kind, { PROFILE: granbyProfile });
    await seedGranby(server.orm, 20);
  });
  afterAll(() => server.stop());

  const draw = async (size: number, by = 'Eva Exempel') =>
    (await server.data<{ drawQualitySample: Sample }>(drawing, { by, size })).drawQualitySample;
  const seenBy = async (coder: string, id: string | null = null) =>
    (
      await server.data<{ qualitySample: Sample | null }>(
        `query ($coder: String!, $id: ID) { qualitySample(coder: $coder, id: $id) { ${sampleFields} } }`,
        { coder, id },
      )
    ).qualitySample;
  const code = (position: number, coder: string, themeIds: readonly string[]) =>
    server.data(coding, { sampleId: sample.id, position, coder, themeIds });
  const quality = async () =>
    (
      await server.data<{ quality: Quality }>(
        `{ quality { coded needed notYet { sv en } figure { sampleId coders coded frameHasChanged microF1 ${estimate}
           peopleMicroF1 ${estimate} alpha ${estimate} themes { theme { id name { sv } } precision recall kappa ${estimate} } } } }`,
      )
    ).quality;
  const refusal = async (query: string, variables: Record<string, unknown>) => {
    const [error] = (await server.ask(query, variables)).errors ?? [];
    expect(error?.message).toBe(error?.extensions.messages.sv);
    expect(error?.extensions.messages.en).not.toBe(error?.extensions.messages.sv);
    return error?.extensions.code;
  };

  it('is not measured before a sample is drawn, and says what it takes', async () => {
    expect(await quality()).toEqual({
      coded: 0,
      needed: 30,
      notYet: { sv: expect.stringMatching(/^Ännu inte mätt.*två personer/), en: expect.stringMatching(/^Not yet/) },
      figure: null,
    });
    expect(await seenBy('Anna')).toBeNull();
  });

  it.each([29, 0, -1, 1001])('draws no sample of %d', async (size) => {
    expect(await refusal(drawing, { by: 'Eva', size })).toBe('SAMPLE_SIZE_INVALID');
  });

  it.each(['', '  \n', '\u0000', '…', 'x'.repeat(201)])('draws no sample for somebody called %j', async (by) => {
    expect(await refusal(drawing, { by, size: 40 })).toBe('NAME_INVALID');
  });

  it('draws residents’ statements of every district, which weigh up to all of them', async () => {
    sample = await draw(40, '  Eva   Exempel ');
    expect(sample).toMatchObject({
      drawnBy: 'Eva Exempel',
      open: true,
      size: 40,
      gone: 0,
      left: 40,
      coders: [],
      coded: [],
    });
    expect(sample.themes).toEqual([{ id: 'friluft' }, { id: 'vagar' }]);
    expect(sample.next.map((each) => each.position)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    expect(sample.next.map((each) => each.text).join()).not.toContain('kostnader');
    const em = server.orm.em.fork();
    const items = await em.find(QualityItem, { sample: sample.id });
    expect(items.reduce((sum, item) => sum + item.weight, 0)).toBeCloseTo(residents, 5);
    expect(items.filter((item) => item.districtId === 'dalen')).toHaveLength(3);
    for (const item of items) {
      const themes = await em.find(StatementTheme, { statement: item.statementId });
      expect([...item.machineThemeIds].sort()).toEqual(themes.map((theme) => theme.themeId).sort());
    }
    expect(items.some((item) => item.machineThemeIds.length > 0)).toBe(true);
  });

  it('shows each coder what was said, and nothing of what others or the machine made of it', async () => {
    await code(1, 'Anna', ['vagar', 'friluft', 'vagar']);
    const bo = await seenBy('Bo');
    expect(bo?.next).toEqual(sample.next);
    expect(bo?.coded).toEqual([]);
    expect(bo?.coders).toEqual([{ coder: 'Anna', coded: 1 }]);
    const { __type } = await server.data<{ __type: { fields: { name: string }[] } }>(
      '{ __type(name: "StatementToCode") { fields { name } } }',
    );
    expect(__type.fields.map((field) => field.name).sort()).toEqual(['position', 'question', 'text', 'topic']);
  });

  it('keeps one coding a person and statement, which may be changed, whatever the capitals of the name', async () => {
    const anna = await seenBy('ANNA');
    expect(anna).toMatchObject({ left: 39, coders: [{ coder: 'Anna', coded: 1 }] });
    expect(anna?.coded).toEqual([
      { ...sample.next[0], themeIds: ['friluft', 'vagar'], question: undefined, topic: undefined },
    ]);
    expect(anna?.next[0]?.position).toBe(2);
    const before = await server.orm.em.fork().find(QualityCoding, {});
    await code(1, 'anna', ['friluft', 'vagar']);
    expect(await server.orm.em.fork().find(QualityCoding, {})).toEqual(before);
    await code(1, ' anna ', []);
    expect((await seenBy('Anna'))?.coded).toMatchObject([{ position: 1, themeIds: [] }]);
    await Promise.all(Array.from({ length: 12 }, () => code(2, 'Anna', ['vagar'])));
    expect((await seenBy('Anna'))?.coders).toEqual([{ coder: 'Anna', coded: 2 }]);
  });

  it('tells each all of the sample with their own codings alone, and lets a coding be taken back', async () => {
    const all = async (coder: string) =>
      (
        await server.data<{
          qualitySample: { left: number; statements: (ToCode & { themeIds: string[] | null })[] };
        }>(
          'query ($coder: String!) { qualitySample(coder: $coder) { left statements { position text question { sv } topic themeIds } } }',
          { coder },
        )
      ).qualitySample;
    const takeBack = async (position: number, coder: string) =>
      (
        await server.data<{ takeBackCoding: boolean }>(
          'mutation ($sampleId: ID!, $position: Int!, $coder: String!) { takeBackCoding(sampleId: $sampleId, position: $position, coder: $coder) }',
          { sampleId: sample.id, position, coder },
        )
      ).takeBackCoding;
    const given = (coded: Readonly<Record<number, string[]>>) =>
      sample.next.map((each) => ({ ...each, themeIds: coded[each.position] ?? null }));
    expect((await all('Anna')).statements).toEqual(given({ 1: [], 2: ['vagar'] }));
    expect((await all('Bo')).statements).toEqual(given({}));
    expect(await takeBack(2, 'Bo')).toBe(false);
    expect(await takeBack(2, 'ANNA')).toBe(true);
    expect(await takeBack(2, 'Anna')).toBe(false);
    expect(await all('Anna')).toEqual({ left: 39, statements: given({ 1: [] }) });
  });

  it.each<[string, Record<string, unknown>]>([
    ['SAMPLE_UNKNOWN', { sampleId: 'nonsense' }],
    ['SAMPLE_UNKNOWN', { sampleId: '00000000-0000-4000-8000-000000000000' }],
    ['SAMPLE_POSITION_UNKNOWN', { position: 0 }],
    ['SAMPLE_POSITION_UNKNOWN', { position: 41 }],
    ['SAMPLE_POSITION_UNKNOWN', { position: 2147483647 }],
    ['THEME_UNKNOWN', { themeIds: ['vagar', 'finns inte'] }],
    ['NAME_INVALID', { coder: '' }],
  ])('refuses with %s a coding with %j', async (expected, wrong) => {
    const right = { sampleId: sample.id, position: 1, coder: 'Anna', themeIds: [] };
    expect(await refusal(coding, { ...right, ...wrong })).toBe(expected);
  });

  it('is not measured until two have coded thirty, then tells F1 and agreement as worked out here', async () => {
    const byAnna = (text: string) => (/Vägen/.test(text) ? ['vagar'] : /Skidspåret/.test(text) ? ['friluft'] : []);
    // Bo takes every third statement of roads for outdoor life too.
    const byBo = (text: string, position: number) =>
      byAnna(text).flatMap((id) => (id === 'vagar' && position % 3 === 0 ? ['friluft', 'vagar'] : [id]));
    for (const { position, text } of sample.next) await code(position, 'Anna', byAnna(text));
    for (const { position, text } of sample.next.slice(0, 29)) await code(position, 'Bo', byBo(text, position));
    expect(await quality()).toMatchObject({
      figure: null,
      coded: 29,
      notYet: { sv: expect.stringContaining('29 av stickprovets 40') },
    });
    for (const { position, text } of sample.next.slice(29)) await code(position, 'Bo', byBo(text, position));

    const { figure, notYet } = await quality();
    expect(notYet).toBeNull();
    expect(figure).toMatchObject({ sampleId: sample.id, coders: ['Anna', 'Bo'], coded: 40, frameHasChanged: false });
    const items = await server.orm.em.fork().find(QualityItem, { sample: sample.id }, { orderBy: { position: 'asc' } });
    const matches = (
      tried: (at: number) => readonly string[],
      golds: ((at: number) => readonly string[])[],
      themes: string[],
    ) => {
      let [hits, extra, missed] = [0, 0, 0];
      items.forEach(({ weight }, at) => {
        for (const gold of golds)
          for (const theme of themes) {
            const [given, right] = [tried(at).includes(theme), gold(at).includes(theme)];
            if (given && right) hits += weight;
            if (given && !right) extra += weight;
            if (!given && right) missed += weight;
          }
      });
      return {
        f1: (2 * hits) / (2 * hits + extra + missed),
        precision: hits / (hits + extra),
        recall: hits / (hits + missed),
      };
    };
    const anna = (at: number) => byAnna(sample.next[at]!.text);
    const bo = (at: number) => byBo(sample.next[at]!.text, at + 1);
    const machine = (at: number) => items[at]!.machineThemeIds;
    const all = ['friluft', 'vagar'];
    expect(figure?.microF1?.value).toBeCloseTo(matches(machine, [anna, bo], all).f1, 9);
    expect(figure?.peopleMicroF1?.value).toBeCloseTo(matches(anna, [bo], all).f1, 9);
    expect(figure?.microF1?.interval?.lower).toBeLessThan(figure?.microF1?.value ?? 0);
    expect(figure?.alpha?.value).toBeGreaterThan(0.5);
    expect(figure?.alpha?.value).toBeLessThan(1);
    const [friluft, vagar] = figure?.themes ?? [];
    expect(vagar?.theme).toEqual({ id: 'vagar', name: { sv: 'Vägar' } });
    expect(vagar?.kappa?.value).toBe(1);
    expect(vagar?.precision).toBeCloseTo(matches(machine, [anna, bo], ['vagar']).precision, 9);
    expect(vagar?.recall).toBeCloseTo(matches(machine, [anna, bo], ['vagar']).recall, 9);
    expect(friluft?.recall).toBeCloseTo(matches(machine, [anna, bo], ['friluft']).recall || 0, 9);
    expect((await seenBy('Bo'))?.left).toBe(0);
    expect((await seenBy('Bo'))?.next).toEqual([]);
  });

  it('leaves out a statement that is taken away, and lets nobody code it', async () => {
    const em = server.orm.em.fork();
    const [item] = await em.find(QualityItem, { sample: sample.id, position: 5 });
    await em.nativeDelete(Statement, { id: item!.statementId });
    expect(await seenBy('Anna')).toMatchObject({ size: 40, gone: 1, left: 0 });
    expect((await seenBy('Anna'))?.coded.find((each) => each.position === 5)?.text).toBeNull();
    expect((await seenBy('Cia'))?.left).toBe(39);
    expect((await seenBy('Cia'))?.next.map((each) => each.position)).not.toContain(5);
    expect((await quality()).figure?.coded).toBe(39);
    expect(await refusal(coding, { sampleId: sample.id, position: 5, coder: 'Anna', themeIds: [] })).toBe(
      'SAMPLE_STATEMENT_GONE',
    );
  });

  it('keeps the figure when a new sample is drawn, and closes the old one', async () => {
    const later = await draw(1000);
    expect(later.size).toBe(residents - 1);
    expect(await seenBy('Anna', sample.id)).toMatchObject({ id: sample.id, open: false });
    expect(await seenBy('Anna')).toMatchObject({ id: later.id, open: true, coders: [] });
    expect(await refusal(coding, { sampleId: sample.id, position: 1, coder: 'Anna', themeIds: [] })).toBe(
      'SAMPLE_CLOSED',
    );
    const takingBack = `mutation { takeBackCoding(sampleId: "${sample.id}", position: 1, coder: "Anna") }`;
    expect(await refusal(takingBack, {})).toBe('SAMPLE_CLOSED');
    expect(await quality()).toMatchObject({ coded: 0, notYet: null, figure: { sampleId: sample.id, coded: 39 } });
    expect(await seenBy('Anna', 'nonsense')).toBeNull();
  });

  it('is gone with what it was measured on', async () => {
    await server.orm.em.fork().nativeDelete(Statement, {});
    expect(await quality()).toMatchObject({
      figure: null,
      coded: 0,
      notYet: { sv: expect.stringContaining('bara 0') },
    });
    expect(await refusal(drawing, { by: 'Eva', size: 40 })).toBe('SAMPLE_STATEMENTS_TOO_FEW');
  });
});
