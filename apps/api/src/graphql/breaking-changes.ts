import { findBreakingChanges, type GraphQLSchema } from 'graphql';

/** A change that breaks queries which worked, as it is written in a decision that allows it. */
export function breakingChanges(released: GraphQLSchema, now: GraphQLSchema): string[] {
  return findBreakingChanges(released, now)
    .map(({ description }) => description)
    .sort();
}

/**
 * The breaking changes that no decision names: each has to stand, word for word, in the text of one of them.
 * @param decisions the texts of the decision pages.
 */
export function unexplainedChanges(changes: readonly string[], decisions: readonly string[]): string[] {
  return changes.filter((change) => !decisions.some((text) => text.includes(change)));
}
