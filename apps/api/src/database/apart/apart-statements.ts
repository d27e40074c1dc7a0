/**
 * Whether the database is shared by several municipalities. The ORM's options are made before the database has been asked, and
 * look here at each statement.
 */
export interface Apartness {
  on: boolean;
}

const column = '"municipality"';

/**
 * A statement with `on conflict (…)` as it must be where keys begin with the municipality. Values are bound apart from the
 * statement, so that nothing that people write stands in it.
 */
export function conflictWithin(sql: string): string {
  return sql.replace(/\bon conflict \((?!"municipality")/gi, `on conflict (${column}, `);
}

const newTable = /^\s*create (?:unlogged )?table (?:if not exists )?"\w+" \(/i;

/**
 * A statement of a migration, as `npm run migrate` writes them, for tables that several municipalities share: what makes a table
 * gives it the municipality's column, and keys, references and indexes begin with it.
 */
export function migrationWithin(sql: string): string {
  const keyed = sql
    .replace(
      /\bforeign key \(([^()]+)\) references ("\w+") \(([^()]+)\)/gi,
      `foreign key (${column}, $1) references $2 (${column}, $3)`,
    )
    .replace(/\bunique \("/gi, `unique (${column}, "`)
    .replace(/^(\s*create (?:unique )?index (?:if not exists )?"\w+" on "\w+" )\(/i, `$1(${column}, `);
  if (!newTable.test(sql)) return keyed;
  const serial = /("\w+") serial primary key/i.exec(keyed);
  const made = keyed
    .replace(newTable, (head) => `${head}${column} text not null default current_municipality(), `)
    .replace(/\bprimary key \("/i, `primary key (${column}, "`);
  if (serial === null) return made;
  return made
    .replace(serial[0], `${serial[1]} serial not null`)
    .replace(/\)\s*(?:;\s*)?$/, `, primary key (${column}, ${serial[1]}));`);
}
