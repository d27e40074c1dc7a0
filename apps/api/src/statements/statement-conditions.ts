import { allOf, anyOf, containing, placeholders, sql, type Sql } from '../graphql/sql.js';
import { sayingOneOf } from '../keyphrases/counted-key.js';
import type { QueryWord, ReadQueryWord } from './query-words.js';
import { searchForm } from './search-form.js';
import { searchParts } from './search-query.js';
import type { AttributeFilterInput, StatementFilterInput } from './statement-filter.input.js';
import { baseForm, isShort, nameForm, standing } from './word-forms.js';

function oneOf(column: string, values: readonly string[] | null | undefined): Sql[] {
  return values === null || values === undefined || values.length === 0 ? [] : [among(column, [...new Set(values)])];
}

function among(column: string, values: readonly string[]): Sql {
  return sql(`${column} in (${placeholders(values)})`, ...values);
}

function when(value: string | null | undefined, condition: (value: string) => Sql): Sql[] {
  return value === null || value === undefined || value === '' ? [] : [condition(value)];
}

/** True of keyphrases, called `k`, whose label holds the word or that the word is a form of. */
export function keyphraseCondition(word: string, keys: ReadonlySet<string>): Sql {
  return anyOf([
    holding('k.search_label', word),
    ...(keys.size === 0 ? [] : [sql(`k.id in (${placeholders([...keys])})`, ...keys)]),
  ]);
}

function holding(column: string, text: string): Sql {
  return sql(`${column} like ? escape '!'`, containing(text));
}

/** True of statements that mention a keyphrase of which the condition, on `k`, is true. */
function mentioningWhere({ text, values }: Sql): Sql {
  return sql(
    `s.id in (select m.statement_id from mention m join keyphrase k on k.id = m.keyphrase_id where ${text})`,
    ...values,
  );
}

/** True of statements that say the word in any form, by itself or in a compound. Of a name: that speak of what is called so. */
function saying({ word, bases, name, keys }: QueryWord): Sql {
  if (name !== null) return calledSo(name);
  const long = bases.filter((base) => !isShort(base));
  // What stands within another is found wherever that is.
  const within = long.filter((base) => !long.some((other) => other !== base && base.includes(other)));
  const ofKeys = sql(`k.id in (${placeholders([...keys])})`, ...keys);
  return anyOf([
    ...within.map((base) => holding('s.search_text', base)),
    ...(isShort(word) ? [holding('s.word_forms', standing(word))] : []),
    ...bases.map((base) => holding('s.word_forms', baseForm(base))),
    mentioningWhere(isShort(word) ? ofKeys : keyphraseCondition(word, keys)),
  ]);
}

/** Speaks of a place by its name: *Änge*, and *Ängesbor*, but not *ängen*. */
function calledSo(name: string): Sql {
  const inCompounds = isShort(name) ? [] : [holding('s.search_text', ` ${name}s`)];
  const asWritten = /^\p{L}+$/u.test(name) ? [] : [holding('s.search_text', name)];
  return anyOf([holding('s.word_forms', nameForm(name)), ...inCompounds, ...asWritten]);
}

function searching(text: string | null | undefined, read: ReadQueryWord): Sql[] {
  return searchParts(text).map((part) =>
    part.isPhrase ? holding('s.search_text', searchForm(part.text)) : saying(read(part.text)),
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

/** What is not known is not true, so that a statement fits either a filter or its opposite. */
function notTrue({ text, values }: Sql): Sql {
  return sql(`((${text}) is not true)`, ...values);
}

/** The filter as a condition on a statement called `s`. The filter's ids have been checked. */
export function statementConditions(filter: StatementFilterInput, read: ReadQueryWord): Sql {
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
    ...oneOf('substr(s.occurred_on, 1, 7)', filter.months),
    ...(typeof filter.mayBeQuoted === 'boolean'
      ? [sql(filter.mayBeQuoted ? 's.may_be_quoted' : 'not s.may_be_quoted')]
      : []),
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
    ...searching(filter.text, read),
    ...(filter.and ?? []).map((one) => statementConditions(one, read)),
    ...(filter.or?.length ? [anyOf(filter.or.map((one) => statementConditions(one, read)))] : []),
    ...(filter.not ? [notTrue(statementConditions(filter.not, read))] : []),
  ]);
}
