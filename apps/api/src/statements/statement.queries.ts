import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { isUuid } from '../database/is-uuid.js';
import { decodeCursor, encodeCursor, pageOf, type Page } from '../graphql/connection.js';
import { PerRequest } from '../graphql/per-request.js';
import { allOf, placeholders, sql, type Sql } from '../graphql/sql.js';
import { Masking } from '../masking/masking.js';
import type { Masked } from '../masking/mask-text.js';
import { markConditions } from '../reading-marks/reading-mark-conditions.js';
import type { ReadingMarkFilterInput } from '../reading-marks/reading-mark.input.js';
import { QueryWords } from './query-words.js';
import { statementConditions } from './statement-conditions.js';
import type { StatementFilterInput } from './statement-filter.input.js';
import type { StatementPlaceType } from './statement-place.type.js';
import type { StatementType } from './statement.type.js';

const columns =
  's.id, s.sequence, s.text, s.language, s.role, s.valence, s.valence_basis, s.topic, s.channel, s.occurred_on, s.may_be_quoted, s.fiction, ' +
  's."start", s."end", s.note_id, s.question_id, s.district_id, s.place_id, s.group_id, s.text_version, s.moderation, ' +
  '(select n.redacted_by from meeting_note n where n.id = s.note_id) as note_version';

/** Hidden statements are shown to nobody but in the moderators' queue. */
const shown = sql("s.moderation <> 'hidden'");

interface StatementRow {
  readonly id: string;
  readonly sequence: number;
  readonly text: string;
  readonly language: StatementType['language'];
  readonly role: StatementType['role'];
  readonly valence: StatementType['valence'];
  readonly valence_basis: StatementType['valenceBasis'];
  readonly topic: string | null;
  readonly channel: StatementType['channel'];
  readonly occurred_on: string | null;
  /** SQLite has 0 and 1, PostgreSQL false and true. */
  readonly may_be_quoted: number | boolean;
  readonly fiction: number | boolean;
  readonly start: number | null;
  readonly end: number | null;
  readonly note_id: string | null;
  readonly question_id: string | null;
  readonly district_id: string | null;
  readonly place_id: string | null;
  readonly group_id: string | null;
  readonly text_version: string;
  readonly note_version: string | null;
  readonly moderation: StatementType['moderation'];
}

function statementType(row: StatementRow, { text, redactions }: Masked, topic: StatementType['topic']): StatementType {
  return {
    id: row.id,
    sequence: row.sequence,
    text,
    redactions,
    language: row.language,
    role: row.role,
    valence: row.valence,
    valenceBasis: row.valence_basis,
    topic,
    channel: row.channel,
    occurredOn: row.occurred_on,
    mayBeQuoted: Boolean(row.may_be_quoted),
    fiction: Boolean(row.fiction),
    start: row.start,
    end: row.end,
    noteId: row.note_id,
    questionId: row.question_id,
    districtId: row.district_id,
    placeId: row.place_id,
    groupId: row.group_id,
    moderation: row.moderation,
  };
}

const isPosition = (value: unknown): value is [number] =>
  Array.isArray(value) && value.length === 1 && Number.isSafeInteger(value[0]);

/** Reads statements: a page by filter, newest first, and single ones gathered per request. */
@Injectable()
export class StatementQueries {
  private readonly byId = new PerRequest<string, StatementType | null>(async (ids) => {
    const known = ids.filter(isUuid);
    const rows =
      known.length === 0
        ? []
        : await this.read(allOf([shown, sql(`s.id in (${placeholders(known)})`, ...known)]), 's.id');
    const byId = new Map(rows.map((row) => [row.id, row]));
    return (id) => byId.get(id) ?? null;
  });

  private readonly byNote = new PerRequest<string, StatementType[]>(async (noteIds) => {
    const ofNotes = sql(`s.note_id in (${placeholders(noteIds)})`, ...noteIds);
    const rows = await this.read(allOf([shown, ofNotes]), 's.note_id, s."start"');
    return (noteId) => rows.filter((row) => row.noteId === noteId);
  });

  private readonly countByNote = new PerRequest<string, number>(async (noteIds) => {
    const ofNotes = allOf([shown, sql(`s.note_id in (${placeholders(noteIds)})`, ...noteIds)]);
    const rows = await this.orm.em
      .fork()
      .execute<{ note_id: string; total: number | string }[]>(
        `select s.note_id, count(*) as total from statement s where ${ofNotes.text} group by s.note_id`,
        [...ofNotes.values],
      );
    const byId = new Map(rows.map((row) => [row.note_id, Number(row.total)]));
    return (noteId) => byId.get(noteId) ?? 0;
  });

