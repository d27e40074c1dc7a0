import { readFileSync } from 'node:fs';
import { createTextEngine, loadTextResources, queryKeys, textResourcesFolder } from '@guldkorn/text';

/** One thing that the careful reader names, with every word that would name it. */
export interface ExpectedThing {
  readonly name: string;
  readonly words: readonly string[];
  readonly certainty: 'clear' | 'possible';
}

export interface ExpectedDialogue {
  readonly districts: Readonly<
    Record<string, { readonly nuggets: readonly ExpectedThing[]; readonly challenges: readonly ExpectedThing[] }>
  >;
  readonly commonGround: readonly ExpectedThing[];
  readonly redHerrings: readonly {
    readonly word: string;
    readonly district?: string;
    readonly notAs: readonly string[];
  }[];
}

/** Something that the machine names: a keyphrase, or a theme with the words that it shows first. */
export interface FoundThing {
  readonly label: string;
  readonly keyphraseIds: readonly string[];
}

export interface Comparison {
  readonly matched: readonly { readonly expected: ExpectedThing; readonly by: readonly string[] }[];
  readonly missed: readonly ExpectedThing[];
  readonly beyond: readonly string[];
  readonly found: number;
}

export function readExpected(): ExpectedDialogue {
  return JSON.parse(readFileSync('test/golden/dialogue/expected.json', 'utf8')) as ExpectedDialogue;
}

const engine = createTextEngine(loadTextResources(textResourcesFolder()), { places: [] });

/** The keys of a word in any inflection; of several words only that of the whole phrase, since *tryggt för barn* is not *barn*. */
function keysOf(words: string): ReadonlySet<string> {
  if (!words.includes(' ')) return queryKeys(engine, words);
  const { keyphrases } = engine.read(words, { language: 'sv' });
  return new Set(keyphrases.filter(({ start, end }) => start === 0 && end === words.length).map(({ key }) => key));
}

/** True when a found keyphrase, or a word of a found theme, is one of the words, whatever its inflection. */
export function names(words: readonly string[], found: FoundThing): boolean {
  return words.some((word) => {
    const keys = keysOf(word);
    return word.toLowerCase() === found.label.toLowerCase() || found.keyphraseIds.some((id) => keys.has(id));
  });
}

/** What of the expected was found, what was missed, and what was found beyond it. */
export function compare(expected: readonly ExpectedThing[], found: readonly FoundThing[]): Comparison {
  const byThing = expected.map((thing) => ({
    expected: thing,
    by: found.filter((one) => names(thing.words, one)).map((one) => one.label),
  }));
  return {
    matched: byThing.filter(({ by }) => by.length > 0),
    missed: byThing.filter(({ by }) => by.length === 0).map(({ expected: thing }) => thing),
    beyond: found.filter((one) => !expected.some((thing) => names(thing.words, one))).map((one) => one.label),
    found: found.length,
  };
}
