import { useState } from 'react';
import type { FindingCuration } from '../../curation/use-finding-curation';
import type { FindingKind, FindingPartsFragment, ThemeFindingPartsFragment } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { districtMessages } from '../../messages/district-messages';
import { FindingCard } from './finding-card';
import { FindingsFigure } from './findings-figure';
import { printed } from './printed';

const cardsAtOnce = 8;
/** Two pages hold so many; the rest are counted under them and stand in the chart. */
const cardsInPrint: Record<FindingKind, number> = { NUGGET: 6, CHALLENGE: 4 };

interface FindingsProps {
  readonly kind: FindingKind;
  readonly findings: readonly FindingPartsFragment[];
  /** Whole themes that stand out, for the chart. */
  readonly themes: readonly ThemeFindingPartsFragment[];
  /** The quote on each card, by the finding's id. */
  readonly quotes: ReadonlyMap<string, FindingPartsFragment['evidence']['nodes'][number]>;
  readonly district: { readonly id: string; readonly name: string };
  readonly onDecide: FindingCuration['ask'];
}

/** A district's guldkorn or challenges: ranked in one chart, and as cards in the residents' words. */
export function Findings({ kind, findings, themes, quotes, district, onDecide }: FindingsProps) {
  const { formats, language } = useLanguage();
  const words = districtMessages[language];
  const [all, setAll] = useState(false);
  // As they come: what people have pinned first, then by rank.
  const ranked = findings;
  const handout = printed(ranked, cardsInPrint[kind]);
  const leftOut = ranked.length - handout.length;
  return (
    <div className="findings">
      <div className="stack">
        <ul className="finding-cards" data-kind={kind}>
          {ranked.slice(0, all ? undefined : cardsAtOnce).map((finding, index) => (
            <FindingCard
              key={finding.id}
              finding={finding}
              quote={quotes.get(finding.id)}
              districtId={district.id}
              printed={handout.includes(finding)}
              first={all && index === cardsAtOnce}
              onDecide={onDecide}
            />
          ))}
        </ul>
        {leftOut > 0 && <p className="print-only">{words.moreFindings(formats.number(leftOut))}</p>}
        {!all && ranked.length > cardsAtOnce && (
          <button type="button" className="button" onClick={() => setAll(true)}>
            {words.showAll(formats.number(ranked.length))}
          </button>
        )}
      </div>
      <FindingsFigure
        kind={kind}
        findings={[...themes.map((theme) => ({ ...theme, label: theme.name[language] })), ...ranked]}
        district={district}
      />
    </div>
  );
}
