import type { TextResources } from '../lexicon/resources.js';
import type { Token, TokenKind, UniversalTag } from '../reading.js';
import type { PhraseNode, Sense } from './cue-family.js';
import { CUES, IMPERATIVE_WORDS, OPENING_WISH_WORDS } from './cue-lists.js';
import { CONCESSIONS, CONTRASTS, NEGATORS, SPARING, TOO_MUCH } from './cue-words.js';
import { IMPERATIVE, isBetterAbsent, isComparative, OPENING_WISH, senseOf } from './word-senses.js';
import { bendingOf, HAS_SIGNS, markOf, openingOf } from './word-forms.js';

/** What a word shows of how a statement leans by its form, tag and base form, wherever it stands. */
export interface WordSigns {
  readonly kind: TokenKind;
  readonly tag: UniversalTag;
  readonly lemma: string;
  /** The token in lower case. */
  readonly lower: string;
  readonly sense: Sense | null;
  /** The phrases that begin with it. */
  readonly phrases: PhraseNode | undefined;
  /** Its sense where a clause opens with it. */
  readonly opens: Sense | null;
  readonly isImperative: boolean;
  /** *för*, and what it may make too much of. */
  readonly makesTooMuch: boolean;
  readonly mayBeTooMuch: boolean;
  readonly isBetterAbsent: boolean;
  readonly isComparative: boolean;
  readonly isVerb: boolean;
  readonly isNegator: boolean;
  readonly isSparing: boolean;
  /** Whether a cue may begin with it at all. */
  readonly mayBeginCue: boolean;
  /** Where it may cut a clause off from what stands before. */
  readonly cut: 'contrast' | 'concession' | 'pause' | 'joint' | null;
  /** Names of the signs of its form: wherever it stands, how it is bent, and first in a statement. */
  readonly has: string | null;
  readonly bending: string | null;
  readonly opening: string | null;
  /** The sign of a number, an emoji or a mark. */
  readonly mark: string | null;
}

const MEMO_LIMIT = 30_000;
/** A form has few readings; more are not remembered. */
const MOST_READINGS = 8;
const PAUSES = new Set([',', ';', ':', '–', '—']);

/** Tells what each word shows, by the lists of one language. Holds nothing but a memo of words. */
export class WordReader {
  private readonly language: 'sv' | 'en';
  private readonly resources: TextResources;
  /** The readings of each form met. */
  private readonly memo = new Map<string, WordSigns[]>();

  constructor(language: 'sv' | 'en', resources: TextResources) {
    this.language = language;
    this.resources = resources;
  }

  /** Beside each token what it shows. */
  read(tokens: readonly Token[]): WordSigns[] {
    const words: WordSigns[] = [];
    for (const token of tokens) words.push(this.signsOf(token));
    return words;
  }

  private signsOf(token: Token): WordSigns {
    const { kind, text, tag, lemma } = token;
    const known = this.memo.get(text);
    if (known !== undefined)
      for (const signs of known) if (signs.tag === tag && signs.lemma === lemma && signs.kind === kind) return signs;
    const signs = this.find(token);
    if (known === undefined) {
      if (this.memo.size >= MEMO_LIMIT) this.memo.clear();
      this.memo.set(text, [signs]);
    } else if (known.length < MOST_READINGS) known.push(signs);
    return signs;
  }

  private find({ kind, text, tag, lemma }: Token): WordSigns {
    const { language } = this;
    const lower = text.toLowerCase();
    const isWord = kind === 'word';
    const isImperative = IMPERATIVE_WORDS.has(lower);
    const mayLean = isWord && tag !== 'PROPN';
    const sense = mayLean ? senseOf({ lower, tag, lemma }, language, this.resources) : null;
    const phrases = CUES[language].phrasesFrom(lower);
    const opens = OPENING_WISH_WORDS.has(lower) ? OPENING_WISH : isImperative || lower === 'snälla' ? IMPERATIVE : null;
    const mayBeTooMuch = mayLean && (language === 'en' || TOO_MUCH.has(lemma));
    const isAbsent = isBetterAbsent(tag, lemma);
    return {
      kind,
      tag,
      lemma,
      lower,
      sense,
      phrases,
      opens,
      isImperative,
      makesTooMuch: lower === (language === 'sv' ? 'för' : 'too'),
      mayBeTooMuch,
      isBetterAbsent: isAbsent,
      mayBeginCue: sense !== null || phrases !== undefined || opens !== null || mayBeTooMuch || isAbsent,
      isComparative: isComparative(lower, lemma),
      isVerb: tag === 'VERB' || tag === 'AUX',
      isNegator: NEGATORS.has(lower),
      isSparing: SPARING.has(lower),
      cut: cutOf(lower, kind, tag),
      has: HAS_SIGNS.get(lower) ?? null,
      bending: bendingOf(lower, tag, lemma),
      opening: openingOf(lower, tag, lemma),
      mark: isWord ? null : markOf(lower, kind),
    };
  }
}

function cutOf(lower: string, kind: TokenKind, tag: UniversalTag): WordSigns['cut'] {
  if (CONTRASTS.has(lower)) return 'contrast';
  if (CONCESSIONS.has(lower)) return 'concession';
  if (kind === 'punctuation' && PAUSES.has(lower)) return 'pause';
  return tag === 'CCONJ' ? 'joint' : null;
}
