/** Voices by two things at once: each voice once in every cell that something it says belongs to. */
import { byCodeUnit } from './code-unit-order.js';
import type { Dialogue } from './dialogue.js';
import { leaningBit } from './leanings.js';
import { IntColumn } from './table/int-column.js';
import { VoicesAmong } from './table/voices-among.js';

/** Statements that have something in common: a month's, a theme's. */
export interface Category {
  readonly id: string;
  /** By their numbers in the table, each once. */
  readonly statements: IntColumn;
}

/** Weighted voices, before they are told. */
export interface CrossTabulation {
  readonly voices: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** By row, then by column. */
  readonly cells: readonly (readonly number[])[];
}

/** What residents say, by the district that it counts for: a person's all for one, a meeting's each for its own. */
export function districtCategories({ table, sides }: Dialogue): Category[] {
  const columns = table.districtIds.map(() => new IntColumn());
  for (let statement = 0; statement < table.statements; statement++)
    columns[sides.bucketOf(statement, table.voiceOf.at(statement))]?.push(statement);
  return table.districtIds.map((id, side) => ({ id, statements: columns[side] ?? new IntColumn(1) }));
}

/** What residents say, by how the statement leans. */
export function valenceCategories({ table }: Dialogue): Category[] {
  return (['praise', 'trouble', 'wish', 'unclear'] as const).map((id) => {
    const statements = new IntColumn();
    for (let statement = 0; statement < table.statements; statement++)
      if (table.leaningOf.at(statement) === leaningBit(id)) statements.push(statement);
    return { id, statements };
  });
}

/** What residents say, by the dialogue's themes. */
export function themeCategories({ subjects }: Dialogue): Category[] {
  return subjects.themeFacts.map((theme) => ({ id: theme.id, statements: subjects.statementsOf(theme) }));
}

/** What residents say, by the keyphrases it mentions. @param among only those that these statements mention. */
export function keyphraseCategories({ table, subjects }: Dialogue, among: IntColumn): Category[] {
  const keys = new Set<number>();
  for (let at = 0; at < among.length; at++)
    for (let mention = table.firstMention.at(among.at(at)); mention < table.mentionsEnd(among.at(at)); mention++)
      keys.add(table.mentionKey.at(mention));
  return [...keys]
    .map((key) => ({ id: table.keys.text(key), statements: subjects.statementsOfKey(key) }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

/** Which statements of the table are among these. */
function maskOf({ table }: Dialogue, among: IntColumn): Uint8Array {
  const mask = new Uint8Array(table.statements);
  for (let at = 0; at < among.length; at++) mask[among.at(at)] = 1;
  return mask;
}

/** Weighted voices of each category. @param among only what these statements say counts. */
export function voicesOf(dialogue: Dialogue, categories: readonly Category[], among: IntColumn): number[] {
  const mask = maskOf(dialogue, among);
  const voices = new VoicesAmong(dialogue);
  return categories.map(({ statements }) => {
    const those = new IntColumn(8);
    for (let at = 0; at < statements.length; at++) if (mask[statements.at(at)] === 1) those.push(statements.at(at));
    return voices.count(those);
  });
}

/**
 * Counts voices by rows and columns. A cell's are those with a statement that belongs to both, so a voice may be in many
 * cells, and no cell has more than its row or its column.
 * @param among only what these statements say counts.
 */
export function crossTabulate(
  dialogue: Dialogue,
  rows: readonly Category[],
  columns: readonly Category[],
  among: IntColumn,
): CrossTabulation {
  const voices = new VoicesAmong(dialogue);
  const mask = maskOf(dialogue, among);
  const columnsOf: (number[] | undefined)[] = [];
  columns.forEach(({ statements }, column) => {
    for (let at = 0; at < statements.length; at++) (columnsOf[statements.at(at)] ??= []).push(column);
  });
  const cells = rows.map(({ statements }) => {
    const both = columns.map(() => new IntColumn(8));
    for (let at = 0; at < statements.length; at++) {
      const statement = statements.at(at);
      if (mask[statement] === 1) for (const column of columnsOf[statement] ?? []) both[column]?.push(statement);
    }
    return both.map((column) => voices.count(column));
  });
  return {
    voices: voices.count(among),
    rows: voicesOf(dialogue, rows, among),
    columns: voicesOf(dialogue, columns, among),
    cells,
  };
}
