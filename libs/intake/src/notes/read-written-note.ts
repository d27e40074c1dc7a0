import type { Gazetteer, Profile } from '@guldkorn/municipality';
import { isFictionLine } from '../fiction.js';
import type { ParsedStatement } from '../parsed.js';
import { Attendance, isAttendanceLine, readPersons, roleOfList } from './attendance.js';
import { readBlocks, type Block, type HeadingBlock, type ParagraphBlock } from './blocks.js';
import type { HeadingMeaning, HeadingRules } from './heading-rules.js';
import { nestingOf, SectionStack, type Section } from './section-stack.js';
import type { NoteBuilder } from './note-builder.js';
import { isHeadLine } from './note-head.js';
import { leaningOf } from './leaning-openings.js';
import { hasAttendanceLabel, reasonOfLine } from './line-reason.js';
import type { LineHint, Span } from './note-lines.js';
import { hasPair, splitPairs } from './question-pairs.js';
import { withoutTail } from './read-heading.js';
import { countWords, splitLong } from './sentence-spans.js';
import { Speakers, type Speaker } from './speaker.js';
import { isGreetingOrProcedure } from './talk.js';
import { findTitle } from './written-title.js';

/** A paragraph longer than this is cut into statements at ends of sentences. */
export const LONG_STATEMENT_WORDS = 60;

export interface WrittenNote {
  readonly title: string | null;
  readonly headLines: readonly string[];
  readonly fiction: boolean;
}

/** Reads a note that someone wrote: headings that carry the meaning, and bullets or paragraphs under them. */
export function readWrittenNote(
  text: string,
  hints: ReadonlyMap<number, LineHint> | null,
  rules: HeadingRules,
  builder: NoteBuilder,
  profile: Profile,
  gazetteer: Gazetteer,
): WrittenNote {
  rules.learnLetters(text.match(/[^\r\n]+/gu) ?? []);
  const blocks = readBlocks(text, hints, rules);
  return new WrittenNoteReader(text, blocks, rules, builder, profile, gazetteer).read();
}

class WrittenNoteReader {
  private readonly attendance = new Attendance();
  private readonly speakers: Speakers;
  private readonly headLines: string[] = [];
  private title: string | null = null;
  private fiction = false;
  /** True until the first heading or bullet that carries statements. */
  private inHead = true;
  private listRole: ParsedStatement['role'] | null = null;
  private bulletTopic: { readonly topic: string; readonly indent: number } | null = null;

  constructor(
    private readonly text: string,
    private readonly blocks: readonly Block[],
    private readonly rules: HeadingRules,
    private readonly builder: NoteBuilder,
    profile: Profile,
    gazetteer: Gazetteer,
  ) {
    this.speakers = new Speakers(profile, gazetteer, this.attendance);
  }

  read(): WrittenNote {
    this.readAttendance();
    this.speakers.learnHabit(this.blocks.flatMap((block) => this.openingsOf(block)));
    const titleIndex = findTitle(this.text, this.blocks, this.rules);
    const headings = this.blocks.flatMap((block, index) => {
      if (block.kind !== 'heading' || index === titleIndex) return [];
      const next = this.blocks[index + 1];
      return [
        {
          level: block.level,
          kind: this.meaningAt(index, block).kind,
          followedBy: next?.kind === 'heading' ? this.meaningAt(index + 1, next).kind : null,
        },
      ];
    });
    const deepestVoice = headings.reduce(
      (deepest, each) => (each.kind === 'voice' ? Math.max(deepest, each.level ?? 0) : deepest),
      0,
    );
    const strict = headings.some((each) => each.kind === 'valence' && each.level !== null && each.level < deepestVoice);
    const stack = new SectionStack(nestingOf(headings), strict);
    this.blocks.forEach((block, index) => {
      if (index === titleIndex) {
        this.readTitle(block);
      } else if (block.kind === 'heading') this.readHeading(index, block, stack);
      else if (block.kind === 'bullet') this.readBullet(index, block, stack.current());
      else this.readParagraph(block, stack.current());
    });
    return { title: this.title, headLines: this.headLines, fiction: this.fiction };
  }

