import type { ModerationState } from '../statements/statement.entity.js';

const next: Readonly<Record<ModerationState, readonly ModerationState[]>> = {
  new: ['published', 'hidden'],
  published: ['hidden'],
  hidden: ['restored'],
  restored: ['hidden'],
};

/** Whether a decision may bring a statement from one state to the other. */
export function mayBecome(from: ModerationState, to: ModerationState): boolean {
  return next[from].includes(to);
}

/** Whether the change takes the statement into what is shown and counted, or out of it. */
export function changesWhatCounts(from: ModerationState, to: ModerationState): boolean {
  return (from === 'hidden') !== (to === 'hidden');
}
