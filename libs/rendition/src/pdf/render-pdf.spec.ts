import { describe, expect, it } from '@jest/globals';
import type { ReportDocument } from '@guldkorn/report';
import { getDocumentProxy } from 'unpdf';
import { longReport } from '../long-report.fixture.js';
import { shortReport } from '../short-report.fixture.js';
import { PdfFile } from '../testing/pdf-file.js';
import { inOrder, isNode, painted, structureOf, textOf, type Node } from '../testing/pdf-structure.js';
import { lettersOf } from '../testing/pdf-syntax.js';
import { brokenRules } from '../testing/pdf-ua.js';
import { textsOf } from '../testing/report-texts.js';
import { renderOnePage, renderPdf } from './render-pdf.js';

const hash = '0123456789abcdef'.repeat(4);
const long = await renderPdf(longReport, { hash });
const file = new PdfFile(long);
const nodes = structureOf(file);
const all = inOrder(nodes);
const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/g, '');
const withRole = (role: string) => all.filter((node) => node.role === role);
const textsWithRole = (role: string) => withRole(role).map((node) => textOf(node).trim());
/** The pages that the node's own content is on, and that of what it holds. */
const pagesOf = (node: Node): number[] =>
  node.children.flatMap((child) => (isNode(child) ? pagesOf(child) : 'page' in child ? [child.page] : []));
const artifacts = (page: number) =>
  painted(file)
    [page]?.filter(({ marks }) => marks.some(({ tag }) => tag === 'Artifact'))
    .map(({ text }) => text ?? '');

