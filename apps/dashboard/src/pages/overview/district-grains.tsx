import type { OverviewQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { AppLink } from '../../ui/app-link';

/** The id of its heading. */
export const grainsHeading = 'guldkorn-rubrik';

/** What is distinctive of each district, its three first guldkorn, on the first screen. */
export function DistrictGrains({ districts }: { readonly districts: OverviewQuery['overview']['byDistrict'] }) {
  const { m, formats } = useLanguage();
  const sorted = [...districts].sort((a, b) => formats.compare(a.name, b.name));
  return (
    <section className="grains" aria-labelledby={grainsHeading}>
      <h2 id={grainsHeading} tabIndex={-1}>
        {m.overview.nuggetsTitle}
      </h2>
      <p className="small">{m.overview.nuggetsIntro}</p>
      <ul className="grain-rows">
        {sorted.map((district) => (
          <li key={district.id}>
            <h3>
              <AppLink to={`/bygd/${district.id}`}>{district.name}</AppLink>
            </h3>
            {district.nuggets.length === 0 ? (
              <p className="grain-none">{m.overview.noNuggets}</p>
            ) : (
              <ul className="grain-list">
                {district.nuggets.map((nugget) => (
                  <li key={nugget.id}>
                    <AppLink to={`/bygd/${district.id}/guldkorn/${encodeURIComponent(nugget.id)}`}>
                      {nugget.label}
                    </AppLink>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
