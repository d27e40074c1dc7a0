import { LeanBars } from '../../charts/lean-bars';
import { leanCounts } from '../../charts/lean-counts';
import type { NuggetQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { statementsMessages } from '../../messages/statements-messages';
import { nuggetMessages } from '../../messages/nugget-messages';

type Nugget = NonNullable<NuggetQuery['nugget']>;

/** Which way the voices lean when they speak of it. */
export function Valued({ nugget }: { readonly nugget: Nugget }) {
  const { m, formats, language } = useLanguage();
  const words = nuggetMessages[language];
  const statementsWords = statementsMessages[language];
  const { valued, label, id } = nugget;
  const counts = leanCounts(valued);
  const total = nugget.support.voices ?? null;
  const { share, bounds, interval } = valued;
  return (
    <div>
      <LeanBars
        title={words.valuedTitle(label)}
        unit={m.overview.measure.voices}
        n={total === null ? m.state.tooFew : m.overview.voicesCount(formats.count(total))}
        labelColumn={statementsWords.keyphrase}
        rows={[{ id, label, shown: label, counts, total }]}
      />
      <p className="small soft">
        {share !== null && share !== undefined
          ? words.valued(formats.percent(share), formats.percent(interval.lower), formats.percent(interval.upper))
          : bounds.lower > 0 || bounds.upper < 1
            ? words.valuedBetween(formats.percent(bounds.lower), formats.percent(bounds.upper))
            : words.valuedNone}
      </p>
    </div>
  );
}
