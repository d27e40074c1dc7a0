import type { Analysis } from '../analysis.js';
import type { Frequencies } from '../lexicon/frequencies.js';
import { BRINGING, KIN, SURNAMES } from './name-cues.js';
import type { NameList, NameRank } from './name-list.js';

const SURNAME_END =
  /\p{L}{2}(?:sson|sdotter|sdóttir|[kq]vist|quist|ström|strøm|gren|stedt|feldt|ić|vić|wicz|enko|oğlu|oglu|zadeh)$/u;
const WEAK_SURNAME_END =
  /\p{L}{2}(?:berg|bergh|lund|lundh|holm|dal|dahl|man|mann|mark|ell|én|lin|din|vin|rin|ius|sten|blad|ling|ander|ov|ova|ev|eva|ski|ska|sky|moe|rud|vik|nes|stad|nen|sen|zon|yan|vic|felt|mäki|niemi|lahti|ala|ola|stra|sma)$/u;
/** *skolläraren*, *klockaren*, *sköterskan*: whoever does something. */
const DOER = /\p{L}{2}[lnkrtdvjgpm](?:aren|erskan|arinnan)$|(?:skan|isten|mannen|kvinnan|chauffören|föraren)$/u;
const NO_DOER =
  /^(?:sommaren|hammaren|kammaren|huvuddelaren|januariskan|svenskan|engelskan|finskan|norskan|tyskan|danskan|flaskan|väskan|askan|fläskan|listan|kisten|listen|kvisten|gnisten|bristen|resten|tvisten)$/u;
const TWO_INITIALS = /^\p{L}-\p{L}\.?$/u;
const NICKNAME_FIRST =
  /^(?:stor|lill|gammel|gamm|lång|tjock|röd|svart|vit|skoter|bagar|smed|skräddar|skomakar|fiskar|buss|taxi|mjölk|jägar|lapp|finn|norr|söder|öster|väster|ner|opp|sme|lång|stig|sven|bo|per|jon|nils|ol|mats|gubb)$/u;
/** Centibels: words commoner than this are words, whatever they look like. */
export const COMMON_WORD = -650;

/** What the tokens of a text show of names. */
export class NameContext {
  readonly analysis: Analysis;
  readonly names: NameList;
  readonly frequencies: Frequencies;
  readonly text: string;
  private readonly lowered: (string | undefined)[] = [];
  /** A text all in small letters or all in capitals tells no name by its case. */
  readonly isCaseless: boolean;

  constructor(text: string, analysis: Analysis, names: NameList, frequencies: Frequencies) {
    this.text = text;
    this.analysis = analysis;
    this.names = names;
    this.frequencies = frequencies;
    let capitals = 0;
    let shouted = 0;
    let words = 0;
    for (const { kind, text: word } of analysis.tokens) {
      if (kind !== 'word') continue;
      words++;
      if (!isCapital(word)) continue;
      capitals++;
      if (word.length > 1 && word === word.toUpperCase()) shouted++;
    }
    this.isCaseless = capitals === 0 || (words > 2 && shouted * 2 > words);
  }

  lower(i: number): string {
    const known = this.lowered[i];
    if (known !== undefined) return known;
    const lower = this.analysis.tokens[i]?.text.toLowerCase() ?? '';
    this.lowered[i] = lower;
    return lower;
  }

  isCapitalAt(i: number): boolean {
    const token = this.analysis.tokens[i];
    return token !== undefined && token.kind === 'word' && isCapital(token.text);
  }

  /** The token as written; empty outside the text. */
  sign(i: number): string {
    return this.analysis.tokens[i]?.text ?? '';
  }

  /** Only a blank stands between a token and the one before it. */
  followsDirectly(i: number): boolean {
    const [before, token] = [this.analysis.tokens[i - 1], this.analysis.tokens[i]];
    if (before === undefined || token === undefined || token.kind !== 'word') return false;
    return token.start - before.end === 1 && /[ \u00A0]/u.test(this.text.charAt(before.end));
  }

