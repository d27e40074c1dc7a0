import type { ReportBlock } from './document.js';
import { sourceIdsOf } from './edited.js';
import type { ReportFacts } from './facts.js';
import { everyone, method } from './parts/part.js';
import type { ReportWords } from './report-words.js';
import type { Source } from './report.js';

/** What the blocks stand on, in the order in which they first lean on it. */
export function sourcesOf(blocks: readonly ReportBlock[], facts: ReportFacts, words: ReportWords): Source[] {
  const known = new Map(allSources(facts, words).map((source) => [source.id, source]));
  return [...new Set(blocks.flatMap(sourceIdsOf))].flatMap((id) => known.get(id) ?? []);
}

/** All that a report could stand on, in the order of its kinds. */
export function allSources(facts: ReportFacts, words: ReportWords): Source[] {
  const { place, sourceTitles } = words;
  const quotes = [
    ...facts.quotes,
    ...facts.districts.flatMap(({ nuggets, challenges }) =>
      [...nuggets, ...challenges].flatMap((finding) => finding.quotes),
    ),
  ];
  return [
    { id: method, kind: 'method', title: place.sourceTitles.method },
    { id: everyone, kind: 'everyone', title: sourceTitles.all },
    ...facts.heard.map(({ id, name }): Source => ({ id, kind: 'district', title: place.sourceTitles.district(name) })),
    ...facts.districts.flatMap(({ name, nuggets, challenges }) => [
      ...nuggets.map((finding): Source => ({
        id: finding.id,
        kind: 'finding',
        title: place.sourceTitles.finding(name, finding, finding.confirmed),
      })),
      ...challenges.map((finding): Source => ({
        id: finding.id,
        kind: 'finding',
        title: sourceTitles.challenge(name, finding, finding.confirmed),
      })),
    ]),
    ...quotes.map(({ id, quotedAs }): Source => ({
      id,
      kind: 'statement',
      title: place.sourceTitles.statement(quotedAs),
    })),
    ...facts.themes.map(({ id, name }): Source => ({ id, kind: 'theme', title: sourceTitles.theme(name) })),
    ...facts.answers.map(({ id, about, on }): Source => ({
      id,
      kind: 'outcome',
      title: sourceTitles.answer(about, on),
    })),
    ...sinceSource(facts, words),
    ...facts.common.map(({ id, name }): Source => ({
      id,
      kind: 'commonGround',
      title: place.sourceTitles.commonGround(name),
    })),
  ];
}

function sinceSource({ since }: ReportFacts, { sourceTitles, place }: ReportWords): Source[] {
  if (since === null) return [];
  const { id, title, version, on } = since;
  return [{ id, kind: 'report', title: sourceTitles.report(title, place.number(version), on) }];
}
