import type { Location } from '../locate.js';
import type { ParsedStatement } from '../parsed.js';
import type { HeadingRules } from './heading-rules.js';
import { leaningOf } from './leaning-openings.js';
import type { NoteBuilder } from './note-builder.js';
import type { Span } from './note-lines.js';
import { splitAtQuestion, splitPairs, type PairLetters, type PairPart } from './question-pairs.js';
import type { Section } from './section-stack.js';
import { splitLong } from './sentence-spans.js';
import type { Speaker, Speakers } from './speaker.js';

/** A paragraph longer than this is cut into statements at ends of sentences. */
export const LONG_STATEMENT_WORDS = 60;

/** A stretch of a compilation that one place's meeting said. */
export interface PlacedSpan extends Span {
  readonly location: Location;
}

/** Makes statements of a bullet's or paragraph's words: question and answer apart, the speaker's name before the colon. */
export class StatementMaker {
  readonly placed: PlacedSpan[] = [];
  /** Under a heading of questions and answers: a question waits for its answer. */
  private asked = false;

  constructor(
    private readonly text: string,
    private readonly rules: HeadingRules,
    private readonly speakers: Speakers,
    private readonly letters: PairLetters,
    private readonly builder: NoteBuilder,
    /** Whose words they are where the words name nobody: a letter's sender. */
    private readonly sender: Speaker | null = null,
  ) {}

  /** Forgets what was asked: another section begins. */
  beginSection(): void {
    this.asked = false;
  }

  /** @param split a paragraph, to be cut where it is long; a bullet stays whole. */
  make(span: Span, section: Section, split: boolean): void {
    for (const part of this.partsOf(this.text.slice(span.start, span.end), section)) {
      const words = { start: span.start + part.start, end: span.start + part.end };
      const named = part.named === null ? null : this.speakers.read(part.named);
      if (part.kind === null) this.state(words, section, section.voice, split);
      else if (part.kind === 'question') this.state(words, section, 'resident', split, named);
      else
        this.state(
          words,
          { ...section, valence: null, valenceBasis: null },
          named?.role === 'politician' ? 'politician' : 'official',
          split,
          named,
        );
    }
  }

  private partsOf(words: string, section: Section): PairPart[] {
    const parts = splitPairs(words, this.letters);
    const isLabelled = parts.some((part) => part.kind !== null);
    const told = isLabelled || !section.pairs ? parts : splitAtQuestion(words);
    const hasQuestion = told.some((part) => part.kind === 'question');
    // What stands before the first question answers none.
    const known = this.asked || hasQuestion || isLabelled ? told : parts;
    if (hasQuestion) this.asked = true;
    return known;
  }

  private state(
    span: Span,
    section: Section,
    voice: ParsedStatement['role'] | null,
    split: boolean,
    labelled: Speaker | null = null,
  ): void {
    const words = this.text.slice(span.start, span.end);
    const lead = words.length - words.trimStart().length;
    const named = this.speakers.prefixOf(words.slice(lead), voice);
    const reported = named === null ? this.speakers.reportedIn(words.slice(lead)) : null;
    const speaker = named?.speaker ?? labelled ?? reported ?? this.sender;
    const from = { start: span.start + lead + (named?.wordsAt ?? 0), end: span.end };
    const said = this.text.slice(from.start, from.end);
    const own = section.valence === null ? (leaningOf(said) ?? this.rules.leaningOfPicture(said)) : null;
    if (section.place !== null) this.placed.push({ ...from, location: section.place });
    for (const part of split ? splitLong(this.text, from, LONG_STATEMENT_WORDS) : [from])
      this.builder.state({
        ...part,
        role: named?.speaker.role ?? reported?.role ?? voice ?? this.sender?.role ?? 'resident',
        speaker: speaker?.name ?? null,
        speakerDistrictId: speaker?.districtId ?? null,
        speakerPlaceId: speaker?.placeId ?? null,
        valence: section.valence ?? own,
        valenceBasis: section.valence !== null ? section.valenceBasis : own === null ? null : 'heading',
        topic: section.topic,
      });
  }
}
