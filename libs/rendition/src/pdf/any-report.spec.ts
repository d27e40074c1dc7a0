import { describe, expect, it } from '@jest/globals';
import type { BarChart, ReportBlock, ReportDocument, ReportTable, Sentence } from '@guldkorn/report';
import fc from 'fast-check';
import { PdfFile } from '../testing/pdf-file.js';
import { inOrder, structureOf, textOf } from '../testing/pdf-structure.js';
import { brokenRules } from '../testing/pdf-ua.js';
import { textsOf } from '../testing/report-texts.js';
import { printable } from '../text/printable.js';
import { renderPdf } from './render-pdf.js';

/** Letters that our fonts hold, with what texts are broken at, and one that they lack. */
const letters = [...'abcdeåäöÅÄÖïđŋ   -–/.,0123456789&<>()\\"%', '\n', '\u00a0', '\u00ad', '\u{1f9ab}'];
const text = (maxLength: number, minLength = 0) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength });
const sourceIds = fc.subarray(['s1', 's2', 's3', 'unknown']);

const sentence: fc.Arbitrary<Sentence> = fc.record({
  parts: fc.array(
    fc.record({ kind: fc.constant('text' as const), text: text(120), figureId: fc.constant(null), sourceIds }),
    { maxLength: 4 },
  ),
});

function chartOf(series: number): fc.Arbitrary<BarChart> {
  const amount = fc.double({ min: 0, max: 1, noNaN: true });
  const value = fc.record({
    value: fc.option(amount),
    interval: fc.option(fc.record({ lower: amount, upper: amount })),
    text: text(30, 1),
  });
  const values = fc.array(value, { minLength: series, maxLength: series });
  return fc.record({
    direction: fc.constantFrom('lying' as const, 'standing' as const),
    unit: fc.constantFrom('share' as const, 'count' as const),
    series: fc.array(text(30, 1), { minLength: series, maxLength: series }),
    largest: fc.double({ min: 0, max: 1, noNaN: true }),
    bars: fc.array(fc.record({ label: text(90), values }), { maxLength: 40 }),
  });
}

function tableOf(columns: number): fc.Arbitrary<ReportTable> {
  const column = fc.record({
    id: text(5),
    label: text(40),
    description: text(5),
    type: fc.constantFrom('text' as const, 'count' as const, 'share' as const, 'number' as const),
  });
  const cell = fc.record({ value: fc.constant(null), text: fc.oneof({ weight: 9, arbitrary: text(60) }, text(3000)) });
  return fc.record({
    columns: fc.array(column, { minLength: columns, maxLength: columns }),
    rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 12 }),
  });
}
const table = fc.integer({ min: 1, max: 11 }).chain(tableOf);

const block: fc.Arbitrary<ReportBlock> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    id: text(5),
    level: fc.constantFrom(1 as const, 2 as const),
    text: text(200, 1),
  }),
  fc.record({
    kind: fc.constant('paragraph' as const),
    id: text(5),
    sentences: fc.array(sentence),
    isWritten: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('list' as const), id: text(5), items: fc.array(fc.array(sentence, { maxLength: 3 })) }),
  fc.record({ kind: fc.constant('quote' as const), id: text(5), text: text(4000), quotedAs: text(60), sourceIds }),
  fc.record({
    kind: fc.constant('figures' as const),
    id: text(5),
    figures: fc.array(fc.record({ id: text(5), text: text(40), label: text(60), sourceIds }), { maxLength: 7 }),
  }),
  fc.record({
    kind: fc.constant('chart' as const),
    id: text(5),
    title: text(90),
    caption: text(90),
    alt: fc.constant('Det som diagrammet visar.'),
    chart: fc.integer({ min: 1, max: 8 }).chain(chartOf),
    table,
    sourceIds,
  }),
  fc.record({
    kind: fc.constant('table' as const),
    id: text(5),
    title: text(90),
    caption: fc.option(text(90)),
    table,
    sourceIds,
  }),
);

/** Whatever a report may hold, in Swedish or English, with texts of all lengths. */
const anyReport: fc.Arbitrary<ReportDocument> = fc.record({
  format: fc.constant(1 as const),
  language: fc.constantFrom('sv' as const, 'en' as const),
  title: text(200, 1).filter((title) => /\w/.test(title)),
  municipality: text(40),
  scope: text(300),
  template: fc.constant('district' as const),
  record: fc.record({
    reportId: text(5),
    version: fc.nat(),
    isFrozen: fc.boolean(),
    corrects: fc.option(fc.record({ version: fc.nat(), reason: text(200) })),
    by: text(60),
    at: fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    run: fc.constant(null),
    threshold: fc.nat(),
  }),
  firstPage: fc.array(block, { maxLength: 4 }),
  blocks: fc.array(block, { maxLength: 8 }),
  sources: fc.constant(
    ['s1', 's2', 's3'].map((id) => ({ id, kind: 'method' as const, title: `Källa med namnet ${id}` })),
  ),
});

/** Without spaces, and with what stands for the letter that the font lacks. */
const read = (text: string) => printable(text).replace(/\s+/g, '').replaceAll('\u{1f9ab}', '[U+1F9AB]');

describe('renderPdf, of any report', () => {
  it('neither fails nor loses a text, and keeps the rules of PDF/UA-1', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const file = new PdfFile(await renderPdf(report, { hash: null }));
        expect(brokenRules(file)).toEqual([]);
        const nodes = structureOf(file);
        const all = nodes.map(textOf).join('').replace(/\s+/g, '');
        let at = 0;
        for (const text of textsOf(report)) {
          const found = all.indexOf(read(text), at);
          if (found === -1)
            throw new Error(`lost: ${JSON.stringify(text)} after ${all.slice(Math.max(0, at - 30), at)}`);
          at = found;
        }
        const charts = [...report.firstPage, ...report.blocks].filter((block) => block.kind === 'chart');
        const drawn = inOrder(nodes)
          .filter(({ role }) => role === 'Figure')
          .map(textOf)
          .join('')
          .replace(/\s+/g, '');
        for (const { chart } of charts)
          for (const { label, values } of chart.bars)
            for (const text of [label, ...values.map((value) => value.text)]) expect(drawn).toContain(read(text));
      }),
      { numRuns: 20, seed: 7, endOnFailure: true },
    );
  });
});
