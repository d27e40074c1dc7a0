import type { ReactNode } from 'react';
import { useLanguage } from '../messages/language';
import { contactDetails } from './contact-details';
import { MarkedText } from './marked-text';
import type { Span } from './spans';

interface StatementTextProps<S extends Span> {
  readonly text: string;
  readonly spans: readonly S[];
  readonly lang: string | undefined;
  /** How a marked part is shown; plain <mark> unless told. */
  readonly render?: (words: string, span: S) => ReactNode;
}

/** What somebody said, with the given characters marked, and with what one could be reached by hidden on the screen. */
export function StatementText<S extends Span>({ text, spans, lang, render }: StatementTextProps<S>) {
  const { m, language } = useLanguage();
  const contacts = contactDetails(text);
  const shown = spans
    .filter((span) => contacts.every((contact) => span.end <= contact.start || span.start >= contact.end))
    .map((span) => ({
      start: span.start,
      end: span.end,
      show: (words: string) => render?.(words, span) ?? <mark>{words}</mark>,
    }));
  const hidden = contacts.map(({ start, end, kind }) => ({
    start,
    end,
    show: () => (
      <span className="hidden-contact" lang={language} title={m.statements.hiddenWhy[kind]}>
        [{m.statements.hiddenWord[kind]}]
      </span>
    ),
  }));
  return (
    <MarkedText text={text} spans={[...shown, ...hidden]} lang={lang} render={(words, span) => span.show(words)} />
  );
}
