import type { Attribute, AttributeValue, Profile } from '@guldkorn/municipality';
import { FoldedNames } from './folded-names.js';

/** Finds what the profile asks residents of themselves, by the name of a column, and their answers, by what stands in it. */
export class AttributeNames {
  private readonly columns: FoldedNames<Attribute>;
  private readonly values: ReadonlyMap<string, FoldedNames<AttributeValue>>;

  constructor({ attributes }: Pick<Profile, 'attributes'>) {
    this.columns = new FoldedNames(attributes, ({ name, question, aliases }) => [
      name.sv,
      name.en,
      question.sv,
      question.en,
      ...aliases,
    ]);
    this.values = new Map(
      attributes.map(({ id, values }) => [
        id,
        new FoldedNames(values, ({ name, aliases }) => [name.sv, name.en, ...aliases]),
      ]),
    );
  }

  /** What a column of that name holds; null when the profile asks for nothing of the kind. */
  find(columnName: string): Attribute | null {
    return this.columns.find(columnName);
  }

  /** The answer that a cell gives, by its name or an alias; null when it is none of them: nothing is guessed. */
  value(attributeId: string, cell: string): AttributeValue | null {
    return this.values.get(attributeId)?.exactly(cell) ?? null;
  }
}
