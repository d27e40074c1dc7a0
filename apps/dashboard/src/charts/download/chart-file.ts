import type { InterfaceLanguage } from '../../messages/language';
import type { ChartTable } from '../chart-table';

/** A chart as it is shown. */
export interface ShownChart {
  /** A sentence that says what the chart shows. */
  readonly title: string;
  readonly unit: string;
  readonly n: string;
  readonly table: ChartTable;
}

/** A chart with what tells where it comes from: it stands alone in any of its files. */
export interface ChartFile extends ShownChart {
  readonly language: InterfaceLanguage;
  /** Name and value: the source, the address of the view, when it was counted and taken, the data's version. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** Sentences that must go with the figures. */
  readonly caveats: readonly string[];
}
