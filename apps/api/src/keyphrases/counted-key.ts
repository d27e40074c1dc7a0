import { placeholders, sql, type Sql } from '../graphql/sql.js';

/** Joins what people have decided of a mention `m`, as `f`. */
export const joinFolded = 'left join folded_keyphrase f on f.id = m.keyphrase_id';

/** The key that the mention counts as. */
export const countedKey = 'coalesce(f.counts_as, m.keyphrase_id)';

/** True of a mention of a keyphrase, not of a word that is decided to be none. */
export const ofKeyphrase = '(f.id is null or f.counts_as is not null)';

/** True of keys, in that column, that are one of the keyphrases or count as one: found by index. */
export function sayingOneOf(column: string, keyphraseIds: readonly string[]): Sql {
  return sql(
    `${column} in (values ${keyphraseIds.map(() => '(?)').join(', ')} union select id from folded_keyphrase where counts_as in (${placeholders(keyphraseIds)}))`,
    ...keyphraseIds,
    ...keyphraseIds,
  );
}
