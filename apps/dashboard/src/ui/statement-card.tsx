import type { ReactNode } from 'react';
import type { Language, StatementPartsFragment } from '../graphql/generated/graphql';
import { useLanguage } from '../messages/language';
import { AppLink } from './app-link';
import type { Span } from './spans';
import { MarkedText } from './marked-text';
import { marksInText } from './marks-in-text';
import { noteAddress } from './note-place';
import { ValenceTag } from './valence-tag';
import { statementsAddress } from './statements-address';
import './statement-card.css';

/** The HTML language of a text, undefined where it is not known. */
export const htmlLanguage: Record<Language, string | undefined> = { SV: 'sv', EN: 'en', NB: 'nb', OTHER: undefined };

interface StatementCardProps {
  readonly statement: StatementPartsFragment;
  /** Marks these instead of all keyphrases. */
  readonly marks?: readonly Span[];
  /** The keyphrase one has asked for, marked more than the others. */
  readonly keyphraseId?: string;
  /** Where one's search is found, marked as much. */
  readonly found?: readonly Span[];
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** One statement in the resident's own words, with who, where and when. */
export function StatementCard({ statement, marks, keyphraseId, found = [], children }: StatementCardProps) {
  const { m, language, formats } = useLanguage();
  const where = [statement.place?.name, statement.district?.name].filter((name) => name !== undefined);
  const facts = [
    where.join(', '),
    statement.note ? undefined : m.channel[statement.channel],
    statement.note ? undefined : statement.group?.name[language],
    statement.occurredOn ? formats.date(statement.occurredOn) : undefined,
    statement.language === 'SV' ? undefined : m.languageName[statement.language],
  ].filter((fact) => fact !== undefined && fact !== '');
  return (
    <article className="statement" data-quotable={statement.mayBeQuoted} data-role={statement.role}>
      {statement.role !== 'RESIDENT' && <p className="statement-role">{m.statement.saidBy[statement.role]}</p>}
      {statement.topic && <p className="statement-topic">{statement.topic}</p>}
      <p className="statement-text">
        {marks ? (
          <MarkedText
            text={statement.text}
            spans={marks}
            redactions={statement.redactions}
            lang={htmlLanguage[statement.language]}
          />
        ) : (
          <MarkedText
            text={statement.text}
            spans={marksInText(statement.mentions, found)}
            redactions={statement.redactions}
            lang={htmlLanguage[statement.language]}
            render={(words, { mention, isFound }) =>
              mention === null ? (
                <mark>{words}</mark>
              ) : (
                <mark data-quiet={!isFound && mention.keyphrase.id !== keyphraseId}>
                  <AppLink to={statementsAddress({ nyckelord: mention.keyphrase.id })} title={mention.keyphrase.label}>
                    {words}
                  </AppLink>
                </mark>
              )
            }
          />
        )}
      </p>
      {statement.copiedText && <p className="statement-copied">{m.statement.copied(statement.copiedText.senders)}</p>}
      <footer>
        <ValenceTag valence={statement.valence} />
        {facts.length > 0 && <span>{facts.join(' · ')}</span>}
        {statement.note && (
          <AppLink to={noteAddress(statement.note.id, statement.start)}>
            {m.statement.fromNoteTitle(statement.note.title)}
          </AppLink>
        )}
        {!statement.mayBeQuoted && <span className="statement-consent">{m.statement.notQuotable}</span>}
      </footer>
      {children}
    </article>
  );
}
