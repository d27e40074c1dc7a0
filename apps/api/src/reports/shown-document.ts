import type { ReportBlock, ReportDocument, ReportTable } from '@guldkorn/report';
import type { ReportDocumentType, ReportTableType, ShownBlock } from './report-document.type.js';

function shownTable({ columns, rows }: ReportTable): ReportTableType {
  return {
    columns,
    rows: rows.map((cells) => ({
      cells: cells.map(({ value, text }) => ({ number: typeof value === 'number' ? value : null, text })),
    })),
  };
}

function shownBlock(block: ReportBlock): ShownBlock {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map((sentences) => ({ sentences })) };
    case 'chart':
    case 'table':
      return { ...block, table: shownTable(block.table) };
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'figures':
      return block;
  }
}

/** A document as the API shows it. */
export function shownDocument(document: ReportDocument): ReportDocumentType {
  const { record, firstPage, blocks } = document;
  return {
    ...document,
    record: {
      ...record,
      at: new Date(record.at),
      run: record.run === null ? null : { ...record.run, finishedAt: new Date(record.run.finishedAt) },
    },
    firstPage: firstPage.map(shownBlock),
    blocks: blocks.map(shownBlock),
  };
}
