import { canonicalJson, type ChartBlock, type ReportDocument } from '@guldkorn/report';
import { strToU8 } from 'fflate';
import { chartPng, measureText } from '../chart/chart-png.js';
import { chartSvg } from '../chart/chart-svg.js';
import { typedTables } from '../office/typed-table.js';
import type { RenderOptions } from '../render-options.js';
import type { ReportFormat } from '../report-format.js';
import { officeWordsOf } from '../words/office-words-of.js';
import { csvwDescription, tableCsv } from './table-csv.js';

/** A file that is kept. */
export interface ArchiveFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const longestSlug = 48;

/** Words as a file may be called on any machine: small letters a-z, digits and hyphens, whole words where there is room for any. */
export function slug(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let kept = (words[0] ?? '').slice(0, longestSlug);
  for (const word of words.slice(1)) {
    if (`${kept}-${word}`.length > longestSlug) break;
    kept = `${kept}-${word}`;
  }
  return kept;
}

/** `03-i-hotagen`: by its number among the tables, and words to know it by. */
const fileName = (number: number, title: string) =>
  [String(number).padStart(2, '0'), slug(title)].filter(Boolean).join('-');

const chartWidth = 480;

function chartFiles(block: ChartBlock, name: string, { language }: ReportDocument): ArchiveFile[] {
  const options = { width: chartWidth, language };
  return [
    {
      path: `data/charts/${name}.svg`,
      mediaType: 'image/svg+xml',
      bytes: strToU8(chartSvg(block, { ...options, measure: measureText })),
    },
    { path: `data/charts/${name}.png`, mediaType: 'image/png', bytes: chartPng(block.chart, options).png },
  ];
}

/** The charts as pictures and all figures as CSV, each with what it holds beside it. */
function figureFiles(document: ReportDocument): ArchiveFile[] {
  const words = officeWordsOf(document.language);
  const charts = new Map(
    [...document.firstPage, ...document.blocks]
      .filter((block) => block.kind === 'chart')
      .map((block) => [block.id, block]),
  );
  return typedTables(document, words).flatMap((table) => {
    const name = fileName(table.number, table.title);
    const chart = charts.get(table.blockId);
    const description = csvwDescription(`${name}.csv`, table, document, words.archive.csvNotice);
    return [
      ...(chart === undefined ? [] : chartFiles(chart, name, document)),
      { path: `data/tables/${name}.csv`, mediaType: 'text/csv', bytes: strToU8(tableCsv(table)) },
      {
        path: `data/tables/${name}.csv-metadata.json`,
        mediaType: 'application/csvm+json',
        bytes: strToU8(`${JSON.stringify(description, null, 2)}\n`),
      },
    ];
  });
}

/**
 * What is kept of a report: itself as data, in each format, its charts and its figures.
 * @param clean the same report without what files cannot hold
 */
export async function archiveFiles(
  report: ReportDocument,
  clean: ReportDocument,
  formats: readonly ReportFormat[],
  { hash, onProgress }: RenderOptions,
): Promise<ArchiveFile[]> {
  const files: ArchiveFile[] = [
    { path: 'data/report.json', mediaType: 'application/json', bytes: strToU8(canonicalJson(report)) },
  ];
  for (const [index, { id, mediaType, render }] of formats.entries()) {
    const share = (part: number) => onProgress?.((0.8 * (index + part)) / formats.length);
    files.push({ path: `data/report.${id}`, mediaType, bytes: await render(report, { hash, onProgress: share }) });
  }
  return [...files, ...figureFiles(clean)];
}
