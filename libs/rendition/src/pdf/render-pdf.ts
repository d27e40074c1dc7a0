import { setImmediate } from 'node:timers/promises';
import type { ReportDocument } from '@guldkorn/report';
import type { RenderOptions } from '../render-options.js';
import { printable } from '../text/printable.js';
import { wordsOf } from '../words/words-of.js';
import { AccessiblePdf } from './accessible-pdf.js';
import { addBookmark, type Bookmarks } from './bookmarks.js';
import type { PlacedBox } from './flow.js';
import { Fonts } from './fonts.js';
import { drawFrame } from './page-frame.js';
import { paginate } from './paginate.js';
import { Pen } from './pen.js';
import { onePageBoxes } from './one-page-boxes.js';
import { reportBoxes } from './report-boxes.js';
import type { Layout } from './rich-text.js';
import { textHeight } from './style.js';

/** On which page each place is that is led to. */
function anchorPages(pages: readonly (readonly PlacedBox[])[]): Map<string, number> {
  return new Map(
    pages.flatMap((boxes, index) =>
      boxes.flatMap(({ box }) => (box.anchor === undefined ? [] : [[box.anchor.name, index + 1] as const])),
    ),
  );
}

/** Lays the report out, page by page. */
type Paged = (report: ReportDocument, hash: string | null, layout: Layout) => PlacedBox[][];

/**
 * The report as a tagged PDF (PDF/UA-1): structure, bookmarks, contents, source marks that lead to the sources, fonts embedded. The same
 * report gives the same bytes.
 */
export function renderPdf(report: ReportDocument, options: RenderOptions): Promise<Uint8Array> {
  const sourcePlaces = new Map(report.sources.map(({ id }, index) => [id, index + 1]));
  return write(report, options, sourcePlaces, (...of) => paginate(reportBoxes(...of), textHeight));
}

/** The report in short on one sheet: as much of its summary as the sheet holds, what may not be concluded always. */
export function renderOnePage(report: ReportDocument, options: RenderOptions): Promise<Uint8Array> {
  // What it stands on is in the whole report: there is no list of sources here for marks to lead to.
  return write(report, options, new Map(), (_, hash, layout) => {
    const tries = onePageBoxes(report, hash, layout).map((boxes) => paginate(boxes, textHeight));
    return tries.find((pages) => pages.length === 1) ?? tries.at(-1) ?? [];
  });
}

async function write(
  report: ReportDocument,
  { hash, onProgress }: RenderOptions,
  sourcePlaces: ReadonlyMap<string, number>,
  paged: Paged,
): Promise<Uint8Array> {
  const words = wordsOf(report.language);
  const document = new AccessiblePdf(report, words);
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  const fonts = new Fonts(document, report.language);
  const pages = paged(report, hash, { fonts, words, sourcePlaces });
  const placed = anchorPages(pages);
  const pen = new Pen(document, fonts, (anchor) => placed.get(anchor) ?? 1);
  const bookmarks: Bookmarks = { root: document.outline, chapter: null };
  const frame = { title: printable(report.title).replaceAll('\n', ' '), report, words, pages: pages.length };
  for (const [index, boxes] of pages.entries()) {
    document.addPage();
    for (const { box, top, repeats } of boxes) {
      if (box.anchor !== undefined) addBookmark(document, box.anchor, top, bookmarks);
      if (repeats) pen.artifact('Pagination', () => box.repeated?.draw(pen, top - box.repeated.height));
      box.draw(pen, top);
    }
    drawFrame(pen, index + 1, frame);
    onProgress?.((index + 1) / pages.length);
    // Others get their turn between the pages.
    await setImmediate();
  }
  document.end();
  await ended;
  return Buffer.concat(chunks);
}
