import type { ReportDocument } from '@guldkorn/report';

/** What XML forbids or discourages, and halves of characters: no office program opens a file that holds them. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}|\p{Cs}/gu;

/** The same document without the characters that would break the files it is written to. */
export function cleanDocument(document: ReportDocument): ReportDocument {
  return JSON.parse(JSON.stringify(document), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(forbidden, '').replace(/\r\n?/g, '\n') : value,
  ) as ReportDocument;
}
