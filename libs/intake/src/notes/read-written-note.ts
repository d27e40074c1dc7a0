import type { Gazetteer, Profile } from '@guldkorn/municipality';
import { findDate } from '../calendar-date.js';
import { isFictionLine } from '../fiction.js';
import type { Location } from '../locate.js';
import type { ParsedStatement } from '../parsed.js';
import { Attendance, isAttendanceLine, readPersons, roleOfList, roleOfTitle } from './attendance.js';
import { readBlocks, type Block, type HeadingBlock, type ParagraphBlock } from './blocks.js';
import type { HeadingMeaning, HeadingRules } from './heading-rules.js';
import { nestingOf, SectionStack, type Section } from './section-stack.js';
import type { NoteBuilder } from './note-builder.js';
import { Letterhead, letterheadLines } from './letterhead.js';
import { isHeadLine } from './note-head.js';
import { hasAttendanceLabel, reasonOfLine } from './line-reason.js';
import type { LineHint, Span } from './note-lines.js';
import { placesOfSections } from './compilation.js';
import { hasPair, pairLettersOf, type PairLetters } from './question-pairs.js';
import { withoutTail } from './read-heading.js';
import { countWords } from './sentence-spans.js';
import { Speakers } from './speaker.js';
import { StatementMaker, type PlacedSpan } from './statement-maker.js';
import { isClosing, isGreetingOrProcedure, isMinutes } from './talk.js';
import { findTitle, type FoundTitle } from './written-title.js';

export interface WrittenNote {
  readonly title: string | null;
  readonly headLines: readonly string[];
  readonly fiction: boolean;
  /** Of a compilation of several meetings: whose statements stand where. */
  readonly placed: readonly PlacedSpan[];
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
  const blocks = withWholeQuotations(readBlocks(text, hints, rules), text);
  return new WrittenNoteReader(text, blocks, rules, builder, profile, gazetteer).read();
}

/** A bullet that is a heading for the bullets within it. */
interface BulletTopic {
  readonly topic: string;
  readonly indent: number;
  /** Where it leans: `Plus:`; else null. */
  readonly meaning: Extract<HeadingMeaning, { kind: 'valence' }> | null;
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
  private stack = new SectionStack(nestingOf([]), false);
  private titleAt: FoundTitle = { index: -1, line: null };
  /** Headings and lines of paragraphs that are a letterhead's. */
  private letterhead: ReadonlySet<Span> = new Set();
  /** Of a compilation: the place that a heading names, by the heading's index. */
  private places: ReadonlyMap<number, Location> = new Map();
  /** Bullets of lists where plus and minus are the signs. */
  private readonly signs: ReadonlyMap<number, 'praise' | 'trouble'>;
  private readonly maker: StatementMaker;
  private readonly letters: PairLetters;
  /** Below `Med vänlig hälsning` stand a name, a title, a number. */
  private closing = false;
  private bulletTopic: BulletTopic | null = null;

  constructor(
    private readonly text: string,
    private readonly blocks: readonly Block[],
    private readonly rules: HeadingRules,
    private readonly builder: NoteBuilder,
    private readonly profile: Profile,
    private readonly gazetteer: Gazetteer,
  ) {
    this.speakers = new Speakers(profile, gazetteer, this.attendance);
    this.letters = pairLettersOf(text);
    this.maker = new StatementMaker(text, rules, this.speakers, this.letters, builder);
    this.signs = leaningSigns(blocks);
  }

