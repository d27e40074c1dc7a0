import type { FindingPartsFragment } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { AppLink } from '../../ui/app-link';
import { excerpt } from '../../ui/excerpt';
import { MarkedText } from '../../ui/marked-text';
import { htmlLanguage } from '../../ui/statement-card';
import { shareWords } from './finding-point';

const longest = 190;

interface FindingCardProps {
  readonly finding: FindingPartsFragment;
  readonly quote: FindingPartsFragment['evidence']['nodes'][number] | undefined;
  readonly districtId: string;
}

/** A finding with its shares and one quote; the whole card leads to all of its words. */
export function FindingCard({ finding, quote, districtId }: FindingCardProps) {
  const { m, formats } = useLanguage();
  const part = quote && excerpt(quote.statement.text, quote, longest);
  return (
    <li className="finding-card">
      <h3>
        <AppLink
          to={`/bygd/${districtId}/guldkorn/${encodeURIComponent(finding.id)}`}
          aria-label={m.district.readMore(finding.label)}
        >
          {finding.label}
        </AppLink>
      </h3>
      {quote && part && (
        <blockquote data-quotable={quote.statement.mayBeQuoted}>
          <p>
            ”<MarkedText text={part.text} spans={[part.span]} lang={htmlLanguage[quote.statement.language]} />”
          </p>
          {(quote.statement.place || !quote.statement.mayBeQuoted) && (
            <footer>
              {[quote.statement.place?.name, quote.statement.mayBeQuoted ? undefined : m.district.notQuotable]
                .filter((word) => word !== undefined)
                .join(' · ')}
            </footer>
          )}
        </blockquote>
      )}
      <p className="finding-shares">
        {shareWords(finding, m, formats)}
        {finding.support.fragile && <em> ({m.district.fragile})</em>}
      </p>
    </li>
  );
}
