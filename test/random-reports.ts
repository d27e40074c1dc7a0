import type { BarValue, ReportBlock, ReportDocument, Sentence, TableCell, TableColumn } from '@guldkorn/report';
import fc from 'fast-check';

/** Words as people and clocks may send them: of every script, with what breaks XML, sheets and formulas, none empty. */
export const words = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
    fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
    fc.constantFrom(
      '=1+1',
      '@SUM(A1)',
      '-2',
      '+46 70',
      '<w:p/>',
      'a & b',
      ']]>',
      '_x0041_',
      'constructor',
      '__proto__',
      "'citat'",
      'rad\nrad',
      'tabb\tflik',
      '\u0000\u0007klocka\uffff',
      'halv \ud83d',
      '  runt  ',
      'Åre/Östersund: [1]*?',
      'History',
    ),
  )
  .map((text) => `${text}.`);

const sourceIds = fc.array(fc.constantFrom('s1', 's2', 'unknown'), { maxLength: 3 });

const sentence: fc.Arbitrary<Sentence> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('text', 'figure', 'quote'),
      text: words,
      figureId: fc.constant(null),
      sourceIds,
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => ({ parts }));
const sentences = fc.array(sentence, { minLength: 1, maxLength: 3 });

const number = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(1000));
const columnTypes = ['text', 'count', 'share', 'number'] as const;

const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    columns: fc.array(
      fc.record({ id: words, label: words, description: words, type: fc.constantFrom(...columnTypes) }),
      { minLength: width, maxLength: width },
    ) as fc.Arbitrary<TableColumn[]>,
    rows: fc.array(
      fc.array(
        fc.record({ value: fc.oneof(number, words, fc.constant(null)), text: words }) as fc.Arbitrary<TableCell>,
        {
          minLength: width,
          maxLength: width,
        },
      ),
      { maxLength: 5 },
    ),
  }),
);

const barValue: fc.Arbitrary<BarValue> = fc.record({
  value: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  interval: fc.option(fc.record({ lower: fc.constant(0.1), upper: fc.constant(0.9) })),
  text: words,
});

const chart = fc.integer({ min: 1, max: 3 }).chain((width) =>
  fc.record({
    direction: fc.constantFrom('lying', 'standing'),
    unit: fc.constantFrom('share', 'count'),
    series: fc.array(words, { minLength: width, maxLength: width }),
    largest: fc.constantFrom(1, 0.5, 120),
    bars: fc.array(fc.record({ label: words, values: fc.array(barValue, { minLength: width, maxLength: width }) }), {
      maxLength: 5,
    }),
  }),
);

/** @param id the place in the document, so that each block has its own */
const block = (id: string): fc.Arbitrary<ReportBlock> => {
  const constantId = fc.constant(id);
  return fc.oneof(
    fc.record({ kind: fc.constant('heading'), id: constantId, level: fc.constantFrom(1, 2), text: words }),
    fc.record({ kind: fc.constant('paragraph'), id: constantId, sentences, isWritten: fc.boolean() }),
    fc.record({ kind: fc.constant('list'), id: constantId, items: fc.array(sentences, { maxLength: 3 }) }),
    fc.record({ kind: fc.constant('quote'), id: constantId, text: words, quotedAs: words, sourceIds }),
    fc.record({
      kind: fc.constant('figures'),
      id: constantId,
      figures: fc.array(fc.record({ id: words, text: words, label: words, sourceIds }), { maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant('chart'),
      id: constantId,
      title: words,
      caption: words,
      alt: words,
      chart,
      table,
      sourceIds,
    }),
    fc.record({
      kind: fc.constant('table'),
      id: constantId,
      title: words,
      caption: fc.option(words),
      table,
      sourceIds,
    }),
  ) as fc.Arbitrary<ReportBlock>;
};

const blocks = (of: string, maxLength: number) =>
  fc
    .integer({ min: 0, max: maxLength })
    .chain((length) => fc.tuple(...Array.from({ length }, (_, index) => block(`${of}${index}`))));

const hash = 'c0ffee'.repeat(10);

/** Reports of any blocks in any order, with any words. */
export const randomReport: fc.Arbitrary<ReportDocument> = fc.record({
  format: fc.constant(1),
  language: fc.constantFrom('sv', 'en'),
  title: words,
  municipality: words,
  scope: words,
  template: fc.constantFrom('district', 'committee', 'comparison', 'followUp'),
  record: fc.record({
    reportId: words,
    version: fc.integer({ min: 1, max: 9 }),
    isFrozen: fc.boolean(),
    corrects: fc.option(fc.record({ version: fc.constant(1), reason: words })),
    by: words,
    at: fc.constant('2026-09-15T08:30:00.000Z'),
    run: fc.option(
      fc.record({
        id: words,
        finishedAt: fc.constant('2026-09-14T21:05:12.000Z'),
        inputHash: fc.constant(hash),
        textVersion: words,
        insightVersion: words,
      }),
    ),
    threshold: fc.constantFrom(5, 10),
  }),
  firstPage: blocks('first', 3),
  blocks: blocks('block', 6),
  sources: fc.tuple(words, words).map(([first, second]) => [
    { id: 's1', kind: 'district' as const, title: first },
    { id: 's2', kind: 'statement' as const, title: second },
  ]),
}) as fc.Arbitrary<ReportDocument>;

const inSentences = (all: readonly Sentence[]) => all.flatMap(({ parts }) => parts.map(({ text }) => text));

function inBlock(one: ReportBlock): string[] {
  switch (one.kind) {
    case 'heading':
      return [one.text];
    case 'paragraph':
      return inSentences(one.sentences);
    case 'list':
      return one.items.flatMap(inSentences);
    case 'quote':
      return [one.text, one.quotedAs];
    case 'figures':
      return one.figures.flatMap(({ text, label }) => [text, label]);
    case 'chart':
    case 'table':
      return [
        one.title,
        one.caption ?? '',
        ...one.table.columns.map(({ label }) => label),
        ...one.table.rows.flat().map(({ text }) => text),
      ];
  }
}

/** All that a report says, piece by piece. */
export function textsOf({
  title,
  municipality,
  scope,
  record,
  firstPage,
  blocks: all,
  sources,
}: ReportDocument): string[] {
  return [
    title,
    municipality,
    scope,
    record.by,
    ...[...firstPage, ...all].flatMap(inBlock),
    ...sources.map((source) => source.title),
  ];
}
