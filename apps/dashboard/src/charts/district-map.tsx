import { useMemo } from 'react';
import { useLanguage } from '../messages/language';
import { AppLink } from '../ui/app-link';
import { drawMap, type DistrictGeoJson } from './map-shapes';
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
  readonly scale: readonly [string, string];
}

const steps = 5;
const drawingWidth = 420;

/** 1 (least) to 5 (most), evenly between the least and the most shown. */
function step(value: number, shown: readonly number[]): number {
  const least = Math.min(...shown);
  const most = Math.max(...shown);
  return most === least ? steps : 1 + Math.min(steps - 1, Math.floor(((value - least) / (most - least)) * steps));
}

/** The districts as a map; each a link, its value both as colour and as number. */
export function DistrictMap({ map, values, label, scale }: DistrictMapProps) {
  const { m } = useLanguage();
  const drawing = useMemo(() => drawMap(map, drawingWidth), [map]);
  const shown = values.map((one) => one.value).filter((value) => value !== null);
  const byId = new Map(values.map((one) => [one.id, one]));
  const margin = 14;
  return (
    <div className="district-map">
      <svg
        viewBox={`${-margin} ${-margin} ${drawing.width + 2 * margin} ${drawing.height + 2 * margin}`}
        role="group"
        aria-label={label}
      >
        {drawing.shapes.map((shape) => {
          const one = byId.get(shape.districtId);
          if (one === undefined) return null;
          const level = one.value === null ? 'none' : String(step(one.value, shown));
          return (
            <AppLink key={shape.districtId} to={`/bygd/${shape.districtId}`} aria-label={one.linkLabel} className="map-district" data-level={level}>
              <path d={shape.path} />
            </AppLink>
          );
        })}
        <g aria-hidden="true" className="map-labels">
          {drawing.shapes.map((shape) => {
            const one = byId.get(shape.districtId);
            if (one === undefined) return null;
            const level = one.value === null ? 'none' : String(step(one.value, shown));
            return (
              <text key={shape.districtId} x={shape.label.x} y={shape.label.y} data-level={level}>
                <tspan className="map-name" x={shape.label.x} dy="-0.2em">
                  {one.name}
                </tspan>
                <tspan className={one.value === null ? 'map-few' : 'map-value'} x={shape.label.x} dy="1.15em">
                  {one.text}
                </tspan>
              </text>
            );
          })}
        </g>
      </svg>
      <p className="map-scale" aria-hidden="true">
        <span>{scale[0]}</span>
        {Array.from({ length: steps }, (_, index) => (
          <i key={index} data-level={index + 1} />
        ))}
        <span>{scale[1]}</span>
      </p>
      <p className="map-source">
        {m.overview.mapSource}: {drawing.attribution}
      </p>
    </div>
  );
}
