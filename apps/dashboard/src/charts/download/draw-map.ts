import { mapLevel, mapLevels, mapScale } from '../map-level';
import { longestName, placeName } from '../map-name';
import { drawMap as outlines } from '../map-shapes';
import { shorten } from '../shorten';
import { inkOn, palette, type PaletteColour } from './palette';
import type { MapPicture } from './picture';
import { textWidth } from '../text-width';
import { element, line, type Drawn } from './svg-parts';

const drawingWidth = 320;
const margin = 16;
const highest = 560;
const scaleHeight = 44;
const step = 28;

/** The districts on the night of the page's map, so that a colour means the same; each with its name and value. */
export function drawMap({ map, values, ends }: MapPicture, width: number): Drawn {
  const { shapes, width: across, height: down } = outlines(map, drawingWidth);
  const scale = mapScale(values.flatMap(({ value }) => (value === null ? [] : [value])));
  const colourOf = (value: number | null): PaletteColour =>
    value === null || scale === null ? 'map-none' : (levels[mapLevel(value, scale) - 1] ?? 'map-none');
  const districts = shapes.flatMap((shape) => {
    const one = values.find(({ id }) => id === shape.districtId);
    return one === undefined ? [] : [{ shape, one, place: placeName(shape, shorten(one.name, longestName), across) }];
  });
  const left = Math.min(0, ...districts.map(({ place }) => place.left)) - margin;
  const right = Math.max(across, ...districts.map(({ place }) => place.right)) + margin;
  const zoom = Math.min(width / (right - left), highest / (down + 2 * margin));
  const height = (down + 2 * margin) * zoom;
  const areas = districts.map(({ shape, one }) =>
    element('path', { d: shape.path, fill: palette[colourOf(one.value)], stroke: palette.night, 'stroke-width': 2 }),
  );
  const names = districts.map(({ one, place }) => {
    const colour = place.anchor === 'middle' ? inkOn(colourOf(one.value)) : palette['night-ink'];
    const { x, y, anchor } = place;
    const few = one.value === null;
    return (
      line(x, y - 3, shorten(one.name, longestName), { size: 14.5, colour, bold: true, anchor }) +
      line(x, y + (few ? 13 : 18), one.text, { size: few ? 12.5 : 20, colour, bold: !few, italic: few, anchor })
    );
  });
  // In the middle of its width, whatever the map's shape.
  const shift = (width - (right - left) * zoom) / 2 - left * zoom;
  const drawing = element(
    'g',
    { transform: `translate(${shift.toFixed(1)} ${(margin * zoom).toFixed(1)}) scale(${zoom.toFixed(4)})` },
    [...areas, ...names].join(''),
  );
  const colours = scale === null || scale.oneColour ? '' : colourScale(ends(scale.least, scale.most), height + 8);
  const full = height + (colours === '' ? 0 : scaleHeight);
  return {
    svg: element('rect', { width, height: full, rx: 10, fill: palette.night }) + drawing + colours,
    height: full,
  };
}

const levels: readonly PaletteColour[] = ['map-1', 'map-2', 'map-3', 'map-4', 'map-5'];

function colourScale([least, most]: readonly [string, string], y: number): string {
  const look = { size: 14, colour: palette['night-ink'] };
  const from = margin + textWidth(least, look.size) + 12;
  const boxes = levels.map((level, index) =>
    element('rect', { x: from + index * (step + 3), y, width: step, height: 14, fill: palette[level] }),
  );
  const end = from + mapLevels * (step + 3) + 9;
  return [line(margin, y + 12, least, look), ...boxes, line(end, y + 12, most, look)].join('');
}
