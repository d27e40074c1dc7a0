import type { ReportLanguage } from '@guldkorn/report';

/** What a chart is made of once it is laid out: shapes with places, in points, from the upper left. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Shape = RectShape | LineShape | TextShape;

export interface RectShape {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `none` for an edge alone. */
  readonly fill: string;
  /** Null for none. */
  readonly edge: string | null;
}

export interface LineShape {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly colour: string;
  readonly thickness: number;
}

export interface TextShape {
  readonly kind: 'text';
  /** Where it begins, has its middle or ends, on its baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  readonly size: number;
  readonly weight: TextWeight;
  readonly colour: string;
  /** Read from below upwards, where it is too narrow to lie. */
  readonly isTurned: boolean;
}

export type TextWeight = 'regular' | 'semibold';

export type TextMeasure = (text: string, size: number, weight: TextWeight) => number;

export interface ChartOptions {
  /** In points; the height follows. */
  readonly width: number;
  readonly language: ReportLanguage;
  readonly measure: TextMeasure;
}

/** The shape further down. */
export function lowered(shape: Shape, by: number): Shape {
  return shape.kind === 'line' ? { ...shape, y1: shape.y1 + by, y2: shape.y2 + by } : { ...shape, y: shape.y + by };
}
