import type { ReportDocument } from '@guldkorn/report';
import { coreProperties } from '../office/core-properties.js';
import { changeText, inOrder, packed, setText, unpacked } from '../office/package.js';
import { escapeAttribute } from '../office/xml.js';
import type { Words } from '../words/words.js';
import { sourceAnchor } from './text.js';

/** Where a bookmark's number stands: in its own ends, and in what leads to the headings that the writer has numbered by it. */
const bookmarked = [
  /(<w:bookmark(?:Start|End)\b[^<>]*? w:id=")(\d+)/g,
  /(<w:(?:bookmarkStart|hyperlink)\b[^<>]*? w:(?:name|anchor)="_Toc)(\d+)/g,
  /(<w:instrText\b[^<>]*>[^<]*?PAGEREF _Toc)(\d+)/g,
];

/** The numbers of bookmarks from 1 on: the writer counts them on from document to document. */
function withOwnNumbers(xml: string): string {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  return bookmarked.reduce(
    (changed, pattern) => changed.replace(pattern, (_, before: string, id: string) => `${before}${numberOf(id)}`),
    xml,
  );
}

/** Says in words what each source mark leads to. */
function withTips(xml: string, document: ReportDocument, words: Words): string {
  return document.sources.reduce(
    (changed, { title }, index) =>
      changed.replaceAll(
        `w:anchor="${sourceAnchor(index + 1)}"`,
        () =>
          `w:anchor="${sourceAnchor(index + 1)}" w:tooltip="${escapeAttribute(`${words.source(index + 1)}: ${title}`.slice(0, 255))}"`,
      ),
    xml,
  );
}

/** Gives the written document its properties and the same bytes every time. */
export function finishDocument(written: Uint8Array, document: ReportDocument, words: Words): Uint8Array {
  const parts = unpacked(written);
  changeText(parts, 'word/document.xml', (xml) => withTips(withOwnNumbers(xml), document, words));
  setText(parts, 'docProps/core.xml', coreProperties(document));
  return packed(inOrder(parts));
}
