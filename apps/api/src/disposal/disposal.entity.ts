import { disposableKinds, type LocalizedText } from '@guldkorn/municipality';
import { defineEntity, p } from '@mikro-orm/core';

export const disposalStates = ['proposed', 'done', 'cancelled'] as const;
export type DisposalState = (typeof disposalStates)[number];

/** What is to be destroyed, or was, by what it is called in the database. */
export interface DisposalSubjects {
  /** Forms. */
  readonly submissions: readonly string[];
  /** Imports, with all that they brought and their files. */
  readonly imports: readonly string[];
  /** Files that were never taken in. */
  readonly uploads: readonly string[];
}

const schema = defineEntity({
  name: 'Disposal',
  properties: {
    id: p.uuid().primary(),
    kind: p.enum(disposableKinds),
    state: p.enum(disposalStates).index(),
    /** What came in before this day, YYYY-MM-DD in the municipality's time zone. */
    before: p.string().length(10),
    /** The decision of the profile that it follows from, as it stood when it was proposed. */
    decision: p.json<LocalizedText>(),
    /** Fixed when it is proposed, so that what was shown is what is destroyed. */
    subjects: p.json<DisposalSubjects>().lazy(),
    submissions: p.integer(),
    files: p.integer(),
    /** How many records of the kind were due but held. */
    held: p.integer(),
    proposedBy: p.text(),
    /** The session it was proposed in. No foreign key: sessions go. */
    proposedIn: p.uuid(),
    proposedAt: p.datetime().index(),
    decidedBy: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    /** Why it was cancelled. */
    reason: p.text().nullable(),
    /** SHA-256 over the sorted SHA-256 of every original that was destroyed, hex; null unless done. */
    digest: p.string().length(64).nullable(),
    /** When nothing of it stood in the database's file any more; null until then. */
    erasedAt: p.datetime().nullable(),
  },
});

/** One decision to destroy records (gallring): proposed by one person, confirmed by another. Never removed itself. */
export class Disposal extends schema.class {}
schema.setClass(Disposal);
