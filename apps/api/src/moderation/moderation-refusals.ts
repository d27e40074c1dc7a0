import { DomainError } from '../errors/domain-error.js';
import { shownId } from '../errors/shown-id.js';
import type { ModerationState } from '../statements/statement.entity.js';

const inWords: Readonly<Record<ModerationState, { sv: string; en: string }>> = {
  new: { sv: 'nytt', en: 'new' },
  published: { sv: 'publicerat', en: 'published' },
  hidden: { sv: 'dolt', en: 'hidden' },
  restored: { sv: 'återställt', en: 'restored' },
};

/** What a moderator is refused, and what they can do about it. */
export const refused = {
  statementUnknown: (id: string) =>
    new DomainError(
      'STATEMENT_UNKNOWN',
      {
        sv: `Yttrandet ${shownId(id)} finns inte, eller så har det tagits bort. Ladda om kön.`,
        en: `There is no statement ${shownId(id)}, or it has been removed. Load the queue again.`,
      },
      'notFound',
    ),
  tooMany: (most: number) =>
    new DomainError('STATEMENTS_TOO_MANY', {
      sv: `Ange 1–${most} yttranden åt gången.`,
      en: `Give 1–${most} statements at a time.`,
    }),
  notPossible: (id: string, from: ModerationState, to: ModerationState) =>
    new DomainError(
      'MODERATION_NOT_POSSIBLE',
      {
        sv: `Yttrandet ${shownId(id)} är ${inWords[from].sv} och kan inte bli ${inWords[to].sv}. Nya kan publiceras, dolda kan återställas, och alla som inte är dolda kan döljas.`,
        en: `The statement ${shownId(id)} is ${inWords[from].en} and cannot become ${inWords[to].en}. New ones can be published, hidden ones restored, and all that are not hidden can be hidden.`,
      },
      'conflict',
    ),
  reasonNeeded: () =>
    new DomainError('REASON_NEEDED', {
      sv: 'Välj varför yttrandet döljs. Välj du "annat" skriver du skälet också.',
      en: 'Choose why the statement is hidden. If you choose "other", write the reason too.',
    }),
  reasonNotAsked: () =>
    new DomainError('REASON_NOT_ASKED', {
      sv: 'Skälet gäller bara när något döljs. Utelämna reason.',
      en: 'The reason is for hiding only. Leave reason out.',
    }),
  commentTooLong: (most: number) =>
    new DomainError('COMMENT_TOO_LONG', {
      sv: `Kommentaren är för lång. Skriv högst ${most} tecken.`,
      en: `The comment is too long. Write at most ${most} characters.`,
    }),
  countChanged: (count: number) =>
    new DomainError(
      'QUEUE_CHANGED',
      {
        sv: `Kön har ändrats sedan antalet visades: nu är det ${count} yttranden. Kontrollera och försök igen.`,
        en: `The queue has changed since the number was shown: there are ${count} statements now. Check, and try again.`,
      },
      'conflict',
    ),
  decisionUnknown: (id: string) =>
    new DomainError(
      'DECISION_UNKNOWN',
      {
        sv: `Det finns inget beslut ${shownId(id)}. Ladda om historiken.`,
        en: `There is no decision ${shownId(id)}. Load the history again.`,
      },
      'notFound',
    ),
  undoneAlready: (by: string) =>
    new DomainError(
      'DECISION_UNDONE',
      { sv: `Beslutet är redan ångrat av ${by}.`, en: `The decision has been undone already by ${by}.` },
      'conflict',
    ),
  decidedSince: () =>
    new DomainError(
      'DECIDED_SINCE',
      {
        sv: 'Något av yttrandena har fått ett nyare beslut. Ångra det nyare beslutet först.',
        en: 'There is a later decision about one of the statements. Undo the later one first.',
      },
      'conflict',
    ),
  spanOutside: (length: number) =>
    new DomainError('SPAN_INVALID', {
      sv: `Det som ska maskeras ligger utanför texten. Ange start och slut mellan 0 och ${length}, start före slut.`,
      en: `What is to be masked lies outside the text. Give a start and an end from 0 to ${length}, the start before the end.`,
    }),
  redactionUnknown: (id: string) =>
    new DomainError(
      'REDACTION_UNKNOWN',
      {
        sv: `Maskeringen ${shownId(id)} finns inte, eller så är den redan upphävd. Ladda om kön.`,
        en: `There is no masking ${shownId(id)}, or it has been lifted already. Load the queue again.`,
      },
      'notFound',
    ),
} as const;