  read(): WrittenNote {
    this.readAttendance();
    this.speakers.learnHabit(this.blocks.flatMap((block) => this.openingsOf(block)));
    const letterhead = new Letterhead(this.profile);
    this.titleAt = findTitle(this.text, this.blocks, this.rules, letterhead);
    this.letterhead = letterheadLines(this.text, this.blocks, this.titleAt, letterhead);
    this.places = placesOfSections(this.blocks, this.titleAt.index, this.gazetteer);
    const headings = this.blocks.flatMap((block, index) => {
      if (block.kind !== 'heading' || index === this.titleAt.index || this.letterhead.has(block)) return [];
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
    this.stack = new SectionStack(nestingOf(headings), strict);
    this.blocks.forEach((block, index) => {
      if (index === this.titleAt.index) {
        this.readTitle(block);
      } else if (this.isLetterhead(block)) this.setAsideLetterhead(block);
      else if (block.kind === 'heading') this.readHeading(index, block);
      else if (block.kind === 'bullet') this.readBullet(index, block, this.stack.current());
      else this.readParagraph(block, this.stack.current());
    });
    return { title: this.title, headLines: this.headLines, fiction: this.fiction, placed: this.maker.placed };
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
    const place = this.places.get(index);
    if (place !== undefined) return { kind: 'topic', topic: heading.label, place };
    const meaning = this.rules.meaningOf(heading.label);
    const couldList = meaning.kind === 'topic' || (meaning.kind === 'voice' && !/\s/u.test(heading.label));
    if (couldList && roleOfList(heading.label) !== null && this.namesOnlyBelow(index))
      return { kind: 'setAside', reason: 'attendance' };
    return meaning;
  }

  private namesOnlyBelow(index: number): boolean {
    let at = index + 1;
    for (let block = this.blocks[at]; block !== undefined && block.kind !== 'heading'; block = this.blocks[++at]) {
      const words = this.slice(block);
      if (words.includes(':') || readPersons(words, 'official').length === 0 || countWords(words) >= 40) return false;
    }
    return at > index + 1;
  }

  /** Attendance first, since a bullet's speaker may be named on a list that stands below it. */
  private readAttendance(): void {
    let listed: ParsedStatement['role'] | null | undefined;
    let lines: string[] = [];
    const close = () => {
      if (listed !== undefined) this.attendance.add(readPersons(lines.join('\n'), listed, true));
      lines = [];
    };
    this.blocks.forEach((block, index) => {
      if (block.kind === 'heading') {
        close();
        const meaning = this.meaningAt(index, block);
        listed = meaning.kind === 'setAside' && meaning.reason === 'attendance' ? roleOfList(block.label) : undefined;
        return;
      }
      const content = this.slice(block.kind === 'bullet' ? { start: block.textStart, end: block.end } : block);
      if (listed !== undefined) lines.push(content);
      else
        for (const line of content.split('\n'))
          if (hasAttendanceLabel(line) || isAttendanceLine(line))
            this.attendance.add(readPersons(line, null, hasAttendanceLabel(line)));
    });
    close();
  }

  private readTitle(block: Block): void {
    if (block.kind === 'paragraph') {
      for (const line of block.lines) {
        if (line === this.titleAt.line) {
          this.title = this.slice(line).replace(/[*_]{2}/g, '');
          this.headLines.push(this.title);
          this.builder.setAside(line, 'head');
        } else this.setAsideLine(line);
      }
      return;
    }
    if (block.kind === 'heading') this.headLines.push((this.title = block.label));
    this.builder.setAside(block, 'head');
  }

  private isLetterhead(block: Block): boolean {
    return block.kind === 'paragraph'
      ? block.lines.every((line) => this.letterhead.has(line))
      : this.letterhead.has(block);
  }

  /** A letterhead's places are the sender's: of its lines only the day is the note's own. */
  private setAsideLetterhead(span: Span): void {
    const date = this.inHead ? findDate(this.slice(span)) : null;
    if (date !== null) this.headLines.push(date.date);
    this.builder.setAside(span, 'head');
  }

  private readHeading(index: number, block: HeadingBlock): void {
    this.bulletTopic = null;
    this.closing = false;
    if (isFictionLine(block.label)) {
      this.fiction = true;
      this.builder.setAside(block, 'fiction');
      return;
    }
    if (
      this.inHead &&
      !this.places.has(index) &&
      (block.level === null || block.level <= 2) &&
      this.rules.meaningOf(block.label).kind === 'topic' &&
      isHeadLine(block.label)
    ) {
      this.headLines.push(block.label);
      this.builder.setAside(block, 'head');
      return;
    }
    const meaning = this.meaningAt(index, block);
    if (meaning.kind === 'topic' && block.label.endsWith('?') && this.stack.current().pairs) {
      const start = this.text.indexOf(block.label, block.start);
      return this.stateWords({ start, end: start + block.label.length }, this.stack.current(), true);
    }
    this.stack.enter(block, meaning);
    this.maker.beginSection();
    if (meaning.kind !== 'setAside') this.inHead = false;
    this.listRole = meaning.kind === 'setAside' ? roleOfList(block.label) : null;
    this.builder.headings.push({ start: block.start, end: block.end, label: block.label, meaning: meaning.kind });
    this.builder.setAside(block, meaning.kind === 'setAside' ? meaning.reason : 'heading');
  }

  private readBullet(index: number, block: Extract<Block, { kind: 'bullet' }>, section: Section): void {
    this.closing = false;
    const span = { start: block.textStart, end: block.end };
    const words = this.slice(span);
    if (isFictionLine(words) && this.inHead) {
      this.fiction = true;
      return this.builder.setAside(block, 'fiction');
    }
    if (section.setAside !== null) return this.builder.setAside(block, section.setAside);
    if (isMinutes(words)) return this.builder.setAside(block, 'greeting');
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
    // A heading for the bullets within it is short; a longer one is said, and goes on in them.
    const isLabel = words.endsWith(':') ? countWords(words) <= 3 : this.rules.isLeaning(words);
    if (isLabel && next?.kind === 'bullet' && next.indent > block.indent) {
      const topic = withoutTail(words, ':');
      const meaning = this.rules.meaningOf(topic);
      this.bulletTopic = { topic, indent: block.indent, meaning: meaning.kind === 'valence' ? meaning : null };
      this.builder.headings.push({ ...span, label: topic, meaning: meaning.kind === 'valence' ? 'valence' : 'topic' });
      return this.builder.setAside(block, 'heading');
    }
    this.inHead = false;
    const sign = section.valence === null ? this.signs.get(index) : undefined;
    const within = this.bulletTopic;
    const leaning = within?.meaning?.valence ?? sign ?? null;
    this.stateWords(
      span,
      {
        ...section,
        ...(leaning === null ? {} : { valence: leaning, valenceBasis: within?.meaning?.basis ?? 'heading' }),
        topic: within === null || within.meaning !== null ? section.topic : within.topic,
      },
      false,
    );
  }

  private readParagraph(block: ParagraphBlock, section: Section): void {
    this.bulletTopic = null;
    this.closing ||= isClosing(this.slice(block.lines[0] ?? block));
    if (this.closing) return this.builder.setAside(block, 'greeting');
    if (section.setAside !== null) {
      for (const line of block.lines) {
        const words = this.slice(line);
        const named =
          section.setAside !== 'attendance' ||
          readPersons(words, this.listRole).length > 0 ||
          hasAttendanceLabel(words) ||
          (roleOfTitle(words) !== null && countWords(words) <= 4);
        if (named) this.builder.setAside(line, section.setAside);
        else this.setAsideLine(line);
      }
      return;
    }
    if (!section.holdsStatements) {
      if (hasPair(this.slice(block), this.letters)) return this.stateWords(block, section, true);
      return this.setAsideLines(block.lines);
    }
    if (isFictionLine(this.slice(block)) && this.inHead) return block.lines.forEach((line) => this.setAsideLine(line));
    for (const part of this.statementLines(block, section)) {
      const words = this.slice(part);
      if (hasAttendanceLabel(words) && readPersons(words, null).length > 0) this.builder.setAside(part, 'attendance');
      else if (isGreetingOrProcedure(words, false) || isMinutes(words)) this.builder.setAside(part, 'greeting');
      else if (section.place !== null && this.stack.isFresh() && reasonOfLine(words) !== 'prose')
        this.setAsideLine(part);
      else this.stateWords(part, section, true);
    }
  }

  /** Short lines that each begin with a capital are a list without bullet signs; else the lines are one text. */
  private statementLines(block: ParagraphBlock, section: Section): readonly Span[] {
    // The head of one of several meetings: its place, its day, who came.
    if (section.place !== null && this.stack.isFresh()) return block.lines;
    const lines = block.lines.map((line) => this.slice(line));
    const isList =
      lines.length > 1 &&
      !isOpenQuotation(lines[0] ?? '') &&
      lines.every((line) => line.length <= 80 && /^\p{Lu}/u.test(line)) &&
      !lines.some((line) => hasPair(line, this.letters));
    const speakerLines = lines.length > 1 && lines.every((line) => this.speakers.prefixOf(line) !== null);
    return isList || speakerLines ? block.lines : [block];
  }

  /** Lines of prose that follow each other are one span: the paragraph can be taken in as one. */
  private setAsideLines(lines: readonly Span[]): void {
    let prose: Span[] = [];
    const close = () => {
      const [first, last] = [prose[0], prose.at(-1)];
      if (first !== undefined && last !== undefined)
        this.builder.setAside({ start: first.start, end: last.end }, 'prose');
      prose = [];
    };
    for (const line of lines) {
      if (!this.letterhead.has(line) && reasonOfLine(this.slice(line)) === 'prose') prose.push(line);
      else {
        close();
        this.setAsideLine(line);
      }
    }
    close();
  }

  private setAsideLine(line: Span): void {
    if (this.letterhead.has(line)) return this.setAsideLetterhead(line);
    const words = this.slice(line);
    const reason = reasonOfLine(words);
    if (reason === 'fiction') this.fiction = true;
    if (reason === 'head' && this.inHead) this.headLines.push(words);
    this.builder.setAside(line, reason);
  }

  private stateWords(span: Span, section: Section, split: boolean): void {
    this.stack.markWords();
    this.maker.make(span, section, split);
  }
}

/** A quotation mark stands in it without its other. */
function isOpenQuotation(words: string): boolean {
  return (words.match(/["”“]/gu)?.length ?? 0) % 2 === 1;
}

/** Paragraphs that one quotation opens in and closes in are one: what someone said over several lines of a page. */
function withWholeQuotations(blocks: readonly Block[], text: string): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const goesOn =
      last?.kind === 'paragraph' &&
      block.kind === 'paragraph' &&
      isOpenQuotation(text.slice(last.start, last.end)) &&
      isOpenQuotation(text.slice(block.start, block.end)) &&
      /["”“][.!?]?$/u.test(text.slice(block.start, block.end));
    if (goesOn) joined[joined.length - 1] = { ...last, end: block.end, lines: [...last.lines, ...block.lines] };
    else joined.push(block);
  }
  return joined;
}

/** How bullets lean by their signs, in lists between two headings where both plus and minus stand. */
function leaningSigns(blocks: readonly Block[]): ReadonlyMap<number, 'praise' | 'trouble'> {
  const leaning = new Map<number, 'praise' | 'trouble'>();
  let list = new Map<number, 'praise' | 'trouble'>();
  const close = () => {
    if (list.size === 0) return;
    if (new Set(list.values()).size === 2) for (const [index, valence] of list) leaning.set(index, valence);
    list = new Map();
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') close();
    else if (block.kind === 'bullet' && block.sign === '+') list.set(index, 'praise');
    else if (block.kind === 'bullet' && /^[-–—−]$/.test(block.sign ?? '')) list.set(index, 'trouble');
  }
  close();
  return leaning;
}
