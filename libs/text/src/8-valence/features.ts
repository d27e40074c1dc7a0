import type { Span, Token, Valence } from '../reading.js';
import type { Clause } from './clauses.js';
import type { Cue } from './cues.js';
import type { WordSigns } from './word-signs.js';

/** How much one sign speaks, and where it stands. */
export interface Feature {
  readonly name: string;
  readonly value: number;
  /** A cue of a family, not a mere word of form. */
  readonly isCue: boolean;
  readonly spans: readonly Span[];
}

const AFTER_CONTRAST = 1.3;
const BEFORE_CONTRAST = 0.4;
const AT_MOST = 2;
const MOST_BARE_NOUNS = 4;
/** By the number of words, at most; more are many. */
const LENGTHS = [
  { name: 'words-few', below: 3 },
  { name: 'words-some', below: 9 },
  { name: 'words-more', below: 18 },
] as const;

interface GrowingFeature {
  readonly name: string;
  value: number;
  readonly isCue: boolean;
  readonly spans: Span[];
}

/** Gathers the signs of one statement; no sign counts more than twice. They are few: searching them one by one is quicker than a map. */
class Signs {
  private readonly features: GrowingFeature[] = [];

  add(name: string, value: number, span: Span | null, isCue = false): void {
    const feature = this.find(name);
    if (feature === undefined) {
      this.features.push({ name, value: Math.min(AT_MOST, value), isCue, spans: span === null ? [] : [span] });
      return;
    }
    feature.value = Math.min(AT_MOST, feature.value + value);
    if (span !== null) feature.spans.push(span);
  }

  addOnce(name: string, span: Span): void {
    if (!this.has(name)) this.add(name, 1, span);
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  all(): readonly Feature[] {
    return this.features;
  }

  private find(name: string): GrowingFeature | undefined {
    for (const feature of this.features) if (feature.name === name) return feature;
    return undefined;
  }
}

/** All signs of how a statement leans. `words` are what the tokens show; `asked` is what a question above it leans to. */
export function featuresOf(
  tokens: readonly Token[],
  words: readonly WordSigns[],
  clauses: readonly Clause[],
  asked: Valence | null,
): readonly Feature[] {
  const signs = new Signs();
  const cues = addCues(signs, clauses);
  if (cues.length === 0) signs.add('no-cue', 1, null);
  let wordCount = 0;
  let hasVerb = false;
  let cuesBegun = 0;
  let reach = 0;
  for (let i = 0; i < words.length; i++) {
    const [token, word] = [tokens[i], words[i]];
    if (token === undefined || word === undefined) continue;
    if (word.kind !== 'word') {
      if (word.mark !== null) signs.add(word.mark, 1, token);
      continue;
    }
    if (wordCount === 0 && word.opening !== null) signs.add(word.opening, 1, token);
    wordCount++;
    hasVerb ||= word.isVerb;
    if (word.has !== null) signs.addOnce(word.has, token);
    if (word.bending !== null) signs.add(word.bending, 1, token);
    if (!word.isNegator) continue;
    for (let cue = cues[cuesBegun]; cue !== undefined && cue.start <= token.start; cue = cues[++cuesBegun])
      reach = Math.max(reach, cue.end);
    if (token.start >= reach) signs.add('negator', 1, token);
  }
  if (cues.length === 0 && isBareNouns(words)) signs.add('bare-nouns', 1, null);
  signs.add(hasVerb ? 'verb' : 'no-verb', 1, null);
  if (!hasVerb && signs.has('facility')) signs.add('bare-facility', 1, null);
  signs.add(LENGTHS.find(({ below }) => wordCount <= below)?.name ?? 'words-many', 1, null);
  if (asked !== null) signs.add(`asked-${asked}`, 1, null);
  return signs.all();
}

/** *Skolan*, *Skog och sjö*: a few nouns and nothing said of them. */
function isBareNouns(words: readonly WordSigns[]): boolean {
  let nouns = 0;
  for (const { kind, tag } of words) {
    if (kind === 'punctuation' || tag === 'CCONJ') continue;
    if (kind !== 'word' || (tag !== 'NOUN' && tag !== 'PROPN')) return false;
    nouns++;
  }
  return nouns > 0 && nouns <= MOST_BARE_NOUNS;
}

/** Adds the cues, and gives those of all clauses in order. */
function addCues(signs: Signs, clauses: readonly Clause[]): readonly Cue[] {
  const turned = turnedSentences(clauses);
  const cues: Cue[] = [];
  for (const { afterContrast, concedes, sentence, cues: own } of clauses) {
    const factor = afterContrast ? AFTER_CONTRAST : concedes || turned.has(sentence) ? BEFORE_CONTRAST : 1;
    for (const cue of own) {
      signs.add(cue.family, factor, cue, true);
      cues.push(cue);
    }
  }
  return cues;
}

/** The sentences in which something stands before a contrast, and those that the next one turns against. */
function turnedSentences(clauses: readonly Clause[]): Set<number> {
  const turned = new Set<number>();
  clauses.forEach(({ afterContrast, sentence }, i) => {
    const before = clauses[i - 1];
    if (afterContrast && before !== undefined && !before.afterContrast) {
      turned.add(before.sentence);
      turned.add(sentence);
    }
  });
  return turned;
}
