import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { queryKeys, type TextEngine } from '@guldkorn/text';
import { holdsNul } from '../database/holds-nul.js';
import { decodeCursor, encodeCursor, pageOf, type Page } from '../graphql/connection.js';
import { groupBy } from '../graphql/group-by.js';
import { PerRequest } from '../graphql/per-request.js';
import { allOf, placeholders, sql, type Sql } from '../graphql/sql.js';
import {
  keyphraseCondition,
  searchWords,
  statementConditions,
  type KeysOf,
} from '../statements/statement-conditions.js';
import type { StatementFilterInput } from '../statements/statement-filter.input.js';
import { Suppression } from '../suppression/suppression.js';
import { TEXT_ENGINE } from '../text/text-engine.provider.js';
import { Keyphrase } from './keyphrase.entity.js';
import type { KeyphraseType, MentionType } from './keyphrase.type.js';

interface KeyphraseRow {
  readonly id: string;
  readonly label: string;
  readonly language: KeyphraseType['language'];
  readonly statements: number | string;
  readonly voices: number | string;
}

/**
 * Counts keyphrases among the statements that fit. Voices are counted as the analysis counts them: a person is one; of an
 * unnamed meeting's statements each is another voice, up to those of its participants that the district's share of
 * its statements stands for.
 */
function countedAmong(conditions: Sql): Sql {
  const inAll = '(select count(*) from statement other where other.voice_id = said.voice_id)';
  const here =
    "(select count(*) from statement other where other.voice_id = said.voice_id and coalesce(other.district_id, '') = said.heard_in)";
  const seats = `1.0 * said.present * ${here} / ${inAll}`;
  const mentioning = '1.0 * count(distinct said.statement_id)';
  return sql(
    `select by_voice.keyphrase_id as id, sum(by_voice.statements) as statements, sum(by_voice.voices) as voices
     from (
       select said.keyphrase_id, count(distinct said.statement_id) as statements,
         case when said.role <> 'resident' then 0.0
              when said.kind = 'person' then 1.0
              when said.present >= ${inAll} or ${mentioning} <= ${seats} then ${mentioning}
              else ${seats} end as voices
       from (
         select m.keyphrase_id, s.id as statement_id, v.id as voice_id, v.role, v.kind, coalesce(v.participants, 1) as present,
           case when v.kind = 'person' then '' else coalesce(s.district_id, '') end as heard_in
         from mention m join statement s on s.id = m.statement_id join voice v on v.id = s.voice_id
         where ${conditions.text}
       ) said
       group by said.keyphrase_id, said.voice_id, said.role, said.kind, said.present, said.heard_in
     ) by_voice
     group by by_voice.keyphrase_id`,
    ...conditions.values,
  );
}

const isPosition = (value: unknown): value is [string] =>
  Array.isArray(value) && value.length === 1 && typeof value[0] === 'string' && !holdsNul(value[0]);

/** Reads keyphrases and their mentions. */
@Injectable()
export class KeyphraseQueries {
  private readonly byId = new PerRequest<string, KeyphraseType | null>(async (ids) => {
    const keyphrases = await this.orm.em.fork().find(Keyphrase, { id: { $in: ids.filter((id) => !holdsNul(id)) } });
    const byId = new Map(keyphrases.map((keyphrase) => [keyphrase.id, this.keyphraseType(keyphrase)]));
    return (id) => byId.get(id) ?? null;
  });

  private readonly byStatement = new PerRequest<string, MentionType[]>(async (statementIds) => {
    const rows = await this.orm.em.fork().execute<(MentionType & { statement_id: string; keyphrase_id: string })[]>(
      `select m.statement_id, m.keyphrase_id, m."start", m."end", m.valence from mention m
         where m.statement_id in (${placeholders(statementIds)}) and not m.part order by m.statement_id, m."start", m."end"`,
      [...statementIds],
    );
    const byStatement = groupBy(rows, (row) => row.statement_id);
    return (statementId) =>
      (byStatement.get(statementId) ?? []).map(({ start, end, valence, keyphrase_id }) => ({
        start,
        end,
        valence,
        keyphraseId: keyphrase_id,
      }));
  });

  constructor(
    private readonly orm: MikroORM,
    private readonly suppression: Suppression,
    @Inject(TEXT_ENGINE) private readonly textEngine: TextEngine,
  ) {}

  keyphrase(context: object, id: string): Promise<KeyphraseType | null> {
    return this.byId.load(context, id);
  }

  /** By place in the text. */
  mentionsIn(context: object, statementId: string): Promise<MentionType[]> {
    return this.byStatement.load(context, statementId);
  }

  /** Most voices first, then by id. Without a filter the figures are the latest run's; with one they are counted among what fits. */
  async page(
    filter: StatementFilterInput | null,
    search: string | null | undefined,
    first: number,
    after: string | null | undefined,
  ): Promise<Page<KeyphraseType>> {
    const keysOf: KeysOf = (word) => queryKeys(this.textEngine, word);
    const counted =
      filter === null
        ? sql('select id, statements, voices from keyphrase')
        : countedAmong(statementConditions(filter, keysOf));
    const found = allOf(searchWords(search).map((word) => keyphraseCondition(word, keysOf)));
    const position = decodeCursor(after, isPosition);
    // The cursor names a keyphrase, not its voices: they may be too few to tell.
    const onPage =
      position === null
        ? found
        : allOf([
            found,
            sql(
              '(c.voices < (select voices from counted where id = ?) or (c.voices = (select voices from counted where id = ?) and c.id > ?))',
              ...position,
              ...position,
              ...position,
            ),
          ]);
    const from = `with counted as (${counted.text})`;
    const rows = await this.orm.em.fork().execute<KeyphraseRow[]>(
      `${from} select k.id, k.label, k.language, c.statements, c.voices from counted c join keyphrase k on k.id = c.id
         where ${onPage.text} order by c.voices desc, c.id limit ?`,
      [...counted.values, ...onPage.values, first + 1],
    );
    return pageOf(rows, first, {
      node: (row) => this.keyphraseType(row),
      cursor: (row) => encodeCursor([row.id]),
      total: async () => {
        const [row] = await this.orm.em
          .fork()
          .execute<{ total: number | string }[]>(
            `${from} select count(*) as total from counted c join keyphrase k on k.id = c.id where ${found.text}`,
            [...counted.values, ...found.values],
          );
        return Number(row?.total ?? 0);
      },
    });
  }

  private keyphraseType({ id, label, language, statements, voices }: KeyphraseRow): KeyphraseType {
    // A weighted sum may come out a hair under the whole number that it is.
    return {
      id,
      label,
      language,
      statements: Number(statements),
      voices: this.suppression.voices(Math.floor(Number(voices) + 1e-9)),
    };
  }
}
