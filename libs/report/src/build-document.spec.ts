import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ToldCount, ToldNumber } from '@guldkorn/insight';
import { blockText, draftNotes } from './block-notes.js';
import { buildReport, type ReportPlan } from './build-document.js';
import { canonicalJson } from './canonical-json.js';
import { reportChanges } from './document-changes.js';
import type { ReportBlock, ReportRecord, ReportTemplate } from './document.js';
import { sourceIdsOf } from './edited.js';
import type { FindingFacts, ReportFacts } from './facts.js';
import { reportItem, type ReportItem } from './outline.js';
import { reportWords } from './report-languages.js';
import type { ReportLanguage, Sentence } from './report.js';
import { strayFigures } from './stray-figures.js';
import { templateItems } from './templates/templates.js';
import { withoutQuotes } from './without-quotes.js';

const record: ReportRecord = {
  reportId: 'r',
  version: 1,
  isFrozen: false,
  corrects: null,
  by: 'Karin',
  at: '2026-11-29T10:00:00.000Z',
  run: null,
  threshold: 5,
};

const count = fc.option(
  fc.integer({ min: 1, max: 60 }).map((steps) => (steps * 5) as ToldCount),
  { nil: null },
);
/** A part and its whole, as told. */
const toldOf = fc.tuple(count, count).map(([voices, more]) => ({
  voices,
  of: voices === null || more === null ? more : ((voices + more) as ToldCount),
}));
const word = fc.constantFrom('ren', 'skog', 'väg', 'fiske', 'tystnad', 'skola', 'buss', 'kyrka');
const places = ['hotagen', 'offerdal', 'ås'];
const nameOf = (id: string) => id.slice(0, 1).toUpperCase() + id.slice(1);

const finding = fc.record({
  name: word,
  subject: fc.constantFrom('keyphrase' as const, 'theme' as const),
  confirmed: fc.boolean(),
  fragile: fc.boolean(),
  here: toldOf,
  elsewhere: toldOf,
  praise: fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([a, b]) => ({ lower: Math.min(a, b), upper: Math.max(a, b) })),
  words: fc.array(word, { maxLength: 3 }),
  byDistrict: fc.tuple(...places.map((districtId) => toldOf.map((one) => ({ districtId, ...one })))),
});
const findings = (prefix: string) =>
  fc
    .array(finding, { maxLength: 7 })
    .map((all) => all.map((one, index): FindingFacts => ({ ...one, id: `${prefix}${index}`, quotes: [] })));
const rows = (ids: readonly string[]) =>
  fc.tuple(...ids.map((id) => count.map((voices) => ({ id, name: nameOf(id), voices }))));

const anyFacts = fc
  .record({
    voices: count,
    voicesInScope: count,
    isNarrowed: fc.boolean(),
    heard: rows(places),
    byGroup: rows(['unga', 'företagare']),
    byChannel: rows(['WEB', 'FOCUS_GROUP']),
    byMonth: rows(['augusti', 'september']),
    themes: fc.array(fc.record({ name: word, said: toldOf }), { maxLength: 10 }),
    districts: fc.tuple(
      ...places.map((id) =>
        fc.record({
          id: fc.constant(id),
          name: fc.constant(nameOf(id)),
          voices: count,
          praise: fc.option(
            fc.constantFrom(null, 0.25, 0.58).map((share) => ({ share: share as ToldNumber | null })),
            {
              nil: null,
            },
          ),
          nuggets: findings(`${id}-n`),
          challenges: findings(`${id}-c`),
          notHeard: fc.constant([]),
        }),
      ),
    ),
    howMany: fc.integer({ min: 1, max: 3 }),
    common: fc.array(word, { maxLength: 6 }),
  })
  .map(({ byGroup, byChannel, byMonth, themes, districts, howMany, common, heard, ...rest }): ReportFacts => ({
    ...rest,
    isExample: false,
    municipality: 'Krokoms kommun',
    scope: 'Krokoms kommun',
    threshold: 5,
    heard,
    heardBy: { district: heard, group: byGroup, channel: byChannel, month: byMonth },
    themes: themes.map((theme, index) => ({ ...theme, id: `t${index}`, byDistrict: [] })),
    answers: [{ id: 'o1', about: 'temat ”väg”', on: 'i går', text: 'Vägen lagas.' }],
    since: null,
    districts: districts.slice(0, howMany),
    common: common.map((name, index) => ({ id: `g${index}`, name })),
    coverage: [
      { code: 'HEARD', text: 'Minst 215 röster har hörts, i en kommun med 15\u00a0600 invånare.' },
      { code: 'SELF_SELECTED', text: 'De som svarat har själva valt att svara.' },
    ],
    quotes: [{ id: 's1', text: 'Renarna på myren.', about: null, quotedAs: 'boende i Rörvattnet' }],
  }));
const anyTemplate = fc.constantFrom<ReportTemplate>('district', 'committee', 'comparison', 'followUp');
const anyLanguage = fc.constantFrom<ReportLanguage>('sv', 'en');

