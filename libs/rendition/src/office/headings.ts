import type { HeadingBlock, ReportBlock } from '@guldkorn/report';

export type HeadingLevel = 1 | 2 | 3;

/** Which level each heading has when none may be left out on the way down: those that stand alone come up. By its id. */
export function headingLevels(blocks: readonly ReportBlock[]): Map<string, HeadingLevel> {
  const headings = blocks.filter((block): block is HeadingBlock => block.kind === 'heading');
  const highest = Math.min(...headings.map(({ level }) => level));
  const levels = new Map<string, HeadingLevel>();
  let before = 0;
  for (const { id, level } of headings) {
    const here = Math.min(level - highest + 1, before + 1) as HeadingLevel;
    levels.set(id, here);
    before = here;
  }
  return levels;
}
