import { tellPart } from '@guldkorn/insight';
import type { ChartBlock, ReportTable } from '../document.js';
import type { DistrictFacts, FindingFacts } from '../facts.js';
import { column, countCell, largestShare, shareCell, shareValue, textCell } from './figures.js';
import { districtsOf, type Part, type PartOf } from './part.js';
import { chosenFindings } from './place.js';

/** More bars than these are no picture. */
const mostBars = 12;

/** How many mention each guldkorn here and in the rest of the municipality, with intervals. */
export const nuggetChart: Part = (of) =>
  districtsOf(of).flatMap((district) => {
    const shown = (
      of.item.findingIds === null ? district.nuggets : chosenFindings(district.nuggets, of.item.findingIds)
    ).slice(0, mostBars);
    return shown.length === 0 ? [] : [chartOf(of, district, shown)];
  });

function chartOf(
  { item, facts, words }: PartOf,
  district: DistrictFacts,
  findings: readonly FindingFacts[],
): ChartBlock {
  const bars = findings.map(({ name, here, elsewhere }) => ({
    label: name,
    values: [shareValue(here, facts.threshold, words), shareValue(elsewhere, facts.threshold, words)],
  }));
  const ranked = [...bars].sort((a, b) => (b.values[0]?.value ?? 0) - (a.values[0]?.value ?? 0));
  const spoken = (at: number) => {
    const bar = ranked.at(at);
    return words.nuggetChart.bar(bar?.label ?? '', bar?.values[0]?.text ?? '', bar?.values[1]?.text ?? '');
  };
  const [first] = findings;
  const told = (count: number | null) => (count === null ? words.tooFew : words.atLeast(count));
  return {
    kind: 'chart',
    id: `${item.id}:${district.id}`,
    title: words.nuggetChart.title(
      district.name,
      findings.map(({ name }) => name),
    ),
    caption: words.nuggetChart.caption(
      district.name,
      told(first?.here.of ?? district.voices),
      told(first?.elsewhere.of ?? null),
    ),
    alt: words.nuggetChart.alt(district.name, spoken(0), spoken(-1)),
    chart: {
      direction: 'lying',
      unit: 'share',
      series: [district.name, words.restOfMunicipality],
      largest: largestShare(bars.flatMap(({ values }) => values)),
      bars,
    },
    table: tableOf(findings, facts.threshold, words),
    sourceIds: findings.map(({ id }) => id),
  };
}

function tableOf(findings: readonly FindingFacts[], threshold: number, words: PartOf['words']): ReportTable {
  return {
    columns: [
      column('finding', 'text', words),
      column('voices', 'count', words),
      column('share', 'share', words),
      column('lower', 'share', words),
      column('upper', 'share', words),
      column('voicesElsewhere', 'count', words),
      column('shareElsewhere', 'share', words),
    ],
    rows: findings.map(({ name, here, elsewhere }) => {
      const { share, interval } = tellPart(here.voices, here.of, threshold);
      return [
        textCell(name),
        countCell(here.voices, words),
        shareCell(share, words),
        shareCell(share === null ? null : interval.lower, words),
        shareCell(share === null ? null : interval.upper, words),
        countCell(elsewhere.voices, words),
        shareCell(tellPart(elsewhere.voices, elsewhere.of, threshold).share, words),
      ];
    }),
  };
}
