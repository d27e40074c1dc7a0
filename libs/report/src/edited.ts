import type { ReportBlock } from './document.js';
import type { ReportOutline } from './outline.js';

/** Every source that a block leans on, each once. */
export function sourceIdsOf(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [];
    case 'paragraph':
      return distinct(block.sentences.flatMap(({ parts }) => parts.flatMap(({ sourceIds }) => sourceIds)));
    case 'list':
      return distinct(
        block.items.flatMap((item) => item.flatMap(({ parts }) => parts.flatMap(({ sourceIds }) => sourceIds))),
      );
    case 'figures':
      return distinct(block.figures.flatMap(({ sourceIds }) => sourceIds));
    case 'quote':
    case 'chart':
    case 'table':
      return [...block.sourceIds];
  }
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** The blocks as people want them: without those left out, and with their own words where they have written some. */
export function edited(
  blocks: readonly ReportBlock[],
  { edits, leftOut }: Pick<ReportOutline, 'edits' | 'leftOut'>,
): ReportBlock[] {
  const out = new Set(leftOut);
  const texts = new Map(edits.map(({ blockId, text }) => [blockId, text.replace(/\s+/g, ' ').trim()]));
  return blocks
    .filter(({ id }) => !out.has(id))
    .map((block) => {
      const text = texts.get(block.id);
      return text === undefined || text === '' ? block : rewritten(block, text);
    });
}

/** What a person has written leans on what the rules wrote there leant on. A resident's words are nobody else's to write. */
function rewritten(block: ReportBlock, text: string): ReportBlock {
  switch (block.kind) {
    case 'heading':
      return { ...block, text };
    case 'paragraph':
      return {
        ...block,
        sentences: [{ parts: [{ kind: 'text', text, figureId: null, sourceIds: sourceIdsOf(block) }] }],
        isWritten: true,
      };
    case 'chart':
    case 'table':
      return { ...block, title: text };
    case 'list':
    case 'figures':
    case 'quote':
      return block;
  }
}
