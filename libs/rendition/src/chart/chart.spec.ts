import { loadImage, createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from '@jest/globals';
import type { BarChart, ChartBlock } from '@guldkorn/report';
import fc from 'fast-check';
import { longReport } from '../long-report.fixture.js';
import { shortReport } from '../short-report.fixture.js';
import { chartPng, measureText } from './chart-png.js';
import { chartSvg } from './chart-svg.js';
import { drawChart } from './draw-chart.js';
import type { Drawing, RectShape, TextShape } from './drawing.js';
import { extent } from './labels.js';
import { colours, seriesStyles } from './palette.js';
import { ticks } from './ticks.js';

const charts = [...longReport.blocks, ...shortReport.blocks].filter(
  (block): block is ChartBlock => block.kind === 'chart',
);
const options = { width: 460, language: 'sv', measure: measureText } as const;
const texts = ({ shapes }: Drawing) => shapes.filter((shape): shape is TextShape => shape.kind === 'text');
const bars = ({ shapes }: Drawing) =>
  shapes.filter((shape): shape is RectShape => shape.kind === 'rect' && shape.edge === colours.lake);
const squeezed = (text: string) => text.replace(/\s+/g, '');
const allText = (drawing: Drawing) =>
  squeezed(
    texts(drawing)
      .map(({ text }) => text)
      .join(''),
  );
const lying = (values: readonly (number | null)[], largest = 1): BarChart => ({
  direction: 'lying',
  unit: 'share',
  series: ['en'],
  largest,
  bars: values.map((value, index) => ({
    label: `rad ${index}`,
    values: [{ value, interval: null, text: value === null ? 'för få för att visas' : `${value}` }],
  })),
});

/** Nothing is outside the drawing, and no text lies on another. */
function expectReadable(drawing: Drawing): void {
  const boxes = texts(drawing).map((text) => extent(text, measureText));
  for (const { x, y, width, height } of boxes) {
    expect(Math.min(x, y)).toBeGreaterThan(-2);
    expect(x + width).toBeLessThan(drawing.width + 2);
    expect(y + height).toBeLessThan(drawing.height + 3);
  }
  const clashes = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.x + one.width > other.x + 0.5 &&
          other.x + other.width > one.x + 0.5 &&
          one.y + one.height > other.y + 1 &&
          other.y + other.height > one.y + 1,
      ),
  );
  expect(clashes).toEqual([]);
}

describe('ticks', () => {
  it('are read in per cent in the language, or in whole numbers', () => {
    expect(ticks(1, 'share', 'sv').map(({ label }) => label)).toEqual([
      '0\u00a0%',
      '20\u00a0%',
      '40\u00a0%',
      '60\u00a0%',
      '80\u00a0%',
      '100\u00a0%',
    ]);
    expect(ticks(0.02, 'share', 'sv')[1]?.label).toBe('0,5\u00a0%');
    expect(ticks(0.02, 'share', 'en')[1]?.label).toBe('0.5%');
    expect(ticks(3, 'count', 'sv').map(({ label }) => label)).toEqual(['0', '1', '2', '3']);
    expect(ticks(4200, 'count', 'sv').at(-1)?.label).toBe('4\u00a0000');
    expect(ticks(4200, 'count', 'en').at(-1)?.label).toBe('4,000');
  });
});

