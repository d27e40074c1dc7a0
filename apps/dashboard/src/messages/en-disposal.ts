import type { DisposalMessages } from './sv-disposal';

function amount(submissions: number, files: number): string {
  const forms =
    submissions === 0 ? [] : [`${submissions.toLocaleString('en-GB')} submission${submissions === 1 ? '' : 's'}`];
  const inFiles = files === 0 ? [] : [`${files.toLocaleString('en-GB')} file${files === 1 ? '' : 's'}`];
  return [...forms, ...inFiles].join(' and ') || 'nothing';
}

function time(months: number): string {
  const [count, unit] = months % 12 === 0 ? [months / 12, 'year'] : [months, 'month'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** The page where records are destroyed by decision, in English. */
export const enDisposal: DisposalMessages = {
  title: 'Destroying records',
  intro:
    'Here records are destroyed that the municipality has decided not to keep any longer. One person proposes and another confirms. It cannot be undone.',
  loading: 'the disposals',
  others: 'How long records are kept is for everyone to read. No key is needed for that.',
  publicPage: 'Read what residents are told of how long we keep their data',
  kinds: {
    SUBMISSION: 'What residents have sent',
    WITHDRAWN_SUBMISSION: 'What residents have taken back',
    MEETING_NOTE: 'Notes of meetings',
    UNUSED_UPLOAD: 'Files that were never read in',
  },
  rulesTitle: 'What is old enough',
  rule: (months) => `Kept for ${time(months)}.`,
  forEver: 'Kept for ever.',
  undecided: 'The municipality has not decided how long it is kept. So it cannot be destroyed.',
  decidedIn: (decision) => `Decision: ${decision}`,
  due: (submissions, files, day) => `${amount(submissions, files)} came in before ${day}.`,
  dueWithdrawn: (submissions, day) => `${amount(submissions, 0)} taken back before ${day}.`,
  noneDue: (day) => `Nothing is older than ${day}.`,
  held: (count) => `${count.toLocaleString('en-GB')} more old enough, but on hold.`,
  waits: 'A proposal waits to be confirmed. It stands below.',
  propose: 'Propose to destroy',
  proposing: 'Proposing …',
  listTitle: 'Proposals, and what has been destroyed',
  none: 'Nobody has proposed to destroy anything yet.',
  states: { PROPOSED: 'Waiting', DONE: 'Done', CANCELLED: 'Called off' },
  amount,
  proposed: (who, when) => `Proposed by ${who}, ${when}.`,
  confirmed: (who, when) => `Confirmed by ${who}, ${when}.`,
  cancelled: (who, when, why) => `Called off by ${who}, ${when}: ${why}`,
  erased: (when) => `Gone from the database's file too, ${when}.`,
  erasing: "Gone from every table. The last traces in the database's file are being removed.",
  digest: 'Checksum of what was destroyed (SHA-256):',
  own: 'You proposed this yourself. Ask a colleague to log in and confirm it.',
  confirm: 'Confirm and destroy',
  confirmQuestion: 'Do you want to destroy this for ever?',
  confirmExplained: (what) =>
    `${what}: what was sent, what we have read out of it and the figures built on it will be gone. Frozen reports stay. In backups it remains until they have been replaced.`,
  confirmYes: 'Yes, destroy it',
  confirming: 'Destroying …',
  cancel: 'Call it off',
  cancelQuestion: 'Why do you call it off?',
  cancelExplained: 'Nothing is destroyed. The proposal and your reason stay in the list.',
  cancelYes: 'Call it off',
  cancelling: 'Calling off …',
  reason: 'Reason',
  reasonMissing: 'Write a reason.',
  holdsTitle: 'Legal holds',
  holdsAbout:
    'Put on hold what must remain, for example because somebody has appealed or an authority has asked for it. What is on hold can be neither destroyed nor removed.',
  noHolds: 'Nothing is on hold.',
  everything: 'Everything there is',
  aForm: 'A submission',
  goneFile: 'A file that is no longer there',
  placed: (who, when) => `Put on hold by ${who}, ${when}.`,
  lifted: (who, when, why) => `Lifted by ${who}, ${when}: ${why}`,
  lift: 'Lift the hold',
  liftQuestion: 'Why do you lift the hold?',
  liftExplained:
    'What was on hold can be destroyed again when it is old enough. The hold and your reason stay in the list.',
  liftYes: 'Lift the hold',
  lifting: 'Lifting …',
  placeTitle: 'Put something on hold',
  what: 'What must remain?',
  chooseWhat: 'Choose',
  oneFile: (name, when) => `${name}, read in ${when}`,
  ofStatement: 'The submission or file that a statement stands in',
  statement: 'The address of the statement',
  statementHint: 'Open the statement on the page Statements and copy the address.',
  statementWrong: 'There is no statement in the address. Open it on the page Statements and copy the address there.',
  whatMissing: 'Choose what must remain.',
  why: 'Why must it remain?',
  place: 'Put on hold',
  placing: 'Putting on hold …',
};
