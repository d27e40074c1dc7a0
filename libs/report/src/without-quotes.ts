import type { ReportBlock, ReportDocument } from './document.js';
import { reportWords } from './report-languages.js';

/** The report with a notice in the place of some quotes: what has been hidden or taken back since it was frozen. */
export function withoutQuotes(document: ReportDocument, blockIds: ReadonlySet<string>): ReportDocument {
  if (blockIds.size === 0) return document;
  const { removed } = reportWords[document.language];
  const gone = new Set<string>();
  const shown = (block: ReportBlock): ReportBlock => {
    if (block.kind !== 'quote' || !blockIds.has(block.id)) return block;
    for (const id of block.sourceIds) gone.add(id);
    return { ...block, text: removed.quote, quotedAs: removed.quotedAs };
  };
  const blocks = document.blocks.map(shown);
  const summary = document.summary?.map(shown);
  const sources = document.sources.map((source) =>
    gone.has(source.id) ? { ...source, title: removed.source } : source,
  );
  return { ...document, blocks, ...(summary === undefined ? {} : { summary }), sources };
}
