import type { ReportDeskQuery } from '../../graphql/generated/graphql';
import type { PointedOut } from '../../writing/editable-text';

type Draft = NonNullable<ReportDeskQuery['report']>['draft'];
export type ReadingNote = Draft['blockReadings'][number]['reading']['notes'][number];
export type StrayFigure = Draft['written'][number]['strayFigures'][number];

/** What there is to look at in a block, by places in its text as it was last read. */
export interface BlockNotes {
  /** Figures that nothing it leans on holds. */
  readonly stray: readonly StrayFigure[];
  readonly reading: readonly ReadingNote[];
  /** What rules write there; null of a person's own text, and of what nobody has written in. */
  readonly drafted: string | null;
}

export function notesOf({ written, blockReadings }: Draft, blockId: string): BlockNotes {
  const own = written.find((one) => one.blockId === blockId);
  const reading = blockReadings.find((one) => one.blockId === blockId)?.reading.notes ?? [];
  return {
    stray: own?.strayFigures ?? [],
    reading,
    drafted: own?.drafted ?? null,
  };
}

/** White space as wide as it is written, each a plain space: the server reads it so, and places in it stay where they are. */
const spaced = (text: string) => text.replace(/\s/g, ' ');

/**
 * The notes on a text that somebody writes in, with their places in it.
 * @param text as it stands now. @param read the blocks that it was last read as, in order; what has changed since has no notes.
 */
export function notesIn(
  text: string,
  read: readonly { readonly text: string; readonly notes: BlockNotes }[],
): BlockNotes {
  const stray: StrayFigure[] = [];
  const reading: ReadingNote[] = [];
  let from = 0;
  for (const block of read) {
    const at = block.text === '' ? -1 : spaced(text).indexOf(block.text, from);
    if (at < 0) continue;
    const moved = <Placed extends { readonly start: number; readonly end: number }>(one: Placed): Placed => ({
      ...one,
      start: one.start + at,
      end: one.end + at,
    });
    stray.push(...block.notes.stray.map(moved));
    reading.push(...block.notes.reading.map(moved));
    from = at + block.text.length;
  }
  return {
    stray,
    reading,
    drafted: read.length === 1 ? (read[0]?.notes.drafted ?? null) : null,
  };
}

/** What of the notes is pointed out in the text: figures, and words; a whole sentence is not underlined. */
export function pointedOutBy({ stray, reading }: BlockNotes): PointedOut[] {
  return [
    ...stray.map(({ start, end }) => ({
      name: 'stray-figure' as const,
      start,
      end,
    })),
    ...reading
      .filter(({ kind }) => kind !== 'LONG_SENTENCE')
      .map(({ start, end }) => ({ name: 'hard-to-read' as const, start, end })),
  ];
}

/** How many notes of each kind all blocks have. */
export function countNotes({ blockReadings }: Draft): Readonly<Record<ReadingNote['kind'], number>> {
  const counts = { LONG_SENTENCE: 0, LONG_WORD: 0, PASSIVE: 0, OFFICIALESE: 0 };
  for (const { reading } of blockReadings) for (const { kind } of reading.notes) counts[kind] += 1;
  return counts;
}
