import { changesOf, outlineOf, sameOutline, type Kept, type Outline, type Report } from './outline';
import { textPrint } from './text-print';

/** The outline of a report as one page holds it. */
export interface Held {
  /** What the server has, as far as is known here, and as which revision. */
  readonly saved: Outline;
  readonly revision: number;
  readonly outline: Outline;
  /** Prints of what has been sent to this revision and not answered: the server may hold any of it. */
  readonly sent: readonly string[];
  /** `told`: the server has said that it holds another revision, which is being fetched; `behind`: somebody else made it. */
  readonly conflict: 'none' | 'told' | 'behind';
}

const onOneLine = (text: string | undefined) => (text ?? '').trim().replace(/\s+/g, ' ');

/**
 * Tells one outline from another as the server would hold them: without white space around its texts, and with the title that stands
 * where none is given. Short, so that all that is sent in hours of lost answers can be remembered.
 */
export function printOf(outline: Outline, savedTitle: string): string {
  const { title, items, edits, leftOut } = changesOf(outline);
  return textPrint(
    JSON.stringify([
      title ?? savedTitle.trim(),
      items?.map(({ text, actions, ...item }) => ({
        ...item,
        text: text?.trim(),
        actions: actions?.map(({ findingId, about, action, responsible, due, state }) => [
          findingId,
          ...[about, action, responsible, due].map(onOneLine),
          typeof state === 'string' ? onOneLine(state) : null,
        ]),
      })),
      edits?.map(({ blockId, text }) => [blockId, text.trim()]),
      leftOut,
    ]),
  );
}

/** The outline when a report is opened. @param kept what this browser has of it that has not arrived; null for nothing. */
export function begun(report: Report, kept: Kept | null): Held {
  const saved = outlineOf(report);
  const { revision } = report;
  const asSaved = printOf(saved, saved.title);
  const print = kept && printOf(kept.outline, saved.title);
  // Nothing is lost of what is as it was before others changed it.
  if (kept === null || (kept.revision < revision && print === kept.saved && !kept.sent.includes(asSaved)))
    return { saved, revision, outline: saved, sent: [], conflict: 'none' };
  const { outline, sent } = kept;
  const ours = [kept.saved, ...sent];
  // Of a revision that is still to be fetched nothing can be said.
  if (kept.revision > revision) return { saved, revision, outline, sent: ours, conflict: 'none' };
  if (kept.revision === revision) return { saved, revision, outline, sent, conflict: 'none' };
  const isOwn = print === asSaved || ours.includes(asSaved);
  return { saved, revision, outline, sent: [], conflict: isOwn ? 'none' : 'behind' };
}

/** What the browser is to keep; null where all of it is with the server and nothing is on its way there. */
export function toKeep({ saved, revision, outline, sent }: Held): Kept | null {
  if (sent.length === 0 && sameOutline(outline, saved)) return null;
  return { revision, outline, saved: printOf(saved, saved.title), sent };
}

/** With what has been fetched anew; the same where that changes nothing. */
export function met(held: Held, report: Report): Held {
  if (report.revision <= held.revision) return held;
  const saved = outlineOf(report);
  const ours = [held.saved, held.outline].map((one) => printOf(one, held.saved.title));
  if ([...ours, ...held.sent].includes(printOf(saved, saved.title)))
    return { ...held, saved, revision: report.revision, sent: [], conflict: 'none' };
  // What others have changed comes in by itself as long as nothing of one's own is lost by it.
  if (held.conflict !== 'behind' && sameOutline(held.outline, held.saved)) return begun(report, null);
  return held.conflict === 'told' ? { ...held, conflict: 'behind' } : held;
}

/** With an outline on its way to the server. */
export function withSent(held: Held, outline: Outline): Held {
  const print = printOf(outline, held.saved.title);
  return held.sent.includes(print) ? held : { ...held, sent: [...held.sent, print] };
}

/** With an outline that has arrived, as a revision. */
export function withArrived(held: Held, outline: Outline, revision: number): Held {
  return revision <= held.revision ? held : { ...held, saved: outline, revision, sent: [], conflict: 'none' };
}

/** With an outline that the server did not take because it holds another revision than the one it was sent to. */
export function withEdited(held: Held, to: number): Held {
  return to < held.revision ? held : { ...held, conflict: 'told' };
}

/** With an outline that the server does not take as it is written. */
export function withRefused(held: Held, outline: Outline): Held {
  const print = printOf(outline, held.saved.title);
  return { ...held, sent: held.sent.filter((one) => one !== print) };
}

/** With what the report speaks of changed from here: a title that rules wrote goes along, one that is being written stays. */
export function withRescoped(held: Held, revision: number, title: string): Held {
  if (revision <= held.revision) return held;
  const { saved, outline } = held;
  const titled = outline.title === saved.title ? { ...outline, title } : outline;
  return { ...held, saved: { ...saved, title }, outline: titled, revision, sent: [] };
}
