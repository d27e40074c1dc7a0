import type { RequestContext, Viewers } from '../viewer/viewers.js';
import type { ReadingMarkFilterInput } from './reading-mark.input.js';

/** The marks asked for as those of whoever asks: what a colleague has read is theirs alone, whatever name is given. */
export async function signedMarks(
  viewers: Viewers,
  context: RequestContext,
  marks: ReadingMarkFilterInput | null | undefined,
): Promise<ReadingMarkFilterInput | null> {
  return marks ? { ...marks, by: await viewers.signature(context, marks.by) } : null;
}
