import type { ReportBlock, ReportDocument, ReportRecord, ReportTemplate } from './document.js';
import type { ReportFacts } from './facts.js';
import type { ReportAction, ReportItemKind, ReportOutline } from './outline.js';
import { headingByHand, quotes, textByHand } from './parts/by-hand.js';
import { actionRows, actions } from './parts/actions.js';
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
import type { ReportLanguage, Source } from './report.js';
import { allSources, sourcesOf } from './report-sources.js';
import { summary } from './summary.js';

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
  actions,
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
  /** What each item of what the municipality does has a row for, written or not. */
  readonly actionsOf: ReadonlyMap<string, readonly ReportAction[]>;
  /** All that it knows of, told in it or not. */
  readonly known: readonly Source[];
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
      summary: summary({
        items,
        facts,
        words,
        language,
        quoted: new Set(blocks.flatMap((block) => (block.kind === 'quote' ? block.sourceIds : []))),
      }),
      sources: sourcesOf([...first, ...blocks], facts, words),
    },
    blocksOf: drafted,
    known: allSources(facts, words),
    actionsOf: new Map(
      items
        .filter(({ kind }) => kind === 'actions')
        .map((item) => [item.id, actionRows({ item, items, facts, words, language })]),
    ),
  };
}
