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
const SMALL_S = 's'.charCodeAt(0);
const MEMO_LIMIT = 30_000;
/** Centibels: words commoner than this are words, whatever they look like. */
export const COMMON_WORD = -650;

/** The given name that a word is, its genitive too; rank -1 where it is none. */
export interface GivenName {
  readonly rank: NameRank | -1;
  readonly isGenitive: boolean;
}

/** 2 for a telling end, 1 for a listed surname or an end that places have too, 0 otherwise. */
export type SurnameStrength = 0 | 1 | 2;

const NO_NAME: GivenName = { rank: -1, isGenitive: false };

/** What one word shows of names as it is written, wherever it stands; what few words are asked for is found when asked. */
export class NameWord {
  readonly text: string;
  readonly lower: string;
  readonly isCapital: boolean;
  /** In capitals throughout, of more than one letter. */
  readonly isShouted: boolean;
  /** Of a word in small letters: its rank, or `perhaps` where it is a genitive or joined; null where no name begins with it. */
  readonly small: NameRank | 'perhaps' | null;
  private readonly names: NameList;
  private readonly frequencies: Frequencies;
  private knownLevel: number | null | undefined;
  private knownGiven: GivenName | undefined;
  private knownSurname: SurnameStrength | undefined;
  private knownBringing: 'always' | 'plainly' | 'never' | undefined;

  constructor(text: string, names: NameList, frequencies: Frequencies) {
    this.text = text;
    this.lower = text.toLowerCase();
    this.isCapital = isCapital(text);
    this.isShouted = this.isCapital && text.length > 1 && text === text.toUpperCase();
    this.names = names;
    this.frequencies = frequencies;
    this.small = this.isCapital ? null : smallRank(text, names);
  }

  /** Centibels; undefined for a word that is not listed. */
  get level(): number | undefined {
    if (this.knownLevel === undefined) this.knownLevel = this.frequencies.level(this.lower) ?? null;
    return this.knownLevel ?? undefined;
  }

  get given(): GivenName {
    return (this.knownGiven ??= this.findGiven());
  }

  get surname(): SurnameStrength {
    return (this.knownSurname ??= this.findSurname());
  }

  /** Whether it brings a name right after it: `always`, `plainly` where no comma stands between, or `never`. */
  get bringing(): 'always' | 'plainly' | 'never' {
    return (this.knownBringing ??= bringingOf(this.lower));
  }

  private findGiven(): GivenName {
    const { lower, names } = this;
    const whole = rankOf(lower, names);
    if (!lower.endsWith('s')) return whole < 0 ? NO_NAME : { rank: whole, isGenitive: false };
    const bare = bareOf(lower);
    // Klas has no other genitive than Klas, and a common word in small letters is itself: klass.
    const isCommon = !this.isCapital && (this.level ?? COMMON_WORD) > COMMON_WORD;
    const bareRank = /[sxz]$/u.test(bare) || isCommon || names.isLocality(lower) ? -1 : rankOf(bare, names);
    return bareRank > whole && (whole < 0 || bareRank === 4)
      ? { rank: bareRank, isGenitive: true }
      : { rank: whole, isGenitive: false };
  }

  private findSurname(): SurnameStrength {
    const { lower, level } = this;
    if (lower.length < 2) return 0;
    const bare = bareOf(lower);
    const isSon = SURNAME_END.test(lower) || SURNAME_END.test(bare);
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
}

/** The words of names, by how they are written. Holds nothing but a memo of words. */
export class NameWords {
  readonly names: NameList;
  readonly frequencies: Frequencies;
  private readonly memo = new Map<string, NameWord>();

  constructor(names: NameList, frequencies: Frequencies) {
    this.names = names;
    this.frequencies = frequencies;
  }

  of(text: string): NameWord {
    const known = this.memo.get(text);
    if (known !== undefined) return known;
    const word = new NameWord(text, this.names, this.frequencies);
    if (this.memo.size >= MEMO_LIMIT) this.memo.clear();
    this.memo.set(text, word);
    return word;
  }
}

function smallRank(text: string, names: NameList): NameRank | 'perhaps' | null {
  const rank = names.rank(text);
  if (rank !== undefined) return rank;
  const isGenitive = text.charCodeAt(text.length - 1) === SMALL_S && names.rank(text.slice(0, -1)) !== undefined;
  return isGenitive || text.includes('-') ? 'perhaps' : null;
}

function rankOf(lower: string, names: NameList): NameRank | -1 {
  const rank = names.rank(lower);
  if (rank !== undefined) return rank;
  const hyphen = lower.indexOf('-');
  if (hyphen <= 0) return -1;
  if (TWO_INITIALS.test(lower)) return 3;
  if (hyphen === lower.length - 1) return -1;
  const [first, second] = [lower.slice(0, hyphen), lower.slice(hyphen + 1)];
  const [a, b] = [
    names.rank(first) ?? -1,
    names.rank(second) ?? names.rank(second.normalize('NFD').replace(/\p{M}/gu, '')) ?? -1,
  ];
  if (a >= 1 && b >= 1) return 4;
  return b >= 2 || (b >= 1 && NICKNAME_FIRST.test(first)) ? 3 : -1;
}

function bringingOf(lower: string): 'always' | 'plainly' | 'never' {
  if (KIN.has(lower) || BRINGING.has(lower)) return 'always';
  return DOER.test(lower) && !NO_DOER.test(lower) ? 'plainly' : 'never';
}

/** Among the surnames that are words or have no telling end; its genitive too unless asked for as it stands. */
export function isListedSurname(lower: string, asItStands = false): boolean {
  return SURNAMES.has(lower) || (!asItStands && SURNAMES.has(bareOf(lower)));
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(word);
}

/** Without the genitive's s. */
export function bareOf(lower: string): string {
  return lower.replace(/(?:[:'’]s|s)$/u, '');
}
