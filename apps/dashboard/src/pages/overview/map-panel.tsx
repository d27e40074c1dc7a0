import { startTransition, useOptimistic } from 'react';
import { useSearchParams } from 'react-router';
import { ChartFigure } from '../../charts/chart-figure';
import { DistrictMap, type MapValue } from '../../charts/district-map';
import type { DistrictGeoJson } from '../../charts/map-shapes';
import type { OverviewQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';

const measures = ['voices', 'statements', 'praise'] as const;
type Measure = (typeof measures)[number];
type District = OverviewQuery['overview']['byDistrict'][number];

function measureOf(district: District, measure: Measure): number | null {
  if (measure !== 'praise') return district[measure] ?? null;
  const counts = district.valence;
  if (!counts) return null;
  const all = counts.praise + counts.trouble + counts.wish + counts.unclear;
  return all === 0 ? null : counts.praise / all;
}

/** The map with the measure chosen in the address. */
export function MapPanel({ data, empty }: { readonly data: OverviewQuery; readonly empty: boolean }) {
  const { m, formats } = useLanguage();
  const [parameters, setParameters] = useSearchParams();
  const [measure, show] = useOptimistic(measures.find((one) => one === parameters.get('karta')) ?? 'voices');
  const write = (value: number) => (measure === 'praise' ? formats.percent(value) : formats.number(value));
  const values: MapValue[] = data.overview.byDistrict.map((district) => {
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
  const map = (
    <DistrictMap
      // The API promises this shape; it is checked there when the profile is read.
      map={data.municipality.districtMap as DistrictGeoJson}
      values={values}
      label={m.overview.mapTitle[measure]}
      scale={empty ? null : [write(0), write(Math.max(0, ...values.map((one) => one.value ?? 0)))]}
    />
  );
  if (empty) return map;
  const choose = (one: Measure) =>
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
      n={m.overview.voicesCount(formats.count(data.overview.voices))}
      table={{
        columns: [
          { name: m.statements.district },
          { name: m.overview.voices },
          { name: m.overview.statements },
          { name: m.overview.praiseShare },
        ],
        rows: data.overview.byDistrict.map((district) => ({
          key: district.id,
          cells: [
            district.name,
            ...measures.map((one) => {
              const value = measureOf(district, one);
              if (value === null) return m.state.tooFew;
              return one === 'praise' ? formats.percent(value) : formats.number(value);
            }),
          ],
        })),
      }}
    >
      <fieldset className="measure">
        <legend>{m.overview.mapMeasure}</legend>
        <div className="segments">
          {measures.map((one) => (
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
