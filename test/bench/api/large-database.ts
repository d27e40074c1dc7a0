import { DatabaseSync } from 'node:sqlite';

/** A UUID of its own for each copy, those of one copy side by side: ids all over would touch every page of an index. */
const anotherId = (column: string) => `printf('%08x', :copy) || substr(${column}, 9)`;

/** What is copied with each statement, with what must differ in each copy. */
const tables: readonly { readonly name: string; readonly differs: Readonly<Record<string, string>> }[] = [
  { name: 'voice', differs: { id: anotherId('id'), key: ":copy || '-' || key" } },
  {
    name: 'submission',
    differs: {
      id: anotherId('id'),
      voice_id: anotherId('voice_id'),
      fingerprint: ":copy || '-' || fingerprint",
    },
  },
  {
    name: 'statement',
    differs: {
      id: anotherId('id'),
      voice_id: anotherId('voice_id'),
      submission_id: anotherId('submission_id'),
      // Nobody searches here, and disks are slow.
      search_text: "''",
      word_forms: "''",
      sequence: "sequence + :copy * (select value from setting where name = 'statementSequence')",
    },
  },
  { name: 'statement_theme', differs: { statement_id: anotherId('statement_id') } },
  { name: 'redaction', differs: { id: anotherId('id'), statement_id: anotherId('statement_id') } },
];

/** Makes so many times as many statements of those in a database, by SQL alone: nothing is counted anew. */
export function multiply(file: string, times: number): void {
  const database = new DatabaseSync(file);
  // Thrown away if it fails: nothing is kept to go back to, neither of the whole nor, by OR FAIL, of each statement.
  for (const pragma of ['journal_mode = DELETE', 'journal_mode = MEMORY', 'synchronous = OFF', 'foreign_keys = OFF'])
    database.exec(`pragma ${pragma}`);
  database.exec('pragma cache_size = -1500000');
  const indexes = database
    .prepare(
      "select name, sql from sqlite_master where type = 'index' and sql is not null and tbl_name in (select value from json_each(?))",
    )
    .all(JSON.stringify(tables.map(({ name }) => name)));
  database.exec('begin');
  for (const index of indexes) database.exec(`drop index ${String(index['name'])}`);
  for (const { name, differs } of tables) {
    database.exec(`create temp table first_${name} as select * from ${name}`);
    const columns = database
      .prepare(`pragma table_info(${name})`)
      .all()
      .map((column) => String(column['name']));
    const insert = database.prepare(
      `insert or fail into ${name} (${columns.map((column) => `"${column}"`).join(', ')})
       select ${columns.map((column) => differs[column] ?? `"${column}"`).join(', ')} from first_${name}`,
    );
    for (let copy = 1; copy < times; copy++) insert.run({ copy });
  }
  for (const index of indexes) database.exec(String(index['sql']));
  database.exec('commit; pragma journal_mode = WAL');
  database.close();
}
