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

/** The phrases that go on alike so far: what it means to end here, and the words they may go on with. */
export interface PhraseNode {
  readonly sense: Sense | undefined;
  readonly next: ReadonlyMap<string, PhraseNode>;
}

/** A word in lower case, and the phrases that begin with it. */
export interface PhraseWord {
  readonly lower: string;
  readonly phrases: PhraseNode | undefined;
}

interface Head {
  readonly head: string;
  readonly sense: Sense;
}

interface GrowingNode {
  sense: Sense | undefined;
  readonly next: Map<string, GrowingNode>;
}

/** A phrase found: how many words it takes, and what it means. */
export interface FoundPhrase {
  readonly length: number;
  readonly sense: Sense;
}

const SHORTEST_FIRST_PART = 2;

/** Finds the families of words, compound heads and phrases. Where two lists hold the same, the first one counts. */
export class CueIndex {
  private readonly words = new Map<string, Sense>();

  /** By the last letter, the longest first. */
  private readonly heads = new Map<string, Head[]>();

  private readonly phrases: GrowingNode = { sense: undefined, next: new Map() };

  constructor(families: readonly CueFamily[]) {
    for (const { name, leaning, weight, words = '', heads = '', phrases = '' } of families) {
      const sense = { family: name, leaning, weight };
      for (const word of split(words, /\s+/u)) if (!this.words.has(word)) this.words.set(word, sense);
      for (const head of split(heads, /\s+/u)) this.addHead(head, sense);
      for (const phrase of split(phrases, /;/u)) this.addPhrase(phrase.split(/\s+/u), sense);
    }
    for (const alike of this.heads.values()) alike.sort((a, b) => b.head.length - a.head.length);
  }

  /** The sense of a word by its form, its base form, or the head it ends in. */
  ofWord(form: string, lemma: string): Sense | undefined {
    return this.words.get(form) ?? this.words.get(lemma);
  }

  /** The sense of a compound by the head it ends in: *personalbrist*. */
  ofHead(lemma: string): Sense | undefined {
    for (const { head, sense } of this.heads.get(lemma.charAt(lemma.length - 1)) ?? [])
      if (head.length <= lemma.length - SHORTEST_FIRST_PART && lemma.endsWith(head)) return sense;
    return undefined;
  }

  /** The phrases that begin with a word in lower case. */
  phrasesFrom(lower: string): PhraseNode | undefined {
    return this.phrases.next.get(lower);
  }

  /** Where two lists hold the same head, the last one counts. */
  private addHead(head: string, sense: Sense): void {
    const last = head.charAt(head.length - 1);
    const alike = (this.heads.get(last) ?? []).filter((known) => known.head !== head);
    this.heads.set(last, [...alike, { head, sense }]);
  }

  private addPhrase(parts: readonly string[], sense: Sense): void {
    let node = this.phrases;
    for (const part of parts) {
      let next = node.next.get(part);
      if (next === undefined) node.next.set(part, (next = { sense: undefined, next: new Map() }));
      node = next;
    }
    node.sense ??= sense;
  }
}

/** The longest phrase that begins at the word, unless one as long begins within it: *kan inte* yields to *inte klaga*. */
export function phraseAt(words: readonly PhraseWord[], at: number): FoundPhrase | undefined {
  const found = longestAt(words, at);
  if (found === undefined) return undefined;
  for (let within = at + 1; within < at + found.length; within++)
    if ((longestAt(words, within)?.length ?? 0) >= found.length) return undefined;
  return found;
}

function longestAt(words: readonly PhraseWord[], at: number): FoundPhrase | undefined {
  let longest: FoundPhrase | undefined;
  let node = words[at]?.phrases;
  for (let length = 1; node !== undefined; length++) {
    if (node.sense !== undefined) longest = { length, sense: node.sense };
    const word = words[at + length];
    node = word === undefined ? undefined : node.next.get(word.lower);
  }
  return longest;
}

function split(list: string, by: RegExp): string[] {
  return list
    .split(by)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
