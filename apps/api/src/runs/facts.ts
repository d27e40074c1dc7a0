import type { MentionFact, StatementFact, VoiceFact } from '@guldkorn/insight';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { SqliteConnection } from '@mikro-orm/sqlite';

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

interface StatementRow extends Omit<StoredFact, 'mentions' | 'readThemes' | 'length'> {
  readonly sequence: number;
  readonly voiceKind: VoiceFact['kind'];
  readonly voiceRole: VoiceFact['role'];
  readonly participants: number | null;
  /** JSON, one list each. */
  readonly mentions: string;
  readonly readThemes: string;
}

/** A mention as it stands in JSON: SQLite gives 0 and 1, PostgreSQL false and true. */
type MentionRow = readonly [
  key: string,
  form: string,
  start: number,
  end: number,
  valence: MentionFact['valence'],
  part: boolean | number,
];

type ReadThemeRow = readonly [themeId: string, confidence: number, start: number | null, end: number | null];

/**
 * What is found in each statement stands beside it, looked up by its id. As a join PostgreSQL would look through all mentions
 * for each batch, as long as nobody has told it how few each statement has; and one text is read faster than ten rows.
 */
const listOf = {
  sqlite: (table: string, columns: string, order: string) =>
    `(select json_group_array(json_array(${columns})) from (select * from ${table} where statement_id = statement.id order by ${order}) as ${table})`,
  postgresql: (table: string, columns: string, order: string) =>
    `(select coalesce(json_agg(json_build_array(${columns}) order by ${order}), '[]')::text from ${table} where statement_id = statement.id)`,
} as const;

const statementSql = (kind: keyof typeof listOf) =>
  'select statement.id, sequence, voice_id as "voiceId", district_id as "districtId", place_id as "placeId", group_id as "groupId", channel, ' +
  'occurred_on as "occurredOn", valence, language, text, voice.kind as "voiceKind", voice.role as "voiceRole", participants, ' +
  `${listOf[kind]('mention', 'keyphrase_id, form, mention."start", mention."end", mention.valence, part', 'mention.id')} as mentions, ` +
  `${listOf[kind]('read_theme', 'theme_id, confidence, read_theme."start", read_theme."end"', 'theme_id')} as "readThemes" ` +
  'from statement join voice on voice.id = voice_id ' +
  "where sequence > ? and sequence <= ? and moderation <> 'hidden' order by sequence limit ?";

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
  const sql = statementSql(em.getConnection() instanceof SqliteConnection ? 'sqlite' : 'postgresql');
  for (let after = sequence; after < upTo;) {
    const rows = await em.execute<StatementRow[]>(sql, [after, upTo, perBatch]);
    const end = rows.at(-1)?.sequence;
    if (end === undefined) return;
    const voices = new Map(
      rows.map(({ voiceId: id, voiceKind: kind, voiceRole: role, participants }) => [
        id,
        { id, kind, role, participants },
      ]),
    );
    yield { voices: [...voices.values()], statements: rows.map((row) => factOf(row, districts)), upTo: end };
    after = end;
  }
}

function factOf(row: StatementRow, districts: ReadonlySet<string>): StoredFact {
  const { sequence: _order, voiceKind: _kind, voiceRole: _role, participants: _participants, ...fact } = row;
  return {
    ...fact,
    districtId: row.districtId !== null && districts.has(row.districtId) ? row.districtId : null,
    length: row.text.length,
    mentions: (JSON.parse(row.mentions) as MentionRow[]).map(([key, form, start, end, valence, part]) => ({
      key,
      form,
      start,
      end,
      valence,
      part: Boolean(part),
    })),
    readThemes: (JSON.parse(row.readThemes) as ReadThemeRow[]).map(([themeId, confidence, start, end]) => ({
      themeId,
      confidence,
      start,
      end,
    })),
  };
}
