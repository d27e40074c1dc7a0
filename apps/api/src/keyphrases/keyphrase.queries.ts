import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { queryKeys, type TextEngine } from '@guldkorn/text';
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
 * Counts keyphrases among the statements that fit. Voices are weighed as the analysis weighs them: a person is one; a
 * statement of an unnamed meeting weighs min(1, participants / the meeting's statements).
 */
function countedAmong(conditions: Sql): Sql {
  const presentAtMeeting = 'coalesce(v.participants, 1)';
  const saidAtMeeting = '(select count(*) from statement other where other.voice_id = v.id)';
  return sql(
    `select by_voice.keyphrase_id as id, sum(by_voice.statements) as statements, sum(by_voice.voices) as voices
     from (
       select m.keyphrase_id, count(distinct s.id) as statements,
         case when v.role <> 'resident' then 0.0
              when v.kind = 'person' or ${presentAtMeeting} >= ${saidAtMeeting} then case when v.kind = 'person' then 1.0 else 1.0 * count(distinct s.id) end
              else 1.0 * count(distinct s.id) * ${presentAtMeeting} / ${saidAtMeeting} end as voices
       from mention m join statement s on s.id = m.statement_id join voice v on v.id = s.voice_id
       where ${conditions.text}
       group by m.keyphrase_id, v.id, v.role, v.kind, v.participants
     ) by_voice
     group by by_voice.keyphrase_id`,
    ...conditions.values,
  );
}

const isPosition = (value: unknown): value is [string] =>
  Array.isArray(value) && value.length === 1 && typeof value[0] === 'string';

/** Reads keyphrases and their mentions. */
@Injectable()
export class KeyphraseQueries {
  private readonly byId = new PerRequest<string, KeyphraseType | null>(async (ids) => {
    const keyphrases = await this.orm.em.fork().find(Keyphrase, { id: { $in: [...ids] } });
    const byId = new Map(keyphrases.map((keyphrase) => [keyphrase.id, this.keyphraseType(keyphrase)]));
    return (id) => byId.get(id) ?? null;
  });

  private readonly byStatement = new PerRequest<string, MentionType[]>(async (statementIds) => {
    const rows = await this.orm.em.fork().execute<(MentionType & { statement_id: string; keyphrase_id: string })[]>(
      `select m.statement_id, m.keyphrase_id, m."start", m."end", m.valence from mention m
         where m.statement_id in (${placeholders(statementIds)}) order by m.statement_id, m."start", m."end"`,
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
