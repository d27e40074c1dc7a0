import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { allOf, innerText, OfficePackage, type Element } from '../../../../test/office-package.js';
import { randomReport, textsOf } from '../../../../test/random-reports.js';
import { longReport } from '../long-report.fixture.js';
import { cleanDocument } from '../office/clean-document.js';
import { shortReport } from '../short-report.fixture.js';
import { renderDocx } from './render-docx.js';

const hash = 'ab'.repeat(32);

/** The package and its main part. */
function opened(bytes: Uint8Array) {
  const file = new OfficePackage(bytes);
  return { file, body: file.xml('word/document.xml') };
}

const progress: number[] = [];
/** Drawn once for all that only look at it. */
const long = renderDocx(longReport, { hash, onProgress: (share) => progress.push(share) });
const short = renderDocx(shortReport, { hash: null });

const styleOf = (paragraph: Element) => allOf(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? 'Normal';

/** The level of each heading in its order. */
const levels = (body: Element) =>
  allOf(body, 'w:p')
    .map((paragraph) => /^Heading(\d)$/.exec(styleOf(paragraph))?.[1])
    .filter((level) => level !== undefined)
    .map(Number);

const isStepwise = (all: readonly number[]) => all.every((level, index) => level <= (all[index - 1] ?? 0) + 1);

const breaks: Readonly<Record<string, string>> = { 'w:br': '\n', 'w:tab': '\t' };

/** All texts of the main part, with breaks as line ends. */
const fullText = (body: Element): string =>
  allOf(body, 'w:p')
    .map((paragraph) =>
      allOf(paragraph, 'w:r')
        .map((run) =>
          run.children
            .map((child) =>
              typeof child === 'string' || child.name === 'w:instrText' ? '' : (breaks[child.name] ?? innerText(child)),
            )
            .join(''),
        )
        .join(''),
    )
    .join('\n');

describe('renderDocx', () => {
  it('writes a whole package, the same bytes each time, and says how far it has come', async () => {
    expect(opened(await long).file.faults()).toEqual([]);
    expect(opened(await short).file.faults()).toEqual([]);
    expect(Buffer.from(await short).equals(await renderDocx(shortReport, { hash: null }))).toBe(true);
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  it('says first what the report is and who was heard, then the contents, then the rest under headings in their order', async () => {
    const { body } = opened(await long);
    const styles = allOf(body, 'w:p').map(styleOf);
    expect(styles.slice(0, 5)).toEqual(['GuldkornMunicipality', 'Title', 'Subtitle', 'GuldkornState', 'Heading1']);
    expect(styles.indexOf('GuldkornContents')).toBeGreaterThan(styles.indexOf('Heading1'));
    const found = levels(body);
    expect(found.length).toBe(31);
    expect(isStepwise(found)).toBe(true);
    const contents = allOf(body, 'w:sdt')[0]!;
    expect(allOf(contents, 'w:hyperlink').length).toBe(found.length);
    expect(innerText(contents)).toContain('Om rapporten');
  });

  it('lets every mark lead to its source, and every entry of the contents to its heading', async () => {
    const { body } = opened(await long);
    const bookmarks = new Set(allOf(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']));
    const links = allOf(body, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor']);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((anchor) => !bookmarks.has(anchor))).toEqual([]);
    const marks = allOf(body, 'w:hyperlink').filter(({ attributes }) => attributes['w:anchor'] === 'kalla_1');
    expect(marks[0]?.attributes['w:tooltip']).toBe(`Källa 1: ${longReport.sources[0]?.title}`);
    expect(marks.every((mark) => innerText(mark) === '1')).toBe(true);
  });

  it('marks the heads of its tables, so that they come again on each page and are read as heads', async () => {
    const { body } = opened(await long);
    const tables = allOf(body, 'w:tbl').filter(
      (table) => allOf(table, 'w:tblLook')[0]?.attributes['w:firstRow'] === 'true',
    );
    expect(tables.length).toBe(18);
    for (const table of tables) {
      const rows = allOf(table, 'w:tr');
      expect(rows.map((row) => allOf(row, 'w:tblHeader').length)).toEqual([1, ...rows.slice(1).map(() => 0)]);
    }
  });

  it('describes every picture in words, each with a number of its own', async () => {
    const { body } = opened(await long);
    const described = allOf(body, 'wp:docPr').map(({ attributes }) => attributes);
    const charts = longReport.blocks.filter((block) => block.kind === 'chart');
    expect(described.map(({ descr }) => descr)).toEqual(charts.map(({ alt }) => alt));
    expect(new Set(described.map(({ id }) => id)).size).toBe(charts.length);
    expect(allOf(body, 'w:drawing').length).toBe(charts.length);
  });

  it.each([
    [longReport, long, 'sv-SE', '2026-09-15T08:30:00Z'],
    [shortReport, short, 'en-GB', '2026-06-01T12:00:00Z'],
  ])('carries language, title, maker and moment', async (report, bytes, language, moment) => {
    const { file } = opened(await bytes);
    const defaults = allOf(file.xml('word/styles.xml'), 'w:docDefaults')[0]!;
    expect(allOf(defaults, 'w:lang')[0]?.attributes['w:val']).toBe(language);
    const core = file.xml('docProps/core.xml');
    const property = (name: string) => innerText(allOf(core, name)[0]!);
    expect([
      property('dc:title'),
      property('dc:creator'),
      property('dc:language'),
      property('dcterms:created'),
    ]).toEqual([report.title, 'Granby kommun', language, moment]);
  });

  it('says on every page of a draft that it is one', async () => {
    const { file, body } = opened(await short);
    expect(file.paths(/^word\/header/).map((path) => fullText(file.xml(path)))).toEqual([
      'What is distinctive of Lillån\tDRAFT',
      'What is distinctive of Lillån\tDRAFT',
    ]);
    expect(fullText(body)).toContain('DRAFT. The report is not frozen');
  });

  it('is read as headings, tables, lists and pictures by others', async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(await short) });
    expect(html).toMatch(/<h1>.*What people like.*<\/h1>/);
    expect(html).toMatch(/<thead><tr><th>/);
    expect(html).toMatch(/<ol><li>.*Lillån: all voices.*<\/li>/);
    expect(html).toContain('alt="Lying bars of three things.');
  });

  it('takes any report and loses no word of it', async () => {
    await fc.assert(
      fc.asyncProperty(randomReport, async (report) => {
        const { file, body } = opened(await renderDocx(report, { hash }));
        expect(file.faults()).toEqual([]);
        expect(isStepwise(levels(body))).toBe(true);
        const text = fullText(body);
        for (const words of textsOf(cleanDocument(report))) expect(text).toContain(words);
      }),
      { numRuns: 20 },
    );
  });
});
