import { Fragment, type ReactNode } from 'react';
import type { MaskReason } from '../graphql/generated/graphql';
import { useLanguage } from '../messages/language';
import type { Span } from './spans';

/** Why characters of a text are masked. */
export interface MaskedSpan extends Span {
  readonly reason: MaskReason;
}

interface MaskedWordsProps {
  readonly text: string;
  /** Where the text begins in the whole that the redactions' offsets are in. */
  readonly at?: number;
  readonly redactions?: readonly MaskedSpan[];
}

/**
 * The text with a word such as [namn] in the place of masked characters, which arrive as blocks that no one can hear. Line
 * breaks stay; what is masked over several lines says its word on the first.
 */
export function MaskedWords({ text, at = 0, redactions = [] }: MaskedWordsProps) {
  const { m, language } = useLanguage();
  const parts: ReactNode[] = [];
  const told = new Set<MaskedSpan>();
  let end = 0;
  const show = (from: number, reason: MaskReason | undefined) => (
    <span key={from} className="masked" lang={language} title={m.statement.maskedWhy}>
      [{reason === undefined ? m.statement.maskedWord : m.statement.maskedWords[reason]}]
    </span>
  );
  for (const run of text.matchAll(/█+/g)) {
    parts.push(<Fragment key={`before ${run.index}`}>{text.slice(end, run.index)}</Fragment>);
    end = run.index + run[0].length;
    const [start, stop] = [run.index + at, end + at];
    const within = redactions.filter((span) => span.start < stop && span.end > start);
    if (within.length === 0) parts.push(show(start, undefined));
    for (const span of within) {
      if (!told.has(span)) parts.push(show(Math.max(start, span.start), span.reason));
      told.add(span);
    }
  }
  parts.push(<Fragment key="rest">{text.slice(end)}</Fragment>);
  return <>{parts}</>;
}
