import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allOf, innerText, OfficePackage, type Element } from '../../../../test/office-package.js';
import { randomReport, textsOf } from '../../../../test/random-reports.js';
import { longReport } from '../long-report.fixture.js';
import { cleanDocument } from '../office/clean-document.js';
import { shortReport } from '../short-report.fixture.js';
import { renderPptx } from './render-pptx.js';

const hash = 'ab'.repeat(32);
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What stands in the place of a kind on a slide. */
const placeholders = (slide: Element, type: string) =>
  allOf(slide, 'p:sp').filter((shape) => allOf(shape, 'p:ph')[0]?.attributes['type'] === type);

/** Slides as PowerPoint has them: each with its parts, its notes and its charts. */
class Deck extends OfficePackage {
  readonly slides = this.paths(/^ppt\/slides\/slide\d+\.xml$/).map((path) => this.xml(path));
  readonly notes = this.paths(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map((path) => this.xml(path));
  readonly charts = this.paths(/^ppt\/charts\/chart\d+\.xml$/).map((path) => this.xml(path));
  readonly titles = this.slides.map((slide) => placeholders(slide, 'title').map(innerText).join('|'));

  texts(): string {
    const within = [...this.slides, ...this.notes].flatMap((part) => allOf(part, 'a:p').map(innerText));
    const charts = this.charts.flatMap((part) => allOf(part, 'c:v').map(innerText));
    return squeezed([...within, ...charts].join('\n'));
  }
}

const progress: number[] = [];
/** Written once for all that only look at it. */
const long = renderPptx(longReport, { hash, onProgress: (share) => progress.push(share) }).then(
  (bytes) => new Deck(bytes),
);
const shortBytes = renderPptx(shortReport, { hash: null });
const charts = longReport.blocks.filter((block) => block.kind === 'chart');

describe('renderPptx', () => {
  it('writes a whole package, the same bytes each time, and says how far it has come', async () => {
    expect((await long).faults()).toEqual([]);
    expect(new Deck(await shortBytes).faults()).toEqual([]);
    expect(Buffer.from(await shortBytes).equals(await renderPptx(shortReport, { hash: null }))).toBe(true);
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  it('says first what the report is, then who was heard and what may not be concluded', async () => {
    const { slides, titles } = await long;
    expect(titles[0]).toBe(longReport.title);
    const cover = innerText(slides[0]!);
    for (const words of [longReport.scope, longReport.record.by, 'Version 3 · låst 15 september 2026 klockan 10.30'])
      expect(cover).toContain(words);
    const second = innerText(slides[1]!);
    for (const words of ['Vilka har hörts', 'Det här går inte att säga', 'Små grupper', 'Minst 640 röster har hörts'])
      expect(second).toContain(words);
  });

  it('has on every slide one title of its own, in a title’s place, a number, and no empty place', async () => {
    const { slides, titles } = await long;
    expect(new Set(titles).size).toBe(slides.length);
    for (const slide of slides) {
      expect(placeholders(slide, 'title').length).toBe(1);
      expect(placeholders(slide, 'sldNum').length).toBe(1);
      for (const shape of allOf(slide, 'p:sp'))
        if (allOf(shape, 'p:ph').length > 0) expect(squeezed(innerText(shape))).not.toBe('');
    }
  });

  it('shows each chart under its message, described in words, with its unit, n and source below', async () => {
    const { slides, titles } = await long;
    const drawn = slides.filter((slide) => allOf(slide, 'c:chart').length > 0);
    expect(
      drawn.map((slide) =>
        allOf(slide, 'p:graphicFrame').map((frame) => allOf(frame, 'p:cNvPr')[0]?.attributes['descr']),
      ),
    ).toEqual(charts.map(({ alt }) => [alt]));
    expect(titles.filter((title) => charts.some((chart) => title === chart.title)).length).toBe(charts.length);
    drawn.forEach((slide, index) => expect(innerText(slide)).toContain(charts[index]!.caption));
    expect(innerText(drawn[2]!)).toContain('För få för att visas: mobiltäckningen (Resten av kommunen).');
  });

  it('draws charts of figures that can be changed, with whiskers, and no bar for what is hidden', async () => {
    const deck = await long;
    charts.forEach(({ chart }, index) => {
      const xml = deck.charts[index]!;
      const series = allOf(xml, 'c:ser');
      expect(series.map((one) => innerText(allOf(one, 'c:tx')[0]!).replace(/^Data.*?\$1/, ''))).toEqual([
        ...chart.series,
      ]);
      series.forEach((one, at) => {
        const values = allOf(allOf(one, 'c:val')[0]!, 'c:pt').map((point) => [
          Number(point.attributes['idx']),
          Number(innerText(point)),
        ]);
        expect(values).toEqual(
          chart.bars.flatMap((bar, place) => (bar.values[at]!.value === null ? [] : [[place, bar.values[at]!.value]])),
        );
        expect(allOf(one, 'c:errBars').length).toBe(chart.unit === 'share' ? 1 : 0);
      });
      expect(allOf(xml, 'c:max')[0]?.attributes['val']).toBe(String(chart.largest));
      expect(allOf(xml, 'c:lang')[0]?.attributes['val']).toBe('sv-SE');
    });
    const counts = deck.charts[0]!;
    expect(allOf(counts, 'c:numFmt')[0]?.attributes['formatCode']).toBe('"minst "#,##0');
    const workbook = new OfficePackage(deck.files['ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx']!);
    expect(workbook.faults()).toEqual([]);
    expect(allOf(workbook.xml('xl/worksheets/sheet1.xml'), 'v').map(innerText)).toContain('95');
  });

  it('puts the whole table in the notes of its slide', async () => {
    const { slides, notes } = await long;
    const table = slides.findIndex((slide) => allOf(slide, 'a:tbl').length > 0);
    const lines = allOf(placeholders(notes[table]!, 'body')[0]!, 'a:p').map(innerText);
    expect(lines.length).toBe(98);
    expect(lines.at(-1)).toMatch(/^Käll(a|or) [\d, ]+\.$/);
    expect(lines[0]).toBe('Bygd: Det som nämns; Röster, minst; Andel; Resten av kommunen');
    expect(lines[1]).toBe(
      'Åsbygden: Det som nämns skidspåren; Röster, minst 5; Andel 3\u00a0%; Resten av kommunen 3\u00a0%',
    );
    expect(innerText(slides[table]!)).toContain('De första 12 av 96 raderna; alla finns i anteckningarna.');
    expect(allOf(slides[table]!, 'a:tblPr')[0]?.attributes['firstRow']).toBe('1');
    expect(
      allOf(slides[table]!, 'p:cNvPr').find(({ attributes }) => attributes['name'] === 'Tabell')?.attributes['descr'],
    ).toBe('Vad som nämns i varje bygd');
  });

  it.each([
    ['sv-SE', long],
    ['en-GB', shortBytes.then((bytes) => new Deck(bytes))],
  ])('speaks %s everywhere', async (locale, written) => {
    const deck = await written;
    for (const path of deck.paths(/^ppt\/(slides|slideLayouts|slideMasters|notesSlides|charts)\/[^/]*\.xml$/)) {
      const all = ['a:rPr', 'a:endParaRPr'].flatMap((name) => allOf(deck.xml(path), name));
      expect(all.map(({ attributes }) => attributes['lang'] ?? locale).filter((lang) => lang !== locale)).toEqual([]);
    }
    expect(innerText(allOf(deck.xml('docProps/core.xml'), 'dc:language')[0]!)).toBe(locale);
  });

  it('says on every slide of a draft that it is one', async () => {
    const deck = new Deck(await shortBytes);
    const layouts = deck.paths(/^ppt\/slideLayouts\/slideLayout\d+\.xml$/).map((path) => innerText(deck.xml(path)));
    expect(layouts.filter((text) => text.includes('DRAFT')).length).toBe(6);
  });

  it('takes any report and loses no word of it', async () => {
    await fc.assert(
      fc.asyncProperty(randomReport, async (report) => {
        const deck = new Deck(await renderPptx(report, { hash }));
        expect(deck.faults()).toEqual([]);
        const text = deck.texts();
        for (const words of textsOf(cleanDocument(report))) expect(text).toContain(squeezed(words));
      }),
      { numRuns: 40 },
    );
  });
});
