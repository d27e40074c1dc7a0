import type { BarChart, ReportLanguage } from '@guldkorn/report';

/** A place on the scale, and how it is read. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

const most = 6;

/** The smallest step of 1, 2 or 5 tens, hundreds … that gives few enough ticks; whole numbers for counts. */
function stepOf(largest: number, unit: BarChart['unit']): number {
  const smallest = unit === 'count' ? 0 : -6;
  for (let power = smallest; ; power += 1)
    for (const lead of [1, 2, 5]) {
      const step = lead * 10 ** power;
      if (largest / step < most) return step;
    }
}

/** A number with the language's marks: `1 250,5` or `1,250.5`. */
export function numberText(value: number, decimals: number, language: ReportLanguage): string {
  const [whole = '', tenths] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? '\u00a0' : ',');
  return tenths === undefined ? grouped : `${grouped}${language === 'sv' ? ',' : '.'}${tenths}`;
}

/** The scale's ticks from 0, in per cent for shares and whole numbers for counts. */
export function ticks(largest: number, unit: BarChart['unit'], language: ReportLanguage): Tick[] {
  const step = stepOf(largest, unit);
  const decimals = unit === 'count' ? 0 : Math.max(0, -Math.floor(Math.log10(step * 100) + 1e-9));
  const label = (value: number) =>
    unit === 'count'
      ? numberText(value, 0, language)
      : `${numberText(value * 100, decimals, language)}${language === 'sv' ? '\u00a0%' : '%'}`;
  return Array.from({ length: Math.floor(largest / step + 1e-9) + 1 }, (_, place) => ({
    value: place * step,
    label: label(place * step),
  }));
}
