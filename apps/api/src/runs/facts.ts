import type { MentionFact, StatementFact, VoiceFact } from '@guldkorn/insight';
import type { SqlEntityManager } from '@mikro-orm/sql';

/** A theme that the frame reads in a statement, and where its surest word stands (null where that was not kept). */
export interface ReadThemeFact {
  readonly themeId: string;
  readonly confidence: number;
  readonly start: number | null;
  readonly end: number | null;
}

/** A statement's facts, and what the figures beside the findings need of it. */
export interface StoredFact extends StatementFact {
  readonly mentions: readonly MentionFact[];
  readonly placeId: string | null;
  readonly text: string;
  readonly readThemes: readonly ReadThemeFact[];
}

/** Some statements in the order they came in, and those who made them. */
export interface FactBatch {
  readonly voices: readonly VoiceFact[];
  readonly statements: readonly StoredFact[];
  /** The last statement's order number. */
  readonly upTo: number;
}

/** Statements a batch: some tens of milliseconds to take in, after which others get their turn, and the connection. */
const perBatch = 400;

interface StatementRow extends Omit<StoredFact, 'mentions' | 'readThemes'> {
  readonly sequence: number;
}

const statementSql =
  'select id, sequence, voice_id as "voiceId", district_id as "districtId", place_id as "placeId", group_id as "groupId", channel, ' +
  'occurred_on as "occurredOn", valence, language, text from statement where sequence > ? and sequence <= ? and moderation <> \'hidden\' order by sequence limit ?';
const between =
  'join statement on statement.id = statement_id where statement.sequence > ? and statement.sequence <= ?';
const mentionSql = `select statement_id as "statementId", keyphrase_id as "key", form, mention."start", mention."end", mention.valence, mention.part from mention ${between} order by mention.id`;
const voiceSql =
  'select id, kind, role, participants from voice where id in (' +
  "select voice_id from statement where sequence > ? and sequence <= ? and moderation <> 'hidden')";
const themeSql = `select statement_id as "statementId", theme_id as "themeId", confidence, read_theme."start", read_theme."end" from read_theme ${between}`;

/**
 * Reads the facts of all statements after one, by plain SQL, in the order they came in.
 * @param districts those of the profile: one that it no longer knows cannot be compared; what was said there still counts
 *   for the whole.
 */
export async function* factsAfter(
  em: SqlEntityManager,
  sequence: number,
  districts: ReadonlySet<string>,
): AsyncGenerator<FactBatch> {
  const [last] = await em.execute<{ sequence: number | null }[]>('select max(sequence) as sequence from statement');
  const upTo = last?.sequence ?? 0;
  for (let after = sequence; after < upTo;) {
    const rows = await em.execute<StatementRow[]>(statementSql, [after, upTo, perBatch]);
    const end = rows.at(-1)?.sequence;
    if (end === undefined) return;
    const mentions = new Map(rows.map((row) => [row.id, [] as MentionFact[]]));
    for (const { statementId, part, ...mention } of await em.execute<
      (Omit<MentionFact, 'part'> & { statementId: string; part: boolean | number })[]
    >(mentionSql, [after, end]))
      // SQLite gives 0 and 1, PostgreSQL false and true.
      mentions.get(statementId)?.push({ ...mention, part: Boolean(part) });
    const readThemes = new Map(rows.map((row) => [row.id, [] as ReadThemeFact[]]));
    for (const { statementId, ...theme } of await em.execute<(ReadThemeFact & { statementId: string })[]>(themeSql, [
      after,
      end,
    ]))
      readThemes.get(statementId)?.push(theme);
    const voices = await em.execute<VoiceFact[]>(voiceSql, [after, end]);
    const known = new Set(voices.map((voice) => voice.id));
    yield {
      voices,
      statements: rows
        .filter((row) => known.has(row.voiceId))
        .map(({ sequence: _order, ...row }) => ({
          ...row,
          districtId: row.districtId !== null && districts.has(row.districtId) ? row.districtId : null,
          length: row.text.length,
          mentions: mentions.get(row.id) ?? [],
          readThemes: readThemes.get(row.id) ?? [],
        })),
      upTo: end,
    };
    after = end;
  }
}
