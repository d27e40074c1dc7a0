import type { Dictionary, WordClass } from '../lexicon/dictionary.js';
import type { Frequencies } from '../lexicon/frequencies.js';

const LETTER: Readonly<Record<WordClass, string>> = {
  noun: 'N',
  verb: 'V',
  adjective: 'A',
  name: 'P',
  other: 'O',
};
const SHORTEST_TAIL = 3;
const LONGEST_TAIL = 16;
const LETTER_FIRST = /^\p{L}/u;

/** What the dictionary holds a word for. */
export interface WordClasses {
  /** Whether the word itself is held; otherwise the classes are those of its longest end that is. */
  readonly known: boolean;
  /** Letters of the classes, sorted: `NV`. */
  readonly classes: string;
  /** Each class with how the form differs from its base: `Na>orna`. Sorted. */
  readonly inflections: readonly string[];
}

const NONE: WordClasses = { known: false, classes: '', inflections: [] };

/** The classes a word in small letters may be of, and as which inflections. */
export function wordClasses(word: string, dictionary: Dictionary, frequencies: Frequencies): WordClasses {
  if (!LETTER_FIRST.test(word)) return NONE;
  const own = inflectionsOf(word, dictionary);
  addName(word, dictionary, own);
  if (own.size > 0) return classesOf(own, true);
  for (let at = Math.max(2, word.length - LONGEST_TAIL); at <= word.length - SHORTEST_TAIL; at++) {
    const end = word.slice(at);
    // Nobody writes most of the ends, and the list is quicker to ask than the dictionary.
    if (!frequencies.has(end) && dictionary.entryReadings(end).length === 0) continue;
    const tail = inflectionsOf(end, dictionary);
    for (const inflection of tail) if (inflection === LETTER.other) tail.delete(inflection);
    if (tail.size > 0) return classesOf(tail, false);
  }
  return NONE;
}

function inflectionsOf(word: string, dictionary: Dictionary): Set<string> {
  const found = new Set<string>();
  for (const { base, wordClass } of dictionary.readings(word))
    found.add(LETTER[wordClass] + (wordClass === 'other' ? '' : difference(base, word)));
  return found;
}

/** Names stand in the dictionary with a capital. */
function addName(word: string, dictionary: Dictionary, to: Set<string>): void {
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  if (isName(name, dictionary)) to.add(`${LETTER.name}>`);
  else if (name.endsWith('s') && isName(name.slice(0, -1), dictionary)) to.add(`${LETTER.name}>s`);
}

function isName(word: string, dictionary: Dictionary): boolean {
  return dictionary.entryReadings(word).some(({ wordClass }) => wordClass === 'name');
}

function classesOf(inflections: ReadonlySet<string>, known: boolean): WordClasses {
  const sorted = [...inflections].sort();
  const classes = [...new Set(sorted.map((inflection) => inflection.charAt(0)))].join('');
  return { known, classes, inflections: sorted };
}

/** What the base gives up, and what the form has in its place. */
function difference(base: string, form: string): string {
  let same = 0;
  while (same < base.length && base.charCodeAt(same) === form.charCodeAt(same)) same++;
  return `${base.slice(same)}>${form.slice(same)}`;
}
