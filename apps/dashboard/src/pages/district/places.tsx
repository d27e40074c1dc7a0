import type { DistrictQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { districtMessages } from '../../messages/district-messages';

type District = NonNullable<DistrictQuery['district']>;

/** The district's places, those that have been heard apart from those that few or none have been heard from. */
export function Places({
  places,
  notHeard,
}: {
  readonly places: District['places'];
  readonly notHeard: District['notHeard'];
}) {
  const { formats, language } = useLanguage();
  const words = districtMessages[language];
  const silent = new Set(notHeard.map((place) => place.id));
  const sorted = [...places].sort((a, b) => formats.compare(a.name, b.name));
  const groups = [
    [words.heard, sorted.filter((place) => !silent.has(place.id)), 'heard'],
    [words.notHeard, sorted.filter((place) => silent.has(place.id)), 'silent'],
  ] as const;
  return (
    <section className="section" aria-labelledby="orter">
      <div className="section-head">
        <h2 id="orter">{words.places}</h2>
        <p>{silent.size > 0 ? words.placesIntro : words.placesIntroAllHeard}</p>
      </div>
      <div className="place-groups">
        {groups.map(
          ([title, list, kind]) =>
            list.length > 0 && (
              <div key={kind}>
                <h3>{title}</h3>
                <ul className="place-list" data-kind={kind}>
                  {list.map((place) => (
                    <li key={place.id}>
                      {place.name}
                      {place.population !== null && place.population !== undefined && (
                        <span className="small soft"> {words.inhabitants(formats.number(place.population))}</span>
                      )}
                    </li>
                  ))}
                </ul>
              </div>
            ),
        )}
      </div>
    </section>
  );
}
