import { Inject, Injectable } from '@nestjs/common';
import { assignThemes, buildThemeFrame, type AssignedTheme, type ThemeFrame } from '@guldkorn/insight';
import { lemmaPlaces, type KeyphraseMention, type Language, type Reading, type TextEngine } from '@guldkorn/text';
import { foundInReading, type FoundSpan } from '../masking/found-personal-data.js';
import { Municipality } from '../municipality/municipality.js';
import { readingVersion } from '../text/reading-version.js';
import { seedKey } from '../text/seed-key.js';
import { TEXT_ENGINE } from '../text/text-engine.provider.js';
import type { IncomingStatement } from './incoming.js';

/** One mention of a keyphrase: said itself, or as a part of the compound at the offsets. */
export type ReadMention = Pick<KeyphraseMention, 'key' | 'form' | 'start' | 'end' | 'valence'> & {
  readonly part: boolean;
};

/** What has to be known of a statement to read it. */
type Readable = Pick<IncomingStatement, 'id' | 'text' | 'prior'>;

/** Something said, with how it was read. */
export interface ReadStatement<Said extends Readable = IncomingStatement> {
  readonly said: Said;
  readonly language: Language;
  readonly valence: Reading['valence'];
  readonly mentions: readonly ReadMention[];
  readonly themes: readonly AssignedTheme[];
  /** Personal data in it. */
  readonly redactions: readonly FoundSpan[];
  readonly textVersion: string;
}

/** A mention and, beside it, the words that its compound is made of: they count for those who say them by themselves. */
function withParts({ key, form, start, end, valence, parts }: KeyphraseMention): ReadMention[] {
  const spoken = { start, end, valence };
  return [
    { key, form, ...spoken, part: false },
    ...parts.map((each) => ({ key: each, form: each.slice(each.indexOf(':') + 1), ...spoken, part: true })),
  ];
}

/** Milliseconds of reading after which others get their turn. */
const longestTurn = 20;

/** Reads statements: language, valence, keyphrases and the themes of the municipality's frame. */
@Injectable()
export class StatementReader {
  /** Changes whenever the same statement may be read otherwise. */
  readonly version: string;
  private readonly frame: ThemeFrame;

  constructor(
    @Inject(TEXT_ENGINE) private readonly engine: TextEngine,
    @Inject(Municipality) municipality: Municipality,
  ) {
    this.version = readingVersion(engine, municipality.profile);
    this.frame = buildThemeFrame(municipality.profile.themes, (seed, language) => seedKey(engine, seed, language));
  }

  /** Reads in order; lets requests through between texts. */
  async read<Said extends Readable>(statements: readonly Said[]): Promise<ReadStatement<Said>[]> {
    const readings: ReadStatement<Said>[] = [];
    let since = performance.now();
    for (const said of statements) {
      const reading = this.engine.read(said.text, said.prior === undefined ? {} : { prior: said.prior });
      readings.push({
        said,
        language: reading.language.code,
        valence: reading.valence,
        mentions: reading.keyphrases.flatMap(withParts),
        themes: assignThemes(lemmaPlaces(reading), this.frame),
        redactions: foundInReading(reading),
        textVersion: this.version,
      });
      if (performance.now() - since > longestTurn) {
        await new Promise((resolve) => setImmediate(resolve));
        since = performance.now();
      }
    }
    return readings;
  }
}
