import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { unclearDeprecations } from './deprecations.js';

const clear = '@deprecated(reason: "Use districts instead. Goes away 2027-06-01.")';

describe('what goes away', () => {
  it('is clear when it says what to use instead, and from which day it may be gone', () => {
    const schema = buildSchema(`
      type Query { district: Int ${clear} places(old: Int ${clear}, new: Int): Int still(way: Way, by: By): Int }
      enum Way { HERE ${clear} THERE }
      input By { name: String ${clear} id: ID }
    `);
    expect(unclearDeprecations(schema)).toEqual([]);
  });

  it.each([
    ['a field', 'type Query { a: Int @deprecated b: Int }', 'Query.a: No longer supported'],
    ['without a day', 'type Query { a: Int @deprecated(reason: "Use b instead.") b: Int }', 'Query.a: Use b instead.'],
    [
      'on a day that there is not',
      'type Query { a: Int @deprecated(reason: "Use b instead. Goes away 2027-02-30.") b: Int }',
      'Query.a: Use b instead. Goes away 2027-02-30.',
    ],
    [
      'with nothing in its place',
      'type Query { a: Int @deprecated(reason: "Goes away 2027-06-01.") b: Int }',
      'Query.a: Goes away 2027-06-01.',
    ],
    ['an argument', 'type Query { a(old: Int @deprecated(reason: "Old."), new: Int): Int }', 'Query.a(old): Old.'],
    ['an enum value', 'type Query { a: Way } enum Way { HERE @deprecated(reason: "Old.") THERE }', 'Way.HERE: Old.'],
    [
      'of an input',
      'type Query { a(by: By): Int } input By { b: Int @deprecated(reason: "Old.") c: Int }',
      'By.b: Old.',
    ],
  ])('is told as unclear: %s', (_, text, expected) => {
    expect(unclearDeprecations(buildSchema(text))).toEqual([expected]);
  });
});
