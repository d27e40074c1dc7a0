import { describe, expect, it } from '@jest/globals';
import { Parser } from 'htmlparser2';
import type { ChartFile } from './chart-file';
import { chartSvg, pictureWidth } from './chart-svg';
import { evenTicks } from './draw-columns';
import { place } from './draw-intervals';
import { palette } from './palette';
import type { Picture } from './picture';

const file: ChartFile = {
  language: 'sv',
  title: 'Det här hörs oftare i <Hotagen> & "Ås"',
  unit: 'andel av rösterna',
  n: 'minst 40 röster',
  facts: [['Sidans adress', 'http://127.0.0.1:3000/bygd/hotagen?a=1&b=2']],
  caveats: ['Siffrorna är ingen opinionsmätning.'],
  table: {
    columns: [{ name: 'Guldkorn' }, { name: 'Andel' }],
    rows: [{ key: '1', cells: ['bastu', { written: '41 %', numbers: [0.41] }] }],
  },
};

const square = (west: number) => [
  [
    [west, 63],
    [west + 1, 63],
    [west + 1, 64],
    [west, 64],
  ] as const,
];
const pictures: readonly Picture[] = [
  {
    kind: 'bars',
    ofWhole: true,
    rows: [
      { label: 'Hotagen', written: '41 %', parts: [{ share: 0.41, colour: 'lake' }] },
      { label: 'Offerdal', written: '', parts: [], note: 'för få för att visas' },
    ],
  },
  {
    kind: 'bars',
    ofWhole: false,
    rows: [
      {
        label: 'Natur',
        written: '40',
        parts: [
          { share: 0.5, colour: 'praise', sign: '+' },
          { share: 0.2, colour: 'line', hatched: true },
        ],
      },
    ],
    legend: [{ mark: 'square', colour: 'praise', sign: '+', words: 'Beröm' }],
  },
  {
    kind: 'intervals',
    ticks: [1, 2, 4],
    writeTick: (value) => `${value} ggr`,
    doublings: true,
    rows: [
      {
        label: 'bastu',
        marks: [
          { value: 2, lower: 1, upper: 4, mark: 'circle', colour: 'gold', written: '2 (1–4)' },
          { value: null, lower: 1, upper: 2, mark: 'diamond', colour: 'praise', written: 'för få för att visas' },
        ],
      },
    ],
  },
  {
    kind: 'columns',
    columns: [
      { label: 'aug 2020', value: 40 },
      { label: 'sep 2020', value: null },
    ],
    bands: [{ number: 1, from: 0, to: 1 }],
    write: String,
    note: 'Månader utan stapel har för få röster.',
  },
  {
    kind: 'map',
    map: {
      attribution: { sv: 'Lantmäteriet', en: 'Lantmäteriet' },
      features: [
        { properties: { districtId: 'a' }, geometry: { type: 'Polygon', coordinates: square(14) } },
        { properties: { districtId: 'b' }, geometry: { type: 'Polygon', coordinates: square(15) } },
      ],
    },
    values: [
      { id: 'a', name: 'Hotagen', value: 40, text: '40' },
      { id: 'b', name: 'Offerdal', value: null, text: 'för få för att visas' },
    ],
    ends: (least, most) => [`lägst: ${least}`, `högst: ${most}`],
  },
  {
    kind: 'grid',
    columns: ['Hela kommunen', 'Aspås-Rödön-Ås'],
    rows: [
      {
        label: 'Skola, förskola och unga',
        cells: [
          { share: 0.4, written: ['40', '40 %'], hidden: false },
          { share: null, written: ['för få för att visas'], hidden: true },
        ],
      },
    ],
  },
  {
    kind: 'scatter',
    points: [
      { id: 'a', label: 'bastu & bad', x: 0.25, y: 0.1, mark: 'circle', colour: 'gold' },
      { id: 'b', label: 'fäbod', x: null, y: 0.3, mark: 'diamond', colour: 'praise' },
      { id: 'c', label: 'hem', x: 0.1, y: 0.1, mark: 'square', colour: 'surface' },
    ],
    ticks: [0, 0.2, 0.4],
    axes: { a: 'Andel: Hotagen', b: 'Andel: Offerdal' },
    equal: 'lika vanligt',
    few: 'för få för att visas',
    write: (share) => `${share * 100} %`,
    legend: [{ mark: 'square', colour: 'surface', words: 'Uppskattas i båda' }],
  },
  {
    kind: 'network',
    words: ['sjö', 'skog & <berg>', 'buss'].map((label, n) => ({ id: label, label, voices: 10 * (n + 1) })),
    pairs: [
      { a: 'sjö', b: 'skog & <berg>', voices: 5, strength: 0.4, timesChance: 3, firm: true },
      { a: 'sjö', b: 'buss', voices: 5, strength: 0.1, timesChance: 1.6, firm: false },
    ],
    write: String,
    note: 'Streckad linje: ett uppslag.',
  },
];