describe('renderPdf', () => {
  it('keeps the rules of PDF/UA-1 that a program can check, in Swedish and in English', async () => {
    expect(brokenRules(file)).toEqual([]);
    expect(brokenRules(new PdfFile(await renderPdf(shortReport, { hash: null })))).toEqual([]);
  });

  it('is read in the order of the document, every text of it, in the structure and by another reader', async () => {
    const read = squeezed(nodes.map(textOf).join(''));
    let at = 0;
    for (const text of textsOf(longReport)) {
      const found = read.indexOf(squeezed(text), at);
      if (found === -1) throw new Error(`not read after ${read.slice(Math.max(0, at - 40), at)}: ${text}`);
      at = found;
    }
    const proxy = await getDocumentProxy(new Uint8Array(long));
    let seen = '';
    for (let page = 1; page <= proxy.numPages; page += 1) {
      const { items } = await (await proxy.getPage(page)).getTextContent();
      seen += items.map((item) => ('str' in item ? item.str : '')).join('');
    }
    for (const block of longReport.blocks)
      if (block.kind === 'heading') expect(squeezed(seen)).toContain(squeezed(block.text));
    const headings = longReport.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    );
    const [, body = ''] = squeezed(seen).split(/Källor\d+/);
    const places = headings.map((text) => body.indexOf(squeezed(text)));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    await proxy.loadingTask.destroy();
  });

  it('gives each block its role', () => {
    const blocks = [...longReport.firstPage, ...longReport.blocks];
    const ofKind = (kind: string) => blocks.filter((block) => block.kind === kind);
    expect(textsWithRole('H1')).toEqual([longReport.title]);
    expect(textsWithRole('H2')).toEqual([
      'Vilka har hörts',
      'Det här går inte att säga',
      'Små grupper',
      'Innehåll',
      ...longReport.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : [])),
      'Siffrorna i diagrammen',
      'Källor',
      'Om rapporten',
    ]);
    expect(textsWithRole('H3')).toEqual(
      longReport.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : [])),
    );
    expect(withRole('Figure').map(({ alt }) => alt)).toEqual(
      ofKind('chart').map((block) => 'alt' in block && block.alt),
    );
    expect(withRole('BlockQuote')).toHaveLength(ofKind('quote').length);
    expect(withRole('Table')).toHaveLength(ofKind('table').length + ofKind('chart').length);
    // Besides the lists: each row of figures, the sources, and the record.
    expect(withRole('L')).toHaveLength(ofKind('list').length + ofKind('figures').length + 2);
  });

  it('says on its first page who was heard, what may not be concluded and how small groups are treated', () => {
    const first = withRole('H2').slice(0, 3);
    expect(first.map(textOf)).toEqual(['Vilka har hörts', 'Det här går inte att säga', 'Små grupper']);
    expect(first.flatMap(pagesOf)).toEqual([0, 0, 0]);
  });

  it('heads each column and each row of a table, once in the structure and again on each page', () => {
    const [table] = withRole('Table');
    if (table === undefined) throw new Error('the report has a table');
    const inside = inOrder([table]);
    const scopes = inside.filter(({ role }) => role === 'TH').map((head) => file.name(head.attributes.get('Scope')));
    expect(scopes.filter((scope) => scope === 'Column')).toHaveLength(5);
    expect(scopes.filter((scope) => scope === 'Row')).toHaveLength(96);
    expect(
      inside
        .filter(({ role }) => role === 'TR')
        .map(textOf)
        .filter((text) => text.includes('Röster, minst')),
    ).toHaveLength(1);
    const pages = [...new Set(pagesOf(table))];
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages.slice(1)) expect(artifacts(page)?.join('')).toContain('BygdDet som nämnsRöster, minst');
  });

  it('ends no page with a heading, and parts no chart', () => {
    const headings = all
      .map((node, index) => ({ node, next: all[index + 1] }))
      .filter(({ node }) => /^H\d$/.test(node.role));
    // What follows may be a list or a table, whose own pages are those of what they hold.
    const left = headings.filter(({ node, next }) => next === undefined || pagesOf(next)[0] !== pagesOf(node).at(-1));
    expect(left.map(({ node }) => textOf(node))).toEqual([]);
    expect(withRole('Figure').map((figure) => new Set(pagesOf(figure)).size)).toEqual(withRole('Figure').map(() => 1));
  });

  it('has a title, a language, bookmarks and contents with the right pages', async () => {
    const proxy = await getDocumentProxy(new Uint8Array(long));
    const outline = await proxy.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      longReport.title,
      'Innehåll',
      ...longReport.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : [])),
      'Siffrorna i diagrammen',
      'Källor',
      'Om rapporten',
    ]);
    expect(outline[3]?.items.map(({ title }) => title)).toEqual([
      'Det här uppskattar de som bor i Åsbygden',
      'Det här oroar',
    ]);
    const { info } = await proxy.getMetadata();
    expect(info).toMatchObject({ Title: longReport.title, Author: longReport.record.by, Language: 'sv-SE' });
    expect(await proxy.getMarkInfo()).toMatchObject({ Marked: true });
    await proxy.loadingTask.destroy();
    const headings = [...withRole('H2'), ...withRole('H3')];
    const entries = withRole('TOCI').map((entry) => /^(.*?) (\d+)$/.exec(textOf(entry)));
    expect(entries.length).toBeGreaterThan(20);
    for (const entry of entries) {
      const pages = headings
        .filter((node) => textOf(node).trim() === entry?.[1])
        .map((node) => (pagesOf(node)[0] ?? 0) + 1);
      expect(pages).toContain(Number(entry?.[2]));
    }
  });

  it('leads from each mark to its source', () => {
    const marks = withRole('Link').filter(({ alt }) => alt?.startsWith('Källa ') === true);
    expect(marks.length).toBeGreaterThan(100);
    for (const mark of marks) {
      expect(mark.alt).toBe(`Källa ${textOf(mark)}`);
      const [annotation] = mark.children.flatMap((child) => ('annotation' in child ? [child.annotation] : []));
      const action = file.dictionary(annotation?.get('A'));
      expect(lettersOf(file.get(action.get('D')))).toBe(`source-${textOf(mark)}`);
    }
  });

  it('says on each page which it is, and of a draft that it is one', async () => {
    for (let page = 0; page < file.pages.length; page += 1)
      expect(artifacts(page)?.join('')).toContain(`sida ${page + 1} av ${file.pages.length}`);
    const draft = new PdfFile(await renderPdf(shortReport, { hash: null }));
    for (const page of painted(draft)) expect(page.map(({ text }) => text).join('')).toContain('DRAFT');
    expect(structureOf(draft).map(textOf).join('')).toContain('DRAFT The report is not frozen');
    const said = nodes.map(textOf).join('');
    expect(said).not.toContain('UTKAST');
    expect(said).toContain(hash);
  });

  it('is the same to the byte each time, and another for another report', async () => {
    expect(Buffer.from(await renderPdf(longReport, { hash })).equals(Buffer.from(long))).toBe(true);
    const [block] = longReport.blocks;
    if (block?.kind !== 'heading') throw new Error('the report begins with a heading');
    const other: ReportDocument = {
      ...longReport,
      blocks: [{ ...block, text: 'Hela bygden' }, ...longReport.blocks.slice(1)],
    };
    const id = (pdf: PdfFile) => Buffer.from((pdf.list(pdf.trailer.get('ID'))[0] as Uint8Array) ?? []).toString('hex');
    expect(id(new PdfFile(await renderPdf(other, { hash })))).not.toBe(id(file));
  });

  it('tells how far it has come', async () => {
    const told: number[] = [];
    await renderPdf(shortReport, { hash: null, onProgress: (share) => told.push(share) });
    expect(told).toEqual([0.5, 1]);
  });

  it('shows by its name or number a sign that our font lacks, and gives it to those who listen', async () => {
    const title = 'Tack & <hej> 👍🏽 🦫 سلام';
    const pdf = new PdfFile(await renderPdf({ ...shortReport, title }, { hash: null }));
    expect(brokenRules(pdf)).toEqual([]);
    expect(
      inOrder(structureOf(pdf))
        .filter(({ role }) => role === 'H1')
        .map(textOf),
    ).toEqual(['Tack & <hej> [thumbs up] [U+1F9AB] [U+0633][U+0644][U+0627][U+0645]']);
    const actual = painted(pdf)
      .flat()
      .flatMap(({ marks }) =>
        marks.flatMap(({ tag, properties }) => (tag === 'Span' ? [lettersOf(properties?.get('ActualText'))] : [])),
      );
    expect(actual).toEqual(expect.arrayContaining(['👍🏽', '🦫']));
    const xmp = Buffer.from(pdf.stream(pdf.catalog.get('Metadata')) ?? []).toString('utf8');
    expect(xmp).toContain('Tack &amp; &lt;hej&gt; 👍🏽 🦫 سلام');
  });
});

