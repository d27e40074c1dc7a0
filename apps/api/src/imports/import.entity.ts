import { defineEntity, p } from '@mikro-orm/core';
import type { ColumnMapping, NameMeanings, NoteCorrections, Problem } from '@guldkorn/intake';
import type { LedgerCell } from '@guldkorn/insight';
import type { LeftOut } from './left-out.js';
import type { NoteChoice } from './incoming-note.js';
import { Original } from '../originals/original.entity.js';

export const importKinds = ['submissions', 'note'] as const;
export const importStatuses = ['queued', 'running', 'done', 'failed'] as const;

const schema = defineEntity({
  name: 'Import',
  properties: {
    id: p.uuid().primary(),
    original: () => p.manyToOne(Original).mapToPk(),
    kind: p.enum(importKinds),
    status: p.enum(importStatuses).index(),
    createdAt: p.datetime().index(),
    finishedAt: p.datetime().nullable(),
    /** received = rows (a note: statements found); rows = cameIn + duplicates + excluded, exactly. */
    rows: p.integer().default(0),
    cameIn: p.integer().default(0),
    duplicates: p.integer().default(0),
    excluded: p.integer().default(0),
    statements: p.integer().default(0),
    /** Why rows were left out, and how many for each reason. */
    leftOut: p.json<readonly LeftOut[]>(),
    /** What became of its rows, by where they came from; null for imports made before it was kept. Adds up to rows. */
    ledger: p.json<readonly LedgerCell[]>().nullable(),
    /** What a person should look at, rows left out among it: the first of them. */
    problems: p.json<readonly Problem[]>().lazy(),
    error: p.json<Problem>().nullable(),
    mapping: p.json<ColumnMapping>().nullable(),
    /** What names stand for that the profile does not know. */
    names: p.json<NameMeanings>().nullable(),
    /** For a note: what a person has corrected in it. */
    corrections: p.json<NoteCorrections>().nullable(),
    /** For a note: the meeting and district a person chose, instead of those of its head. */
    choice: p.json<NoteChoice>(),
    /** True for the example dialogue, which is invented. */
    fiction: p.boolean().default(false),
  },
});

/** One file's way in: what came in, what did not and why. */
export class Import extends schema.class {}
schema.setClass(Import);