  /** The first words of each bullet and line, where a speaker may be named. */
  private openingsOf(block: Block): string[] {
    if (block.kind === 'heading') return [];
    const starts = block.kind === 'bullet' ? [block.textStart] : block.lines.map(({ start }) => start);
    return starts.map((start) => this.text.slice(start, Math.min(block.end, start + 200)));
  }

  private slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** What a heading means; an unknown one inside an attendance list is part of the list. */
  private meaningAt(index: number, heading: HeadingBlock): HeadingMeaning {
    const meaning = this.rules.meaningOf(heading.label);
    if (meaning.kind !== 'topic' && meaning.kind !== 'voice') return meaning;
    if (roleOfList(heading.label) !== null && this.namesOnlyBelow(index))
      return { kind: 'setAside', reason: 'attendance' };
    return meaning;
  }

  private namesOnlyBelow(index: number): boolean {
    let at = index + 1;
    for (let block = this.blocks[at]; block !== undefined && block.kind !== 'heading'; block = this.blocks[++at]) {
      const words = this.slice(block);
      if (readPersons(words, 'official').length === 0 || countWords(words) >= 40) return false;
    }
    return at > index + 1;
  }

  /** Attendance first, since a bullet's speaker may be named on a list that stands below it. */
  private readAttendance(): void {
    let listed: ParsedStatement['role'] | null | undefined;
    this.blocks.forEach((block, index) => {
      if (block.kind === 'heading') {
        const meaning = this.meaningAt(index, block);
        listed = meaning.kind === 'setAside' && meaning.reason === 'attendance' ? roleOfList(block.label) : undefined;
        return;
      }
      const content = this.slice(block.kind === 'bullet' ? { start: block.textStart, end: block.end } : block);
      if (listed !== undefined) this.attendance.add(readPersons(content, listed));
      else
        for (const line of content.split('\n'))
          if (hasAttendanceLabel(line) || isAttendanceLine(line)) this.attendance.add(readPersons(line, null));
    });
  }

  private readTitle(block: Block): void {
    if (block.kind === 'paragraph') {
      const at = block.lines.findIndex((line) => !isFictionLine(this.slice(line)));
      block.lines.forEach((line, index) => {
        if (index === at) {
          this.title = this.slice(line).replace(/[*_]{2}/g, '');
          this.headLines.push(this.title);
          this.builder.setAside(line, 'head');
        } else this.setAsideLine(line);
      });
      return;
    }
    if (block.kind === 'heading') this.headLines.push((this.title = block.label));
    this.builder.setAside(block, 'head');
  }

  private readHeading(index: number, block: HeadingBlock, stack: SectionStack): void {
    this.bulletTopic = null;
    if (isFictionLine(block.label)) {
      this.fiction = true;
      this.builder.setAside(block, 'fiction');
      return;
    }
    if (
      this.inHead &&
      (block.level === null || block.level <= 2) &&
      this.rules.meaningOf(block.label).kind === 'topic' &&
      isHeadLine(block.label)
    ) {
      this.headLines.push(block.label);
      this.builder.setAside(block, 'head');
      return;
    }
    const meaning = this.meaningAt(index, block);
    stack.enter(block, meaning);
    if (meaning.kind !== 'setAside') this.inHead = false;
    this.listRole = meaning.kind === 'setAside' ? roleOfList(block.label) : null;
    this.builder.headings.push({ start: block.start, end: block.end, label: block.label, meaning: meaning.kind });
    this.builder.setAside(block, meaning.kind === 'setAside' ? meaning.reason : 'heading');
  }

