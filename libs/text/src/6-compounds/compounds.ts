import type { Frequencies } from '../lexicon/frequencies.js';
import { paradigmFit } from '../lexicon/paradigms.js';
import { wordSet } from '../lexicon/word-set.js';

/** A part as it stands in the compound, link letters and all, and as a word of its own. */
export interface CompoundPart {
  readonly surface: string;
  readonly base: string;
}
/** A compound's parts, left to right; the last is the head. */
export type CompoundParts = readonly CompoundPart[];

const SHORTEST_WORD = 6;
const LONGEST_WORD = 50;
const LONGEST_WHOLE = 7;
const SHORTEST_PART = 3;
const UNKNOWN = -900;
const RARE = -720;
const COMMON = -640;
const WELL_KNOWN = -560;
const NOUN_ENDING = /(?:ning|ring|else|het|are|skap)$/u;
const MEMO_LIMIT = 40_000;
const ALREADY_A_NOUN = 60;
/** Short heads that municipal words are made of, and that chance rarely leaves at a word's end. */
const SHORT_HEADS = wordSet(`
  by väg led hus lag bad sjö bygd hall park spår råd vård stig bro gård jakt liv mat tid bil buss tåg fisk skog
  älv lov ö
`);
/** A word with such an ending is derived, not put together, where no more than the ending is left for a head. */
const DERIVED = /(?:itet|tion|sion|else|het|skap|ism|ning|tur)$/u;
/** Endings that look like words but mostly are not heads. */
const NOT_HEADS = wordSet(`
  het else ning ing ande ende are skap kap lig ism ist tion sion tet itet eri inna ska dom art ort mun ring
  ling nad age ant ent and ter tor der ren ad et en er ar or an na tik nik sam bar fri lös vis rad era tant
  rant tera
`);
const NOT_LEFT = wordSet(`
  för till från med som den det att och var har kan ska per pro kon kom res rest des dis pre par mot upp ned
  ner oss del ens bes bel ber beg bet unde under öde ang und mis miss tro möj ses int inte all ett före efter
  över ute inne inn
`);

/** Kin are words of their own: who speaks of farmor speaks of neither far nor mor. */
const KIN = wordSet(`
  mormor morfar farmor farfar moster faster morbror farbror svärmor svärfar svärson svärdotter gudmor gudfar barnbarn
  dotterdotter dotterson sonson sondotter syskonbarn styvmor styvfar styvbror styvsyster
`);

interface Split {
  readonly parts: CompoundParts;
  readonly score: number;
}

/** Splits Swedish compounds by frequencies and link letters; conservative, since parts are extra evidence only. */
export class CompoundSplitter {
  private readonly memo = new Map<string, CompoundParts>();
  private readonly nouns = new Map<string, boolean>();
  private readonly frequencies: Frequencies;

  constructor(frequencies: Frequencies) {
    this.frequencies = frequencies;
  }

  /** Parts of a noun's base form (lower case); empty when it is no compound that we can tell. */
  split(lemma: string): CompoundParts {
    const known = this.memo.get(lemma);
    if (known !== undefined) return known;
    const parts = this.find(lemma, 2)?.parts ?? [];
    if (this.memo.size >= MEMO_LIMIT) this.memo.clear();
    this.memo.set(lemma, parts);
    return parts;
  }

