import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';
import type { Dictionary } from '../lexicon/dictionary.js';
import type { Frequencies } from '../lexicon/frequencies.js';
import { paradigmFit } from '../lexicon/paradigms.js';
import type { UniversalTag } from '../reading.js';
import type { LemmaTables } from './lemma-tables.js';
import { participleBases } from './participles.js';

export interface Lemma {
  readonly lemma: string;
  /** What makes two forms one when keys are counted: the lemma, or the stem where no rule knows the word. */
  readonly key: string;
}

const MEMO_LIMIT = 40_000;
const SURE_RULE = 4;
const LONGEST_WORD = 60;
/** In centibels; a word that is not listed counts as just below the rarest that are. */
const UNLISTED = -800;
const MUCH_RARER = 200;
const BY_CHANCE = 1;
/** A year or a number before a hyphen is no part of what is inflected: 10-åriga, 1970-talet. */
const NUMBER_FIRST = /^[\p{N}:,.]+-(?=\p{L}{3})/u;
/** Definite and irregular plural forms stand in the dictionary as words of their own, which tells nothing of them. */
const LISTED_APART = /(?:[nt]|na|[aeo]r)$/u;
const INFLECTED = new Set<UniversalTag>(['ADJ', 'ADV', 'AUX', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN', 'VERB']);

/** Swedish base forms: the treebank's own, then suffix rules learnt from SALDO, then the stemmer for the key alone. */
export class Lemmatizer {
  private readonly memo = new Map<UniversalTag, Map<string, Lemma>>();
  private readonly tables: LemmaTables;
  private readonly frequencies: Frequencies;
  private readonly dictionary: Dictionary;

  constructor(tables: LemmaTables, frequencies: Frequencies, dictionary: Dictionary) {
    this.tables = tables;
    this.frequencies = frequencies;
    this.dictionary = dictionary;
  }

  /** The base form of a word (NFC, as written) under a tag. */
  lemma(word: string, tag: UniversalTag): Lemma {
    let memo = this.memo.get(tag);
    if (memo === undefined) this.memo.set(tag, (memo = new Map()));
    const known = memo.get(word);
    if (known !== undefined) return known;
    const result = this.find(word, tag);
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(word, result);
    return result;
  }

  private find(word: string, tag: UniversalTag): Lemma {
    if (tag === 'PROPN') return this.name(word);
    const lower = word.toLowerCase();
    const number = NUMBER_FIRST.exec(lower)?.[0] ?? '';
    if (number !== '' && word.length <= LONGEST_WORD) {
      const { lemma, key } = this.lemma(lower.slice(number.length), tag);
      return { lemma: number + lemma, key: number + key };
    }
    if (!INFLECTED.has(tag) || word.length > LONGEST_WORD || !/^\p{L}/u.test(word)) return { lemma: lower, key: lower };
    const exception = this.tables.exceptions.get(`${tag} ${lower}`);
    if (exception !== undefined) return { lemma: exception, key: exception.toLowerCase() };
    const base = lower.replace(/:\p{Ll}{1,4}$/u, '');
    if (base !== lower) return { lemma: base, key: base };
    if (lower.endsWith('-')) return { lemma: lower, key: lower };
    // hus, ås, is: so short a noun in -s is hardly a genitive.
    if (tag === 'NOUN' && lower.length <= 3 && lower.endsWith('s')) return { lemma: lower, key: lower };
    const ruled = this.byRule(lower, tag);
    const lemma = this.checked(lower, tag, ruled.lemma);
    const matched = ruled.matched;
    if (tag === 'NOUN' && this.isMisled(lower, lemma)) return { lemma: lower, key: lower };
    const sure = matched >= SURE_RULE || this.frequencies.has(lemma);
    return { lemma, key: sure ? lemma : stem(lower) };
  }

  /** Participles are adjectives of their own; a noun that the dictionary holds as such is no genitive or verb's form (dans, majs, skal). */
  private checked(word: string, tag: UniversalTag, lemma: string): string {
    if (lemma === word) return word;
    if (tag === 'ADJ' && lemma.endsWith('a')) {
      const participles = participleBases(word);
      return participles.length > 0 ? this.commonest(participles, word) : lemma;
    }
    if (tag !== 'NOUN' || !word.startsWith(lemma.slice(0, -1)) || LISTED_APART.test(word)) return lemma;
    const bases = this.dictionary.bases(word, 'noun');
    return bases.includes(word) && !bases.includes(lemma) ? word : lemma;
  }

  /** A rule may make a noun that nobody writes of a common word (vacker → vack): then the word stands as it is. */
  private isMisled(word: string, lemma: string): boolean {
    if (lemma === word) return false;
    const rarer = (this.frequencies.level(word) ?? UNLISTED) - (this.frequencies.level(lemma) ?? UNLISTED);
    return rarer > MUCH_RARER && (paradigmFit(lemma, 'noun', this.frequencies)?.attested ?? 0) <= BY_CHANCE;
  }

  private byRule(word: string, tag: UniversalTag): { lemma: string; matched: number } {
    const match = this.tables.rules.get(tag)?.longestMatch(word) ?? null;
    if (match === null) return { lemma: word, matched: 0 };
    const start = word.slice(0, -match.length);
    return {
      lemma: this.commonest(
        match.endings.map((ending) => start + ending),
        word,
      ),
      matched: match.length,
    };
  }

  private commonest(candidates: readonly string[], word: string): string {
    let best = candidates[0] ?? word;
    for (const candidate of candidates) {
      if ((this.frequencies.level(candidate) ?? -Infinity) > (this.frequencies.level(best) ?? -Infinity))
        best = candidate;
    }
    return best === '' ? word : best;
  }

  /** A name loses its genitive where the name without it is the commoner of the two. */
  private name(word: string): Lemma {
    const base = word.replace(/:\p{Ll}{1,4}$/u, '');
    if (base !== word) return { lemma: base, key: base };
    if (word.length > 3 && word.endsWith('s')) {
      const bare = word.slice(0, -1);
      const level = this.frequencies.level(bare.toLowerCase()) ?? -Infinity;
      if (level > (this.frequencies.level(word.toLowerCase()) ?? -850)) return { lemma: bare, key: bare };
    }
    return { lemma: word, key: word };
  }
}

/** Hyphens first: the stemmer sees only the last part. */
function stem(word: string): string {
  const cut = word.lastIndexOf('-') + 1;
  return word.slice(0, cut) + stemmer.stem(word.slice(cut));
}
