import type { Analysis } from '../analysis.js';
import type { NameList } from './name-list.js';
import type { GivenName, NameWord, NameWords, SurnameStrength } from './name-words.js';

const NO_NAME: GivenName = { rank: -1, isGenitive: false };

/** What the tokens of a text show of names. */
export class NameContext {
  readonly analysis: Analysis;
  readonly names: NameList;
  readonly text: string;
  /** Beside each token. */
  readonly words: readonly NameWord[];
  /** A text all in small letters or all in capitals tells no name by its case. */
  readonly isCaseless: boolean;

  constructor(text: string, analysis: Analysis, known: NameWords) {
    this.text = text;
    this.analysis = analysis;
    this.names = known.names;
    const words: NameWord[] = [];
    let capitals = 0;
    let shouted = 0;
    let all = 0;
    for (const token of analysis.tokens) {
      const word = known.of(token.text);
      words.push(word);
      if (token.kind !== 'word') continue;
      all++;
      if (word.isCapital) capitals++;
      if (word.isShouted) shouted++;
    }
    this.words = words;
    this.isCaseless = capitals === 0 || (all > 2 && shouted * 2 > all);
  }

  lower(i: number): string {
    return this.words[i]?.lower ?? '';
  }

  isCapitalAt(i: number): boolean {
    return this.words[i]?.isCapital === true && this.analysis.tokens[i]?.kind === 'word';
  }

  /** The token as written; empty outside the text. */
  sign(i: number): string {
    return this.words[i]?.text ?? '';
  }

  /** How common the word is, in centibels; undefined for one that is not listed. */
  levelAt(i: number): number | undefined {
    return this.words[i]?.level;
  }

  /** Only a blank stands between a token and the one before it. */
  followsDirectly(i: number): boolean {
    const before = this.analysis.tokens[i - 1];
    const token = this.analysis.tokens[i];
    if (before === undefined || token === undefined || token.kind !== 'word') return false;
    if (token.start - before.end !== 1) return false;
    const between = this.text.charAt(before.end);
    return between === ' ' || between === '\u00A0';
  }

  /** The given name at a token, its genitive too; rank -1 where there is none. */
  givenAt(i: number): GivenName {
    return this.analysis.tokens[i]?.kind === 'word' ? (this.words[i]?.given ?? NO_NAME) : NO_NAME;
  }

  surnameAt(i: number): SurnameStrength {
    return this.words[i]?.surname ?? 0;
  }

  isAtLineStart(i: number): boolean {
    const token = this.analysis.tokens[i];
    const before = this.analysis.tokens[i - 1];
    return token === undefined || before === undefined || this.text.slice(before.end, token.start).includes('\n');
  }

  /** A capital here says nothing: first in a sentence, a line, a list or a quotation. */
  isOpening(i: number): boolean {
    if (this.isAtLineStart(i) || this.analysis.sentenceOf[i] !== this.analysis.sentenceOf[i - 1]) return true;
    return this.analysis.tokens[i - 1]?.kind !== 'word' && this.sign(i - 1) !== ',' && this.sign(i - 1) !== '/';
  }

  /** A word that brings a name stands right before: *heter Maaike*, *fröken Hultin*. */
  isBroughtAt(i: number): boolean {
    let before = i - 1;
    const mark = this.sign(before);
    if (mark === '/') return this.isSlashed(i);
    if (mark === ':' || mark === ',') before--;
    const word = this.words[before];
    if (word === undefined || this.analysis.tokens[before]?.kind !== 'word') return false;
    if (word.lower === 'o') return this.sign(before - 1) === '/' && this.lower(before - 2) === 'c';
    return word.bringing === 'always' || (word.bringing === 'plainly' && mark !== ',');
  }

  /** After a slash that signs, not one that joins two words. */
  private isSlashed(i: number): boolean {
    const slash = this.analysis.tokens[i - 1];
    if (slash === undefined) return false;
    return /(?:^|[\s/])$/u.test(this.text.slice(Math.max(0, slash.start - 1), slash.start));
  }
}