describe('drawChart', () => {
  it('makes bars as long as their values, from a line at zero', () => {
    const drawing = drawChart(lying([0.2, 0.4, 0]), options);
    const [one, two] = bars(drawing);
    expect(bars(drawing)).toHaveLength(2);
    expect((two?.width ?? 0) / (one?.width ?? 1)).toBeCloseTo(2);
    expect(drawing.shapes).toContainEqual(
      expect.objectContaining({ kind: 'line', x1: one?.x, x2: one?.x, thickness: 1 }),
    );
  });

  it('says in words what is hidden, and draws no bar for it', () => {
    const drawing = drawChart(lying([null]), options);
    expect(bars(drawing)).toEqual([]);
    expect(allText(drawing)).toContain('förfåförattvisas');
  });

  it('shows intervals as lines from the one end to the other, and lets them reach beyond the scale', () => {
    const [bar] = lying([0.5], 0.6).bars;
    const chart = {
      ...lying([0.5], 0.6),
      bars: [
        { label: 'rad', values: [{ value: 0.5, interval: { lower: 0.25, upper: 0.75 }, text: bar?.label ?? '' }] },
      ],
    };
    const drawing = drawChart(chart, options);
    const length = bars(drawing)[0];
    const [whisker] = drawing.shapes.filter(
      (shape) => shape.kind === 'line' && shape.colour === colours.ink && shape.y1 === shape.y2,
    );
    expect(whisker).toMatchObject({
      x1: expect.closeTo((length?.x ?? 0) + (length?.width ?? 0) / 2),
      x2: expect.closeTo((length?.x ?? 0) + (length?.width ?? 0) * 1.5),
    });
    expectReadable(drawing);
  });

  it('puts figures at the foot of bars with intervals, where no whisker ends', () => {
    const interval = { lower: 0.02, upper: 0.14 };
    const values = [
      { value: 0.04, interval, text: '4 %' },
      { value: null, interval: null, text: 'för få för att visas' },
    ];
    const drawing = drawChart({ ...lying([], 0.4), series: ['här', 'där'], bars: [{ label: 'rad', values }] }, options);
    const [bar] = bars(drawing).slice(-1);
    const placeOf = (text: string) => texts(drawing).find((one) => one.text === text);
    const figure = placeOf('4 %');
    expect(figure).toMatchObject({ anchor: 'end' });
    expect(figure?.x).toBeLessThan(bar?.x ?? 0);
    expect(placeOf('för få för att visas')?.x).toBeGreaterThan(bar?.x ?? 0);
    expectReadable(drawing);
  });

  it.each(charts.map((block) => [block.id, block] as const))('shows all of %s, readable', (_, { chart }) => {
    for (const width of [300, 460]) {
      const drawing = drawChart(chart, { ...options, width });
      for (const { label, values } of chart.bars)
        for (const text of [label, ...values.map((value) => value.text)])
          expect(allText(drawing)).toContain(squeezed(text));
      if (chart.series.length > 1) for (const name of chart.series) expect(allText(drawing)).toContain(squeezed(name));
      expectReadable(drawing);
    }
  });

  it('lays down standing bars that are too many for their width', () => {
    const bar = (label: string) => ({ label, values: [{ value: 5, interval: null, text: 'minst 5' }] });
    const standing = (count: number): BarChart => ({
      direction: 'standing',
      unit: 'count',
      series: ['röster'],
      largest: 5,
      bars: Array.from({ length: count }, (_, index) => bar(`v. ${index + 1}`)),
    });
    const few = bars(drawChart(standing(4), options));
    const many = bars(drawChart(standing(60), options));
    expect(new Set(few.map(({ x }) => x)).size).toBe(4);
    expect(new Set(many.map(({ x }) => x)).size).toBe(1);
    expect(new Set(many.map(({ y }) => y)).size).toBe(60);
  });

  it('tells series apart without colour, and by name when they are more than there are looks', () => {
    const lightness = (fill: string) => Math.round(Number.parseInt(fill.slice(3, 5), 16) / 40);
    expect(new Set(seriesStyles.map(({ fill, hatch }) => `${lightness(fill)} ${hatch}`)).size).toBe(
      seriesStyles.length,
    );
    const series = ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7'];
    const chart = {
      ...lying([]),
      series,
      bars: [{ label: 'rad', values: series.map(() => ({ value: 0.5, interval: null, text: '50 %' })) }],
    };
    for (const name of series) expect(allText(drawChart(chart, options))).toContain(`${name}:50%`);
  });

  it('draws whatever chart without failing, and within its width', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    const amount = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }));
    const any = fc.integer({ min: 1, max: 8 }).chain((count) =>
      fc.record({
        direction: fc.constantFrom('lying' as const, 'standing' as const),
        unit: fc.constantFrom('share' as const, 'count' as const),
        series: fc.array(word, { minLength: count, maxLength: count }),
        largest: fc.double({ min: 0, max: 1e6, noNaN: true }),
        bars: fc.array(
          fc.record({
            label: word,
            values: fc.array(
              fc.record({
                value: amount,
                interval: fc.option(
                  fc.record({ lower: fc.constant(0), upper: fc.double({ min: 0, max: 2e6, noNaN: true }) }),
                ),
                text: word,
              }),
              { minLength: count, maxLength: count },
            ),
          }),
          { maxLength: 6 },
        ),
      }),
    );
    fc.assert(
      fc.property(any, (chart) => {
        const drawing = drawChart(chart, { ...options, measure: (text, size) => [...text].length * size * 0.6 });
        for (const shape of drawing.shapes)
          for (const number of Object.values(shape).filter((value) => typeof value === 'number'))
            expect(Number.isFinite(number)).toBe(true);
        for (const bar of bars(drawing)) expect(bar.x + bar.width).toBeLessThan(drawing.width + 1);
      }),
    );
  });
});

describe('chartSvg', () => {
  it('says what it shows, with signs that XML keeps for itself', () => {
    const block = charts[0];
    if (block === undefined) throw new Error('the report has charts');
    const svg = chartSvg({ ...block, title: 'A & <b>', alt: 'Mer än "5"\u0001' }, options);
    expect(svg).toContain('<title>A &amp; &lt;b&gt;</title>');
    expect(svg).toContain('<desc>Mer än &quot;5&quot;</desc>');
    expect(svg).toContain('rotate(-90');
    expect(chartSvg({ ...block, title: 'A & <b>', alt: 'Mer än "5"\u0001' }, options)).toBe(svg);
  });
});

describe('chartPng', () => {
  it('draws letters of the font that comes along, the same each time', async () => {
    const picture = async (label: string) => {
      const chart = lying([0.5]);
      const { png } = chartPng(
        { ...chart, bars: chart.bars.map((bar) => ({ ...bar, label })) },
        { width: 300, language: 'sv' },
      );
      const image = await loadImage(Buffer.from(png));
      const canvas = createCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const data = context.getImageData(0, 0, image.width, image.height).data;
      return { width: image.width, dark: data.filter((value, at) => at % 4 === 0 && value < 128).length };
    };
    const [plain, ringed, again] = [await picture('Aaaa'), await picture('Åååå'), await picture('Åååå')];
    expect(ringed.width).toBe(308 * 3);
    expect(ringed.dark).toBeGreaterThan(plain.dark);
    expect(again).toEqual(ringed);
    expect(measureText('W', 10, 'regular')).toBeGreaterThan(2 * measureText('i', 10, 'regular'));
    expect(measureText('ŋđï', 10, 'semibold')).not.toBe(measureText('\ue000\ue000\ue000', 10, 'semibold'));
  });
});
