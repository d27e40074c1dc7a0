import { startTransition, useOptimistic } from 'react';
import { useSearchParams } from 'react-router';
import { ChartFigure } from '../../charts/chart-figure';
import { DistrictMap, type MapValue } from '../../charts/district-map';
import type { DistrictGeoJson } from '../../charts/map-shapes';
import type { OverviewQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { measureOf, measuresOffered, type MapMeasure } from './map-measures';

/** The map with the measure chosen in the address. */
export function MapPanel({ data, empty }: { readonly data: OverviewQuery; readonly empty: boolean }) {
  const { m, language, formats } = useLanguage();
  const [parameters, setParameters] = useSearchParams();
  const { byDistrict } = data.overview;
  const offered = measuresOffered(byDistrict);
  const [measure, show] = useOptimistic(offered.find((one) => one === parameters.get('karta')) ?? 'voices');
  const writers = { voices: formats.number, perThousand: formats.number, praise: formats.percent };
  const write = writers[measure];
  const values: MapValue[] = byDistrict.map((district) => {
    const value = measureOf(district, measure);
    const text = empty ? '' : value === null ? m.state.tooFew : write(value);
    return {
      id: district.id,
      name: district.name,
      value,
      text,
      linkLabel: empty
        ? m.overview.mapLinkEmpty(district.name)
        : m.overview.mapLink(district.name, text, value === null ? '' : m.overview.measure[measure]),
    };
  });
  // The API promises this shape; it is checked there when the profile is read.
  const shapes = data.municipality.districtMap as DistrictGeoJson;
  const map = (
    <DistrictMap map={shapes} values={values} label={m.overview.mapTitle[measure]} write={empty ? null : write} />
  );
  if (empty) return map;
  const { voices } = data.overview;
  const choose = (one: MapMeasure) =>
    startTransition(() => {
      show(one);
      setParameters(
        (now) => {
          const next = new URLSearchParams(now);
          if (one === 'voices') next.delete('karta');
          else next.set('karta', one);
          return next;
        },
        { replace: true, preventScrollReset: true },
      );
    });
  return (
    <ChartFigure
      className="map-figure"
      level={2}
      title={m.overview.mapTitle[measure]}
      unit={m.overview.mapUnit[measure]}
      n={voices === null || voices === undefined ? m.state.tooFew : m.overview.voicesCount(formats.count(voices))}
      table={{
        columns: [
          { name: m.overview.district },
          { name: m.overview.inhabitants },
          ...offered.map((one) => ({ name: m.overview.measureColumn[one] })),
        ],
        rows: byDistrict.map((district) => ({
          key: district.id,
          cells: [
            district.name,
            {
              written: district.population ? formats.number(district.population.count) : m.overview.notKnown,
              numbers: [district.population?.count ?? null],
            },
            ...offered.map((one) => {
              const value = measureOf(district, one);
              return { written: value === null ? m.state.tooFew : writers[one](value), numbers: [value] };
            }),
          ],
        })),
      }}
      picture={() => ({
        kind: 'map',
        map: shapes,
        values,
        ends: (least, most) => [m.overview.mapLeast(write(least)), m.overview.mapMost(write(most))],
        note: `${m.overview.mapSource}: ${shapes.attribution[language]}`,
      })}
    >
      <fieldset className="measure">
        <legend>{m.overview.mapMeasure}</legend>
        <div className="segments">
          {offered.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="karta"
                className="visually-hidden"
                checked={measure === one}
                onChange={() => choose(one)}
              />
              <span>{m.overview.measure[one]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {map}
    </ChartFigure>
  );
}
