import { LeanBars } from '../../charts/lean-bars';
import { leanCounts } from '../../charts/lean-counts';
import type { NuggetQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';

type Nugget = NonNullable<NuggetQuery['nugget']>;

/** Which way the voices lean when they speak of it. */
export function Valued({ nugget }: { readonly nugget: Nugget }) {
  const { m, formats } = useLanguage();
  const { valued, label, id } = nugget;
  const total =
    nugget.support.voices ?? (valued.praise ?? 0) + (valued.trouble ?? 0) + (valued.wish ?? 0) + (valued.unclear ?? 0);
  return (
    <div>
      <LeanBars
        title={m.nugget.valuedTitle(label)}
        unit={m.overview.measure.voices}
        n={m.overview.voicesCount(formats.count(total))}
        labelColumn={m.statements.keyphrase}
        totalColumn={m.overview.voices}
        rows={[{ id, label, shown: label, counts: leanCounts(valued), total }]}
      />
      <p className="small soft">
        {valued.share === null || valued.share === undefined
          ? m.nugget.valuedNone
          : valued.interval
            ? m.nugget.valued(
                formats.percent(valued.share),
                formats.percent(valued.interval.lower),
                formats.percent(valued.interval.upper),
              )
            : formats.percent(valued.share)}
      </p>
    </div>
  );
}