  /** The given name at a token, its genitive too; rank -1 where there is none. */
  givenAt(i: number): { readonly rank: NameRank | -1; readonly isGenitive: boolean } {
    const token = this.analysis.tokens[i];
    if (token === undefined || token.kind !== 'word') return { rank: -1, isGenitive: false };
    const lower = this.lower(i);
    const whole = this.rankOf(lower);
    if (!lower.endsWith('s')) return { rank: whole, isGenitive: false };
    const bare = bareOf(lower);
    // Klas has no other genitive than Klas, and a common word in small letters is itself: klass.
    const isCommon = !this.isCapitalAt(i) && (this.frequencies.level(lower) ?? COMMON_WORD) > COMMON_WORD;
    const bareRank = /[sxz]$/u.test(bare) || isCommon || this.names.isLocality(lower) ? -1 : this.rankOf(bare);
    return bareRank > whole && (whole < 0 || bareRank === 4)
      ? { rank: bareRank, isGenitive: true }
      : { rank: whole, isGenitive: false };
  }

  private rankOf(lower: string): NameRank | -1 {
    const rank = this.names.rank(lower);
    if (rank !== undefined) return rank;
    if (TWO_INITIALS.test(lower)) return 3;
    const hyphen = lower.indexOf('-');
    if (hyphen <= 0 || hyphen === lower.length - 1) return -1;
    const [first, second] = [lower.slice(0, hyphen), lower.slice(hyphen + 1)];
    const [a, b] = [
      this.names.rank(first) ?? -1,
      this.names.rank(second) ?? this.names.rank(second.normalize('NFD').replace(/\p{M}/gu, '')) ?? -1,
    ];
    if (a >= 1 && b >= 1) return 4;
    return b >= 2 || (b >= 1 && NICKNAME_FIRST.test(first)) ? 3 : -1;
  }

  /** 2 for a telling end, 1 for a listed surname or an end that places have too, 0 otherwise. */
  surnameAt(i: number): 0 | 1 | 2 {
    const lower = this.lower(i);
    if (lower.length < 2) return 0;
    const bare = bareOf(lower);
    const isSon = SURNAME_END.test(lower) || SURNAME_END.test(bare);
    const level = this.frequencies.level(lower);
    if (
      isSon &&
      !this.names.isLocality(lower) &&
      (/sson|[kq]vist|ström|dotter/u.test(bare) || level === undefined || level < -500)
    )
      return 2;
    if (lower.includes('-'))
      return lower.split('-').every((part) => SURNAME_END.test(part) || SURNAMES.has(part)) ? 2 : 0;
    return SURNAMES.has(lower) || SURNAMES.has(bare) || WEAK_SURNAME_END.test(bare) ? 1 : 0;
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
    if (this.analysis.tokens[before]?.kind !== 'word') return false;
    const lower = this.lower(before);
    if (lower === 'o') return this.sign(before - 1) === '/' && this.lower(before - 2) === 'c';
    return KIN.has(lower) || BRINGING.has(lower) || (mark !== ',' && DOER.test(lower) && !NO_DOER.test(lower));
  }

  /** After a slash that signs, not one that joins two words. */
  private isSlashed(i: number): boolean {
    const slash = this.analysis.tokens[i - 1];
    if (slash === undefined) return false;
    return /(?:^|[\s/])$/u.test(this.text.slice(Math.max(0, slash.start - 1), slash.start));
  }
}

/** Among the surnames that are words or have no telling end; its genitive too unless asked for as it stands. */
export function isListedSurname(lower: string, asItStands = false): boolean {
  return SURNAMES.has(lower) || (!asItStands && SURNAMES.has(bareOf(lower)));
}

export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(word);
}

/** Without the genitive's s. */
export function bareOf(lower: string): string {
  return lower.replace(/(?:[:'’]s|s)$/u, '');
}
