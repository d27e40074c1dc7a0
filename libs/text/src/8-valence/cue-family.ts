import type { Valence } from '../reading.js';

/** Cues that are said in one way and lean one way: the model weighs the family, not the word. */
export interface CueFamily {
  readonly name: string;
  readonly leaning: Valence;
  /** How much one such cue tells within a clause, where there is no model to ask. */
  readonly weight: number;
  /** Base forms or forms as written, blank between. */
  readonly words?: string;
  /** Heads that compounds of any first part share. */
  readonly heads?: string;
  /** Sequences as written, semicolon between. */
  readonly phrases?: string;
}

/** A cue's sense: its family, before any denial. */
export interface Sense {
  readonly family: string;
  readonly leaning: Valence;
  readonly weight: number;
}

interface Phrase {
  readonly parts: readonly string[];
  readonly sense: Sense;
}

/** A phrase found: how many words it takes, and what it means. */
export interface FoundPhrase {
  readonly length: number;
  readonly sense: Sense;
}

const SHORTEST_FIRST_PART = 2;
const LONGEST_HEAD = 15;

/** Finds the families of words, compound heads and phrases. Where two lists hold the same, the first one counts. */
export class CueIndex {
  private readonly words = new Map<string, Sense>();

  private readonly heads = new Map<string, Sense>();

  private readonly phrases = new Map<string, Phrase[]>();

  private readonly shortestHead: number;

  constructor(families: readonly CueFamily[]) {
    for (const { name, leaning, weight, words = '', heads = '', phrases = '' } of families) {
      const sense = { family: name, leaning, weight };
      for (const word of split(words, /\s+/u)) if (!this.words.has(word)) this.words.set(word, sense);
      for (const head of split(heads, /\s+/u)) this.heads.set(head, sense);
      for (const phrase of split(phrases, /;/u)) this.addPhrase(phrase.split(/\s+/u), sense);
    }
    for (const entries of this.phrases.values()) entries.sort((a, b) => b.parts.length - a.parts.length);
    this.shortestHead = Math.min(...[...this.heads.keys()].map(({ length }) => length));
  }

  /** The sense of a word by its form, its base form, or the head it ends in. */
  ofWord(form: string, lemma: string): Sense | undefined {
    return this.words.get(form) ?? this.words.get(lemma);
  }

  /** The sense of a compound by the head it ends in: *personalbrist*. */
  ofHead(lemma: string): Sense | undefined {
    for (
      let at = Math.max(SHORTEST_FIRST_PART, lemma.length - LONGEST_HEAD);
      at <= lemma.length - this.shortestHead;
      at++
    ) {
      const sense = this.heads.get(lemma.slice(at));
      if (sense !== undefined) return sense;
    }
    return undefined;
  }

  /** The longest phrase that begins at the word, unless one as long begins within it: *kan inte* yields to *inte klaga*. */
  phraseAt(words: readonly string[], at: number): FoundPhrase | undefined {
    const found = this.longestAt(words, at);
    if (found === undefined) return undefined;
    for (let within = at + 1; within < at + found.length; within++)
      if ((this.longestAt(words, within)?.length ?? 0) >= found.length) return undefined;
    return found;
  }

  private longestAt(words: readonly string[], at: number): FoundPhrase | undefined {
    const starting = this.phrases.get(words[at] ?? '');
    if (starting === undefined) return undefined;
    for (const { parts, sense } of starting) {
      let k = 1;
      while (k < parts.length && words[at + k] === parts[k]) k++;
      if (k === parts.length) return { length: k, sense };
    }
    return undefined;
  }

  private addPhrase(parts: readonly string[], sense: Sense): void {
    const first = parts[0] ?? '';
    const starting = this.phrases.get(first);
    if (starting === undefined) this.phrases.set(first, [{ parts, sense }]);
    else if (!starting.some((known) => known.parts.join(' ') === parts.join(' '))) starting.push({ parts, sense });
  }
}

function split(list: string, by: RegExp): string[] {
  return list
    .split(by)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
