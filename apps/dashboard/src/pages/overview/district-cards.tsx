import type { OverviewQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { AppLink } from '../../ui/app-link';

/** What is distinctive of each district, three words from each, side by side. */
export function DistrictCards({ districts }: { readonly districts: OverviewQuery['overview']['byDistrict'] }) {
  const { m, formats } = useLanguage();
  const sorted = [...districts].sort((a, b) => formats.compare(a.name, b.name));
  return (
    <section className="section" aria-labelledby="guldkorn-rubrik">
      <div className="section-head">
        <h2 id="guldkorn-rubrik">{m.overview.nuggetsTitle}</h2>
        <p>{m.overview.nuggetsIntro}</p>
      </div>
      <ul className="district-cards">
        {sorted.map((district) => (
          <li key={district.id}>
            <h3>
              <AppLink to={`/bygd/${district.id}`}>{district.name}</AppLink>
            </h3>
            <p className="small soft">
              {district.voices === null || district.voices === undefined
                ? m.state.tooFew
                : m.overview.voicesCount(formats.number(district.voices))}
            </p>
            {district.nuggets.length === 0 ? (
              <p className="small soft">{m.overview.noNuggets}</p>
            ) : (
              <ul className="grain-list">
                {district.nuggets.map((nugget) => (
                  <li key={nugget.id}>
                    <AppLink to={`/bygd/${district.id}/guldkorn/${encodeURIComponent(nugget.id)}`}>{nugget.label}</AppLink>
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
