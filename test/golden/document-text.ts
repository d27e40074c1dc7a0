import type { ReportBlock, ReportDocument, ReportTable } from '@guldkorn/report';

type Sentence = { readonly parts: readonly { readonly text: string }[] };

const words = (sentences: readonly Sentence[]) =>
  sentences.map(({ parts }) => parts.map(({ text }) => text).join('')).join(' ');

function tableLines({ columns, rows }: ReportTable): string[] {
  const lines = [columns.map(({ label }) => label), ...rows.map((cells) => cells.map(({ text }) => text))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)));
  return lines.map(
    (line) =>
      `  ${line
        .map((text, at) => text.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd()}`,
  );
}

function blockLines(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return ['', `${'#'.repeat(block.level + 1)} ${block.text}`];
    case 'paragraph':
      return ['', words(block.sentences)];
    case 'list':
      return ['', ...block.items.map((sentences) => `- ${words(sentences)}`)];
    case 'quote':
      return ['', `> ${block.text}`, `> – ${block.quotedAs}`];
    case 'figures':
      return ['', ...block.figures.map(({ text, label }) => `* ${text} ${label}`)];
    case 'chart':
      return [
        '',
        `[${block.chart.direction} bars, 0-${block.chart.largest}] ${block.title}`,
        ...tableLines(block.table),
        `  ${block.caption}`,
        `  (${block.alt})`,
      ];
    case 'table':
      return [
        '',
        `[table] ${block.title}`,
        ...tableLines(block.table),
        ...(block.caption === null ? [] : [`  ${block.caption}`]),
      ];
  }
}

/** A report as a text to read, without what differs from one run of the tests to the next. */
export function documentText({ title, scope, firstPage, blocks, sources }: ReportDocument): string {
  return [
    `# ${title}`,
    scope,
    ...[...firstPage, ...blocks].flatMap(blockLines),
    '',
    '---',
    ...sources.map((source, at) => `${at + 1}. ${source.title}`),
    '',
  ].join('\n');
}
