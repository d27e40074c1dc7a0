import { createHmac } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { chunks } from '../database/chunks.js';
import { secretIn } from '../database/installation-secret.js';
import { placeholders } from '../graphql/sql.js';
import { maskedByPeople } from '../masking/stored-redactions.js';
import { holdDecisions } from './moderation-store.js';
import type { HidingReason } from './hiding-reasons.js';

/** For so long may the same words come in again by another file, milliseconds. */
const keptFor = 365 * 24 * 3600_000;

/** Why a statement is hidden now: the reason of the latest decision that hides it; null when none does. Of a statement `s`. */
export const reasonHidden = `case when s.moderation = 'hidden' then (select d.reason from moderation_decision d
  join moderated_statement m on m.decision_id = d.id where m.statement_id = s.id and d.to_state = 'hidden' and d.undone_at is null
  order by d.sequence desc limit 1) end`;

// By their keys: an import may have two million rows, and few that are hidden.
const ofImport = `(exists (select 1 from submission b where b.id = s.submission_id and b.import_id = ?)
  or exists (select 1 from meeting_note n where n.id = s.note_id and n.import_id = ?))`;
const maskedByPerson = `(${maskedByPeople}
  or exists (select 1 from redaction r where r.note_id = s.note_id and r.found_by = 'person' and not r.lifted
    and r.start < s."end" and r."end" > s.start))`;

interface Aside {
  readonly text: string;
  readonly reason: HidingReason | null;
}

interface Kept {
  readonly digest: string;
  readonly reason: HidingReason;
  times: number;
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
      `select distinct s.text from statement s where s.text in (${placeholders(some)}) and s.moderation <> 'hidden'
         and not ${maskedByPerson} and ${ofImport}`,
      [...some, importId, importId],
    );
    for (const { text } of rows) open.add(text);
  }
  return open;
}

/**
 * Remembers what is hidden in all that an import has brought, or what people have masked something in, before it is taken
 * away, in the caller's transaction: the same rows may stand in another file. Not what the same words stand open beside, nor
 * what is invented.
 */
export async function keepSetAside(em: SqlEntityManager, importId: string, now: Date): Promise<void> {
  await holdDecisions(em);
  await forgetOld(em, now);
  const aside = await em.execute<Aside[]>(
    `select s.text, ${reasonHidden} as reason from statement s where (s.moderation = 'hidden' or ${maskedByPerson})
       and not s.fiction and ${ofImport} order by s.sequence`,
    [importId, importId],
  );
  if (aside.length === 0) return;
  const open = await standingOpen(em, importId, [...new Set(aside.map(({ text }) => text))]);
  const digest = await digester(em);
  const kept = new Map<string, Kept>();
  for (const { text, reason } of aside) {
    if (open.has(text)) continue;
    const key = digest(text);
    const before = kept.get(key);
    if (before === undefined) kept.set(key, { digest: key, reason: reason ?? 'personalData', times: 1 });
    else before.times++;
  }
  for (const some of chunks([...kept.values()]))
    await em.execute(
      `insert into set_aside_words (digest, reason, times, set_aside_at) values ${some.map(() => '(?, ?, ?, ?)').join(', ')}
         on conflict (digest) do update set times = set_aside_words.times + excluded.times, reason = excluded.reason,
           set_aside_at = excluded.set_aside_at`,
      some.flatMap((each) => [each.digest, each.reason, each.times, now]),
    );
}

/**
 * Why each of the texts is to come in hidden, in their order; undefined: it is not. So many of the same words are hidden as there
 * were in what was taken away: whoever else says the same is another. In the caller's transaction, before it changes anything.
 */
export async function setAsideAmong(
  em: SqlEntityManager,
  texts: readonly string[],
  now: Date,
): Promise<readonly (HidingReason | undefined)[]> {
  const [any] = await em.execute<unknown[]>('select 1 from set_aside_words limit 1');
  if (any === undefined) return texts.map(() => undefined);
  const digest = await digester(em);
  const digests = texts.map(digest);
  if ((await keptAmong(em, digests, now)).size === 0) return texts.map(() => undefined);
  // As whoever decides does, so that neither waits for the other; what stood there before may have changed meanwhile.
  await holdDecisions(em);
  const kept = await keptAmong(em, digests, now);
  const reasons = digests.map((key) => {
    const found = kept.get(key);
    if (found === undefined || found.times === 0) return undefined;
    found.times--;
    return found.reason;
  });
  for (const { digest: key, times } of kept.values())
    await em.execute('update set_aside_words set times = ? where digest = ?', [times, key]);
  await em.execute('delete from set_aside_words where times = 0');
  await forgetOld(em, now);
  return reasons;
}

async function keptAmong(em: SqlEntityManager, digests: readonly string[], now: Date): Promise<Map<string, Kept>> {
  const kept = new Map<string, Kept>();
  for (const some of chunks([...new Set(digests)])) {
    const rows = await em.execute<Kept[]>(
      `select digest, reason, times from set_aside_words where digest in (${placeholders(some)}) and set_aside_at >= ?`,
      [...some, new Date(now.getTime() - keptFor)],
    );
    for (const row of rows) kept.set(row.digest, row);
  }
  return kept;
}

async function forgetOld(em: SqlEntityManager, now: Date): Promise<void> {
  await em.execute('delete from set_aside_words where set_aside_at < ?', [new Date(now.getTime() - keptFor)]);
}
