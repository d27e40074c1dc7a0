import { tellPart } from '@guldkorn/insight';
import type { ChartBlock, TableColumn } from '../document.js';
import type { InDistrict } from '../facts.js';
import type { ToldOf } from '../place-report.js';
import { column, countCell, largestShare, shareCell, shareValue, textCell } from './figures.js';
import type { PartOf } from './part.js';

interface SaidInDistricts {
  readonly name: string;
  readonly byDistrict: readonly InDistrict[];
}

const nobody: ToldOf = { voices: null, of: null };

/** A bar a district for each of those that are mentioned, with the table and what is told to who does not see it. */
export function sharesByDistrict(
  { facts, words }: PartOf,
  head: 'finding' | 'theme',
  districts: readonly { readonly id: string; readonly name: string }[],
  said: readonly SaidInDistricts[],
  alt: (largest: string) => string,
): Pick<ChartBlock, 'alt' | 'chart' | 'table'> {
  const { threshold } = facts;
  const toldIn = ({ byDistrict }: SaidInDistricts, id: string) =>
    byDistrict.find(({ districtId }) => districtId === id) ?? nobody;
  const bars = said.map((one) => ({
    label: one.name,
    values: districts.map(({ id }) => shareValue(toldIn(one, id), threshold, words)),
  }));
  const [largest] = bars
    .flatMap(({ label, values }) => values.map((value, at) => ({ label, value, place: districts[at]?.name ?? '' })))
    .sort((a, b) => (b.value.value ?? 0) - (a.value.value ?? 0));
  return {
    alt: alt(words.themes.barIn(largest?.label ?? '', largest?.value.text ?? '', largest?.place ?? '')),
    chart: {
      direction: 'lying',
      unit: 'share',
      series: districts.map(({ name }) => name),
      largest: largestShare(bars.flatMap(({ values }) => values)),
      bars,
    },
    table: {
      columns: [column(head, 'text', words), ...districts.flatMap(({ id, name }) => ofDistrict(id, name, words))],
      rows: said.map((one) => [
        textCell(one.name),
        ...districts.flatMap(({ id }) => {
          const told = toldIn(one, id);
          return [countCell(told.voices, words), shareCell(tellPart(told.voices, told.of, threshold).share, words)];
        }),
      ]),
    },
  };
}

/** How many of a district mention it, and which share of its voices they are. */
function ofDistrict(id: string, name: string, words: PartOf['words']): TableColumn[] {
  const of = (what: 'voices' | 'share', type: TableColumn['type']): TableColumn => {
    const { label, description } = words.columns[what];
    return { id: `${what}:${id}`, label: `${name}: ${label.toLocaleLowerCase('sv')}`, description, type };
  };
  return [of('voices', 'count'), of('share', 'share')];
}
