import type { TextResources } from '../lexicon/resources.js';
import type { UniversalTag } from '../reading.js';
import type { Sense } from './cue-family.js';
import { CUES } from './cue-lists.js';
import { BETTER_ABSENT, PLAIN_WORDS } from './cue-words.js';

const SHORTEST_COMPOUND = 7;
const SHORTEST_FIRST_PART = 3;
const ENGLISH_STRONG = 2;
const COMPARATIVES = /^(?:bättre|better|nicer|safer|calmer|friendlier)$|are$/u;

export const OPENING_WISH: Sense = { family: 'opening-wish', leaning: 'wish', weight: 1 };
export const IMPERATIVE: Sense = { family: 'imperative', leaning: 'wish', weight: 1 };
const LISTED: Readonly<Record<'praise' | 'trouble', Sense>> = {
  praise: { family: 'listed-praise', leaning: 'praise', weight: 0.75 },
  trouble: { family: 'listed-trouble', leaning: 'trouble', weight: 0.75 },
};
/** What SentimentLex lists. */
const CONTENT: ReadonlySet<UniversalTag> = new Set(['VERB', 'ADJ', 'ADV']);

/** What is praised for not being there, by the last letter. */
const ABSENT_HEADS = byLastLetter(BETTER_ABSENT);

/** A word by its form in lower case, its tag and its base form. */
interface WordForm {
  readonly lower: string;
  readonly tag: UniversalTag;
  readonly lemma: string;
}

/** How a word leans by itself: by the families, by the head of a compound, by the sentiment lists; null where it does not. */
export function senseOf(word: WordForm, language: 'sv' | 'en', resources: TextResources): Sense | null {
  const { lower, tag, lemma } = word;
  const index = CUES[language];
  const own = index.ofWord(lower, lemma) ?? ofAdverb(word, language);
  if (own !== undefined) return own;
  if (language === 'en') {
    const value = resources.englishSentiment.get(lower) ?? 0;
    return Math.abs(value) < ENGLISH_STRONG ? null : LISTED[value > 0 ? 'praise' : 'trouble'];
  }
  if (tag === 'NOUN' && lemma.length >= SHORTEST_COMPOUND) {
    const ofHead = index.ofHead(lemma);
    if (ofHead !== undefined) return ofHead;
  }
  if (!CONTENT.has(tag) || PLAIN_WORDS.has(lemma)) return null;
  const polarity = resources.swedishSentiment.get(`${lemma} ${tag}`);
  return polarity === undefined ? null : LISTED[polarity > 0 ? 'praise' : 'trouble'];
}

/** *så vackert*: an adverb in -t leans as its adjective does. */
function ofAdverb({ lower, tag }: WordForm, language: 'sv' | 'en'): Sense | undefined {
  if (language !== 'sv' || tag !== 'ADV' || !lower.endsWith('t')) return undefined;
  const adjective = lower.slice(0, -1);
  return CUES.sv.ofWord(adjective, adjective);
}

/** A noun, or the head of a compound, that is praised for not being there. */
export function isBetterAbsent(tag: UniversalTag, lemma: string): boolean {
  if (tag !== 'NOUN') return false;
  const lower = lemma.toLowerCase();
  for (const head of ABSENT_HEADS.get(lower.charAt(lower.length - 1)) ?? [])
    if (lower.endsWith(head) && (lower.length >= head.length + SHORTEST_FIRST_PART || lower === head)) return true;
  return false;
}

/** Comparatives of words of praise: *bättre*, *finare*, *tryggare*. */
export function isComparative(lower: string, lemma: string): boolean {
  if (!COMPARATIVES.test(lower)) return false;
  if (!lower.endsWith('are')) return true;
  return CUES.sv.ofWord(lower.slice(0, -3), lemma.toLowerCase())?.leaning === 'praise';
}

function byLastLetter(heads: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const head of heads) {
    const last = head.charAt(head.length - 1);
    const alike = index.get(last);
    if (alike === undefined) index.set(last, [head]);
    else alike.push(head);
  }
  return index;
}
