import { createHmac } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { secretIn } from '../database/installation-secret.js';
import { placeholders } from '../graphql/sql.js';
import type { HidingReason } from './moderation-decision.entity.js';
import { SetAsideWords } from './set-aside-words.entity.js';

/** For so long may the same words come in again by another file, days. */
const keptDays = 365;
const day = 24 * 3600_000;
const perQuery = 1000;

/** Why a statement is hidden now: the reason of the latest decision that hides it. Of a statement `s`. */
export const reasonHidden = `(select d.reason from moderation_decision d join moderated_statement m on m.decision_id = d.id
  where m.statement_id = s.id and d.to_state = 'hidden' and d.undone_at is null order by d.sequence desc limit 1)`;

const ofImport = `(s.submission_id in (select id from submission where import_id = ?) or s.note_id in (select id from meeting_note where import_id = ?))`;
const maskedByPerson = `(s.id in (select statement_id from redaction where found_by = 'person' and not lifted and statement_id is not null)
  or exists (select 1 from redaction r where r.note_id = s.note_id and r.found_by = 'person' and not r.lifted
    and r.start < s."end" and r."end" > s.start))`;

interface Aside {
  readonly text: string;
  readonly reason: HidingReason | null;
}

function* chunks<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let from = 0; from < items.length; from += perQuery) yield items.slice(from, from + perQuery);
}

/** Tells the same words by the same sign, which nobody without the installation's secret can make. */
async function digester(em: SqlEntityManager): Promise<(text: string) => string> {
  const secret = await secretIn(em, 'setAsideWords');
  return (text) => createHmac('sha256', secret).update(text).digest('hex');
}

/** Texts of the import's statements that stand open in it too, among those given. */
async function standingOpen(em: SqlEntityManager, importId: string, texts: readonly string[]): Promise<Set<string>> {
  const open = new Set<string>();
  for (const some of chunks(texts)) {
    const rows = await em.execute<{ text: string }[]>(
      `select distinct s.text from statement s where ${ofImport} and s.moderation <> 'hidden' and not ${maskedByPerson}
         and s.text in (${placeholders(some)})`,
      [importId, importId, ...some],
    );
    for (const { text } of rows) open.add(text);
  }
  return open;
}

/**
 * Remembers what is hidden in all that an import has brought, or what people have masked something in, before it is taken
 * away, in the caller's transaction: the same rows may stand in another file. Not what the same words stand open beside.
 */
export async function keepSetAside(em: SqlEntityManager, importId: string, now: Date): Promise<void> {
  await em.nativeDelete(SetAsideWords, { setAsideAt: { $lt: new Date(now.getTime() - keptDays * day) } });
  const aside = await em.execute<Aside[]>(
    `select s.text, ${reasonHidden} as reason from statement s where ${ofImport} and (s.moderation = 'hidden' or ${maskedByPerson})
       order by s.sequence`,
    [importId, importId],
  );
  if (aside.length === 0) return;
  const open = await standingOpen(em, importId, [...new Set(aside.map(({ text }) => text))]);
  const digest = await digester(em);
  const words = new Map(
    aside
      .filter(({ text }) => !open.has(text))
      .map(({ text, reason }) => [digest(text), reason ?? ('personalData' as const)]),
  );
  for (const some of chunks([...words]))
    await em.upsertMany(
      SetAsideWords,
      some.map(([key, reason]) => ({ digest: key, reason, setAsideAt: now, import: null })),
    );
}

/**
 * Why each of the texts is to come in hidden, by its text; left out: it is not. From then on the words are this import's, and
 * come in open by others: moderators have them before them again. In the caller's transaction.
 */
export async function setAsideAmong(
  em: SqlEntityManager,
  importId: string,
  texts: readonly string[],
): Promise<Map<string, HidingReason>> {
  const found = new Map<string, HidingReason>();
  const [any] = await em.execute<unknown[]>('select 1 from set_aside_words limit 1');
  if (any === undefined) return found;
  const digest = await digester(em);
  const byDigest = new Map(texts.map((text) => [digest(text), text]));
  for (const some of chunks([...byDigest.keys()])) {
    const rows = await em.find(SetAsideWords, {
      digest: { $in: some },
      $or: [{ import: null }, { import: importId }],
    });
    for (const row of rows) found.set(byDigest.get(row.digest) ?? '', row.reason);
    await em.nativeUpdate(SetAsideWords, { digest: { $in: rows.map((row) => row.digest) } }, { import: importId });
  }
  return found;
}
