import type { Span, Token, Valence } from '../reading.js';
import { phraseAt, type Sense } from './cue-family.js';
import { denialOf, praisedAbsence, type Spent } from './denial.js';
import { IMPERATIVE } from './word-senses.js';
import type { WordSigns } from './word-signs.js';

const FAINT = 0.8;

/** One word or phrase that leans, after negation. */
export interface Cue extends Span {
  /** Its family; `-` before it where the cue is denied. */
  readonly family: string;
  readonly leaning: Valence;
  readonly weight: number;
}

const NONE: readonly Cue[] = [];
const TOO: Sense = { family: 'too-much', leaning: 'trouble', weight: 1.2 };
const SPARED: Sense = { family: 'better-absent', leaning: 'trouble', weight: 1 };
const ABSENT: Sense = { family: '-better-absent', leaning: 'praise', weight: 1 };
/** May stand before the imperative that opens a demand. */
const BEFORE_IMPERATIVE = new Set(['snälla', 'please', 'kommunen', 'ja', 'och', 'så', 'jo', 'men']);

/** What leans among tokens `from` to `to` (exclusive), a clause, in order, negation reckoned in. `words` are those of the statement. */
export function cuesIn(
  tokens: readonly Token[],
  words: readonly WordSigns[],
  from: number,
  to: number,
): readonly Cue[] {
  let first = from;
  while (first < to && words[first]?.mayBeginCue !== true) first++;
  if (first === to) return NONE;
  return new ClauseCues(tokens, words.slice(from, to), from).find();
}

/** Finds the cues of one clause; indices are into its words. */
class ClauseCues {
  private readonly tokens: readonly Token[];
  private readonly words: readonly WordSigns[];
  /** Of the clause's first token. */
  private readonly offset: number;
  /** Index of its first word, -1 where there is none. */
  private readonly opening: number;
  private readonly cues: Cue[] = [];
  /** Not 0 at the words of phrases; null as long as there is none. */
  private taken: Uint8Array | null = null;
  private spent: Spent = null;

  constructor(tokens: readonly Token[], words: readonly WordSigns[], offset: number) {
    this.tokens = tokens;
    this.words = words;
    this.offset = offset;
    let opening = 0;
    while (opening < words.length && words[opening]?.kind !== 'word') opening++;
    this.opening = opening < words.length ? opening : -1;
  }

  find(): readonly Cue[] {
    this.addPhrases();
    this.addWords();
    const { cues } = this;
    return cues.length < 2 ? cues : withoutWishedPraise(cues.sort((a, b) => a.start - b.start));
  }

  private addPhrases(): void {
    const { words } = this;
    for (let i = 0; i < words.length; i++) {
      if (words[i]?.phrases === undefined) continue;
      const phrase = phraseAt(words, i);
      if (phrase === undefined) continue;
      const { sense, length } = phrase;
      const last = i + length - 1;
      const absent =
        sense.leaning === 'trouble' && words[last]?.isNegator === true
          ? praisedAbsence(words, i, length, (k) => this.senseAt(k)?.leaning ?? null)
          : null;
      this.taken ??= new Uint8Array(words.length);
      this.taken.fill(1, i, (absent ?? last) + 1);
      if (absent !== null || sense.leaning !== 'trouble') {
        this.spent ??= new Uint8Array(words.length);
        this.spent.fill(1, i, (absent ?? last) + 1);
      }
      if (absent === null) this.add(i, last, sense);
      else this.push(this.startOf(i), this.endOf(absent), ABSENT);
      i = absent ?? last;
    }
  }

  private addWords(): void {
    const { words, taken } = this;
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (word === undefined || word.kind !== 'word' || (taken !== null && taken[i] !== 0)) continue;
      const sense = this.senseAt(i);
      if (sense !== null) this.add(i, i, sense);
      else if (word.isBetterAbsent && denialOf(words, i, i, this.spent, 'trouble') !== null) this.add(i, i, SPARED);
    }
  }

  private senseAt(i: number): Sense | null {
    const { words, opening } = this;
    const word = words[i];
    if (word === undefined || word.kind !== 'word') return null;
    if (words.length > opening + 1) {
      if (i === opening && word.opens !== null) return word.opens;
      // *Bygg en bro*; *Snälla rädda skolan*: an imperative is one by where it stands.
      if (i === opening + 1 && word.isImperative && BEFORE_IMPERATIVE.has(words[opening]?.lower ?? ''))
        return IMPERATIVE;
    }
    return word.mayBeTooMuch && words[i - 1]?.makesTooMuch === true ? TOO : word.sense;
  }

  /** Adds the cue that words `first` to `last` make, turned by the denial they stand under. */
  private add(first: number, last: number, sense: Sense): void {
    const { leaning, family, weight } = sense;
    if (weight === 0) return;
    const start = this.startOf(first);
    const end = this.endOf(last);
    const found = leaning === 'unclear' ? null : denialOf(this.words, first, last, this.spent, leaning);
    if (found === null || (found.denial === 'spared' && leaning !== 'trouble')) {
      this.push(start, end, sense);
      return;
    }
    const from = Math.min(start, this.startOf(found.at));
    const to = Math.max(end, this.endOf(found.at));
    if (found.denial === 'peerless')
      this.push(from, to, leaning === 'praise' ? { ...sense, family: 'peerless' } : sense);
    // What is not wished for says little; not bad is faint praise; not good is trouble.
    else if (leaning !== 'trouble')
      this.push(from, to, { family: `-${family}`, leaning: leaning === 'praise' ? 'trouble' : 'unclear', weight });
    else if (first === last && this.words[first]?.isBetterAbsent === true) this.push(from, to, ABSENT);
    else this.push(from, to, { family: `-${family}`, leaning: 'praise', weight: FAINT * weight });
  }

  private push(start: number, end: number, { family, leaning, weight }: Sense): void {
    this.cues.push({ start, end, family, leaning, weight });
  }

  private startOf(i: number): number {
    return this.tokens[this.offset + i]?.start ?? 0;
  }

  private endOf(i: number): number {
    return this.tokens[this.offset + i]?.end ?? 0;
  }
}

/** After a wish the good words of its clause say what is wished for. */
function withoutWishedPraise(cues: readonly Cue[]): readonly Cue[] {
  const wish = cues.findIndex(({ leaning, weight }) => leaning === 'wish' && weight >= 1);
  return wish === -1 ? cues : cues.filter(({ leaning }, i) => i < wish || leaning !== 'praise');
}
