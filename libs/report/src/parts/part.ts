import type { HeadingBlock, ListBlock, ParagraphBlock, QuoteBlock, ReportBlock } from '../document.js';
import type { DistrictFacts, ReportFacts } from '../facts.js';
import type { ReportItem } from '../outline.js';
import type { QuoteFacts } from '../place-report.js';
import { quoteText } from '../quote-text.js';
import type { ReportWords } from '../report-words.js';
import { sentence, type ReportLanguage, type Sentence } from '../report.js';

/** What a part of a report is put together from. */
export interface PartOf {
  readonly item: ReportItem;
  readonly facts: ReportFacts;
  readonly words: ReportWords;
  readonly language: ReportLanguage;
  /** All of the items, its own among them. */
  readonly items: readonly ReportItem[];
}

/** Puts together the blocks of an item, the same from the same facts. */
export type Part = (of: PartOf) => ReportBlock[];

/** What everything is counted by, as a source. */
export const method = 'method';
/** Everyone heard, as a source. */
export const everyone = 'all';

export function heading(id: string, level: 1 | 2, text: string): HeadingBlock {
  return { kind: 'heading', id, level, text };
}

/** Nothing where there is nothing to say. */
export function paragraph(id: string, sentences: readonly Sentence[]): ParagraphBlock[] {
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', id, sentences, isWritten: false }];
}

export function list(id: string, items: readonly (readonly Sentence[])[]): ListBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', id, items }];
}

/** Words that a person has written, a paragraph where an empty line begins one. */
export function written(id: string, text: string, sourceIds: readonly string[] = []): ParagraphBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '')
    .map((words, index) => ({
      kind: 'paragraph',
      id: index === 0 ? id : `${id}:${index + 1}`,
      sentences: [{ parts: [{ kind: 'text', text: words, figureId: null, sourceIds }] }],
      isWritten: true,
    }));
}

/** A resident's own words. */
export function quoted(
  id: string,
  { id: statementId, text, about, quotedAs }: QuoteFacts,
  words: ReportWords,
): QuoteBlock {
  return { kind: 'quote', id, text: quoteText(text, about, words.place.masked), quotedAs, sourceIds: [statementId] };
}

/** A plain statement of ours. */
export function said(text: string, sourceIds: readonly string[]): Sentence {
  return sentence([text], sourceIds);
}

/** Those that an item is about. */
export function districtsOf({ item, facts }: PartOf): readonly DistrictFacts[] {
  return item.districtId === null ? facts.districts : facts.districts.filter(({ id }) => id === item.districtId);
}
