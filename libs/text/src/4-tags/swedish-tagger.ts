import type { TextResources } from '../lexicon/resources.js';
import { paradigmFit } from '../lexicon/paradigms.js';
import type { UniversalTag } from '../reading.js';
import type { PerceptronTagger } from './perceptron.js';

const ATTESTED_ENOUGH = 3;
/** A strong verb has fewer forms of any one pattern. */
const ATTESTED_STRONG = 2;
const COMMON = -700;
const COMMON_INFINITIVE = -600;
/** Forms that a noun in -er has and an adjective in -er has not: sakerna, offret. */
const NOUN_ENDINGS = ['erna', 'ret', 'rets'];
/** A capital word that ends as lakes, mountains and rivers do is a name, at the start of a sentence too. */
const GEOGRAPHIC = /^\p{Lu}\p{Ll}{2,}(?:sjön|sjöarna|fjället|fjällen|älven|berget|viken|holmen|näset)s?$/u;
const MEMO_LIMIT = 20_000;

const SUBJECTS = new Set(['jag', 'du', 'han', 'hon', 'vi', 'ni', 'man']);

/**
 * The perceptron, with mends for short statements in the first person, which the treebank has few of: a capital at the start of
 * a bullet makes no name of a plain noun, a given name before a capital opens a name, and after *jag* or *vi* stands a verb.
 */
export class SwedishTagger {
  private readonly mended = new Map<string, UniversalTag>();
  private readonly plainNouns = new Map<string, boolean>();
  private readonly perceptron: PerceptronTagger;
  private readonly resources: TextResources;

  constructor(perceptron: PerceptronTagger, resources: TextResources) {
    this.perceptron = perceptron;
    this.resources = resources;
  }

  /** Tags one sentence's words, as written. */
  tag(words: readonly string[]): UniversalTag[] {
    const { tags, opening: first, mode } = this.perceptron.tag(words);
    const word = words[first];
    if (word !== undefined && tags[first] === 'NOUN' && (GEOGRAPHIC.test(word) || this.isPerson(word, tags[first + 1])))
      tags[first] = 'PROPN';
    else if (word !== undefined && tags[first] === 'PROPN' && tags[first + 1] !== 'PROPN')
      tags[first] = this.isPlainNoun(word) ? 'NOUN' : this.isPlainVerb(word) ? 'VERB' : 'PROPN';
    for (let i = 1; mode === 'mixed' && i < words.length; i++) {
      if (this.resources.givenNames.has(words[i - 1] ?? '') && /^\p{Lu}\p{Ll}/u.test(words[i] ?? ''))
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
    return tags.map((tag, i) => (tag === 'NOUN' ? this.mendedNoun(words[i] ?? '') : tag));
  }

  /** A bare noun seldom opens a sentence before its verb; a given name that is a noun too does (*Björn kör*). */
  private isPerson(word: string, next: UniversalTag | undefined): boolean {
    return next === 'VERB' && this.resources.givenNames.has(word);
  }

  /** Words in -er and -ar that can be no noun's form: *vacker* (vackra, vackert), *badar* (badare has no such plural). */
  private mendedNoun(word: string): UniversalTag {
    if (!word.endsWith('r') || !/^\p{L}\p{Ll}+[ae]r$/u.test(word)) return 'NOUN';
    const lower = word.toLowerCase();
    const known = this.mended.get(lower);
    if (known !== undefined) return known;
    const tag = this.isAdjectiveInEr(lower) ? 'ADJ' : this.isVerbAlone(lower) ? 'VERB' : 'NOUN';
    if (this.mended.size >= MEMO_LIMIT) this.mended.clear();
    this.mended.set(lower, tag);
    return tag;
  }

  private isAdjectiveInEr(word: string): boolean {
    const { frequencies } = this.resources;
    const stem = word.slice(0, -2);
    const isAdjective = word.endsWith('er') && frequencies.has(`${stem}ert`) && frequencies.has(`${stem}ra`);
    return isAdjective && !NOUN_ENDINGS.some((ending) => frequencies.has(stem + ending));
  }

  private isVerbAlone(word: string): boolean {
    const { dictionary } = this.resources;
    return dictionary.isA(word, 'verb') && !dictionary.isA(word, 'noun');
  }

  private isVerb(word: string): boolean {
    return (paradigmFit(word.toLowerCase(), 'verb', this.resources.frequencies)?.attested ?? 0) >= ATTESTED_ENOUGH;
  }

  /** An infinitive that opens a bullet: *Slippa köa*. */
  private isPlainVerb(word: string): boolean {
    if (this.resources.givenNames.has(word) || !word.endsWith('a')) return false;
    const { frequencies } = this.resources;
    const lower = word.toLowerCase();
    const forms = paradigmFit(lower, 'verb', frequencies)?.attested ?? 0;
    return (frequencies.level(lower) ?? -Infinity) > COMMON_INFINITIVE && forms >= ATTESTED_STRONG;
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