const plan = (
  template: ReportTemplate,
  language: ReportLanguage,
  items: ReportItem[] = templateItems[template](),
): ReportPlan => ({
  title: 'Rapport',
  template,
  language,
  outline: { items, edits: [], leftOut: [] },
});
const sentencesOf = (block: ReportBlock): readonly Sentence[] =>
  block.kind === 'paragraph' ? block.sentences : block.kind === 'list' ? block.items.flat() : [];

describe('any report', () => {
  it('makes no claim without a source that stands in its list, and lists none that nothing leans on', () => {
    fc.assert(
      fc.property(anyFacts, anyTemplate, anyLanguage, (facts, template, language) => {
        const { document } = buildReport(plan(template, language), facts, record);
        const all = [...document.firstPage, ...document.blocks];
        const listed = document.sources.map(({ id }) => id);
        expect(new Set(all.flatMap(sourceIdsOf))).toEqual(new Set(listed));
        expect(new Set(listed).size).toBe(listed.length);
        for (const block of all) {
          if (block.kind !== 'heading') expect(sourceIdsOf(block).length).toBeGreaterThan(0);
          for (const { parts } of sentencesOf(block))
            for (const part of parts) expect(part.sourceIds.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('marks every number in its sentences as a figure, and has no two blocks with one id', () => {
    fc.assert(
      fc.property(anyFacts, anyTemplate, anyLanguage, (facts, template, language) => {
        const { document } = buildReport(plan(template, language), facts, record);
        const all = [...document.firstPage, ...document.blocks];
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        const loose = all
          .flatMap(sentencesOf)
          .flatMap(({ parts }) => parts.filter(({ kind, text }) => kind === 'text' && /\d/.test(text)));
        expect(loose).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('shows counts that are told and nothing between them: what is too small is null, and said to be so', () => {
    fc.assert(
      fc.property(anyFacts, anyTemplate, anyLanguage, (facts, template, language) => {
        const { document } = buildReport(plan(template, language), facts, record);
        const { tooFew } = reportWords[language];
        for (const block of [...document.firstPage, ...document.blocks]) {
          if (block.kind !== 'chart' && block.kind !== 'table') continue;
          block.table.rows.forEach((cells) =>
            cells.forEach(({ value, text }, at) => {
              if (block.table.columns[at]?.type === 'count' && value !== null) expect(Number(value) % 5).toBe(0);
              if (value === null) expect(text).toBe(tooFew);
            }),
          );
          if (block.kind !== 'chart') continue;
          for (const { values } of block.chart.bars) {
            expect(values).toHaveLength(block.chart.series.length);
            for (const { value, interval } of values) {
              if (value === null) expect(interval).toBeNull();
              else expect(Math.max(value, interval?.upper ?? 0)).toBeLessThanOrEqual(block.chart.largest + 1e-9);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('holds on its one sheet who was heard and what may not be concluded, and quotes nothing that it does not quote itself', () => {
    fc.assert(
      fc.property(anyFacts, anyTemplate, anyLanguage, (facts, template, language) => {
        const { document } = buildReport(plan(template, language), facts, record);
        const { summary = [] } = document;
        expect(new Set(summary.map(({ id }) => id)).size).toBe(summary.length);
        const text = summary.map(blockText).join('\n');
        for (const { text: words } of facts.coverage) expect(text).toContain(words);
        for (const name of ['heard', 'notConcluded', 'small'] as const)
          expect(text).toContain(reportWords[language].first[name]);
        const quotes = (blocks: readonly ReportBlock[]) =>
          blocks.filter(({ kind }) => kind === 'quote').flatMap(sourceIdsOf);
        expect(quotes(document.blocks)).toEqual(expect.arrayContaining(quotes(summary)));
      }),
      { numRuns: 50 },
    );
  });

  it('is the same to the byte from the same facts, and begins with the first page whatever is left out', () => {
    fc.assert(
      fc.property(anyFacts, anyTemplate, anyLanguage, (facts, template, language) => {
        const first = buildReport(plan(template, language), facts, record);
        const again = buildReport(plan(template, language), structuredClone(facts), record);
        expect(canonicalJson(again.document)).toBe(canonicalJson(first.document));
        const ids = first.document.blocks.map(({ id }) => id);
        const without = {
          ...plan(template, language),
          outline: { items: templateItems[template](), edits: [], leftOut: ids },
        };
        const { document } = buildReport(without, facts, record);
        expect(document.blocks).toEqual([]);
        expect(document.firstPage).toEqual(first.document.firstPage);
      }),
      { numRuns: 50 },
    );
  });
});

const [facts] = fc.sample(anyFacts, { numRuns: 1, seed: 7 }) as [ReportFacts];

describe('what people write in a report', () => {
  const item = reportItem('eget', 'text', { text: 'Minst 215 röster,\noch 7 till.\n\nSlut.' });
  const items = [reportItem('opening', 'opening'), item, reportItem('citat', 'quote', { statementIds: ['s1', 's9'] })];
  const base = buildReport(plan('district', 'sv', items), facts, record);

  it('stands where it is put, a paragraph after an empty line, and quotes only what may be quoted', () => {
    expect(
      base.document.blocks.slice(-3).map(({ id, ...block }) => [id, blockText({ id, ...block } as ReportBlock)]),
    ).toEqual([
      ['eget', 'Minst 215 röster, och 7 till.'],
      ['eget:2', 'Slut.'],
      ['citat', 'Renarna på myren.'],
    ]);
  });

  it('keeps the sources of what it takes the place of, and is looked through for figures that they do not hold', () => {
    const [, opening] = base.document.blocks as [ReportBlock, ReportBlock];
    const edits = [{ blockId: opening.id, text: 'Minst 83 röster.' }];
    const built = buildReport(
      { ...plan('district', 'sv', items), outline: { items, edits, leftOut: [] } },
      facts,
      record,
    );
    const [, edited] = built.document.blocks as [ReportBlock, ReportBlock];
    expect(edited).toMatchObject({ kind: 'paragraph', isWritten: true });
    expect(sourceIdsOf(edited)).toEqual(sourceIdsOf(opening));
    const { written, lostEdits } = draftNotes(built, [...edits, { blockId: 'borta', text: 'x' }]);
    expect(written).toMatchObject([
      { blockId: opening.id, drafted: blockText(opening), strayFigures: [{ figure: '83', start: 6, end: 8 }] },
      { blockId: 'eget', drafted: null, strayFigures: [{ figure: '7' }] },
      { blockId: 'eget:2', strayFigures: [] },
    ]);
    expect(lostEdits).toEqual([{ blockId: 'borta', text: 'x' }]);
  });

  it('never changes the words of a resident, but a notice may stand in their place', () => {
    const edits = [{ blockId: 'citat', text: 'Annat.' }];
    const { document } = buildReport(
      { ...plan('district', 'sv', items), outline: { items, edits, leftOut: [] } },
      facts,
      record,
    );
    expect(document.blocks.at(-1)).toMatchObject({ text: 'Renarna på myren.' });
    const gone = withoutQuotes(document, new Set(['citat']));
    expect(gone.blocks.at(-1)).toMatchObject({ text: '[Citatet visas inte längre.]' });
    expect(JSON.stringify(gone)).not.toContain('Rörvattnet');
    expect(withoutQuotes(document, new Set())).toBe(document);
  });
});

describe('figures in a text', () => {
  it.each<[string, string[], string[]]>([
    ['Minst 40 röster.', ['minst 40 röster'], []],
    ['Minst 41 röster.', ['minst 40 röster'], ['41']],
    ['40 procent', ['40\u00a0%'], []],
    ['Sju av tio är glada', ['åtta av tio'], ['Sju av tio']],
    ['15 600 invånare', ['15\u00a0600 invånare'], []],
    ['hälften', ['en tredjedel'], ['hälften']],
    ['Vi bor i by E14 och tycker om det', [], []],
  ])('of "%s" against %j: %j', (text, sources, expected) => {
    expect(strayFigures(text, sources).map(({ figure }) => figure)).toEqual(expected);
  });
});

describe('what has changed between two reports', () => {
  it('is nothing between a report and itself, and each figure that differs else', () => {
    const before = buildReport(plan('committee', 'sv'), facts, record).document;
    expect(reportChanges(before, before)).toMatchObject({ figures: [], came: [], went: [] });
    const heard = facts.heard.map((row) => (row.id === 'ås' ? { ...row, voices: 275 as ToldCount } : row));
    const after = buildReport(plan('committee', 'sv'), { ...facts, heard }, record).document;
    const { figures } = reportChanges(before, after);
    expect(figures).toEqual([
      expect.objectContaining({
        figureId: 'first:districts/Ås/voices',
        label: 'Ås: Röster',
        after: '275',
        isInText: false,
      }),
    ]);
  });

  it('names the findings that came and went', () => {
    const [district, ...others] = facts.districts;
    if (district === undefined) throw new Error('The facts hold no district.');
    const one = (id: string): FindingFacts => ({
      id,
      name: id,
      subject: 'keyphrase',
      confirmed: true,
      fragile: false,
      here: { voices: 10 as ToldCount, of: 40 as ToldCount },
      elsewhere: { voices: null, of: 200 as ToldCount },
      praise: { lower: 0.6, upper: 1 },
      words: [],
      quotes: [],
      byDistrict: [],
    });
    const of = (nuggets: FindingFacts[]) =>
      buildReport(plan('committee', 'sv'), { ...facts, districts: [{ ...district, nuggets }, ...others] }, record)
        .document;
    const changes = reportChanges(of([one('ren'), one('skog')]), of([one('ren'), one('fjäll')]));
    expect(changes.came.map(({ id }) => id)).toEqual(['fjäll']);
    expect(changes.went.map(({ id }) => id)).toEqual(['skog']);
  });
});

describe('canonical JSON', () => {
  it.each<[unknown, string]>([
    [{ b: 1, a: [2, { d: null, c: 'å' }] }, '{"a":[2,{"c":"å","d":null}],"b":1}'],
    [{ Z: 1, a: 2, å: 3 }, '{"Z":1,"a":2,"å":3}'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    [[], '[]'],
  ])('of %j', (value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });
});
