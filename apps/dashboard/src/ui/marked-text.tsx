import { Fragment, type ReactNode } from 'react';
import { inOrder, type Span } from './spans';

interface MarkedTextProps<S extends Span> {
  readonly text: string;
  readonly spans: readonly S[];
  readonly lang: string | undefined;
  /** How a marked part is shown; plain <mark> unless told. */
  readonly render?: (words: string, span: S) => ReactNode;
}

/** The text, unaltered, with the given characters marked. */
export function MarkedText<S extends Span>({ text, spans, lang, render }: MarkedTextProps<S>) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const span of inOrder(spans, text.length)) {
    const words = text.slice(span.start, span.end);
    parts.push(
      <Fragment key={span.start}>
        {text.slice(at, span.start)}
        {render ? render(words, span) : <mark>{words}</mark>}
      </Fragment>,
    );
    at = span.end;
  }
  parts.push(<Fragment key="rest">{text.slice(at)}</Fragment>);
  return <span lang={lang}>{parts}</span>;
}
