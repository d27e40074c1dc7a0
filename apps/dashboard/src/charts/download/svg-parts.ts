import { inkOn, palette, type PaletteColour } from './palette';
import type { Mark } from './picture';
import { textWidth } from '../text-width';

/** A part of a picture: its SVG from y = 0 down, and how high it is. */
export interface Drawn {
  readonly svg: string;
  readonly height: number;
}

/** What XML has no way to hold: control characters and halves of characters. */
const unheld = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML, between tags and in attributes. */
export function escaped(text: string): string {
  return text.replace(unheld, '\ufffd').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number with as many decimals as a picture needs. */
const short = (value: number) => String(Math.round(value * 100) / 100);

/** An element, without the attributes that are undefined; its children are SVG already. */
export function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) =>
      value === undefined ? '' : ` ${key}="${escaped(typeof value === 'number' ? short(value) : value)}"`,
    )
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

interface TextLook {
  readonly size: number;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line of text, its baseline at y. */
export function line(x: number, y: number, words: string, look: TextLook): string {
  if (words === '') return '';
  return element(
    'text',
    {
      x,
      y,
      'font-size': look.size,
      fill: look.colour ?? palette.ink,
      'font-weight': look.bold ? 650 : undefined,
      'font-style': look.italic ? 'italic' : undefined,
      'text-anchor': look.anchor,
    },
    escaped(words),
  );
}

/** A text as lines no wider than `width`; a word that is wider by itself, such as an address, is cut. */
export function wrapped(words: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let current = '';
  const fits = (text: string) => textWidth(text, size) <= width;
  for (const word of words.split(/\s+/)) {
    if (current !== '' && fits(`${current} ${word}`)) {
      current += ` ${word}`;
      continue;
    }
    if (current !== '') lines.push(current);
    // Whole characters, so that none is cut in half.
    let rest = [...word];
    while (rest.length > 1 && !fits(rest.join(''))) {
      let most = rest.length - 1;
      while (most > 1 && !fits(rest.slice(0, most).join(''))) most -= 1;
      lines.push(rest.slice(0, most).join(''));
      rest = rest.slice(most);
    }
    current = rest.join('');
  }
  return current === '' ? lines : [...lines, current];
}

/** A text in as many lines as it takes. */
export function paragraph(x: number, words: string, width: number, look: TextLook): Drawn {
  const step = Math.round(look.size * 1.38);
  const lines = wrapped(words, width, look.size);
  return {
    svg: lines.map((text, index) => line(x, step * index + look.size, text, look)).join(''),
    height: step * lines.length,
  };
}

/** Parts below each other. */
export function stacked(parts: readonly Drawn[], gap: number): Drawn {
  let y = 0;
  const placed = parts
    .filter((part) => part.height > 0)
    .map((part) => {
      const svg = element('g', { transform: `translate(0 ${short(y)})` }, part.svg);
      y += part.height + gap;
      return svg;
    });
  return { svg: placed.join(''), height: Math.max(0, y - gap) };
}

/** The id of the pattern for what is too small to be told apart. */
export const hatching = 'hatching';

/** A mark around a middle, with its sign. */
export function mark(x: number, y: number, radius: number, kind: Mark, colour: PaletteColour, sign = ''): string {
  const look = { fill: kind === 'hatched' ? `url(#${hatching})` : palette[colour] };
  // A diamond is as wide as a circle to the eye when its sides are shorter.
  const half = kind === 'diamond' ? radius * 0.85 : radius;
  const square = { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
  const shape =
    kind === 'circle'
      ? element('circle', { cx: x, cy: y, r: radius, ...look })
      : kind === 'diamond'
        ? element('rect', { ...square, ...look, transform: `rotate(45 ${short(x)} ${short(y)})` })
        : element('rect', { ...square, ...look, rx: 3 });
  if (sign === '') return shape;
  return (
    shape + line(x, y + radius * 0.5, sign, { size: radius * 1.4, colour: inkOn(colour), bold: true, anchor: 'middle' })
  );
}

/** Of labels in order of importance, those that keep clear of the ones before them. */
export function clearOf<Label extends { readonly x: number; readonly words: string }>(
  labels: readonly Label[],
  size: number,
): Label[] {
  const kept: Label[] = [];
  const half = ({ words }: Label) => textWidth(words, size) / 2 + 4;
  for (const label of labels)
    if (kept.every((other) => Math.abs(other.x - label.x) >= half(other) + half(label))) kept.push(label);
  return kept;
}
