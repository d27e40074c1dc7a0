import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { decodeCursor, encodeCursor, pageOf, type Page } from '../graphql/connection.js';
import { groupBy } from '../graphql/group-by.js';
import { PerRequest } from '../graphql/per-request.js';
import { allOf, sql, type Sql } from '../graphql/sql.js';
import { countedKey, joinFolded, sayingOneOf } from '../keyphrases/counted-key.js';
import type { EvidenceType } from './evidence.type.js';

/** What is to be read the evidence of: a keyphrase in one district, or in all of them (null). */
export interface EvidenceScope {
  readonly keyphraseId: string;
  readonly districtId: string | null;
}

interface EvidenceAsked extends EvidenceScope {
  readonly first: number;
  /** Order of arrival of the statement, start in it. */
  readonly after: Position | null;
}

type Position = readonly [number, number];

interface EvidenceRow {
  readonly keyphrase_id: string;
  readonly district_id: string | null;
  readonly statement_id: string;
  readonly sequence: number;
  readonly start: number;
  readonly end: number;
}

const scopeKey = ({ keyphraseId, districtId }: EvidenceScope) => JSON.stringify([keyphraseId, districtId]);
const batchKey = (asked: EvidenceAsked) => JSON.stringify([asked.first, asked.after, asked.districtId === null]);
const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isSafeInteger);

/** Residents' mentions of the keyphrases; either all scopes have a district or, all districts meant, none has. */
function mentionsOf(scopes: readonly EvidenceScope[]): { readonly district: string; readonly from: Sql } {
  const keyphraseIds = [...new Set(scopes.map((scope) => scope.keyphraseId))];
  const pairs = scopes.flatMap(({ keyphraseId, districtId }) =>
    districtId === null ? [] : [[keyphraseId, districtId]],
  );
  const said = sayingOneOf('m.keyphrase_id', keyphraseIds);
  const mentioned = sql(
    `from mention m join statement s on s.id = m.statement_id ${joinFolded} where s.role = 'resident' and ${said.text}`,
    ...said.values,
  );
  if (pairs.length === 0) return { district: 'null', from: mentioned };
  const wanted = sql(
    `(${countedKey}, s.district_id) in (values ${pairs.map(() => '(?, ?)').join(', ')})`,
    ...pairs.flat(),
  );
  return { district: 's.district_id', from: allOf([mentioned, wanted]) };
}

/** Reads where findings can be read in the residents' own words; many findings' evidence in one read. */
@Injectable()
export class EvidenceQueries {
  private readonly pages = new PerRequest<EvidenceAsked, readonly EvidenceRow[]>(
    async (asked) => {
      const batches = await Promise.all([...groupBy(asked, batchKey).values()].map((batch) => this.readPages(batch)));
      const rows = groupBy(
        batches.flat(),
        ({ batch, row }) => `${batch}${scopeKey({ keyphraseId: row.keyphrase_id, districtId: row.district_id })}`,
      );
      return (one) => (rows.get(`${batchKey(one)}${scopeKey(one)}`) ?? []).map(({ row }) => row);
    },
    (asked) => `${batchKey(asked)}${scopeKey(asked)}`,
  );

  private readonly totals = new PerRequest<EvidenceScope, number>(async (scopes) => {
    const batches = await Promise.all(
      [...groupBy(scopes, (scope) => scope.districtId === null).values()].map((batch) => this.readTotals(batch)),
    );
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
      node: ({ statement_id, start, end }) => ({ statementId: statement_id, start, end }),
      cursor: ({ sequence, start }) => encodeCursor([sequence, start]),
      total: () => this.totals.load(context, scope),
    });
  }

  /** Every one of `asked` has the same `first` and `after`, and either all have a district or none has. */
  private async readPages(asked: readonly EvidenceAsked[]): Promise<{ batch: string; row: EvidenceRow }[]> {
    const [one] = asked;
    if (one === undefined) return [];
    const { district, from } = mentionsOf(asked);
    const partition = district === 'null' ? countedKey : `${countedKey}, ${district}`;
    const source = one.after === null ? from : allOf([from, sql('(s.sequence, m."start") > (?, ?)', ...one.after)]);
    const rows = await this.orm.em.fork().execute<EvidenceRow[]>(
      `select ranked.* from (
         select ${countedKey} as keyphrase_id, ${district} as district_id, m.statement_id, s.sequence, m."start", m."end",
           row_number() over (partition by ${partition} order by s.sequence, m."start") as place
         ${source.text}
       ) ranked
       where ranked.place <= ? order by ranked.keyphrase_id, ranked.district_id, ranked.place`,
      [...source.values, one.first + 1],
    );
    return rows.map((row) => ({ batch: batchKey(one), row }));
  }

  private async readTotals(scopes: readonly EvidenceScope[]): Promise<[string, number][]> {
    const { district, from } = mentionsOf(scopes);
    const groups = district === 'null' ? countedKey : `${countedKey}, ${district}`;
    const rows = await this.orm.em
      .fork()
      .execute<{ keyphrase_id: string; district_id: string | null; total: number | string }[]>(
        `select ${countedKey} as keyphrase_id, ${district} as district_id, count(*) as total ${from.text} group by ${groups}`,
        [...from.values],
      );
    return rows.map((row) => [
      scopeKey({ keyphraseId: row.keyphrase_id, districtId: row.district_id }),
      Number(row.total),
    ]);
  }
}
