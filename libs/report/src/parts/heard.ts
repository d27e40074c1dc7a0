/** Who has been heard within the scope: in words, and as charts. */
import type { ToldCount } from '@guldkorn/insight';
import type { ChartBlock } from '../document.js';
import type { HeardRow, ReportFacts } from '../facts.js';
import type { ReportDivision } from '../outline.js';
import type { ReportWords } from '../report-words.js';
import { figure, sentence, type Sentence } from '../report.js';
import { column, countCell, largestCount, textCell } from './figures.js';
import { everyone, heading, paragraph, type Part, type PartOf } from './part.js';

interface ToldRow extends HeardRow {
  readonly voices: ToldCount;
}

const isTold = (row: HeardRow): row is ToldRow => row.voices !== null;
const mostFirst = (rows: readonly HeardRow[]) => rows.filter(isTold).sort((a, b) => b.voices - a.voices);

/** A row that is above all others, as far as is told. */
function alone(rows: readonly ToldRow[]): ToldRow | null {
  const [first, second] = rows;
  return first !== undefined && second !== undefined && first.voices > second.voices ? first : null;
}

const divisionOf = ({ item, facts }: PartOf): ReportDivision =>
  item.by ?? (facts.districts.length > 1 ? 'district' : 'month');
const sourceOf = (by: ReportDivision, id: string) => (by === 'district' ? id : everyone);

export const heard: Part = (of) => {
  const { item, facts, words } = of;
  const districts = mostFirst(facts.heardBy.district ?? []);
  const count = (id: string, told: ToldCount) =>
    figure(`voices:${id}`, words.place.number(told), [sourceOf('district', id)]);
  const most = alone(districts);
  const fewest = lowest(districts);
  const few = (facts.heardBy.district ?? []).filter((row) => !isTold(row));
  return [
    heading(`${item.id}:heading`, 1, words.heard.heading),
    ...paragraph(`${item.id}:voices`, [
      ...howMany(facts, words),
      ...(most === null ? [] : [sentence(words.heard.mostFrom(most.name, count(most.id, most.voices)), [most.id])]),
      ...(fewest === null || few.length > 0
        ? []
        : [sentence(words.heard.fewestFrom(fewest.name, count(fewest.id, fewest.voices)), [fewest.id])]),
      ...(few.length === 0
        ? []
        : [
            sentence(
              words.heard.tooFewFrom(few.map(({ name }) => name)),
              few.map(({ id }) => id),
            ),
          ]),
    ]),
    ...paragraph(`${item.id}:ways`, [...ways(of), ...monthOfMost(of)]),
  ];
};

/** How many within the scope. Of several districts that are not all nobody has told the sum. */
function howMany(
  { isNarrowed, voices, voicesInScope, districts, heard: all }: ReportFacts,
  words: ReportWords,
): Sentence[] {
  const [district, ...others] = districts;
  const told = (count: ToldCount, what: string, sourceId: string) =>
    figure(what, words.place.number(count), [sourceId]);
  if (!isNarrowed && district !== undefined && others.length === 0) {
    const { id, name } = district;
    return district.voices === null
      ? [sentence(words.place.voicesFew(name), [id])]
      : [sentence(words.place.voices(name, told(district.voices, `voices:${id}`, id)), [id])];
  }
  if (!isNarrowed && districts.length < all.length) return [];
  const count = isNarrowed ? voicesInScope : voices;
  return [
    count === null
      ? sentence(words.heard.allFew(), [everyone])
      : sentence(words.heard.all(told(count, 'voices:scope', everyone)), [everyone]),
  ];
}

/** The one with the fewest voices, when it is alone in that. */
function lowest(rows: readonly ToldRow[]): ToldRow | null {
  const last = rows.at(-1);
  const before = rows.at(-2);
  return last !== undefined && before !== undefined && last.voices < before.voices ? last : null;
}

function ways({ facts, words }: PartOf): Sentence[] {
  const rows = mostFirst(facts.heardBy.channel ?? []);
  if (rows.length === 0) return [];
  const counted = rows.map(
    ({ id, voices }) => [id, figure(`voices:channel:${id}`, words.place.number(voices), [everyone])] as const,
  );
  return [sentence(words.heard.ways(counted), [everyone])];
}

function monthOfMost({ facts, words }: PartOf): Sentence[] {
  const most = alone(mostFirst(facts.heardBy.month ?? []));
  if (most === null) return [];
  const count = figure(`voices:month:${most.id}`, words.place.number(most.voices), [everyone]);
  return [sentence(words.heard.mostIn(most.name, count), [everyone])];
}

/** A bar for each of those that voices are divided into. */
export const voicesChart: Part = (of) => {
  const by = divisionOf(of);
  const rows = of.facts.heardBy[by] ?? [];
  return mostFirst(rows).length === 0 ? [] : [chartOf(of, by, rows)];
};

function chartOf({ item, words }: PartOf, by: ReportDivision, rows: readonly HeardRow[]): ChartBlock {
  const ranked = mostFirst(rows);
  const most = alone(ranked);
  const shown = by === 'month' ? rows : [...ranked, ...rows.filter((row) => !isTold(row))];
  const spoken = (at: number) => {
    const row = ranked.at(at);
    return words.voicesChart.bar(row?.name ?? '', row === undefined ? '' : words.atLeast(row.voices));
  };
  return {
    kind: 'chart',
    id: item.id,
    title: most === null ? words.voicesChart.title[by] : words.voicesChart.most[by](most.name),
    caption: words.voicesChart.caption,
    alt: words.voicesChart.alt(by, spoken(0), spoken(-1)),
    chart: {
      direction: by === 'month' ? 'standing' : 'lying',
      unit: 'count',
      series: [words.columns.voices.label],
      largest: largestCount(ranked.map(({ voices }) => voices)),
      bars: shown.map(({ name, voices }) => ({
        label: name,
        values: [{ value: voices, interval: null, text: countCell(voices, words).text }],
      })),
    },
    table: {
      columns: [column(by, 'text', words), column('voices', 'count', words)],
      rows: shown.map(({ name, voices }) => [textCell(name), countCell(voices, words)]),
    },
    sourceIds: by === 'district' ? shown.map(({ id }) => id) : [everyone],
  };
}
