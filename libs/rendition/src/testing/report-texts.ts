import type { ReportBlock, ReportDocument, Sentence } from '@guldkorn/report';

const ofSentences = (sentences: readonly Sentence[]) => sentences.flatMap(({ parts }) => parts.map(({ text }) => text));

function ofBlock(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return ofSentences(block.sentences);
    case 'list':
      return block.items.flatMap(ofSentences);
    case 'quote':
      return [block.text, block.quotedAs];
    case 'figures':
      return block.figures.flatMap(({ text, label }) => [text, label]);
    case 'chart':
      return [block.title, block.caption];
    case 'table':
      return [block.title, ...ofTable(block), ...(block.caption === null ? [] : [block.caption])];
  }
}

const ofTable = ({
  table,
}: {
  readonly table: {
    readonly columns: readonly { label: string }[];
    readonly rows: readonly (readonly { text: string }[])[];
  };
}) => [...table.columns.map(({ label }) => label), ...table.rows.flatMap((row) => row.map(({ text }) => text))];

/** All that a report says, in the order in which it says it; of the charts their figures after the blocks. */
export function textsOf(report: ReportDocument): string[] {
  const { title, municipality, scope, firstPage, blocks, sources } = report;
  return [
    municipality,
    title,
    scope,
    report.record.by,
    ...firstPage.flatMap(ofBlock),
    ...blocks.flatMap(ofBlock),
    ...blocks.flatMap((block) => (block.kind === 'chart' ? [block.title, ...ofTable(block)] : [])),
    ...sources.map((source) => source.title),
  ];
}
