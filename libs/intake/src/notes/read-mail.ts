import type { Gazetteer } from '@guldkorn/municipality';
import { locate } from '../locate.js';
import { isFictionLine } from '../fiction.js';
import { readBlocks, type Block, type ParagraphBlock } from './blocks.js';
import type { HeadingRules } from './heading-rules.js';
import { homesToldIn, isSalutation, isSignatureLine, type Mail } from './mail.js';
import type { NoteBuilder } from './note-builder.js';
import type { LineHint, Span } from './note-lines.js';
import { pairLettersOf } from './question-pairs.js';
import { SectionStack, nestingOf, type Section } from './section-stack.js';
import type { Speakers } from './speaker.js';
import { StatementMaker } from './statement-maker.js';
import { isGreetingOrProcedure } from './talk.js';

export interface ReadMail {
  readonly title: string | null;
  readonly headLines: readonly string[];
  readonly fiction: boolean;
}

/**
 * Reads a resident's letter: each paragraph and each bullet of the sender's own words is a statement. Headers, greeting,
 * signature and the letter that is answered are set aside. Where one district alone is told as the sender's home, the head has it.
 */
export function readMail(
  mail: Mail,
  text: string,
  hints: ReadonlyMap<number, LineHint> | null,
  rules: HeadingRules,
  builder: NoteBuilder,
  speakers: Speakers,
  gazetteer: Gazetteer,
): ReadMail {
  const sender = mail.sender === null ? null : speakers.read(mail.sender);
  const maker = new StatementMaker(text, rules, speakers, pairLettersOf(text), builder, sender);
  for (const line of mail.head) builder.setAside(line, 'head');
  builder.setAside({ start: mail.to, end: text.length }, 'prose');
  const blocks = readBlocks(text, hints, rules).flatMap((block) => partsWithin(block, mail, text));
  let section: Section = { ...new SectionStack(nestingOf([]), false).current(), holdsStatements: true };
  let isSigned = false;
  let fiction = false;
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    isSigned ||= block.kind === 'paragraph' && isSignatureLine(words.split('\n')[0] ?? '');
    if (isFictionLine(words)) {
      fiction = true;
      builder.setAside(block, 'fiction');
    } else if (isSigned || (block.kind !== 'bullet' && (isSalutation(words) || isGreetingOrProcedure(words, false))))
      builder.setAside(block, 'greeting');
    else if (words.startsWith('>')) builder.setAside(block, 'prose');
    else if (block.kind === 'heading') {
      const meaning = rules.meaningOf(block.label);
      const leaning = meaning.kind === 'valence' ? meaning : null;
      section = {
        ...section,
        valence: leaning?.valence ?? null,
        valenceBasis: leaning === null || leaning.valence === null ? null : leaning.basis,
        topic: leaning === null ? block.label : leaning.topic,
      };
      maker.beginSection();
      builder.headings.push({ start: block.start, end: block.end, label: block.label, meaning: meaning.kind });
      builder.setAside(block, 'heading');
    } else if (block.kind === 'bullet') maker.make({ start: block.textStart, end: block.end }, section, false);
    else maker.make(block, section, true);
  }
  const own = text.slice(mail.from, mail.to);
  const home = homeOf([mail.subject ?? '', ...homesToldIn(own)], gazetteer);
  const headLines = [mail.subject, mail.sent, home].filter((line) => line !== null);
  return { title: mail.subject, headLines, fiction };
}

/** The name of the sender's home, where all that are told lie in one district. */
function homeOf([subject = '', ...homes]: readonly string[], gazetteer: Gazetteer): string | null {
  const inSubject = subject.match(/\p{Lu}[\p{L}-]*/gu)?.some((word) => locate(word, gazetteer) !== null) ?? false;
  const found = homes.flatMap((home) => {
    const name = [home, home.split(' ')[0] ?? ''].find((each) => locate(each, gazetteer) !== null);
    return name === undefined ? [] : [name];
  });
  const districts = new Set(found.map((name) => locate(name, gazetteer)?.districtId));
  return inSubject || districts.size !== 1 ? null : (found[0] ?? null);
}

/** The block within the sender's own words; a paragraph apart from its greeting and its signature. */
function partsWithin(block: Block, mail: Mail, text: string): Block[] {
  if (block.kind !== 'paragraph') return block.start >= mail.from && block.start < mail.to ? [block] : [];
  const parts: ParagraphBlock[] = [];
  let lines: Span[] = [];
  const close = () => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (first !== undefined && last !== undefined)
      parts.push({ kind: 'paragraph', start: first.start, end: last.end, lines });
    lines = [];
  };
  for (const line of block.lines) {
    if (line.start < mail.from || line.start >= mail.to) continue;
    const words = text.slice(line.start, line.end);
    if (isSignatureLine(words)) close();
    lines.push(line);
    if (lines.length === 1 && isSalutation(words)) close();
  }
  close();
  return parts;
}
