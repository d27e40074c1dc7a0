/** How well groups that were found agree with topics that people gave. */

/** How often each group and each topic go together. */
function crossCounts(groups: readonly string[], topics: readonly string[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  groups.forEach((group, index) => {
    const own = counts.get(group) ?? new Map<string, number>();
    const topic = topics[index] ?? '';
    own.set(topic, (own.get(topic) ?? 0) + 1);
    counts.set(group, own);
  });
  return counts;
}

/** The share that is of its group's commonest topic. */
export function purity(groups: readonly string[], topics: readonly string[]): number {
  const counts = [...crossCounts(groups, topics).values()];
  return counts.reduce((sum, own) => sum + Math.max(...own.values()), 0) / groups.length;
}

/** Mutual information over the mean of the two entropies, 0-1 (Strehl & Ghosh 2002, JMLR 3; arithmetic mean). */
export function normalizedMutualInformation(groups: readonly string[], topics: readonly string[]): number {
  const n = groups.length;
  const sizes = (names: readonly string[]) =>
    names.reduce((map, name) => map.set(name, (map.get(name) ?? 0) + 1), new Map<string, number>());
  const entropy = (map: ReadonlyMap<string, number>) =>
    [...map.values()].reduce((sum, count) => sum - (count / n) * Math.log(count / n), 0);
  const [groupSizes, topicSizes] = [sizes(groups), sizes(topics)];
  let information = 0;
  for (const [group, own] of crossCounts(groups, topics))
    for (const [topic, count] of own)
      information +=
        (count / n) * Math.log((count * n) / ((groupSizes.get(group) ?? 0) * (topicSizes.get(topic) ?? 0)));
  const mean = (entropy(groupSizes) + entropy(topicSizes)) / 2;
  return mean > 0 ? information / mean : 1;
}

/** The mean over `classes` of F1 = 2 right / (given + true); a class that is neither given nor true counts as 0. */
export function macroF1(given: readonly string[], topics: readonly string[], classes: readonly string[]): number {
  const each = classes.map((name) => {
    const right = topics.filter((topic, index) => topic === name && given[index] === name).length;
    const either = topics.filter((topic) => topic === name).length + given.filter((topic) => topic === name).length;
    return either > 0 ? (2 * right) / either : 0;
  });
  return each.reduce((sum, f1) => sum + f1, 0) / classes.length;
}
