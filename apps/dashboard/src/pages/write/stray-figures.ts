import { marksIn, sourcesOf, type Block, type PlaceText } from './blocks';

/** A figure in a text that none of the sources it leans on holds. */
export interface StrayFigure {
  readonly figure: string;
  /** Which block it stands in, by its place. */
  readonly block: number;
  /** Where it stands in the block's text. */
  readonly start: number;
  readonly end: number;
}

/** A block to be looked at, and the sentences that it may take its figures from. */
export interface TextToCheck {
  /** Its place among the blocks. */
  readonly block: number;
  readonly text: string;
  readonly sources: readonly string[];
}

const hasFigure = /\d|(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio)\s|hälften|half|third|quarter|\sin\s/i;

/**
 * The blocks that somebody has written and that may hold a figure, each with the sentences of the sources that it leans on and what was
 * proposed there: what the server is asked about.
 * @param proposal the same text as proposed; @param numberOf the number of each source, by its id.
 */
export function textsToCheck(
  written: readonly Block[],
  report: PlaceText,
  proposal: readonly Block[],
  numberOf: ReadonlyMap<string, number>,
): TextToCheck[] {
  const bySource = new Map<number, string[]>();
  for (const { sentences } of report.paragraphs)
    for (const sentence of sentences)
      for (const id of sourcesOf(sentence)) {
        const number = numberOf.get(id) ?? 0;
        bySource.set(number, [...(bySource.get(number) ?? []), sentence.parts.map(({ text }) => text).join('')]);
      }
  const proposed = new Map(proposal.map((block) => [block.id, block.text]));
  return written.flatMap(({ id, text }, block) => {
    const own = proposed.get(id);
    if (own === text || !hasFigure.test(text)) return [];
    const sources = marksIn(text).flatMap((number) => bySource.get(number) ?? []);
    return [{ block, text, sources: [...new Set([...sources, ...(own === undefined ? [] : [own])])] }];
  });
}
