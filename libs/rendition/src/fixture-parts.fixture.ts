import type { BarChart, BarValue, ReportTable, Sentence, TableColumn } from '@guldkorn/report';

/** A sentence of words, in which the figures stand between braces: `Av dem nämner {sju av tio} skolan.` */
export function said(text: string, sourceIds: readonly string[] = []): Sentence {
  const parts = text.split(/[{}]/).map((piece, index) => ({
    kind: index % 2 === 1 ? ('figure' as const) : ('text' as const),
    text: piece,
    figureId: index % 2 === 1 ? `figure:${piece}` : null,
    sourceIds: index % 2 === 1 || !text.includes('{') ? sourceIds : [],
  }));
  return { parts: parts.filter((part) => part.text !== '') };
}

/** A share as it is read, or that it is too small to be shown. */
export function share(value: number | null, few: string, halfWidth: number | null = null): BarValue {
  if (value === null) return { value, interval: null, text: few };
  const interval =
    halfWidth === null ? null : { lower: Math.max(0, value - halfWidth), upper: Math.min(1, value + halfWidth) };
  return { value, interval, text: `${Math.round(value * 100)}\u00a0%` };
}

/** A count as it is read, or that it is too small to be shown. */
export const count = (value: number | null, few: string): BarValue => ({
  value,
  interval: null,
  text: value === null ? few : value === 0 ? '0' : `minst ${value}`,
});

const column = (id: string, label: string, type: TableColumn['type']): TableColumn => ({
  id,
  label,
  description: `${label}, som det räknats i den påhittade dialogen.`,
  type,
});

/** The chart's figures, a row a bar. */
export function chartTable(chart: BarChart, head: string): ReportTable {
  return {
    columns: [
      column('label', head, 'text'),
      ...chart.series.map((name, index) => column(`series${index}`, name, chart.unit)),
    ],
    rows: chart.bars.map((bar) => [
      { value: bar.label, text: bar.label },
      ...bar.values.map(({ value, text }) => ({ value, text })),
    ]),
  };
}

/** A table of these columns, its figures as they are read. */
export function table(
  columns: readonly (readonly [id: string, label: string, type: TableColumn['type']])[],
  rows: readonly (readonly (string | number | null)[])[],
  few: string,
): ReportTable {
  const typed = columns.map((one) => column(...one));
  return {
    columns: typed,
    rows: rows.map((row) =>
      row.map((value, index) => {
        if (value === null) return { value, text: few };
        if (typeof value === 'string') return { value, text: value };
        return { value, text: typed[index]?.type === 'share' ? `${Math.round(value * 100)}\u00a0%` : String(value) };
      }),
    ),
  };
}