interface Read {
  readonly text: Map<string, string>;
  readonly attributes: Map<string, string>;
}

function read(svg: string): Read {
  const open: string[] = [];
  const text = new Map<string, string>();
  const attributes = new Map<string, string>();
  const parser = new Parser(
    {
      onopentag(name, own) {
        open.push(name);
        for (const [key, value] of Object.entries(own)) attributes.set(`${name} ${key}`, value);
      },
      ontext(words) {
        const name = open.at(-1) ?? '';
        text.set(name, (text.get(name) ?? '') + words);
      },
      onclosetag(name) {
        expect(name).toBe(open.pop());
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(svg);
  expect(open).toEqual([]);
  return { text, attributes };
}

describe.each(pictures.map((picture) => [picture.kind, picture] as const))('a chart of %s as SVG', (_, picture) => {
  const svg = chartSvg(file, picture);
  const seen = read(svg);

  it('stands alone: nothing from elsewhere, no style of the page, nothing that runs', () => {
    expect(svg).not.toMatch(/var\(|class=|<style|<script|<image|href=|NaN|undefined|Infinity/);
    expect([...svg.matchAll(/https?:\/\/[^\s"<]*/g)].map(([address]) => address)).toEqual([
      'http://www.w3.org/2000/svg',
      ...Array.from({ length: svg.split('127.0.0.1').length - 1 }, () => expect.stringContaining('127.0.0.1')),
    ]);
  });

  it('holds its title, what it shows in words, its source and its caveats', () => {
    expect(seen.text.get('title')).toBe(file.title);
    expect(seen.text.get('desc')).toContain('bastu, Andel: 41 %');
    expect(seen.text.get('text')).toContain('Siffrorna är ingen opinionsmätning.');
    expect(seen.text.get('text')).toContain('?a=1&b=2');
    expect(seen.attributes.get('svg aria-labelledby')).toBe('title description');
    expect(svg).toContain(
      `<rect width="${pictureWidth}" height="${seen.attributes.get('svg height')}" fill="#ffffff"/>`,
    );
  });

  it('is the same each time', () => {
    expect(chartSvg(file, picture)).toBe(svg);
  });
});

describe('what is hidden', () => {
  it.each([0, 4])('is told in words in picture %d', (index) => {
    expect(chartSvg(file, pictures[index]!)).toContain('>för få för att visas<');
  });

  it('is hatched among what is told, without a number', () => {
    expect(chartSvg(file, pictures[1]!)).toContain('fill="url(#hatching)"');
  });

  it('is hatched in a grid, in words too', () => {
    const grid = chartSvg(file, pictures[5]!);
    expect(grid).toContain('fill="url(#hatching)" fill-opacity="0.3"');
    expect(grid).toContain('>för få för att visas<');
    expect(grid).toContain('>40 %<');
  });

  it('stands in a strip of its own beside the axes of a scatter, and what is white has an edge', () => {
    const scatter = pictures.find(({ kind }) => kind === 'scatter');
    const svg = scatter === undefined ? '' : chartSvg(file, scatter);
    expect(svg).toContain('>för få för att visas</text>');
    expect(svg).toContain('>bastu &amp; bad</text>');
    expect(svg).toContain('>↑ Andel: Offerdal</text>');
    const white = svg.split(`<g stroke="${palette.ink}" stroke-width="1.5">`).slice(1);
    // Three marks in the drawing, and the white one in the legend.
    expect(white).toHaveLength(4);
  });

  it('has no sign where only its interval may be shown, and no column', () => {
    const [, , intervals = '', columns = ''] = pictures.map((picture) => chartSvg(file, picture));
    expect(intervals.split(`fill="${palette.praise}"`)).toHaveLength(1);
    expect(columns.split(`fill="${palette.lake}"`)).toHaveLength(3);
    expect(columns).toContain('Månader utan stapel');
  });
});

it.each([
  [2, 0.5],
  [1, 0],
  [4, 1],
  [0.1, 0],
])('places %d on a scale of doublings at %d', (value, at) => {
  expect(place({ ticks: [1, 2, 4], doublings: true })(value)).toBe(at);
});

it.each([
  [0, [0, 1]],
  [5, [0, 1, 2, 3, 4, 5]],
  [40, [0, 10, 20, 30, 40]],
  [230, [0, 50, 100, 150, 200, 250]],
  [12_000, [0, 5000, 10_000, 15_000]],
])('measures up to %d in even steps', (highest, ticks) => {
  expect(evenTicks(highest)).toEqual(ticks);
});
