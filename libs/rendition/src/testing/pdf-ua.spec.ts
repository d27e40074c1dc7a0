import { describe, expect, it } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { fontFiles } from '../font-files.js';
import { renderPdf } from '../pdf/render-pdf.js';
import { shortReport } from '../short-report.fixture.js';
import { PdfFile } from './pdf-file.js';
import { brokenRules } from './pdf-ua.js';

const good = Buffer.from(await renderPdf(shortReport, { hash: null })).toString('latin1');

/** The report's file with something else in it, as long as what stood there. */
function spoiled(what: string | RegExp, by: string): PdfFile {
  const bad = good.replace(what, (found) => by.padEnd(found.length));
  if (bad === good || bad.length !== good.length) throw new Error(`${String(what)} is not there, or not as long`);
  return new PdfFile(Buffer.from(bad, 'latin1'));
}

/** The numbers of the rules that the file breaks. */
const broken = (file: PdfFile) => brokenRules(file).map(({ rule }) => rule.split(',')[0]);

/** What a page holds, as pdfkit writes it. */
async function drawn(draw: (pdf: PDFKit.PDFDocument) => void): Promise<PdfFile> {
  const pdf = new PDFDocument({ pdfVersion: '1.7', tagged: true, lang: 'sv-SE', font: fontFiles.regular });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  draw(pdf);
  pdf.end();
  await ended;
  return new PdfFile(Buffer.concat(chunks));
}

describe('brokenRules', () => {
  it.each([
    ['01-007', '/Marked true', '/Marked null'],
    ['02-001', '/S /BlockQuote', '/S /Citat'],
    ['05-002', /\/PageMode \/UseOutlines/, '/OpenAction /None'],
    ['06-001 to 06-004', 'pdfuaid:part>1<', 'pdfuaid:part>2<'],
    ['06-001 to 06-004', '<dc:title>', '<dc:titel>'],
    ['07-001 and 07-002', '/DisplayDocTitle true', '/DisplayDocTitle null'],
    ['09-004 to 09-006', '/S /LBody', '/S /TD'],
    ['11-001 to 11-006', '/Lang (en-GB)', '/Lang (??)'],
    ['13-004', '/Alt (Lying', '/Alx (Lying'],
    ['13-004', '/BBox', '/BBux'],
    ['14-002', '/S /H1', '/S /H3'],
    ['15-003', '/Scope /Row', '/Scope /Rad'],
    ['09-004 to 09-006', '/S /TD', '/S /P'],
    ['28-004', '/Contents (Source 1)', '/Contents ()'],
    ['28-008 and 28-009', '/Tabs /S', '/Tabs /R'],
    ['28-011', '/S /Link\n/Alt (Source 1)', '/S /P\n/Alt (Source 1)'],
    ['31-001 to 31-009', '/FontFile2', '/FontFile9'],
    ['ISO 32000-1', /\/Nums \[\s+0 \[\d+ 0 R/, '/Nums [0 [null'],
  ])('sees that %s is broken when %s is %s', (rule, what, by) => {
    expect(broken(spoiled(what, by))).toContain(rule);
  });

  it('sees what is painted outside of tags, artifacts within them, and the glyph for what is missing', async () => {
    expect(broken(await drawn((pdf) => pdf.text('fritt')))).toContain('01-005');
    const tagged = (draw: (pdf: PDFKit.PDFDocument) => void) =>
      drawn((pdf) => {
        const content = pdf.markStructureContent('P');
        draw(pdf);
        pdf.endMarkedContent();
        pdf.addStructure(pdf.struct('Document', {}, [pdf.struct('P', {}, [content])]));
      });
    expect(broken(await tagged((pdf) => pdf.text('rätt', { lineBreak: false })))).not.toContain('01-005');
    expect(broken(await tagged((pdf) => pdf.text('\u{1f9ab}', { lineBreak: false })))).toContain('31-030');
    const nested = await tagged((pdf) => {
      pdf.addContent('/Artifact BMC');
      pdf.text('inuti', { lineBreak: false });
      pdf.addContent('EMC');
    });
    expect(broken(nested)).toContain('01-003 and 01-004');
  });
});
