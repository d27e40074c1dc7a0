import type { DisposableKind } from '@guldkorn/municipality';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { Import } from '../imports/import.entity.js';
import { Original } from '../originals/original.entity.js';
import { Submission } from '../submissions/submission.entity.js';
import type { DisposalSubjects } from './disposal.entity.js';
import type { Held } from './held.js';

/** What is old enough, and how much of it may not be destroyed all the same. */
export interface DueRecords {
  readonly subjects: DisposalSubjects;
  readonly held: number;
}

/** Imports that have ended: what is under way is nobody's record yet. */
const ended = { status: { $in: ['done', 'failed'] as ('done' | 'failed')[] }, fiction: false };

/** Divides what is due into what may be destroyed and how much is on hold. */
function divided<Row>(
  rows: readonly Row[],
  isHeld: (row: Row) => boolean,
): { readonly free: Row[]; readonly held: number } {
  const free = rows.filter((row) => !isHeld(row));
  return { free, held: rows.length - free.length };
}

async function dueImports(em: SqlEntityManager, kind: Import['kind'], before: Date, held: Held) {
  const rows = await em.find(
    Import,
    { kind, createdAt: { $lt: before }, ...ended },
    { fields: ['id', 'original'], orderBy: { createdAt: 'asc', id: 'asc' } },
  );
  return divided(rows, ({ original }) => held.everything || held.originals.has(original));
}

async function dueForms(em: SqlEntityManager, isDue: { receivedAt: object } | { withdrawnAt: object }, held: Held) {
  const rows = await em.find(
    Submission,
    { import: null, fiction: false, ...('receivedAt' in isDue ? { withdrawnAt: null } : {}), ...isDue },
    { fields: ['id'], orderBy: { id: 'asc' } },
  );
  return divided(rows, ({ id }) => held.everything || held.submissions.has(id));
}

/** Files that came in and that nothing was made of. */
async function dueUploads(em: SqlEntityManager, before: Date, held: Held) {
  const rows = await em.execute<{ id: string }[]>(
    'select id from original where fiction = ? and not exists (select 1 from import where import.original_id = original.id) ' +
      'and not exists (select 1 from submission where submission.original_id = original.id) ' +
      'and not exists (select 1 from replaced_original where replaced_original.original_id = original.id) ' +
      'and not exists (select 1 from meeting_note where meeting_note.original_id = original.id) order by id',
    [false],
  );
  const old = await em.find(
    Original,
    { id: { $in: rows.map(({ id }) => id) }, receivedAt: { $lt: before } },
    { fields: ['id'], orderBy: { id: 'asc' } },
  );
  return divided(old, ({ id }) => held.everything || held.originals.has(id));
}

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

/**
 * What of a kind came in (or was taken back) before a moment. What is invented is nobody's record: the example dialogue goes
 * by its own button.
 */
export async function dueRecords(
  shared: SqlEntityManager,
  kind: DisposableKind,
  before: Date,
  held: Held,
): Promise<DueRecords> {
  const em = shared.fork({ keepTransactionContext: true });
  switch (kind) {
    case 'submission': {
      const forms = await dueForms(em, { receivedAt: { $lt: before } }, held);
      const files = await dueImports(em, 'submissions', before, held);
      return {
        subjects: { submissions: idsOf(forms.free), imports: idsOf(files.free), uploads: [] },
        held: forms.held + files.held,
      };
    }
    case 'withdrawnSubmission': {
      const forms = await dueForms(em, { withdrawnAt: { $lt: before } }, held);
      return { subjects: { submissions: idsOf(forms.free), imports: [], uploads: [] }, held: forms.held };
    }
    case 'meetingNote': {
      const files = await dueImports(em, 'note', before, held);
      return { subjects: { submissions: [], imports: idsOf(files.free), uploads: [] }, held: files.held };
    }
    case 'unusedUpload': {
      const uploads = await dueUploads(em, before, held);
      return { subjects: { submissions: [], imports: [], uploads: idsOf(uploads.free) }, held: uploads.held };
    }
  }
}
