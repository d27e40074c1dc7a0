import { useMemo } from 'react';
import { useLanguage } from '../messages/language';
import { AppLink } from '../ui/app-link';
import { mapLevel, mapLevels, mapScale } from './map-level';
import { longestName, placeName } from './map-name';
import { drawMap, type DistrictGeoJson } from './map-shapes';
import { shorten } from './shorten';
import './district-map.css';

export interface MapValue {
  readonly id: string;
  readonly name: string;
  /** The chosen measure, null where there are too few to show. */
  readonly value: number | null;
  /** The value as written on the map. */
  readonly text: string;
  readonly linkLabel: string;
}

interface DistrictMapProps {
  readonly map: DistrictGeoJson;
  readonly values: readonly MapValue[];
  readonly label: string;
  /** How a value is written at the ends of the colour scale; null where there is nothing to compare. */
  readonly write: ((value: number) => string) | null;
}

const drawingWidth = 320;
const margin = 6;

/** The districts as a map; each a link, its value both as colour and as number. */
export function DistrictMap({ map, values, label, write }: DistrictMapProps) {
  const { m, language } = useLanguage();
  const drawing = useMemo(() => drawMap(map, drawingWidth), [map]);
  const scale = mapScale(values.flatMap((one) => (one.value === null ? [] : [one.value])));
  const byId = new Map(values.map((one) => [one.id, one]));
  const level = (one: MapValue) => (one.value === null || !scale ? 'none' : String(mapLevel(one.value, scale)));
  const districts = drawing.shapes.flatMap((shape) => {
    const one = byId.get(shape.districtId);
    return one === undefined
      ? []
      : [{ shape, one, place: placeName(shape, shorten(one.name, longestName), drawing.width) }];
  });
  const left = Math.min(0, ...districts.map(({ place }) => place.left)) - margin;
  const right = Math.max(drawing.width, ...districts.map(({ place }) => place.right)) + margin;
  return (
    <div className="district-map">
      <svg
        viewBox={`${left} ${-margin} ${right - left} ${drawing.height + 2 * margin}`}
        role="group"
        aria-label={label}
      >
        {districts.map(({ shape, one }) => (
          <AppLink
            key={one.id}
            to={`/bygd/${one.id}`}
            aria-label={one.linkLabel}
            className="map-district"
            data-level={level(one)}
          >
            <path d={shape.path} />
          </AppLink>
        ))}
        <g aria-hidden="true" className="map-labels">
          {districts.map(({ one, place }) => (
            <text
              key={one.id}
              y={place.y}
              textAnchor={place.anchor}
              data-level={place.anchor === 'middle' ? level(one) : 'outside'}
            >
              <tspan className="map-name" x={place.x} dy="-0.2em">
                {shorten(one.name, longestName)}
              </tspan>
              <tspan className={one.value === null ? 'map-few' : 'map-value'} x={place.x} dy="1.15em">
                {one.text}
              </tspan>
            </text>
          ))}
        </g>
      </svg>
      {scale !== null && write !== null && !scale.oneColour && (
        <p className="map-scale">
          <span>{m.overview.mapLeast(write(scale.least))}</span>
          {Array.from({ length: mapLevels }, (_, index) => (
            <i key={index} data-level={index + 1} aria-hidden="true" />
          ))}
          <span>{m.overview.mapMost(write(scale.most))}</span>
        </p>
      )}
      {scale?.oneColour && write !== null && values.length > 1 && <p className="map-scale">{m.overview.mapNear}</p>}
      <p className="map-source">
        {m.overview.mapSource}: {drawing.attribution[language]}
      </p>
    </div>
  );
}
