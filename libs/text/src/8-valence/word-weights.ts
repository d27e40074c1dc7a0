import type { Span, TokenKind, UniversalTag } from '../reading.js';

/** In the order of VALENCES. */
export type WordScores = readonly [praise: number, trouble: number, wish: number, unclear: number];

/** A word, or two in a row, that speaks for one valence or against it. */
export interface TellingWords extends Span {
  readonly scores: WordScores;
}

/** What is looked at in a word. */
export interface WordShown {
  readonly kind: TokenKind;
  readonly tag: UniversalTag;
  readonly lemma: string;
}

interface Entry {
  alone: WordScores | null;
  readonly before: Map<string, WordScores>;
}

export const STATEMENT_START = '^';
export const STATEMENT_END = '$';
const NAME = '@';
const NUMBER = '#';
const HUNDREDTH = 100;

/** How much single words and pairs of them speak for each valence, learnt from labelled statements by `train/valence`. */
export class WordWeights {
  private readonly entries: ReadonlyMap<string, Entry>;

  private constructor(entries: ReadonlyMap<string, Entry>) {
    this.entries = entries;
  }

  /** Lines of `word TAB next word or nothing TAB hundredths for each valence, with spaces between`. Throws where a line is none. */
  static parse(text: string): WordWeights {
    const entries = new Map<string, Entry>();
    for (const line of text.split('\n')) {
      if (line === '') continue;
      const [word = '', next = '', numbers = ''] = line.split('\t');
      const [praise, trouble, wish, unclear] = numbers.split(' ').map((each) => Number(each) / HUNDREDTH);
      if (praise === undefined || trouble === undefined || wish === undefined || unclear === undefined)
        throw new Error(`no weights: ${line}`);
      let entry = entries.get(word);
      if (entry === undefined) entries.set(word, (entry = { alone: null, before: new Map() }));
      if (next === '') entry.alone = [praise, trouble, wish, unclear];
      else entry.before.set(next, [praise, trouble, wish, unclear]);
    }
    return new WordWeights(entries);
  }

  /** What the words of a statement speak for, each word and pair once however often it stands there. `words` are what the tokens show. */
  of(tokens: readonly Span[], words: readonly WordShown[]): TellingWords[] {
    const seen = new Set<WordScores>();
    const telling: TellingWords[] = [];
    const add = (scores: WordScores | null | undefined, first: number, last: number): void => {
      if (scores === null || scores === undefined || seen.has(scores)) return;
      seen.add(scores);
      telling.push({ scores, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
    };
    let before = -1;
    let entry = this.entries.get(STATEMENT_START);
    for (let i = 0; i < words.length; i++) {
      const word = weighed(words[i]);
      if (word === null) continue;
      add(entry?.before.get(word), before < 0 ? i : before, i);
      entry = this.entries.get(word);
      add(entry?.alone, i, i);
      before = i;
    }
    if (before >= 0) add(entry?.before.get(STATEMENT_END), before, before);
    return telling;
  }
}

/** A word as it is weighed: its base form, with names all alike and numbers too; null for marks that neither ask nor exclaim. */
export function weighed(word: WordShown | undefined): string | null {
  if (word === undefined) return null;
  if (word.kind === 'punctuation') return word.lemma === '?' || word.lemma === '!' ? word.lemma : null;
  if (word.kind === 'number') return NUMBER;
  return word.tag === 'PROPN' ? NAME : word.lemma;
}
