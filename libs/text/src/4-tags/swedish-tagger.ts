import type { TextResources } from '../lexicon/resources.js';
import { paradigmFit } from '../lexicon/paradigms.js';
import type { UniversalTag } from '../reading.js';
import { caseModeOf, openingIndex } from './features.js';
import type { PerceptronTagger } from './perceptron.js';

const ATTESTED_ENOUGH = 3;
const COMMON = -700;
/** A capital word that ends as lakes, mountains and rivers do is a name, at the start of a sentence too. */
const GEOGRAPHIC = /^\p{Lu}\p{Ll}{2,}(?:sjön|sjöarna|fjället|fjällen|älven|berget|viken|holmen|näset)s?$/u;
const MEMO_LIMIT = 20_000;

const SUBJECTS = new Set(['jag', 'du', 'han', 'hon', 'vi', 'ni', 'man']);

/**
 * The perceptron, with mends for short statements in the first person, which the treebank has few of: a capital at the start of
 * a bullet makes no name of a plain noun, a given name before a capital opens a name, and after *jag* or *vi* stands a verb.
 */
export class SwedishTagger {
  private readonly plainNouns = new Map<string, boolean>();
  private readonly perceptron: PerceptronTagger;
  private readonly resources: TextResources;

  constructor(perceptron: PerceptronTagger, resources: TextResources) {
    this.perceptron = perceptron;
    this.resources = resources;
  }

  /** Tags one sentence's words, as written. */
  tag(words: readonly string[]): UniversalTag[] {
    const tags = this.perceptron.tag(words);
    const first = openingIndex(words);
    const word = words[first];
    if (word !== undefined && tags[first] === 'NOUN' && GEOGRAPHIC.test(word)) tags[first] = 'PROPN';
    else if (word !== undefined && tags[first] === 'PROPN' && tags[first + 1] !== 'PROPN' && this.isPlainNoun(word))
      tags[first] = 'NOUN';
    const inMixedCase = caseModeOf(words) === 'mixed';
    for (let i = 1; inMixedCase && i < words.length; i++) {
      if (/^\p{Lu}\p{Ll}/u.test(words[i] ?? '') && this.resources.givenNames.has(words[i - 1] ?? ''))
        tags.fill('PROPN', i - 1, i + 1);
    }
    for (let i = 1; i < words.length; i++) {
      const isSubject = tags[i - 1] === 'PRON' && SUBJECTS.has(words[i - 1]?.toLowerCase() ?? '');
      if (
        isSubject &&
        tags[i] === 'NOUN' &&
        /[aeiouyåäö]r$|[td]e$/u.test(words[i] ?? '') &&
        this.isVerb(words[i] ?? '')
      )
        tags[i] = 'VERB';
    }
    return tags;
  }

  private isVerb(word: string): boolean {
    return (paradigmFit(word.toLowerCase(), 'verb', this.resources.frequencies)?.attested ?? 0) >= ATTESTED_ENOUGH;
  }

  private isPlainNoun(word: string): boolean {
    if (this.resources.givenNames.has(word) || GEOGRAPHIC.test(word)) return false;
    const lower = word.toLowerCase();
    const known = this.plainNouns.get(lower);
    if (known !== undefined) return known;
    const answer = this.hasNounForms(lower) || this.endsInNoun(lower);
    if (this.plainNouns.size >= MEMO_LIMIT) this.plainNouns.clear();
    this.plainNouns.set(lower, answer);
    return answer;
  }

  /** A compound that no list holds ends in a noun that one does: *skoterleder*. */
  private endsInNoun(word: string): boolean {
    for (let at = 3; at <= word.length - 4; at++) {
      const tail = word.slice(at);
      if ((this.resources.frequencies.level(tail) ?? -Infinity) > COMMON && this.hasNounForms(tail)) return true;
    }
    return false;
  }

  private hasNounForms(word: string): boolean {
    return (paradigmFit(word, 'noun', this.resources.frequencies)?.attested ?? 0) >= ATTESTED_ENOUGH;
  }
}
