import type { ReportDocument } from '@guldkorn/report';
import { blockText } from '../office/plain-text.js';
import { officeWordsOf } from '../words/office-words-of.js';
import { recordFacts } from '../words/record-facts.js';
import { wordsOf } from '../words/words-of.js';

const underlined = (title: string): string[] => [title, '='.repeat(title.length), ''];

/** What lies where, how to check it, where it comes from, and what stands first in the report. Lines end as Windows ends them. */
export function readme(document: ReportDocument, hash: string | null): string {
  const said = officeWordsOf(document.language).archive;
  const common = wordsOf(document.language);
  const { files } = said;
  const listed = [
    ['data/report.json', files.json],
    ['data/report.pdf', files.pdf],
    ['data/report.docx', files.docx],
    ['data/report.pptx', files.pptx],
    ['data/report.xlsx', files.xlsx],
    ['data/charts', files.charts],
    ['data/tables', files.tables],
    ['manifest.json', files.manifest],
    ['manifest-sha256.txt', files.checksums],
  ];
  const lines = [
    ...underlined(said.title),
    ...said.intro(document.title, document.municipality),
    ...(document.record.isFrozen ? [] : [`${common.draft}. ${common.draftMeans}`]),
    '',
    ...underlined(said.filesTitle),
    ...listed.flatMap(([path, what]) => [path ?? '', `    ${what}.`]),
    '',
    ...underlined(said.checkTitle),
    ...said.check,
    '',
    ...underlined(common.aboutReport),
    ...recordFacts(document.record, hash, common).map(({ label, text }) => `${label}: ${text}`),
    '',
    ...underlined(said.caveatsTitle),
    ...document.firstPage.flatMap(blockText),
    '',
  ];
  return lines.join('\n').replace(/\n/g, '\r\n');
}
