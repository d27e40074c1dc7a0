import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { defaultOptions, figureName, narrowed, type FigureName } from '@guldkorn/insight';
import { holdsNul } from '../database/holds-nul.js';
import { decodeCursor, encodeCursor, pageOf, type Page } from '../graphql/connection.js';
import { groupBy } from '../graphql/group-by.js';
import { PerRequest } from '../graphql/per-request.js';
import { allOf, placeholders, sql, type Sql } from '../graphql/sql.js';
import { QueryWords } from '../statements/query-words.js';
import { searchWords } from '../statements/search-query.js';
import { keyphraseCondition, statementConditions } from '../statements/statement-conditions.js';
import type { StatementFilterInput } from '../statements/statement-filter.input.js';
import { FilterFigureQueries } from '../suppression/filter-figure.queries.js';
import { mostVoicesFirst } from '../suppression/most-voices-first.js';
import { Suppression } from '../suppression/suppression.js';
import { countedKey, joinFolded, ofKeyphrase } from './counted-key.js';
import type { KeyphraseType, MentionType } from './keyphrase.type.js';
import { openlySaid, openlySaidOfFew } from './openly-said.js';

interface KeyphraseRow {
  readonly id: string;
  readonly label: string;
  readonly language: KeyphraseType['language'];
  readonly voices: number | string;
}

/**
 * Counts keyphrases among the statements that fit. Voices are counted as the analysis counts them: a person is one; of an
 * unnamed meeting's statements each is another voice, up to those of its participants that the district's share of
 * its statements stands for. A word's place in compounds counts where enough voices say it by itself: the run gives others
 * no voices but those few.
 */
function countedAmong(conditions: Sql): Sql {
  const inAll =
    "(select count(*) from statement other where other.voice_id = said.voice_id and other.moderation <> 'hidden')";
  const here =
    "(select count(*) from statement other where other.voice_id = said.voice_id and other.moderation <> 'hidden' and coalesce(other.district_id, '') = said.heard_in)";
  const seats = `1.0 * said.present * ${here} / ${inAll}`;
  const mentioning = '1.0 * count(distinct said.statement_id)';
  return sql(
    `select by_voice.keyphrase_id as id, sum(by_voice.voices) as voices
     from (
       select said.keyphrase_id,
         case when said.role <> 'resident' then 0.0
              when said.kind = 'person' then 1.0
              when said.present >= ${inAll} or ${mentioning} <= ${seats} then ${mentioning}
              else ${seats} end as voices
       from (
         select ${countedKey} as keyphrase_id, s.id as statement_id, v.id as voice_id, v.role, v.kind, coalesce(v.participants, 1) as present,
           case when v.kind = 'person' then '' else coalesce(s.district_id, '') end as heard_in
         from mention m join statement s on s.id = m.statement_id join voice v on v.id = s.voice_id ${joinFolded}
           join keyphrase spoken on spoken.id = ${countedKey}
         where ${ofKeyphrase} and (not m.part or spoken.voices >= ?) and s.moderation <> 'hidden' and ${conditions.text}
       ) said
       group by said.keyphrase_id, said.voice_id, said.role, said.kind, said.present, said.heard_in
     ) by_voice
     group by by_voice.keyphrase_id`,
    defaultOptions.minimumAlone,
    ...conditions.values,
  );
}

/** A keyphrase, and whether any statement says it that is not hidden. */
interface Known {
  readonly keyphrase: KeyphraseType;
  readonly isOpen: boolean;
}

/** Told voices (0: hidden) and id. */
type Position = readonly [voices: number, id: string];

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.length === 2 &&
  Number.isSafeInteger(value[0]) &&
  typeof value[1] === 'string' &&
  !holdsNul(value[1]);

function isAfter(row: KeyphraseType, [voices, id]: Position): boolean {
  const told = row.voices ?? 0;
  return told < voices || (told === voices && row.id > id);
}

/** Sums of fractions of voices come out a hair beside the whole number that they are. */
const roundingSlack = 1e-9;

/** Keyphrases with counted voices: a query of them, which of them are looked for, and among whom they are counted. */
interface Listed {
  readonly from: Sql;
  readonly found: Sql;
  readonly among: FigureName;
}

function selection({ from, found }: Listed, condition: Sql): Sql {
  const where = allOf([found, condition]);
  return sql(`${from.text} where ${where.text}`, ...from.values, ...where.values);
}

/** Reads keyphrases and their mentions. */
@Injectable()
export class KeyphraseQueries {
  private readonly byId = new PerRequest<string, Known | null>(async (ids) => {
    const known = ids.filter((id) => !holdsNul(id));
    if (known.length === 0) return () => null;
    const rows = await this.orm.em
      .fork()
      .execute<(KeyphraseRow & { openly_said: boolean | number })[]>(
        `select k.id, k.label, k.language, k.voices, ${openlySaidOfFew} as openly_said from keyphrase k where k.id in (${placeholders(known)})`,
        known,
      );
    const byId = new Map(
      rows.map(({ openly_said: isOpen, ...row }) => [
        row.id,
        { keyphrase: this.keyphraseType(row, figureName()), isOpen: Boolean(isOpen) },
      ]),
    );
    return (id) => byId.get(id) ?? null;
  });

