import { Fragment, type ReactNode } from 'react';
import { MaskedWords, type MaskedSpan } from './masked-words';
import { inOrder, type Span } from './spans';

interface MarkedTextProps<S extends Span> {
  readonly text: string;
  readonly spans: readonly S[];
  /** Why characters of it are masked; without, only that they are is told. */
  readonly redactions?: readonly MaskedSpan[];
  readonly lang: string | undefined;
  /** How a marked part is shown; plain <mark> unless told. */
  readonly render?: (words: ReactNode, span: S) => ReactNode;
}

/** The text with the given characters marked, and words in the place of what is masked. */
export function MarkedText<S extends Span>({ text, spans, redactions = [], lang, render }: MarkedTextProps<S>) {
  const parts: ReactNode[] = [];
  let at = 0;
  const plain = (from: number, to: number) => (
    <MaskedWords text={text.slice(from, to)} at={from} redactions={redactions} />
  );
  for (const span of inOrder(spans, text.length)) {
    const words = plain(span.start, span.end);
    parts.push(
      <Fragment key={span.start}>
        {plain(at, span.start)}
        {render ? render(words, span) : <mark>{words}</mark>}
      </Fragment>,
    );
    at = span.end;
  }
  parts.push(<Fragment key="rest">{plain(at, text.length)}</Fragment>);
  return <span lang={lang}>{parts}</span>;
}
