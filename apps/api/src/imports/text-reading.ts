import { assignThemes, buildThemeFrame, type AssignedTheme, type ThemeFrame } from '@guldkorn/insight';
import type { Profile } from '@guldkorn/municipality';
import {
  lemmaPlaces,
  type KeyphraseMention,
  type Language,
  type Reading,
  type ReadingContext,
  type Span,
  type TextEngine,
} from '@guldkorn/text';
import { foundInReading, type FoundSpan } from '../masking/found-personal-data.js';
import { wordForms, type WordForms } from '../statements/word-forms.js';
import { readingVersion } from '../text/reading-version.js';
import { seedKey } from '../text/seed-key.js';

/** One mention of a keyphrase: said itself, or as a part of the compound at the offsets. */
export type ReadMention = Pick<KeyphraseMention, 'key' | 'form' | 'start' | 'end' | 'valence'> & {
  readonly part: boolean;
};

/** A text, and what heading or question says of it. */
export interface TextToRead {
  readonly text: string;
  readonly prior?: ReadingContext['prior'];
  /** What a person has said is no personal data, though it looks so. */
  readonly notPersonal?: readonly Span[] | undefined;
}

/** How a text was read. Plain data: it passes between threads as JSON and back the same. */
export interface ReadText {
  readonly language: Language;
  readonly valence: Reading['valence'];
  readonly mentions: readonly ReadMention[];
  readonly themes: readonly AssignedTheme[];
  /** What it is searched in by, beside the text itself. */
  readonly words: WordForms;
  /** Personal data in it. */
  readonly redactions: readonly FoundSpan[];
}

/** A mention and, beside it, the words that its compound is made of: they count for those who say them by themselves. */
function withParts({ key, form, start, end, valence, parts }: KeyphraseMention): ReadMention[] {
  const spoken = { start, end, valence };
  return [
    { key, form, ...spoken, part: false },
    ...parts.map((each) => ({ key: each, form: each.slice(each.indexOf(':') + 1), ...spoken, part: true })),
  ];
}

/** Reads one text: language, valence, keyphrases, the themes of the municipality's frame and personal data. The same in every thread. */
export class TextReading {
  /** Changes whenever the same text may be read otherwise. */
  readonly version: string;
  private readonly frame: ThemeFrame;

  constructor(
    private readonly engine: TextEngine,
    profile: Pick<Profile, 'themes' | 'districts'>,
  ) {
    this.version = readingVersion(engine, profile);
    this.frame = buildThemeFrame(profile.themes, (seed, language) => seedKey(engine, seed, language));
  }

  read({ text, prior, notPersonal }: TextToRead): ReadText {
    const reading = this.engine.read(text, {
      ...(prior === undefined ? {} : { prior }),
      ...(notPersonal === undefined ? {} : { notPersonal }),
    });
    return {
      language: reading.language.code,
      valence: reading.valence,
      mentions: reading.keyphrases.flatMap(withParts),
      themes: assignThemes(lemmaPlaces(reading), this.frame),
      words: wordForms(reading),
      redactions: foundInReading(reading),
    };
  }
}
