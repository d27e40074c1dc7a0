import { LeanBars } from '../../charts/lean-bars';
import { leanCounts } from '../../charts/lean-counts';
import type { NuggetQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';

type Nugget = NonNullable<NuggetQuery['nugget']>;

/** Which way the voices lean when they speak of it. */
export function Valued({ nugget }: { readonly nugget: Nugget }) {
  const { m, formats } = useLanguage();
  const { valued, label, id } = nugget;
  const counts = leanCounts(valued);
  const shown = Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const total = Math.max(shown, Math.floor(nugget.support.voices ?? 0));
  // A share is not said where the praise it stands on is hidden.
  const share = counts.PRAISE === null ? null : (valued.share ?? null);
  return (
    <div>
      <LeanBars
        title={m.nugget.valuedTitle(label)}
        unit={m.overview.measure.voices}
        n={m.overview.voicesCount(formats.count(total))}
        labelColumn={m.statements.keyphrase}
        totalColumn={m.overview.voices}
        rows={[{ id, label, shown: label, counts, total }]}
      />
      <p className="small soft">
        {share === null
          ? m.nugget.valuedNone
          : valued.interval
            ? m.nugget.valued(
                formats.percent(share),
                formats.percent(valued.interval.lower),
                formats.percent(valued.interval.upper),
              )
            : m.nugget.valuedShare(formats.percent(share))}
      </p>
    </div>
  );
}
