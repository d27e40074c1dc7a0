import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { isUuid } from '../database/is-uuid.js';
import { DomainError } from '../errors/domain-error.js';
import { PerRequest } from '../graphql/per-request.js';
import { sql, type Sql } from '../graphql/sql.js';
import { Statement } from '../statements/statement.entity.js';
import { readerKey } from './reading-mark-conditions.js';
import { ReadingMark } from './reading-mark.entity.js';
import type { MarkedStatementType, ReadingMarkType, ReadingProgressType } from './reading-mark.type.js';

/** What is to be so from now on; null or left out: as it is. */
interface Wanted {
  readonly isRead?: boolean | null | undefined;
  readonly isFlagged?: boolean | null | undefined;
}

interface Asked {
  readonly reader: string;
  readonly statementId: string;
}

/** Keeps what each person on the staff has read and flagged. */
@Injectable()
export class ReadingMarks {
  private readonly byReader = new PerRequest<Asked, ReadingMarkType>(
    async (asked) => {
      const readers = [...new Set(asked.map(({ reader }) => reader))];
      const ids = asked.map(({ statementId }) => statementId);
      const marks = await this.orm.em
        .fork()
        .find(ReadingMark, { reader: { $in: readers }, statement: { $in: ids } }, { disableIdentityMap: true });
      const known = new Map(marks.map((mark) => [keyOf({ reader: mark.reader, statementId: mark.statement }), mark]));
      return (one) => markType(known.get(keyOf(one)));
    },
    (asked) => keyOf(asked),
  );

  constructor(@Inject(MikroORM) private readonly orm: MikroORM) {}

  /** What somebody has done with a statement. @throws DomainError NAME_INVALID. */
  of(context: object, statementId: string, by: string): Promise<ReadingMarkType> {
    return this.byReader.load(context, { reader: readerKey(by), statementId });
  }

  /** Marks a statement for one person; the same again changes nothing. @throws DomainError NAME_INVALID, STATEMENT_UNKNOWN. */
  async mark(statementId: string, by: string, { isRead, isFlagged }: Wanted): Promise<MarkedStatementType> {
    const reader = readerKey(by);
    return this.orm.em.fork().transactional(async (em) => {
      const isThere =
        isUuid(statementId) && (await em.count(Statement, { id: statementId, moderation: { $ne: 'hidden' } })) > 0;
      if (!isThere) throw statementUnknown();
      const earlier = await em.findOne(ReadingMark, { statement: statementId, reader });
      const now = new Date();
      const readAt = since(earlier?.readAt, isRead, now);
      const flaggedAt = since(earlier?.flaggedAt, isFlagged, now);
      if (readAt === null && flaggedAt === null) await em.nativeDelete(ReadingMark, { statement: statementId, reader });
      else await em.upsert(ReadingMark, { statement: statementId, reader, readAt, flaggedAt });
      return { statementId, isRead: readAt !== null, isFlagged: flaggedAt !== null };
    });
  }

  /** How far somebody has come among the statements that fit. @param conditions on a statement called `s`. */
  async progress(by: string, conditions: Sql): Promise<ReadingProgressType> {
    const { text, values } = conditions;
    const joined = sql('left join reading_mark r on r.statement_id = s.id and r.reader = ?', readerKey(by));
    const [row] = await this.orm.em
      .fork()
      .execute<Record<'total' | 'read' | 'flagged', number | string>[]>(
        `select count(*) as total, count(r.read_at) as "read", count(r.flagged_at) as flagged from statement s ${joined.text} where ${text}`,
        [...joined.values, ...values],
      );
    return { total: Number(row?.total ?? 0), read: Number(row?.read ?? 0), flagged: Number(row?.flagged ?? 0) };
  }
}

const keyOf = ({ reader, statementId }: Asked): string => `${statementId} ${reader}`;

function markType(mark: ReadingMark | undefined): ReadingMarkType {
  return {
    isRead: (mark?.readAt ?? null) !== null,
    isFlagged: (mark?.flaggedAt ?? null) !== null,
  };
}

/** Since when it is so; null for not. */
function since(before: Date | null | undefined, wanted: boolean | null | undefined, now: Date): Date | null {
  if (wanted === false) return null;
  return before ?? (wanted === true ? now : null);
}

function statementUnknown(): DomainError {
  return new DomainError(
    'STATEMENT_UNKNOWN',
    {
      sv: 'Yttrandet finns inte, eller så är det dolt. Hämta listan på nytt.',
      en: 'There is no such statement, or it is hidden. Fetch the list anew.',
    },
    'notFound',
  );
}
