export interface Span {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** Spans in order, the longer first where two begin together, without those that overlap an earlier one or fall outside the text. */
export function inOrder<S extends Span>(spans: readonly S[], length: number): S[] {
  const kept: S[] = [];
  let last = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < last || span.end > length || span.end <= span.start) continue;
    kept.push(span);
    last = span.end;
  }
  return kept;
}
