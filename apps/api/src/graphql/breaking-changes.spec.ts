import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { breakingChanges, unexplainedChanges } from './breaking-changes.js';

const released = buildSchema('type Query { place(id: ID!, not: Int): String voices: Int }');

describe('what breaks queries that worked', () => {
  it.each([
    ['a field added', 'type Query { place(id: ID!, not: Int): String voices: Int more: Int }', []],
    ['a field taken away', 'type Query { place(id: ID!, not: Int): String }', ['Query.voices was removed.']],
    [
      'an argument that must be given',
      'type Query { place(id: ID!, not: Int, year: Int!): String voices: Int }',
      ['A required arg year on Query.place was added.'],
    ],
    [
      'another type',
      'type Query { place(id: ID!, not: Int): String voices: String }',
      ['Query.voices changed type from Int to String.'],
    ],
  ])('%s', (_, now, expected) => {
    expect(breakingChanges(released, buildSchema(now))).toEqual(expected);
  });

  it('is explained only by a decision that names it', () => {
    const changes = ['Query.voices was removed.'];
    expect(unexplainedChanges(changes, ['Nothing of it.'])).toEqual(changes);
    expect(unexplainedChanges(changes, ['Why:\n- Query.voices was removed.\n'])).toEqual([]);
  });
});
