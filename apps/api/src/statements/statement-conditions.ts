import { allOf, containing, placeholders, sql, type Sql } from '../graphql/sql.js';
import { sayingOneOf } from '../keyphrases/counted-key.js';
import { searchForm } from './search-form.js';
import type { AttributeFilterInput, StatementFilterInput } from './statement-filter.input.js';

/** The keyphrases that a word may be a form of, by id. */
export type KeysOf = (word: string) => ReadonlySet<string>;

function oneOf(column: string, values: readonly string[] | null | undefined): Sql[] {
  return values === null || values === undefined || values.length === 0 ? [] : [among(column, [...new Set(values)])];
}

function among(column: string, values: readonly string[]): Sql {
  return sql(`${column} in (${placeholders(values)})`, ...values);
}

function when(value: string | null | undefined, condition: (value: string) => Sql): Sql[] {
  return value === null || value === undefined || value === '' ? [] : [condition(value)];
}

/** The words that are searched for. */
export function searchWords(text: string | null | undefined): string[] {
  return searchForm(text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** True of keyphrases, called `k`, whose label holds the word or that the word is a form of. */
export function keyphraseCondition(word: string, keysOf: KeysOf): Sql {
  const keys = [...keysOf(word)];
  const labelled = sql("k.search_label like ? escape '!'", containing(word));
  if (keys.length === 0) return labelled;
  return sql(`(${labelled.text} or k.id in (${placeholders(keys)}))`, ...labelled.values, ...keys);
}

/** True of statements that hold the word, or mention a keyphrase that it is a form of. */
function saying(word: string, keysOf: KeysOf): Sql {
  const mentioned = keyphraseCondition(word, keysOf);
  return sql(
    `(s.search_text like ? escape '!' or s.id in (select m.statement_id from mention m join keyphrase k on k.id = m.keyphrase_id where ${mentioned.text}))`,
    containing(word),
    ...mentioned.values,
  );
}

/** True of statements that mention the keyphrase, or one that counts as it. */
function mentioning(keyphraseId: string): Sql {
  const said = sayingOneOf('keyphrase_id', [keyphraseId]);
  return sql(`s.id in (select statement_id from mention where ${said.text})`, ...said.values);
}

function sayingOfThemselves({ attributeId, valueIds }: AttributeFilterInput): Sql[] {
  return oneOf('value_id', valueIds).map((value) =>
    sql(
      `s.voice_id in (select voice_id from voice_attribute where attribute_id = ? and ${value.text})`,
      attributeId,
      ...value.values,
    ),
  );
}

/** The filter as a condition on a statement called `s`. The filter's ids have been checked. */
export function statementConditions(filter: StatementFilterInput, keysOf: KeysOf): Sql {
  return allOf([
    ...oneOf('s.district_id', filter.districtIds),
    ...oneOf('s.group_id', filter.groupIds),
    ...(filter.attributes ?? []).flatMap(sayingOfThemselves),
    ...oneOf('s.channel', filter.channels),
    ...oneOf('s.valence', filter.valences),
    ...oneOf('s.role', filter.roles),
    ...oneOf('s.language', filter.languages),
    ...when(filter.from, (day) => sql('s.occurred_on >= ?', day)),
    ...when(filter.to, (day) => sql('s.occurred_on <= ?', day)),
    ...when(filter.meetingNoteId, (id) => sql('s.note_id = ?', id)),
    ...when(filter.importId, (id) =>
      sql(
        '(s.submission_id in (select id from submission where import_id = ?) or s.note_id in (select id from meeting_note where import_id = ?))',
        id,
        id,
      ),
    ),
    ...when(filter.keyphraseId, (id) => mentioning(id)),
    ...when(filter.themeId, (id) => sql('s.id in (select statement_id from statement_theme where theme_id = ?)', id)),
    ...searchWords(filter.text).map((word) => saying(word, keysOf)),
  ]);
}
