import { Injectable } from '@nestjs/common';
import type { FindingSubject } from '@guldkorn/insight';
import { MikroORM } from '@mikro-orm/sql';
import { isUuid } from '../database/is-uuid.js';
import { decodeCursor, encodeCursor, pageOf, type Page } from '../graphql/connection.js';
import { groupBy } from '../graphql/group-by.js';
import { PerRequest } from '../graphql/per-request.js';
import { allOf, placeholders, sql, type Sql } from '../graphql/sql.js';
import { countedKey, joinFolded, sayingOneOf } from '../keyphrases/counted-key.js';
import type { EvidenceType } from './evidence.type.js';

/** What is to be read the evidence of: a keyphrase or a theme in one district, or in all of them (null). */
export interface EvidenceScope {
  readonly subject: FindingSubject;
  readonly keyphraseId: string;
  readonly districtId: string | null;
}

interface EvidenceAsked extends EvidenceScope {
  readonly first: number;
  readonly after: Position | null;
}

/** Order of arrival of the statement, start and end in it (0 where the whole statement is the evidence): no place stands twice. */
type Position = readonly [sequence: number, start: number, end: number];

interface EvidenceRow {
  readonly subject_id: string;
  readonly district_id: string | null;
  readonly statement_id: string;
  readonly sequence: number;
  readonly start: number;
  /** Null where the whole statement is the evidence; then its text is given. */
  readonly end: number | null;
  readonly text: string | null;
}

const scopeKey = ({ subject, keyphraseId, districtId }: EvidenceScope) =>
  JSON.stringify([subject, keyphraseId, districtId]);
const sourceKey = ({ subject, districtId }: EvidenceScope) => JSON.stringify([subject, districtId === null]);
const batchKey = (asked: EvidenceAsked) => JSON.stringify([asked.first, asked.after, sourceKey(asked)]);
const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length === 3 && value.every(Number.isSafeInteger);

/** The district that a statement counts for: that of its voice. */
const countedDistrict = 'case when x.statement_id is null then s.district_id else x.district_id end';
const joinElsewhere = 'left join counted_elsewhere x on x.statement_id = s.id';

/** Where places are read from, and by which columns. */
interface Source {
  readonly subject: string;
  readonly district: string;
  readonly start: string;
  readonly end: string;
  readonly text: string;
  readonly from: Sql;
}

/** All scopes are about themes or none is; all have a district or, all districts meant, none has. */
function placesOf(scopes: readonly EvidenceScope[]): Source {
  return scopes[0]?.subject === 'theme' ? themePlacesOf(scopes) : mentionsOf(scopes);
}

/** Residents' statements of the themes, with the words that decided or, where none is known, the whole statement. */
function themePlacesOf(scopes: readonly EvidenceScope[]): Source {
  const themeIds = [...new Set(scopes.map((scope) => scope.keyphraseId))];
  const pairs = scopes.flatMap(({ keyphraseId, districtId }) =>
    districtId === null ? [] : [[keyphraseId, districtId]],
  );
  const said = sql(
    `from statement_theme t join statement s on s.id = t.statement_id ${joinElsewhere}
       left join read_theme r on r.statement_id = t.statement_id and r.theme_id = t.theme_id and r."end" is not null
     where s.role = 'resident' and s.moderation <> 'hidden' and t.theme_id in (${placeholders(themeIds)})`,
    ...themeIds,
  );
  const wanted =
    pairs.length === 0
      ? []
      : [sql(`(t.theme_id, ${countedDistrict}) in (values ${pairs.map(() => '(?, ?)').join(', ')})`, ...pairs.flat())];
  return {
    subject: 't.theme_id',
    district: pairs.length === 0 ? 'null' : countedDistrict,
    start: 'coalesce(r."start", 0)',
    end: 'r."end"',
    text: 'case when r."end" is null then s.text end',
    from: allOf([said, ...wanted]),
  };
}

/** Residents' mentions of the keyphrases. */
function mentionsOf(scopes: readonly EvidenceScope[]): Source {
  const columns = { subject: countedKey, start: 'm."start"', end: 'm."end"', text: 'null' };
  const keyphraseIds = [...new Set(scopes.map((scope) => scope.keyphraseId))];
  const pairs = scopes.flatMap(({ keyphraseId, districtId }) =>
    districtId === null ? [] : [[keyphraseId, districtId]],
  );
  const said = sayingOneOf('m.keyphrase_id', keyphraseIds);
  const mentioned = sql(
    `from mention m join statement s on s.id = m.statement_id ${joinElsewhere} ${joinFolded} where s.role = 'resident' and s.moderation <> 'hidden' and ${said.text}`,
    ...said.values,
  );
  if (pairs.length === 0) return { ...columns, district: 'null', from: mentioned };
  const wanted = sql(
    `(${countedKey}, ${countedDistrict}) in (values ${pairs.map(() => '(?, ?)').join(', ')})`,
    ...pairs.flat(),
  );
  return { ...columns, district: countedDistrict, from: allOf([mentioned, wanted]) };
}

