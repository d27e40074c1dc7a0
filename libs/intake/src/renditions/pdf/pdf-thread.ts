/**
 * What runs in the thread that reads PDFs: pdf.js alone, within bounds, so that a hostile file costs a thread and not the
 * process. Node runs this file as it stands, in tests too: it imports no module of ours but types.
 */
import { parentPort } from 'node:worker_threads';
import type { PdfItem, PdfMessage, PdfPage, PdfShape } from './pdf-page.js';

const MOST_PAGES = 300;
const MOST_ITEMS = 60_000;
const MOST_SHAPES = 5_000;
/** One buffer, and all of them: streams that unpack to more are no meeting note. */
const LARGEST_BUFFER = 64 * 1024 * 1024;
const MOST_BUFFERS = 256 * 1024 * 1024;
const LARGE = 1024 * 1024;
/** Square points: a picture of 50 by 50. */
const SMALLEST_PICTURE = 2500;

class TooMuch extends RangeError {}

/** pdf.js reads on past errors, so a bound once passed is remembered. */
let passedBound = false;

/** Bounds what the thread may allocate outside its heap, which `resourceLimits` does not. */
function boundBuffers(): void {
  const scope = globalThis as unknown as Record<string, new (...args: unknown[]) => object>;
  for (const name of ['ArrayBuffer', 'Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array', 'Int32Array']) {
    const original = scope[name];
    if (original === undefined) continue;
    scope[name] = new Proxy(original, {
      construct(target, args: unknown[], newTarget) {
        const [length] = args;
        if (typeof length === 'number' && length > LARGE)
          if (length > LARGEST_BUFFER || process.memoryUsage().arrayBuffers + length > MOST_BUFFERS) {
            passedBound = true;
            throw new TooMuch();
          }
        return Reflect.construct(target, args, newTarget) as object;
      },
    });
  }
}

boundBuffers();
// Nothing is fetched; and what unpacks outside the bounds above is not there to be used.
for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'DecompressionStream'])
  Reflect.deleteProperty(globalThis, name);
const { getDocumentProxy } = await import('unpdf');
const { OPS } = await import('unpdf/pdfjs');

type Matrix = readonly [number, number, number, number, number, number];

/** First `inner`, then `outer`. */
function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

function boxOf(matrix: Matrix, [x0, y0, x1, y1]: readonly number[]): PdfShape {
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ].map(([x = 0, y = 0]) => [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]);
  const xs = corners.map(([x = 0]) => x);
  const ys = corners.map(([, y = 0]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

async function readItems(page: Page, view: Matrix, fontOf: (name: string) => number, room: number): Promise<PdfItem[]> {
  const items: PdfItem[] = [];
  const reader = (page.streamTextContent() as ReadableStream<{ items: TextItem[] }>).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    for (const item of piece.value.items) {
      const [a, b, , , x, y] = multiply(view, item.transform as unknown as Matrix);
      // Text that stands on its side is a stamp or a margin's note.
      if (item.str === '' || Math.abs(b) > Math.abs(a) || a < 0) continue;
      const size = Math.hypot(a, b);
      items.push({ text: item.str, x, y, width: item.width, size, font: fontOf(item.fontName) });
    }
    if (items.length > room) {
      passedBound = true;
      throw new TooMuch();
    }
  }
  return items;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** The shapes drawn on a page, and whether there is any picture. */
async function readShapes(page: Page, view: Matrix): Promise<{ shapes: PdfShape[]; isDrawn: boolean }> {
  const list = await page.getOperatorList();
  const shapes: PdfShape[] = [];
  const saved: Matrix[] = [];
  let matrix = view;
  let isDrawn = false;
  list.fnArray.forEach((operator: number, index: number) => {
    const args = list.argsArray[index] as readonly unknown[] | null;
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? view;
    else if (operator === OPS.transform) matrix = multiply(matrix, args as unknown as Matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (Array.isArray(args?.[0])) matrix = multiply(matrix, args[0] as unknown as Matrix);
    } else if (operator === OPS.constructPath) {
      const box = args?.[2] as ArrayLike<number> | null | undefined;
      const paints = args?.[0] !== OPS.endPath && args?.[0] !== OPS.clip && args?.[0] !== OPS.eoClip;
      if (paints && box && shapes.length < MOST_SHAPES) shapes.push(boxOf(matrix, Array.from(box)));
    }
    // An image fills a square of one by one; those left out for their size leave only the square's place behind.
    isDrawn ||= Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) > SMALLEST_PICTURE;
  });
  return { shapes, isDrawn: isDrawn || shapes.length > 0 };
}

async function read(bytes: Uint8Array): Promise<void> {
  passedBound = false;
  const pdf = await getDocumentProxy(bytes, {
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    // Larger images are left unread; that one was there is all we ask.
    maxImageSize: 1,
  });
  try {
    if (pdf.numPages > MOST_PAGES) return post({ kind: 'refused', reason: 'pages' });
    const fonts: string[] = [];
    const fontNames: string[] = [];
    const fontOf = (name: string) => {
      const at = fonts.indexOf(name);
      return at >= 0 ? at : fonts.push(name) - 1;
    };
    let room = MOST_ITEMS;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: 1 });
      const view = viewport.transform as unknown as Matrix;
      const items = await readItems(page, view, fontOf, room);
      room -= items.length;
      const drawn = await readShapes(page, view);
      fonts.forEach((name, index) => (fontNames[index] ||= nameOfFont(page, name)));
      if (passedBound) throw new TooMuch();
      post({
        kind: 'page',
        page: { number, width: viewport.width, height: viewport.height, items, ...drawn } satisfies PdfPage,
      });
      page.cleanup();
    }
    post({ kind: 'done', fonts: fontNames });
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function nameOfFont(page: Page, name: string): string {
  if (!page.commonObjs.has(name)) return '';
  const font = page.commonObjs.get(name) as { readonly name?: unknown } | null;
  return typeof font?.name === 'string' ? font.name : '';
}

function post(message: PdfMessage): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', (bytes: Uint8Array) => {
  read(bytes).catch((error: unknown) => {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    post({ kind: 'refused', reason: passedBound ? 'too-much' : isLocked ? 'encrypted' : 'damaged' });
  });
});
