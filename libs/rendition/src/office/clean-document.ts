import type { ReportDocument } from '@guldkorn/report';

/** What XML forbids or discourages, and halves of characters: no office program opens a file that holds them. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}|\p{Cs}/gu;

/** What stands for a character that could not be read, where a file's writer takes away the usual one, U+FFFD. */
export const unreadInSheets = '□';

/**
 * The same document without the characters that would break the files it is written to.
 * @param unread what is written for U+FFFD.
 */
export function cleanDocument(document: ReportDocument, unread = '\ufffd'): ReportDocument {
  return JSON.parse(JSON.stringify(document), (_, value: unknown) =>
    typeof value === 'string'
      ? value.replace(forbidden, '').replaceAll('\ufffd', unread).replace(/\r\n?/g, '\n')
      : value,
  ) as ReportDocument;
}