describe('renderOnePage', () => {
  const words = (text: string) => ({
    parts: [{ kind: 'text' as const, text, figureId: null, sourceIds: ['unknown'] }],
  });
  const summaryOf = (quotes: number): ReportDocument['summary'] => [
    { kind: 'heading', id: 'h', level: 2, text: 'Guldkorn' },
    { kind: 'list', id: 'l', items: Array.from({ length: 12 }, (_, at) => [words(`Temat nummer ${at + 1}.`)]) },
    ...Array.from({ length: quotes }, (_, at) => ({
      kind: 'quote' as const,
      id: `q${at}`,
      text: 'Det tystaste jag vet är sjön en kväll i september när vinden har lagt sig.',
      quotedAs: 'boende i Ås',
      sourceIds: ['s1'],
    })),
    { kind: 'paragraph', id: 'p', sentences: [words('Det går inte att säga mer.')], isWritten: false },
  ];
  const sheetOf = async (report: ReportDocument) => {
    const written = new PdfFile(await renderOnePage(report, { hash }));
    return { written, pages: painted(written).length, text: squeezed(structureOf(written).map(textOf).join('')) };
  };

  it('is one page that keeps the rules of PDF/UA-1, with the checksum of the report and no marks of sources', async () => {
    const { written, pages, text } = await sheetOf({ ...longReport, summary: summaryOf(1) });
    expect([pages, brokenRules(written)]).toEqual([1, []]);
    for (const said of ['Temat nummer 12.', 'Det tystaste jag vet', 'Det går inte att säga mer.', hash])
      expect(text).toContain(squeezed(said));
    expect(text).not.toContain(squeezed('lagt sig.”1'));
  });

  it('leaves the quotes out where there is no room for them, and never what may not be concluded', async () => {
    const { pages, text } = await sheetOf({ ...longReport, summary: summaryOf(30) });
    expect(pages).toBe(1);
    expect(text).not.toContain('tystaste');
    expect(text).toContain(squeezed('Det går inte att säga mer.'));
  });

  it('is the first page of a report frozen before there was a summary', async () => {
    const { text } = await sheetOf(longReport);
    expect(text).toContain(squeezed('Minst 640 röster har hörts'));
  });
});
