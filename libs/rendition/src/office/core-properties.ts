import type { ReportDocument } from '@guldkorn/report';
import { wordsOf } from '../words/words-of.js';
import { escapeXml } from './xml.js';

const moment = (at: string) => new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');

/** `docProps/core.xml`: title, maker, language and the moment of the report, never of the writing of the file. */
export function coreProperties(document: ReportDocument): string {
  const { title, scope, municipality, record, language } = document;
  const at = moment(record.at);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title>` +
    `<dc:subject>${escapeXml(scope)}</dc:subject>` +
    `<dc:creator>${escapeXml(municipality)}</dc:creator>` +
    `<cp:lastModifiedBy>${escapeXml(municipality)}</cp:lastModifiedBy>` +
    `<dc:identifier>${escapeXml(record.reportId)}</dc:identifier>` +
    `<cp:version>${record.version}</cp:version>` +
    `<dc:language>${wordsOf(language).locale}</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>` +
    '</cp:coreProperties>'
  );
}