  private find(word: string, depth: number): Split | null {
    const hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && hyphen < word.length - 2) {
      const head = word.slice(hyphen + 1);
      return {
        parts: [plain(word.slice(0, hyphen)), ...(this.find(head, depth - 1)?.parts ?? [plain(head)])],
        score: 0,
      };
    }
    if (KIN.has(word) || this.isWholeByItself(word)) return null;
    if (depth === 0 || word.length < SHORTEST_WORD || word.length > LONGEST_WORD || !/^\p{L}+$/u.test(word))
      return null;
    let best: Split | null = null;
    for (let at = SHORTEST_PART; at <= word.length - 2; at++) {
      const head = word.slice(at);
      if (!this.isHead(head) || (DERIVED.test(head) && head.length <= 5 && this.level(word) > COMMON)) continue;
      const left = this.leftPart(word.slice(0, at));
      if (left === null) continue;
      const headLevel = this.level(head);
      const score = (left.score + headLevel) / 2 + 12 * Math.min(head.length, 6) + 10 * Math.min(at, 6);
      if (best === null || score > best.score) {
        best = { parts: [...left.parts, plain(head)], score };
      }
    }
    if (best === null) return null;
    // A word commoner than its parts is a word of its own (kommun is not kom + mun).
    const whole = this.level(word);
    if (whole > best.score - 40 && whole > -560 && word.length < 9) return null;
    return this.deepen(best, depth);
  }

  /** So short and so common a word is no chance compound (buller), unless it ends as municipal words do (badhus). */
  private isWholeByItself(word: string): boolean {
    if (word.length > LONGEST_WHOLE || this.level(word) <= WELL_KNOWN) return false;
    for (let at = SHORTEST_PART; at <= word.length - 2; at++)
      if (SHORT_HEADS.has(word.slice(at)) && this.isNoun(word.slice(0, at))) return false;
    return true;
  }

  private deepen(split: Split, depth: number): Split {
    const parts = split.parts.flatMap((part) =>
      part.base.length >= 8 && this.level(part.base) < -640
        ? rejoin(this.find(part.base, depth - 1)?.parts ?? [part], part.surface)
        : [part],
    );
    return { parts, score: split.score };
  }

  /** The part before the head as a base form: as it stands, without a link s, or with the vowel the link has changed. */
  private leftPart(left: string): Split | null {
    if (NOT_LEFT.has(left)) return null;
    const candidates: { base: string; cost: number }[] = [{ base: left, cost: 0 }];
    if (left.endsWith('s') && left.length > 4) candidates.push({ base: left.slice(0, -1), cost: -5 });
    const alreadyNoun = this.isNoun(left) ? ALREADY_A_NOUN : 0;
    for (const { base, cost } of linked(left))
      if (this.isNoun(base)) candidates.push({ base, cost: cost + alreadyNoun });
    let best: { base: string; score: number } | null = null;
    for (const { base, cost } of candidates) {
      if (base.length < SHORTEST_PART || NOT_LEFT.has(base)) continue;
      const level = this.frequencies.level(base);
      if (level === undefined || !(base.length >= 5 || this.isNoun(base) || level > -560)) continue;
      const short = base.length === 3 ? 40 : 0;
      const score = level - cost - short - (this.isNoun(base) ? 0 : 60);
      if (best === null || score > best.score) best = { base, score };
    }
    if (best !== null && best.score > -780) return { parts: [{ surface: left, base: best.base }], score: best.score };
    // The left part may be a compound itself (längdskid-).
    if (left.length >= 7) {
      const inner =
        this.find(left, 1) ?? (left.endsWith('s') ? this.find(left.slice(0, -1), 1) : null) ?? this.find(`${left}a`, 1);
      if (inner !== null) return { parts: rejoin(inner.parts, left), score: -740 };
    }
    return null;
  }

  private isHead(head: string): boolean {
    if (SHORT_HEADS.has(head)) return true;
    if (NOT_HEADS.has(head) || head.length < SHORTEST_PART) return false;
    const level = this.frequencies.level(head);
    if (level === undefined || level < RARE) return false;
    if (head.length === 3 && level < -560) return false;
    return this.isNoun(head);
  }

  private isNoun(word: string): boolean {
    const known = this.nouns.get(word);
    if (known !== undefined) return known;
    const noun = paradigmFit(word, 'noun', this.frequencies)?.attested ?? 0;
    const verb = paradigmFit(word, 'verb', this.frequencies)?.attested ?? 0;
    const looksIt = NOUN_ENDING.test(word) || (this.level(word) > WELL_KNOWN && word.length >= 5);
    const answer = noun >= 3 || (noun >= 2 && noun >= verb) || (noun >= 1 && verb === 0 && looksIt);
    if (this.nouns.size >= MEMO_LIMIT) this.nouns.clear();
    this.nouns.set(word, answer);
    return answer;
  }

  private level(word: string): number {
    return this.frequencies.level(word) ?? UNKNOWN;
  }
}

/** Nouns that the left half may come from, with what the change costs: gatu- from gata, skid- from skida. */
function linked(left: string): { base: string; cost: number }[] {
  const bare = left.slice(0, -1);
  const changed = [
    { base: `${left}a`, cost: 35 },
    { base: `${left}e`, cost: 40 },
  ];
  if (/[uo]$/u.test(left)) changed.push({ base: `${bare}a`, cost: 10 }, { base: bare, cost: 40 });
  if (left.endsWith('e')) changed.push({ base: `${bare}a`, cost: 30 });
  if (/[ae]$/u.test(left)) changed.push({ base: bare, cost: 50 });
  return changed;
}

function plain(word: string): CompoundPart {
  return { surface: word, base: word };
}

/** Gives the parts of a left half their letters back: the last keeps the link that was taken off or put on to find it. */
function rejoin(parts: CompoundParts, left: string): CompoundParts {
  const before = parts.slice(0, -1);
  const rest = left.slice(before.reduce((sum, { surface }) => sum + surface.length, 0));
  return [...before, { surface: rest, base: parts.at(-1)?.base ?? rest }];
}
