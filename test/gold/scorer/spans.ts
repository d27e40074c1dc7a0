/** A stretch of a text with what it is: UTF-16 offsets, `end` exclusive. */
export interface KindSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** One text's spans, the gold and those of a system or of another annotator. */
export interface SpanPair {
  readonly gold: readonly KindSpan[];
  readonly predicted: readonly KindSpan[];
}

/** Shares of 1; a share of nothing is 1: who finds nothing makes no mistake, and where nothing is nothing is missed. */
export interface SpanScores {
  readonly gold: number;
  readonly predicted: number;
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
}

export type SpanMatch = 'overlap' | 'exact';

/**
 * Recall, precision and F1 over the spans of all texts (micro). By `overlap` a gold span is found when a predicted one of
 * the same kind shares a character with it, and a predicted one is right when a gold one of its kind does; by `exact`
 * start, end and kind are the same. With a kind, over that kind's spans alone.
 */
export function scoreSpans(pairs: readonly SpanPair[], match: SpanMatch, kind?: string): SpanScores {
  let gold = 0;
  let found = 0;
  let predicted = 0;
  let right = 0;
  const wanted = (span: KindSpan): boolean => kind === undefined || span.kind === kind;
  for (const pair of pairs) {
    for (const span of pair.gold.filter(wanted)) {
      gold++;
      if (pair.predicted.some((other) => matches(span, other, match))) found++;
    }
    for (const span of pair.predicted.filter(wanted)) {
      predicted++;
      if (pair.gold.some((other) => matches(span, other, match))) right++;
    }
  }
  const recall = gold === 0 ? 1 : found / gold;
  const precision = predicted === 0 ? 1 : right / predicted;
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return { gold, predicted, recall, precision, f1 };
}

function matches(a: KindSpan, b: KindSpan, match: SpanMatch): boolean {
  if (a.kind !== b.kind) return false;
  return match === 'exact' ? a.start === b.start && a.end === b.end : a.start < b.end && b.start < a.end;
}

const MARK = /\[\[([a-z-]+)\|(.*?)\]\]/gsu;

/** Reads an annotator's copy, `Ring [[person|Eva]]`: the text without the marks and the spans in it. */
export function readMarked(marked: string): { readonly text: string; readonly spans: readonly KindSpan[] } {
  const spans: KindSpan[] = [];
  let text = '';
  let after = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, kind = '', inside = ''] = match;
    text += marked.slice(after, match.index);
    spans.push({ start: text.length, end: text.length + inside.length, kind });
    text += inside;
    after = match.index + whole.length;
  }
  return { text: text + marked.slice(after), spans };
}
