/** Endings of participles and of their base forms, longest first: stängda and stängt are forms of stängd. */
const PARTICIPLES: readonly (readonly [ending: string, bases: readonly string[]])[] = [
  ['ade', ['ad']],
  ['at', ['ad']],
  ['ad', ['ad']],
  ['dda', ['dd']],
  ['tt', ['dd', 'tt', 'd']],
  ['na', ['en']],
  ['en', ['en']],
  ['et', ['en']],
  ['da', ['d']],
  ['ta', ['t']],
  ['t', ['d', 't']],
  ['d', ['d']],
];

/**
 * What a participle used as an adjective may be a form of, as the treebanks count it: ökade → ökad, växande → växande, not the verb.
 * Empty where the word has no participle's ending.
 */
export function participleBases(word: string): string[] {
  if (word.endsWith('nde')) return [word];
  const found = PARTICIPLES.find(([ending]) => word.endsWith(ending));
  if (found === undefined) return [];
  const [ending, bases] = found;
  return bases.map((base) => word.slice(0, -ending.length) + base);
}