  constructor(
    private readonly orm: MikroORM,
    private readonly queryWords: QueryWords,
    @Inject(Masking) private readonly masking: Masking,
  ) {}

  statement(context: object, id: string): Promise<StatementType | null> {
    return this.byId.load(context, id);
  }

  /** In the order of the note. */
  ofNote(context: object, noteId: string): Promise<StatementType[]> {
    return this.byNote.load(context, noteId);
  }

  /** How many there are in the note, hidden ones left out. */
  countOfNote(context: object, noteId: string): Promise<number> {
    return this.countByNote.load(context, noteId);
  }

  /** Newest first by order of arrival, so that what comes in meanwhile shifts no page. */
  async page(
    filter: StatementFilterInput,
    marks: ReadingMarkFilterInput | null | undefined,
    first: number,
    after: string | null | undefined,
  ): Promise<Page<StatementType>> {
    const conditions = this.shownThatFit(filter, marks);
    const position = decodeCursor(after, isPosition);
    const onPage = position === null ? conditions : allOf([conditions, sql('s.sequence < ?', ...position)]);
    const rows = await this.read(onPage, 's.sequence desc', first + 1);
    return pageOf(rows, first, {
      node: (row) => row,
      cursor: (row) => encodeCursor([row.sequence]),
      total: () => this.count(conditions),
    });
  }

  /** All that fit, newest first, a batch at a time; what comes in meanwhile is not among them. */
  async *batches(filter: StatementFilterInput, size: number): AsyncGenerator<readonly StatementType[]> {
    const conditions = this.shownThatFit(filter, null);
    let before: number | null = null;
    for (;;) {
      const next: Sql = before === null ? conditions : allOf([conditions, sql('s.sequence < ?', before)]);
      const rows: readonly StatementType[] = await this.read(next, 's.sequence desc', size);
      const last = rows.at(-1);
      if (last === undefined) return;
      yield rows;
      before = last.sequence;
    }
  }

  /** True of statements called `s` that fit, hidden ones among them. The filter's ids have been checked. */
  fitting(filter: StatementFilterInput): Sql {
    return statementConditions(filter, this.queryWords.read);
  }

  /** True of statements called `s` that are shown and fit. The filter's ids have been checked. @throws DomainError NAME_INVALID. */
  shownThatFit(filter: StatementFilterInput, marks: ReadingMarkFilterInput | null | undefined): Sql {
    return allOf([shown, this.fitting(filter), ...markConditions(marks)]);
  }

  /** Where a shown statement stands among those that fit, whether it is one of them or not; null when it is not shown. */
  async place(
    context: object,
    id: string,
    filter: StatementFilterInput,
    marks: ReadingMarkFilterInput | null | undefined,
  ): Promise<StatementPlaceType | null> {
    const statement = await this.statement(context, id);
    if (statement === null) return null;
    const conditions = this.shownThatFit(filter, marks);
    const earlier = allOf([conditions, sql('s.sequence > ?', statement.sequence)]);
    const later = allOf([conditions, sql('s.sequence < ?', statement.sequence)]);
    const [before, total, [previous], [next]] = await Promise.all([
      this.count(earlier),
      this.count(conditions),
      this.read(earlier, 's.sequence', 1),
      this.read(later, 's.sequence desc', 1),
    ]);
    return { statement, position: before + 1, total, previous: previous ?? null, next: next ?? null };
  }

  /** How many fit, hidden ones among them if the conditions let them be. */
  async count(conditions: Sql): Promise<number> {
    const [row] = await this.orm.em
      .fork()
      .execute<{ total: number | string }[]>(`select count(*) as total from statement s where ${conditions.text}`, [
        ...conditions.values,
      ]);
    return Number(row?.total ?? 0);
  }

  /** Those that fit, masked; hidden ones among them if the conditions let them be. @param conditions on a statement called `s`. */
  async read(conditions: Sql, order: string, limit?: number): Promise<StatementType[]> {
    const rows = await this.orm.em
      .fork()
      .execute<StatementRow[]>(
        `select ${columns} from statement s where ${conditions.text} order by ${order}${limit === undefined ? '' : ' limit ?'}`,
        limit === undefined ? [...conditions.values] : [...conditions.values, limit],
      );
    const masked = await this.masking.statements(
      rows.map((row) => ({
        ...row,
        noteId: row.note_id,
        textVersion: row.text_version,
        noteVersion: row.note_version,
      })),
    );
    return rows.flatMap((row, index) => {
      const copy = masked[index];
      const topic = row.topic === null ? null : this.masking.shortText(row.topic);
      return copy === undefined ? [] : [statementType(row, copy, topic)];
    });
  }
}