/** Reads where findings can be read in the residents' own words; many findings' evidence in one read. */
@Injectable()
export class EvidenceQueries {
  private readonly pages = new PerRequest<EvidenceAsked, readonly EvidenceRow[]>(
    async (asked) => {
      const batches = await Promise.all([...groupBy(asked, batchKey).values()].map((batch) => this.readPages(batch)));
      const rows = groupBy(batches.flat(), ({ batch, subject, row }) => {
        const scope = { subject, keyphraseId: row.subject_id, districtId: row.district_id };
        return `${batch}${scopeKey(scope)}`;
      });
      return (one) => (rows.get(`${batchKey(one)}${scopeKey(one)}`) ?? []).map(({ row }) => row);
    },
    (asked) => `${batchKey(asked)}${scopeKey(asked)}`,
  );

  private readonly totals = new PerRequest<EvidenceScope, number>(async (scopes) => {
    const batches = await Promise.all([...groupBy(scopes, sourceKey).values()].map((batch) => this.readTotals(batch)));
    const totals = new Map(batches.flat());
    return (scope) => totals.get(scopeKey(scope)) ?? 0;
  }, scopeKey);

  constructor(private readonly orm: MikroORM) {}

  /** In the order the statements came in. @throws DomainError CURSOR_INVALID. */
  async page(
    context: object,
    scope: EvidenceScope,
    first: number,
    after: string | null | undefined,
  ): Promise<Page<EvidenceType>> {
    const rows = await this.pages.load(context, { ...scope, first, after: decodeCursor(after, isPosition) });
    return pageOf(rows, first, {
      node: ({ statement_id, start, end, text }) => ({
        statementId: statement_id,
        start,
        end: end ?? text?.length ?? start,
      }),
      cursor: ({ sequence, start, end }) => encodeCursor([sequence, start, end ?? 0]),
      total: () => this.totals.load(context, scope),
    });
  }

  /** Where the given statements say it, in the order they came in; those that do not are left out. */
  async placesIn(scope: EvidenceScope, statementIds: readonly string[]): Promise<EvidenceType[]> {
    const known = statementIds.filter(isUuid);
    if (known.length === 0) return [];
    const { start, end, text, from } = placesOf([scope]);
    const source = allOf([from, sql(`s.id in (${placeholders(known)})`, ...known)]);
    const rows = await this.orm.em
      .fork()
      .execute<Pick<EvidenceRow, 'statement_id' | 'sequence' | 'start' | 'end' | 'text'>[]>(
        `select distinct s.id as statement_id, s.sequence, ${start} as "start", ${end} as "end", ${text} as text ${source.text} order by s.sequence, 3`,
        [...source.values],
      );
    return rows.map((row) => ({
      statementId: row.statement_id,
      start: row.start,
      end: row.end ?? row.text?.length ?? row.start,
    }));
  }

  /** Every one of `asked` has the same `first`, `after` and kind of source. */
  private async readPages(
    asked: readonly EvidenceAsked[],
  ): Promise<{ batch: string; subject: FindingSubject; row: EvidenceRow }[]> {
    const [one] = asked;
    if (one === undefined) return [];
    const { subject, district, start, end, text, from } = placesOf(asked);
    const after = sql(`(s.sequence, ${start}, coalesce(${end}, 0)) > (?, ?, ?)`, ...(one.after ?? []));
    const source = one.after === null ? from : allOf([from, after]);
    // A compound that counts as the word inside it says that word in one place, not two.
    const rows = await this.orm.em.fork().execute<EvidenceRow[]>(
      `select ranked.* from (
         select places.*, row_number() over (
           partition by places.subject_id, places.district_id order by places.sequence, places."start", coalesce(places."end", 0)
         ) as place from (
           select distinct ${subject} as subject_id, ${district} as district_id, s.id as statement_id, s.sequence,
             ${start} as "start", ${end} as "end", ${text} as text
           ${source.text}
         ) places
       ) ranked
       where ranked.place <= ? order by ranked.subject_id, ranked.district_id, ranked.place`,
      [...source.values, one.first + 1],
    );
    return rows.map((row) => ({ batch: batchKey(one), subject: one.subject, row }));
  }

  private async readTotals(scopes: readonly EvidenceScope[]): Promise<[string, number][]> {
    const [one] = scopes;
    if (one === undefined) return [];
    const { subject, district, start, end, from } = placesOf(scopes);
    const rows = await this.orm.em
      .fork()
      .execute<{ subject_id: string; district_id: string | null; total: number | string }[]>(
        `select places.subject_id, places.district_id, count(*) as total from (
           select distinct ${subject} as subject_id, ${district} as district_id, s.id as statement_id, ${start} as "start", ${end} as "end"
           ${from.text}
         ) places group by places.subject_id, places.district_id`,
        [...from.values],
      );
    return rows.map((row) => [
      scopeKey({ subject: one.subject, keyphraseId: row.subject_id, districtId: row.district_id }),
      Number(row.total),
    ]);
  }
}
