import type { MentionFact, StatementFact, VoiceFact } from '@guldkorn/insight';
import type { SqlEntityManager } from '@mikro-orm/sql';

/** A statement's facts, and what the figures beside the findings need of it. */
export interface StoredFact extends StatementFact {
  readonly mentions: MentionFact[];
  readonly placeId: string | null;
  /** Themes of the municipality's frame. */
  readonly themes: string[];
}

export interface Facts {
  readonly voices: readonly VoiceFact[];
  readonly statements: readonly StoredFact[];
}

/** Statements a query; between two, others use the connection. */
const perQuery = 2000;

interface StatementRow extends Omit<StoredFact, 'mentions' | 'themes'> {
  readonly sequence: number;
}

interface MentionRow extends Omit<MentionFact, 'part'> {
  readonly statementId: string;
  readonly part: boolean | number;
}

const statementSql =
  'select id, sequence, voice_id as "voiceId", district_id as "districtId", place_id as "placeId", group_id as "groupId", channel, ' +
  'occurred_on as "occurredOn", valence, language from statement where sequence > ? and sequence <= ? order by sequence limit ?';
const between =
  'join statement on statement.id = statement_id where statement.sequence > ? and statement.sequence <= ?';
const mentionSql = `select statement_id as "statementId", keyphrase_id as "key", form, mention."start", mention."end", mention.valence, mention.part from mention ${between}`;
const themeSql = `select statement_id as "statementId", theme_id as "themeId" from statement_theme ${between}`;

/** Reads everything that is counted, by plain SQL, in the order it came in. */
export async function readFacts(
  em: SqlEntityManager,
  frame: ReadonlySet<string>,
  districts: ReadonlySet<string>,
): Promise<Facts> {
  const [last] = await em.execute<{ sequence: number | null }[]>('select max(sequence) as sequence from statement');
  const upTo = last?.sequence ?? 0;
  const statements = new Map<string, StoredFact>();
  let after = 0;
  while (after < upTo) {
    const rows = await em.execute<StatementRow[]>(statementSql, [after, upTo, perQuery]);
    const end = rows.at(-1)?.sequence;
    if (end === undefined) break;
    for (const { sequence: _order, ...row } of rows)
      statements.set(row.id, {
        ...row,
        // A district that the profile no longer knows cannot be compared; what was said there still counts for the whole.
        districtId: row.districtId !== null && districts.has(row.districtId) ? row.districtId : null,
        mentions: [],
        themes: [],
      });
    for (const { statementId, part, ...mention } of await em.execute<MentionRow[]>(mentionSql, [after, end]))
      // SQLite gives 0 and 1, PostgreSQL false and true.
      statements.get(statementId)?.mentions.push({ ...mention, part: Boolean(part) });
    for (const { statementId, themeId } of await em.execute<{ statementId: string; themeId: string }[]>(themeSql, [
      after,
      end,
    ]))
      if (frame.has(themeId)) statements.get(statementId)?.themes.push(themeId);
    after = end;
  }
  const voices = await em.execute<VoiceFact[]>('select id, kind, role, participants from voice');
  const known = new Set(voices.map((voice) => voice.id));
  return { voices, statements: [...statements.values()].filter((statement) => known.has(statement.voiceId)) };
}
