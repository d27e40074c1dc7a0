import type { svCuration } from './sv-curation';

/** What is said of decisions, in English. */
export const enCuration: typeof svCuration = {
  reason: 'Why, if you want to say',
  by: 'Your name',
  byWhy: 'The name is kept with the decision, so that colleagues see who made it.',
  saving: 'Saving …',
  undo: 'Undo',
  undoTitle: 'Do you want to undo this?',
  undid: (told) => `Undone: ${told}`,
  counting: 'The figures are being counted anew …',
  counted: 'The figures are counted anew.',
  undoAbout: (told) => `Undo: ${told}`,
  status: { OPEN: 'suggested', CONFIRMED: 'confirmed', DISMISSED: 'dismissed', HIDDEN: 'hidden' },
  actions: { confirm: 'Confirm', dismiss: 'Dismiss' },
  actionAbout: (action, label) => `${action}: ${label}`,
  confirmTitle: (label) => `Confirm “${label}”?`,
  confirmExplained: 'It is marked as confirmed, and comes first when somebody writes about the place. You can undo it.',
  confirmYes: 'Yes, confirm',
  dismissTitle: (label) => `Dismiss “${label}”?`,
  dismissExplained: 'It leaves lists, charts and texts. What people have said stays, and you can undo it.',
  dismissYes: 'Yes, dismiss',
};