  private readonly byStatement = new PerRequest<string, MentionType[]>(async (statementIds) => {
    const rows = await this.orm.em.fork().execute<(MentionType & { statement_id: string; keyphrase_id: string })[]>(
      `select m.statement_id, ${countedKey} as keyphrase_id, m."start", m."end", m.valence from mention m ${joinFolded}
         where m.statement_id in (${placeholders(statementIds)}) and not m.part and ${ofKeyphrase} order by m.statement_id, m."start", m."end"`,
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
    private readonly filterFigures: FilterFigureQueries,
    private readonly queryWords: QueryWords,
  ) {}

  /** Null when there is none with that id, or only hidden statements say it. */
  async keyphrase(context: object, id: string): Promise<KeyphraseType | null> {
    const known = await this.byId.load(context, id);
    return known?.isOpen === true ? known.keyphrase : null;
  }

  /** For whoever may read a statement that says it, hidden or not. */
  async keyphraseOfMention(context: object, { keyphraseId }: MentionType): Promise<KeyphraseType | null> {
    return (await this.byId.load(context, keyphraseId))?.keyphrase ?? null;
  }

  /** By place in the text. */
  mentionsIn(context: object, statementId: string): Promise<MentionType[]> {
    return this.byStatement.load(context, statementId);
  }

  /**
   * By told voices, then by id. Without a filter all that some statement says that is not hidden, with the latest run's
   * figures; with one, those that enough voices mention in what fits to be told.
   * @throws DomainError CURSOR_INVALID.
   */
  async page(
    filter: StatementFilterInput | null,
    search: string | null | undefined,
    first: number,
    after: string | null | undefined,
  ): Promise<Page<KeyphraseType>> {
    const counted =
      filter === null
        ? sql('select id, voices from keyphrase where id not in (select id from folded_keyphrase)')
        : countedAmong(statementConditions(filter, this.queryWords.read));
    const listed: Listed = {
      from: sql(
        `with counted as (${counted.text}) select k.id, k.label, k.language, c.voices from counted c join keyphrase k on k.id = c.id`,
        ...counted.values,
      ),
      found: allOf([
        ...searchWords(search).map((word) => keyphraseCondition(word, this.queryWords.read(word).keys)),
        // With a filter, they are counted among what is not hidden.
        ...(filter === null ? [sql(openlySaid)] : []),
      ]),
      among: filter === null ? figureName() : await this.filterFigures.figure(filter),
    };
    const position = decodeCursor(after, isPosition);
    const told = await this.toldOnes(listed);
    const rows = told.filter((row) => position === null || isAfter(row, position)).slice(0, first + 1);
    if (filter === null && rows.length <= first)
      rows.push(...(await this.hiddenOnes(listed, first + 1 - rows.length, position)));
    return pageOf(rows, first, {
      node: (row) => row,
      cursor: (row) => encodeCursor([row.voices ?? 0, row.id]),
      total: () => (filter === null ? this.countAll(listed) : Promise.resolve(told.length)),
    });
  }

  /** Those whose voices are told, most first. */
  private async toldOnes(listed: Listed): Promise<KeyphraseType[]> {
    const { text, values } = selection(listed, sql('c.voices >= ?', this.suppression.threshold - roundingSlack));
    const rows = await this.orm.em.fork().execute<KeyphraseRow[]>(text, [...values]);
    return rows
      .map((row) => this.keyphraseType(row, listed.among))
      .filter((row) => row.voices !== null)
      .sort(mostVoicesFirst);
  }

  /** Those whose voices are hidden, by id; they come after all the others. What is said has no half-step of its own. */
  private async hiddenOnes(listed: Listed, most: number, after: Position | null): Promise<KeyphraseType[]> {
    const { threshold } = this.suppression;
    const thresholdIsTold = this.suppression.count(threshold, listed.among) !== null;
    const hidden = sql('c.voices < ?', thresholdIsTold ? threshold - roundingSlack : threshold + 1 - roundingSlack);
    const left = after === null || after[0] > 0 ? hidden : allOf([hidden, sql('k.id > ?', after[1])]);
    const { text, values } = selection(listed, left);
    const rows = await this.orm.em.fork().execute<KeyphraseRow[]>(`${text} order by k.id limit ?`, [...values, most]);
    return rows.map((row) => this.keyphraseType(row, listed.among));
  }

  private async countAll(listed: Listed): Promise<number> {
    const { text, values } = selection(listed, allOf([]));
    const [row] = await this.orm.em
      .fork()
      .execute<{ total: number | string }[]>(`select count(*) as total from (${text}) listed`, [...values]);
    return Number(row?.total ?? 0);
  }

  /** What is known of all that the filter's note, or its import's, holds. Null when the filter asks for neither. */
  private keyphraseType({ id, label, language, voices }: KeyphraseRow, among: FigureName): KeyphraseType {
    const figure = narrowed(among, ['keyphrase', id]);
    return { id, label, language, voices: this.suppression.count(Number(voices), figure) };
  }
}
