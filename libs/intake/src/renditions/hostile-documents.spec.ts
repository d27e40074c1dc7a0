import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { IntakeError } from '../intake-error.js';
import { parseFile } from '../parse-file.js';
import { fixture, testProfile, utf8 } from '../test-profile.js';

type Objects = Readonly<Record<number, string | Buffer>>;

/** A PDF of these objects, the first of them its catalogue. */
function pdfOf(objects: Objects): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: string[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [number, content] of Object.entries(objects)) {
    places[Number(number)] = `${String(length).padStart(10, '0')} 00000 n \n`;
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), Buffer.from(content), Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  }
  const size = places.length;
  const table = Array.from({ length: size }, (_, at) => places[at] ?? '0000000000 65535 f \n').join('');
  parts.push(
    Buffer.from(`xref\n0 ${size}\n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`),
  );
  return new Uint8Array(Buffer.concat(parts));
}

const streamOf = (dictionary: string, content: Buffer) =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${content.length} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);
const packed = (content: string | Buffer) => streamOf('/Filter /FlateDecode', deflateSync(content));

/** One page that draws what `content` says. */
function pageOf(content: Buffer, more: Objects = {}, resources = ''): Uint8Array {
  return pdfOf({
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${resources} >> >>`,
    4: content,
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  });
}

const form = (content: string, next: number) =>
  streamOf(
    `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${next} 0 R >> >>`,
    Buffer.from(content),
  );
const laughs = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [10 + at, form('/X Do '.repeat(10), 11 + at)]));

/** Inside the page, since pdf.js passes over what is written beside it. */
const hundredLines = Array.from({ length: 100 }, (_, at) => `1 0 0 1 50 ${at * 8} Tm (Hej) Tj `).join('');

async function refusalOf(bytes: Uint8Array, name: string): Promise<string> {
  const error: unknown = await parseFile(bytes, name, testProfile).catch((reason: unknown) => reason);
  if (!(error instanceof IntakeError)) return `not refused: ${String(error)}`;
  for (const message of [error.messages.sv, error.messages.en]) expect(message).toContain(name);
  return error.code;
}

let most = 0;
let watch: NodeJS.Timeout | undefined;
beforeAll(() => {
  watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
});
afterAll(() => clearInterval(watch));

describe('a hostile PDF', () => {
  it.each<[string, () => Uint8Array, RegExp]>([
    ['unpacks to 200 MB', () => pageOf(packed(Buffer.alloc(2e8, ' '))), /^FILE_TOO_LARGE$/],
    [
      'is packed twice',
      () => pageOf(streamOf('/Filter [/FlateDecode /FlateDecode]', deflateSync(deflateSync(Buffer.alloc(2e8, ' '))))),
      /^(FILE_TOO_LARGE|PDF_UNREADABLE)$/,
    ],
    [
      'has two hundred thousand lines',
      () => pageOf(packed(`BT /F 12 Tf ${hundredLines.repeat(2_000)} ET`)),
      /^FILE_TOO_LARGE$/,
    ],
    [
      'draws itself ten times over, twelve deep',
      () => pageOf(Buffer.from(streamOf('', Buffer.from('/X Do'))), laughs, '/XObject << /X 10 0 R >>'),
      /^FILE_TOO_LARGE$/,
    ],
    [
      'says it has a thousand million pages',
      () => pdfOf({ 1: '<< /Type /Catalog /Pages 2 0 R >>', 2: '<< /Type /Pages /Kids [] /Count 1000000000 >>' }),
      /^(FILE_TOO_LARGE|PDF_UNREADABLE)$/,
    ],
    [
      'has pages that hold themselves',
      () => pdfOf({ 1: '<< /Type /Catalog /Pages 2 0 R >>', 2: '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 20 >>' }),
      /^PDF_UNREADABLE$/,
    ],
    [
      'nests lists two million deep',
      () => pageOf(streamOf('', Buffer.from('['.repeat(2e6)))),
      /^(PDF_SCANNED|PDF_UNREADABLE|FILE_TOO_LARGE)$/,
    ],
    [
      'holds a picture of a thousand million dots',
      () =>
        pageOf(
          streamOf('', Buffer.from('q 500 0 0 500 0 0 cm /I Do Q')),
          {
            6: streamOf(
              '/Type /XObject /Subtype /Image /Width 30000 /Height 30000 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode',
              deflateSync(Buffer.alloc(1e8)),
            ),
          },
          '/XObject << /I 6 0 R >>',
        ),
      /^PDF_SCANNED$/,
    ],
    [
      'runs a script when it is opened',
      () =>
        pdfOf({
          1: '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while\\(true\\){}) >> >>',
          2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
          3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
        }),
      /^PDF_SCANNED$/,
    ],
    [
      'is text behind a PDF’s first line',
      () => utf8(`%PDF-1.7\n${'skog '.repeat(10_000)}`),
      /^(PDF_UNREADABLE|PDF_SCANNED)$/,
    ],
  ])('that %s is refused within its time and memory', async (_, make, code) => {
    const bytes = make();
    globalThis.gc?.();
    const before = process.memoryUsage.rss();
    most = before;
    // The thread's own bound is 4.5 s of a processor's time; what never ended would be told by the test's minute.
    expect(await refusalOf(bytes, 'fil.pdf')).toMatch(code);
    expect(most - before).toBeLessThan(900 * 1024 * 1024);
  });
});

const odtOf = (body: string, styles = '') =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(`<office:document-styles>${styles}</office:document-styles>`),
  });

describe('a hostile document or web page', () => {
  it.each<[string, string, () => Uint8Array, string]>([
    [
      'an .odt with entities',
      'fil.odt',
      () =>
        zipSync({
          mimetype: strToU8('application/vnd.oasis.opendocument.text'),
          'content.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
        }),
      'ODT_UNREADABLE',
    ],
    [
      'an .odt without a text',
      'fil.odt',
      () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') }),
      'ODT_UNREADABLE',
    ],
    ['an .odt nested too deep', 'fil.odt', () => odtOf('<text:section>'.repeat(20_000)), 'ODT_UNREADABLE'],
    ['an .odt of too many paragraphs', 'fil.odt', () => odtOf('<text:p/>'.repeat(20_001)), 'FILE_TOO_LARGE'],
    [
      'an .odt of a thousand million blanks',
      'fil.odt',
      () => odtOf('<text:p><text:s text:c="1000000000"/></text:p>'),
      'NOTE_NO_STATEMENTS',
    ],
    [
      'a cell over a thousand million columns',
      'fil.odt',
      () =>
        odtOf(
          '<table:table><table:table-row><table:table-cell table:number-columns-spanned="1000000000"><text:p>a</text:p></table:table-cell></table:table-row></table:table>',
        ),
      'NOTE_NO_STATEMENTS',
    ],
    ['a page nested a million deep', 'fil.html', () => utf8(`<html>${'<div>'.repeat(1_000_000)}`), 'FILE_TOO_LARGE'],
    [
      'a page of tables a hundred thousand deep',
      'fil.html',
      () => utf8(`<html>${'<table><tr><td>'.repeat(100_000)}a`),
      'FILE_TOO_LARGE',
    ],
    [
      'a page of tables five hundred deep',
      'fil.html',
      () => utf8(`<html>${'<table><tr><td>'.repeat(500)}a`),
      'NOTE_NO_STATEMENTS',
    ],
    ['a page of too many paragraphs', 'fil.html', () => utf8(`<html>${'<p>Skogen'.repeat(20_001)}`), 'FILE_TOO_LARGE'],
    [
      'a page whose style sheet is a bomb',
      'fil.html',
      () => utf8(`<html><style>${'.a{'.repeat(1_000_000)}</style><p>a`),
      'NOTE_NO_STATEMENTS',
    ],
  ])('%s is refused', async (_, name, make, code) => {
    const bytes = make();
    expect(await refusalOf(bytes, name)).toBe(code);
  });
});

describe('damaged documents', () => {
  const seeds = ['anteckning.docx', 'anteckning.odt', 'tabeller.pdf', 'tre-spalter.html'].map((name) => ({
    name,
    bytes: fixture(`renditions/${name}`),
  }));

  it('give a result or a clear refusal, and no hang', async () => {
    const damage = fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), byte: fc.nat(255) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...seeds), damage, async ({ name, bytes }, damages) => {
        const damaged = bytes.slice();
        for (const { at, byte } of damages) damaged[Math.floor(at * damaged.length)] = byte;
        const outcome: unknown = await parseFile(damaged, name, testProfile).catch((reason: unknown) => reason);
        expect(outcome instanceof IntakeError ? 'refused' : outcome).not.toBeInstanceOf(Error);
      }),
      { numRuns: 150 },
    );
  });
});
