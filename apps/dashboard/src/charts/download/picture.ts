import type { DistrictGeoJson } from '../map-shapes';
import type { ScatterPoint } from '../scatter-layout';
import type { NetworkPair, NetworkWord } from '../network-figure';
import type { PaletteColour } from './palette';

export type Mark = 'square' | 'hatched' | 'circle' | 'diamond';

export interface LegendItem {
  readonly mark: Mark;
  readonly colour: PaletteColour;
  /** A sign within the mark, so that colour never speaks alone. */
  readonly sign?: string;
  readonly words: string;
}

export interface BarPart {
  /** Of the drawing's width, 0 to 1. */
  readonly share: number;
  readonly colour: PaletteColour;
  readonly sign?: string;
  /** True for what is there and too small to be told apart. */
  readonly hatched?: boolean;
}

/** Rows of bars, each of one part or several. */
export interface BarsPicture {
  readonly kind: 'bars';
  readonly rows: readonly {
    readonly label: string;
    /** The figure at the end of the row. */
    readonly written: string;
    readonly parts: readonly BarPart[];
    /** What stands where there is no bar. */
    readonly note?: string;
  }[];
  /** True where a bar is a part of a whole, which is then drawn behind it. */
  readonly ofWhole: boolean;
}

export interface IntervalMark {
  /** Null where it is too small to show, and then only its interval is drawn. */
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number;
  readonly mark: 'circle' | 'diamond';
  readonly colour: PaletteColour;
  readonly written: string;
}

/** Rows of estimates with their intervals on one scale. */
export interface IntervalsPicture {
  readonly kind: 'intervals';
  readonly ticks: readonly number[];
  readonly writeTick: (value: number) => string;
  /** True where each step of the scale is a doubling. */
  readonly doublings: boolean;
  readonly rows: readonly { readonly label: string; readonly marks: readonly IntervalMark[] }[];
}

/** Columns along time, with numbered bands behind them. */
export interface ColumnsPicture {
  readonly kind: 'columns';
  readonly columns: readonly { readonly label: string; readonly value: number | null }[];
  /** First and last column by index. */
  readonly bands: readonly { readonly number: number; readonly from: number; readonly to: number }[];
  readonly write: (value: number) => string;
}

/** The districts, each with its value. */
export interface MapPicture {
  readonly kind: 'map';
  readonly map: DistrictGeoJson;
  readonly values: readonly {
    readonly id: string;
    readonly name: string;
    readonly value: number | null;
    readonly text: string;
  }[];
  /** What the ends of the colour scale are called. */
  readonly ends: (least: number, most: number) => readonly [string, string];
}

/** Rows and columns of figures, the darker the greater their share. */
export interface GridPicture {
  readonly kind: 'grid';
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly {
      /** What the colour says; null where there is none. */
      readonly share: number | null;
      /** Lines, the first the figure. */
      readonly written: readonly string[];
      /** True where it is too small to show. */
      readonly hidden: boolean;
    }[];
  }[];
}

/** Two shares of everything, one along each axis. */
export interface ScatterPicture {
  readonly kind: 'scatter';
  /** The most important first: they have their labels before others. */
  readonly points: readonly (ScatterPoint & { readonly mark: Mark; readonly colour: PaletteColour })[];
  readonly ticks: readonly number[];
  readonly axes: { readonly a: string; readonly b: string };
  /** What the line says on which both shares are the same. */
  readonly equal: string;
  /** What the strips hold: what is too small to show. */
  readonly few: string;
  readonly write: (share: number) => string;
}

/** Words, and which of them go together. */
export interface NetworkPicture {
  readonly kind: 'network';
  readonly words: readonly NetworkWord[];
  readonly pairs: readonly NetworkPair[];
  readonly write: (voices: number) => string;
}

/** What a chart shows, as data that can be drawn without a page. */
export type Picture = (
  | BarsPicture
  | IntervalsPicture
  | ColumnsPicture
  | MapPicture
  | GridPicture
  | ScatterPicture
  | NetworkPicture
) & {
  readonly legend?: readonly LegendItem[];
  /** What must stand beside the drawing. */
  readonly note?: string;
};
