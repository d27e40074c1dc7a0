import type { FindingPartsFragment } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { districtMessages } from '../../messages/district-messages';
import { FindingDecision } from '../../curation/finding-decision';
import type { FindingCuration } from '../../curation/use-finding-curation';
import { AppLink } from '../../ui/app-link';
import { excerpt } from '../../ui/excerpt';
import { htmlLanguage } from '../../ui/statement-card';
import { MarkedText } from '../../ui/marked-text';
import { takeFocus } from '../../ui/take-focus';
import { shareWords } from './finding-point';

const longest = 190;

interface FindingCardProps {
  readonly finding: FindingPartsFragment;
  readonly quote: FindingPartsFragment['evidence']['nodes'][number] | undefined;
  readonly districtId: string;
  /** Whether the handout has room for it. */
  readonly printed: boolean;
  /** The first of those one has just asked for. */
  readonly first: boolean;
  readonly onDecide: FindingCuration['ask'];
}

/** A finding with its shares and one quote; the whole card leads to all of its words. */
export function FindingCard({ finding, quote, districtId, printed, first, onDecide }: FindingCardProps) {
  const { m, formats, language } = useLanguage();
  const words = districtMessages[language];
  const [open, close] = m.state.quote;
  const shares = shareWords(finding, { language, formats });
  const part = quote && excerpt(quote.statement.text, quote, longest);
  return (
    <li className={printed ? 'finding-card' : 'finding-card no-print'}>
      <h3>
        <AppLink
          to={`/bygd/${districtId}/guldkorn/${encodeURIComponent(finding.id)}`}
          aria-label={words.readMore(finding.label)}
          ref={first ? takeFocus : undefined}
        >
          {finding.label}
        </AppLink>
      </h3>
      {quote && part && (
        <blockquote data-quotable={quote.statement.mayBeQuoted}>
          <p>
            {open}
            <MarkedText
              text={part.text}
              spans={[part.span]}
              redactions={quote.statement.redactions.map(({ start, end, reason }) => ({
                start: start + part.shift,
                end: end + part.shift,
                reason,
              }))}
              lang={htmlLanguage[quote.statement.language]}
            />
            {close}
          </p>
          {(quote.statement.place || !quote.statement.mayBeQuoted) && (
            <footer>
              {[quote.statement.place?.name, quote.statement.mayBeQuoted ? undefined : words.notQuotable]
                .filter((word) => word !== undefined)
                .join(' · ')}
            </footer>
          )}
        </blockquote>
      )}
      {(shares !== null || finding.support.fragile) && (
        <p className="finding-shares">
          {shares}
          {finding.support.fragile && <em> ({words.fragile})</em>}
        </p>
      )}
      <FindingDecision finding={finding} onAsk={onDecide} />
    </li>
  );
}
