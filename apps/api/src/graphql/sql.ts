/** A piece of SQL with its parameters, in order. Written so that SQLite and PostgreSQL both take it. */
export interface Sql {
  readonly text: string;
  readonly values: readonly (string | number)[];
}

export function sql(text: string, ...values: readonly (string | number)[]): Sql {
  return { text, values };
}

/** `?, ?, ?`, one for each value. */
export function placeholders(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

/** All of the conditions; true when there are none. */
export function allOf(conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return sql('1 = 1');
  return sql(
    conditions.map((condition) => condition.text).join(' and '),
    ...conditions.flatMap((condition) => condition.values),
  );
}

/** Any of the conditions, of which there is at least one. */
export function anyOf(conditions: readonly Sql[]): Sql {
  const { text, values } = sql(
    conditions.map((condition) => condition.text).join(' or '),
    ...conditions.flatMap((condition) => condition.values),
  );
  return sql(`(${text})`, ...values);
}

/** A LIKE pattern for `text` anywhere, to be used with `escape '!'`: the text's own wildcards mean themselves. */
export function containing(text: string): string {
  return `%${text.replace(/[!%_]/g, (sign) => `!${sign}`)}%`;
}