  private readBullet(index: number, block: Extract<Block, { kind: 'bullet' }>, section: Section): void {
    const span = { start: block.textStart, end: block.end };
    const words = this.slice(span);
    if (isFictionLine(words) && this.inHead) {
      this.fiction = true;
      return this.builder.setAside(block, 'fiction');
    }
    if (section.setAside !== null) return this.builder.setAside(block, section.setAside);
    if (!section.holdsStatements && this.inHead) {
      if (hasAttendanceLabel(words) || isAttendanceLine(words)) return this.builder.setAside(block, 'attendance');
      if (/^\d{1,2}[.:]\d{2}/.test(words)) return this.builder.setAside(block, 'agenda');
      if (isHeadLine(words) && countWords(words) <= 12) {
        this.headLines.push(words);
        return this.builder.setAside(block, 'head');
      }
    }
    if (this.bulletTopic !== null && block.indent <= this.bulletTopic.indent) this.bulletTopic = null;
    const next = this.blocks[index + 1];
    if (words.endsWith(':') && next?.kind === 'bullet' && next.indent > block.indent) {
      this.bulletTopic = { topic: withoutTail(words, ':'), indent: block.indent };
      this.builder.headings.push({ ...span, label: this.bulletTopic.topic, meaning: 'topic' });
      return this.builder.setAside(block, 'heading');
    }
    this.inHead = false;
    this.stateWords(span, this.bulletTopic === null ? section : { ...section, topic: this.bulletTopic.topic }, false);
  }

  private readParagraph(block: ParagraphBlock, section: Section): void {
    this.bulletTopic = null;
    if (section.setAside !== null) {
      for (const line of block.lines) {
        const words = this.slice(line);
        const named =
          section.setAside !== 'attendance' ||
          readPersons(words, this.listRole).length > 0 ||
          hasAttendanceLabel(words);
        if (named) this.builder.setAside(line, section.setAside);
        else this.setAsideLine(line);
      }
      return;
    }
    if (!section.holdsStatements) {
      if (hasPair(this.slice(block))) return this.stateWords(block, section, true);
      for (const line of block.lines) this.setAsideLine(line);
      return;
    }
    if (isFictionLine(this.slice(block)) && this.inHead) return block.lines.forEach((line) => this.setAsideLine(line));
    for (const part of this.statementLines(block)) {
      const words = this.slice(part);
      if (hasAttendanceLabel(words) && readPersons(words, null).length > 0) this.builder.setAside(part, 'attendance');
      else if (isGreetingOrProcedure(words, false)) this.builder.setAside(part, 'greeting');
      else this.stateWords(part, section, true);
    }
  }

  /** Short lines that each begin with a capital are a list without bullet signs; else the lines are one text. */
  private statementLines(block: ParagraphBlock): readonly Span[] {
    const lines = block.lines.map((line) => this.slice(line));
    const isList =
      lines.length > 1 &&
      lines.every((line) => line.length <= 80 && /^\p{Lu}/u.test(line)) &&
      !lines.some((line) => hasPair(line));
    const speakerLines = lines.length > 1 && lines.every((line) => this.speakers.prefixOf(line) !== null);
    return isList || speakerLines ? block.lines : [block];
  }

  private setAsideLine(line: Span): void {
    const words = this.slice(line);
    const reason = reasonOfLine(words);
    if (reason === 'fiction') this.fiction = true;
    if (reason === 'head' && this.inHead) this.headLines.push(words);
    this.builder.setAside(line, reason);
  }

  /** Makes statements of a bullet's or paragraph's words: question and answer apart, the speaker's name before the colon. */
  private stateWords(span: Span, section: Section, split: boolean): void {
    for (const part of splitPairs(this.slice(span))) {
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

  private state(
    span: Span,
    section: Section,
    voice: ParsedStatement['role'] | null,
    split: boolean,
    labelled: Speaker | null = null,
  ): void {
    const words = this.slice(span);
    const lead = words.length - words.trimStart().length;
    const named = this.speakers.prefixOf(words.slice(lead), voice);
    const speaker = named?.speaker ?? labelled;
    const from = { start: span.start + lead + (named?.wordsAt ?? 0), end: span.end };
    const opening = section.valence === null ? leaningOf(this.slice(from)) : null;
    for (const part of split ? splitLong(this.text, from, LONG_STATEMENT_WORDS) : [from])
      this.builder.state({
        ...part,
        role: named?.speaker.role ?? voice ?? 'resident',
        speaker: speaker?.name ?? null,
        speakerDistrictId: speaker?.districtId ?? null,
        speakerPlaceId: speaker?.placeId ?? null,
        valence: section.valence ?? opening,
        valenceBasis: section.valence !== null ? section.valenceBasis : opening === null ? null : 'heading',
        topic: section.topic,
      });
  }
}
