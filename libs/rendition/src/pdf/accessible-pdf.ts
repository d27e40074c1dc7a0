import { createHash } from 'node:crypto';
import type { ReportDocument } from '@guldkorn/report';
import PDFDocument from 'pdfkit';
import { printable } from '../text/printable.js';
import type { Words } from '../words/words.js';
import { page } from './style.js';

const xml = (text: string) =>
  printable(text)
    .replaceAll('\n', ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\ufffe\uffff]/g, '');

/** The record's moment without its fractions, as XMP has it. */
const second = (at: string) => `${new Date(at).toISOString().slice(0, 19)}Z`;

/**
 * A PDF that says of itself that it is accessible (PDF/UA-1), what it is called, in which language, by whom and when. Same report, same
 * bytes: no clock, and an identity made from what it holds.
 *
 * pdfkit's own mark for PDF/UA is not used: with it comes a list of the embedded glyphs that leaves out the parts of composed letters,
 * such as the ring of å, which PDF/UA does not allow.
 */
export class AccessiblePdf extends PDFDocument {
  // Read by pdfkit when it writes the trailer.
  protected readonly _id: Uint8Array;
  readonly #packet: string;

  constructor(report: ReportDocument, words: Words) {
    const title = printable(report.title).replaceAll('\n', ' ');
    super({
      size: [page.width, page.height],
      margin: 0,
      autoFirstPage: false,
      bufferPages: false,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: words.locale,
      info: {
        Title: title,
        Author: printable(report.record.by),
        Subject: printable(report.scope),
        Creator: 'Guldkorn',
        Producer: 'Guldkorn, pdfkit',
        CreationDate: new Date(report.record.at),
        ModDate: new Date(report.record.at),
      },
    });
    this._id = createHash('sha256').update(JSON.stringify(report)).digest().subarray(0, 16);
    this.#packet = packet(report, words);
  }

  /** Called by pdfkit when it writes the metadata; its own puts the title in as it stands, which `&` makes unreadable. */
  protected _addInfo(): void {
    this.appendXML(this.#packet);
  }
}

function packet({ title, scope, record }: ReportDocument, { locale }: Words): string {
  const called = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li><rdf:li xml:lang="${locale}">${xml(text)}</rdf:li></rdf:Alt>`;
  return `
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>${called(title)}</dc:title>
<dc:description>${called(scope)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${xml(record.by)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${locale}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${second(record.at)}</xmp:CreateDate>
<xmp:ModifyDate>${second(record.at)}</xmp:ModifyDate>
<xmp:CreatorTool>Guldkorn</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>Guldkorn, pdfkit</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`;
}
