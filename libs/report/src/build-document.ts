import type { ReportBlock, ReportDocument, ReportRecord, ReportTemplate } from './document.js';
import type { ReportFacts } from './facts.js';
import type { ReportItemKind, ReportOutline } from './outline.js';
import { headingByHand, quotes, textByHand } from './parts/by-hand.js';
import { challenges } from './parts/challenges.js';
import { firstPage } from './parts/first-page.js';
import { keyFigures } from './parts/key-figures.js';
import { nuggetChart } from './parts/nugget-chart.js';
import type { Part } from './parts/part.js';
import { differences, findingChart, topChallenges, topNuggets } from './parts/districts.js';
import { heard, voicesChart } from './parts/heard.js';
import { commonGround, nuggets, opening } from './parts/place.js';
import { answers, changes, changesTable } from './parts/since.js';
import { themeChart, themes } from './parts/themes.js';
import { edited } from './edited.js';
import { reportWords } from './report-languages.js';
import type { ReportLanguage } from './report.js';
import { sourcesOf } from './report-sources.js';

const parts: Readonly<Record<ReportItemKind, Part>> = {
  heading: headingByHand,
  text: textByHand,
  quote: quotes,
  opening,
  keyFigures,
  nuggetChart,
  nuggets,
  challenges,
  commonGround,
  heard,
  voicesChart,
  topNuggets,
  topChallenges,
  themes,
  themeChart,
  findingChart,
  differences,
  changes,
  changesTable,
  answers,
};

/** What a report is put together from. */
export interface ReportPlan {
  readonly title: string;
  readonly template: ReportTemplate;
  readonly language: ReportLanguage;
  readonly outline: ReportOutline;
}

/** A report, and what the rules wrote of it before people did. */
export interface BuiltReport {
  readonly document: ReportDocument;
  /** Which blocks each item gave, those that are left out among them. */
  readonly blocksOf: ReadonlyMap<string, readonly ReportBlock[]>;
}

/** Puts a report together, the same from the same facts. */
export function buildReport(plan: ReportPlan, facts: ReportFacts, record: ReportRecord): BuiltReport {
  const { title, template, language, outline } = plan;
  const words = reportWords[language];
  const { items } = outline;
  const drafted = new Map(
    items.map((item): [string, readonly ReportBlock[]] => [
      item.id,
      parts[item.kind]({ item, items, facts, words, language }),
    ]),
  );
  const first = firstPage(facts, words);
  const blocks = edited([...drafted.values()].flat(), outline);
  return {
    document: {
      format: 1,
      language,
      title,
      municipality: facts.municipality,
      scope: facts.scope,
      template,
      record,
      firstPage: first,
      blocks,
      sources: sourcesOf([...first, ...blocks], facts, words),
    },
    blocksOf: drafted,
  };
}
