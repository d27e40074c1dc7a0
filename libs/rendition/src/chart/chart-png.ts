import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { BarChart } from '@guldkorn/report';
import { fontFiles } from '../font-files.js';
import { drawChart } from './draw-chart.js';
import type { ChartOptions, Shape, TextMeasure, TextWeight } from './drawing.js';

/** Names of our own, so that no font of the machine's stands in for them. */
const families: Readonly<Record<TextWeight, string>> = {
  regular: 'Guldkorn regular',
  semibold: 'Guldkorn semibold',
};
GlobalFonts.registerFromPath(fontFiles.regular, families.regular);
GlobalFonts.registerFromPath(fontFiles.semibold, families.semibold);

const font = (size: number, weight: TextWeight) => `${size}px "${families[weight]}"`;
const measuring = createCanvas(1, 1).getContext('2d');

/** How wide a text is in Source Sans 3. */
export const measureText: TextMeasure = (text, size, weight) => {
  measuring.font = font(100, weight);
  return (measuring.measureText(text).width * size) / 100;
};

const anchors = { start: 'left', middle: 'center', end: 'right' } as const;

function paint(context: SKRSContext2D, shape: Shape): void {
  if (shape.kind === 'rect') {
    if (shape.fill !== 'none') {
      context.fillStyle = shape.fill;
      context.fillRect(shape.x, shape.y, shape.width, shape.height);
    }
    if (shape.edge === null) return;
    context.strokeStyle = shape.edge;
    context.lineWidth = 0.75;
    context.strokeRect(shape.x, shape.y, shape.width, shape.height);
  } else if (shape.kind === 'line') {
    context.strokeStyle = shape.colour;
    context.lineWidth = shape.thickness;
    context.beginPath();
    context.moveTo(shape.x1, shape.y1);
    context.lineTo(shape.x2, shape.y2);
    context.stroke();
  } else {
    context.font = font(shape.size, shape.weight);
    context.fillStyle = shape.colour;
    context.textAlign = anchors[shape.anchor];
    context.save();
    context.translate(shape.x, shape.y);
    if (shape.isTurned) context.rotate(-Math.PI / 2);
    context.fillText(shape.text, 0, 0);
    context.restore();
  }
}

/** A picture of points, and how large it is in points. */
export interface ChartPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const margin = 4;
/** Larger than any printer or screen shows, and than memory should hold. */
const mostPixels = 40_000_000;

/** The chart as PNG, sharp in print. @param options.density how many pixels a point gets; fewer where it would be too large */
export function chartPng(
  chart: BarChart,
  { density = 3, ...options }: Omit<ChartOptions, 'measure'> & { readonly density?: number },
): ChartPicture {
  const drawing = drawChart(chart, { ...options, measure: measureText });
  const width = drawing.width + 2 * margin;
  const height = drawing.height + 2 * margin;
  const scale = Math.min(density, Math.sqrt(mostPixels / (width * height)));
  const canvas = createCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.translate(margin, margin);
  for (const shape of drawing.shapes) paint(context, shape);
  return { png: canvas.toBuffer('image/png'), width, height };
}
