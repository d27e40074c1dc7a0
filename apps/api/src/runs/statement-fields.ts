import { IntColumn } from '@guldkorn/insight';
import type { StoredFact } from './facts.js';

/** What statements are chosen by that is kept of each in memory. */
const fieldNames = ['districtId', 'groupId', 'channel', 'valence', 'language', 'occurredOn'] as const;
export type FieldName = (typeof fieldNames)[number];

/** True of what a statement says in a field; null where it says nothing. */
export type FieldTest = (value: string | null) => boolean;

/** One field of all statements: its different values, and of each statement which. */
class Field {
  readonly values: (string | null)[] = [];
  readonly valueOf = new IntColumn();
  private readonly numbers = new Map<string | null, number>();

  push(value: string | null): void {
    let number = this.numbers.get(value);
    if (number === undefined) {
      number = this.values.push(value) - 1;
      this.numbers.set(value, number);
    }
    this.valueOf.push(number);
  }
}

/** Where each of residents' statements is from, by its number in the table: so that choosing among them reads no database. */
export class StatementFields {
  private readonly fields = new Map<FieldName, Field>(fieldNames.map((name) => [name, new Field()]));
  private statements = 0;

  /** @param fact of the next statement by number. */
  add(fact: StoredFact): void {
    for (const [name, field] of this.fields) field.push(fact[name]);
    this.statements++;
  }

  get count(): number {
    return this.statements;
  }

  /** 1 for each statement of whose field it is true, else 0. */
  where(name: FieldName, test: FieldTest): Uint8Array {
    const marks = new Uint8Array(this.statements);
    const field = this.fields.get(name);
    if (field === undefined) return marks;
    const isTrue = Uint8Array.from(field.values, (value) => Number(test(value)));
    for (let statement = 0; statement < marks.length; statement++)
      marks[statement] = isTrue[field.valueOf.at(statement)] ?? 0;
    return marks;
  }
}
