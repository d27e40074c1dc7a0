import type { EnglishLexicon } from '../lexicon/english.js';
import type { TextResources } from '../lexicon/resources.js';
import type { Language } from '../reading.js';
import type { RawToken } from '../2-tokens/tokens.js';
import { paradigmFit } from '../lexicon/paradigms.js';
import { identifyByLetters } from './identifier.js';
import { NORWEGIAN_MARKERS, NORWEGIAN_NOT_SWEDISH } from './norwegian-words.js';
import { SHARED_WITH_SWEDISH } from './shared-words.js';

export interface LanguageGuess {
  readonly code: Language;
  /** 0-1: how far the best language stands before the others. */
  readonly confidence: number;
}

type Votes = readonly [sv: number, en: number, nb: number, other: number];

const NAMES_ALONE: LanguageGuess = { code: 'sv', confidence: 0.3 };
const CODES = ['sv', 'en', 'nb', 'other'] as const;
const NONE: Votes = [0, 0, 0, 0];
const WORDS_READ = 400;
const LETTERS_READ = 2000;
const LONGEST_WORD = 40;
const MEMO_LIMIT = 50_000;
const COMMON = -640;
const ENGLISH_LETTERS = /^[a-z'’-]+$/u;
const LEAST_KNOWN_SHARE = 0.3;
const SHORT_ANSWER = 3;
const UNSURE = 0.25;
const SHORT_CONFIDENCE = 0.3;
/** Below this the words alone do not settle it, and letters are asked. */
const SETTLED = 0.55;
/** What letters say at their surest weighs as much as two function words. */
const LETTERS_WEIGHT = 4;
/** English words leak into Swedish frequencies down here; above it, with Swedish inflections attested, a word is Swedish. */
const COMMON_THOUGH_ENGLISH = -540;
const INFLECTED_FORMS = 3;
const CLASSES = ['noun', 'verb', 'adjective'] as const;

interface Count {
  /** Votes by language, in the order of CODES. */
  readonly totals: readonly number[];
  /** How many words had a vote for each. */
  readonly known: readonly number[];
}

/** Tells Swedish, English, Norwegian and the rest apart by word lists, letters and word endings; made for texts of a few words. */
export class LanguageDetector {
  private readonly memo = new Map<string, Votes>();
  private readonly foreign = new Set<string>();
  private readonly resources: TextResources;
  private readonly english: EnglishLexicon;

  constructor(resources: TextResources, english: EnglishLexicon) {
    this.resources = resources;
    this.english = english;
    for (const [code, words] of resources.functionWords) {
      if (code !== 'sv' && code !== 'en' && code !== 'nb')
        for (const word of words) if (word.length > 1) this.foreign.add(word);
    }
  }

  /** Of a whole text: the municipality's own names tell no language, and a text of nothing else is taken for Swedish. */
  ofText(tokens: readonly RawToken[], places: readonly (string | null)[]): LanguageGuess {
    const words = tokens.filter((token, i) => token.kind === 'word' && (places[i] ?? null) === null);
    return words.length === 0 && places.some((place) => place !== null) ? NAMES_ALONE : this.detect(words);
  }

  /** Words that the municipality's own names are made of should be left out by the caller: they tell nothing. */
  detect(tokens: readonly RawToken[]): LanguageGuess {
    const words = tokens.filter((token) => token.kind === 'word').slice(0, WORDS_READ);
    if (words.length === 0) return { code: 'other', confidence: 0 };
    const totals = this.count(words);
    const byWords = judgement(totals, words.length);
    const guess = byWords.confidence >= SETTLED ? byWords : judgement(this.withLetters(totals, words), words.length);
    if (words.length > SHORT_ANSWER && guess.confidence >= UNSURE) return guess;
    const code = this.ofShort(
      words.map(({ text }) => text.toLowerCase()),
      guess.code,
    );
    return code === guess.code ? guess : { code, confidence: SHORT_CONFIDENCE };
  }

  /** Few words give few votes: Swedish where every word is, English or Norwegian only where some word is and is not Swedish. */
  private ofShort(words: readonly string[], voted: Language): Language {
    if (voted === 'sv') return voted;
    const others = words.filter((word) => !this.isSwedish(word));
    if (others.length === 0) return 'sv';
    if (voted === 'en') return others.some((word) => this.isEnglish(word)) ? 'en' : 'sv';
    if (voted !== 'other') return voted;
    if (others.some((word) => NORWEGIAN_MARKERS.has(word))) return 'nb';
    return words.every((word) => this.isEnglish(word)) ? 'en' : voted;
  }

  private isEnglish(word: string): boolean {
    return ENGLISH_LETTERS.test(word) && (this.english.has(word) || this.inList('en', word));
  }

  private isSwedish(word: string): boolean {
    if (NORWEGIAN_NOT_SWEDISH.has(word)) return false;
    if (this.inList('sv', word) || SHARED_WITH_SWEDISH.has(word)) return true;
    if (this.inList('en', word) || this.inList('nb', word) || this.foreign.has(word)) return false;
    const level = this.resources.frequencies.level(word) ?? -Infinity;
    if (!NORWEGIAN_MARKERS.has(word) && !this.english.has(word)) return this.isListed(word) || this.looksSwedish(word);
    return (
      level > COMMON_THOUGH_ENGLISH &&
      CLASSES.some((kind) => (paradigmFit(word, kind, this.resources.frequencies)?.attested ?? 0) >= INFLECTED_FORMS)
    );
  }

  private inList(code: string, word: string): boolean {
    return this.resources.functionWords.get(code)?.has(word) ?? false;
  }

  private count(words: readonly RawToken[]): Count {
    const totals = [0, 0, 0, 0];
    const known = [0, 0, 0, 0];
    for (const { text } of words) {
      const votes = this.votes(text.toLowerCase());
      votes.forEach((vote, i) => {
        totals[i] = (totals[i] ?? 0) + vote;
        if (vote > 0) known[i] = (known[i] ?? 0) + 1;
      });
    }
    return { totals, known };
  }

  private withLetters({ totals, known }: Count, words: readonly RawToken[]): Count {
    const scores = identifyByLetters(
      this.resources.letters,
      words
        .map(({ text }) => text)
        .join(' ')
        .slice(0, LETTERS_READ),
    );
    const weighed = CODES.map((code) => LETTERS_WEIGHT * (scores[code] ?? 0));
    return {
      totals: totals.map((total, i) => total + (weighed[i] ?? 0)),
      known: known.map((count, i) => count + ((weighed[i] ?? 0) > 0 ? words.length * LEAST_KNOWN_SHARE : 0)),
    };
  }

  private votes(word: string): Votes {
    const known = this.memo.get(word);
    if (known !== undefined) return known;
    const votes = this.judge(word);
    if (this.memo.size >= MEMO_LIMIT) this.memo.clear();
    this.memo.set(word, votes);
    return votes;
  }

  private judge(word: string): Votes {
    if (!/\p{Script=Latin}/u.test(word)) return [0, 0, 0, 1.5];
    if (word.length > LONGEST_WORD) return NONE;
    const level = this.resources.frequencies.level(word) ?? -900;
    const isFunctional = {
      sv: this.inList('sv', word) && !NORWEGIAN_NOT_SWEDISH.has(word),
      en: this.inList('en', word) && ENGLISH_LETTERS.test(word),
      nb: this.inList('nb', word),
    };
    const isForeign = this.foreign.has(word);
    const owners = Number(isFunctional.sv) + Number(isFunctional.en) + Number(isFunctional.nb) + Number(isForeign);
    const share = owners === 0 ? 0 : 2 / owners;
    let sv = isFunctional.sv ? share : 0;
    let en = isFunctional.en ? share : 0;
    let nb = isFunctional.nb ? share : 0;
    let other = isForeign ? share : 0;
    if (NORWEGIAN_MARKERS.has(word))
      nb = Math.max(
        nb,
        this.norwegianWeight(
          isFunctional.sv || (!isFunctional.nb && !NORWEGIAN_NOT_SWEDISH.has(word) && level > COMMON),
          isFunctional.nb,
        ),
      );
    const english = ENGLISH_LETTERS.test(word) && this.english.has(word);
    const norwegianLeak = NORWEGIAN_MARKERS.has(word) && level <= COMMON;
    if (owners === 0) {
      const isListed = this.isListed(word);
      if (isListed) sv = english ? 0.6 : 1;
      else if (level > COMMON && !norwegianLeak) sv = english ? 0.2 : 0.35;
      if (english) en = isListed && level > COMMON ? 0.7 : 1;
    }
    if (/[äö]/u.test(word) && !/ï|aa/u.test(word) && sv === 0 && level <= -770)
      sv = this.looksSwedish(word) ? 0.8 : 0.15;
    else if (sv === 0 && en === 0 && nb === 0 && owners === 0 && this.looksSwedish(word)) sv = 0.6;
    if (/[æø]/u.test(word)) {
      nb = Math.max(nb, 0.9);
      sv = 0;
      en = 0;
    }
    if (/[äåö]/u.test(word)) en = 0;
    if (/ä|ö/u.test(word)) nb = 0;
    if (/[ßñçğłśćążęőűščžțãõşîêûı]/u.test(word)) other = Math.max(other, 1.2);
    return [sv, en, nb, other];
  }

  /** What Norwegian shares with Swedish says less than what it has alone. */
  private norwegianWeight(isSwedishToo: boolean, isFunctional: boolean): number {
    if (isSwedishToo) return 0.6;
    return isFunctional ? 2 : 1.1;
  }

  private isListed(word: string): boolean {
    const { dictionary } = this.resources;
    return dictionary.has(word) || dictionary.has(word.charAt(0).toUpperCase() + word.slice(1));
  }

  /** An unlisted word that ends in a Swedish word of four letters or more: most compounds do. */
  private looksSwedish(word: string): boolean {
    if (word.length > LONGEST_WORD) return false;
    for (let at = 3; at <= word.length - 4; at++) {
      const level = this.resources.frequencies.level(word.slice(at));
      if (level !== undefined && level > -700 && this.resources.dictionary.lastBases(word.slice(at)).length > 0)
        return true;
    }
    return false;
  }
}

function judgement({ totals, known }: Count, words: number): LanguageGuess {
  let best = 0;
  for (let i = 1; i < totals.length; i++) if ((totals[i] ?? 0) > (totals[best] ?? 0)) best = i;
  const top = totals[best] ?? 0;
  if (top === 0 || (known[best] ?? 0) / words < LEAST_KNOWN_SHARE)
    return { code: 'other', confidence: top === 0 ? 0.2 : 0.5 };
  const second = Math.max(...totals.filter((_, i) => i !== best));
  const lead = (top - second) / (top + 1);
  const enough = 1 - Math.exp(-top / 2.5);
  return { code: CODES[best] ?? 'other', confidence: Math.round(100 * (0.25 + 0.75 * lead) * enough) / 100 };
}
