import { wordSet } from '../lexicon/word-set.js';
import { CueIndex } from './cue-family.js';
import { ENGLISH_CUES } from './english-cues.js';
import { PLAIN_CUES } from './plain-cues.js';
import { PRAISE_CUES } from './praise-cues.js';
import { TROUBLE_CUES } from './trouble-cues.js';
import { IMPERATIVES, OPENING_WISHES, WISH_CUES } from './wish-cues.js';

/** Every family of cues, by language. */
export const CUE_FAMILIES = {
  sv: [...PRAISE_CUES, ...TROUBLE_CUES, ...WISH_CUES, ...PLAIN_CUES],
  en: ENGLISH_CUES,
} as const;

export const CUES: Readonly<Record<'sv' | 'en', CueIndex>> = {
  sv: new CueIndex(CUE_FAMILIES.sv),
  en: new CueIndex(CUE_FAMILIES.en),
};

export const OPENING_WISH_WORDS: ReadonlySet<string> = wordSet(OPENING_WISHES);
export const IMPERATIVE_WORDS: ReadonlySet<string> = wordSet(IMPERATIVES);
