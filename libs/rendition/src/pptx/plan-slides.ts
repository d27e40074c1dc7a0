import type {
  BarChart,
  ChartBlock,
  FiguresBlock,
  ReportBlock,
  ReportDocument,
  Sentence,
  TableBlock,
} from '@guldkorn/report';
import { sourceIdsOf } from '@guldkorn/report';
import { sentencesText, sourceNumbers } from '../office/plain-text.js';
import { stateInWords } from '../office/state.js';
import { officeWordsOf } from '../words/office-words-of.js';
import type { OfficeWords } from '../words/office-words.js';
import { recordFacts } from '../words/record-facts.js';
import { wordsOf } from '../words/words-of.js';
import { paged, type TextSize } from './paging.js';
import { hiddenNames, isSmall, oneLine, tableLines } from './slide-tables.js';
import type { Line, Slide } from './slides.js';

const figuresInSlide = 6;
/** So many lines, and characters, have room above figures. */
const lead = { lines: 3, length: 330 } as const;
/** So many lines about a chart are for who speaks; more are shown. */
const mostSaid = 6;
/** Hidden bars are named within so many characters. */
const longestHidden = 150;
/** More rows than this are told by their first. */
const rowsInSlide = 12;

/** Puts a report's slides together: a message each, with what belongs to it on the same slide. */
class Planner {
  readonly slides: Slide[] = [];
  readonly #document: ReportDocument;
  readonly #words: OfficeWords;
  readonly #numbersOf: (ids: readonly string[]) => number[];
  /** The headings that what comes now stands under, from the outermost. */
  #path: string[] = [];
  /** Whether something has been shown under the innermost. */
  #isShown = true;
  #lines: Line[] = [];
  /** What the lines stand on. */
  #ids: string[] = [];
  /** What who speaks has at hand of them. */
  #notes: string[] = [];

  constructor(document: ReportDocument) {
    this.#document = document;
    this.#words = officeWordsOf(document.language);
    this.#numbersOf = sourceNumbers(document);
  }

  get #said() {
    return this.#words.slides;
  }

  cover(): void {
    const document = this.#document;
    const common = wordsOf(document.language);
    const { record } = document;
    const draft = record.isFrozen ? [] : [`${common.draft}. ${common.draftMeans}`];
    this.slides.push({
      kind: 'cover',
      title: document.title,
      lines: [...new Set([document.municipality, document.scope, stateInWords(record, common), record.by, ...draft])],
      notes: '',
    });
  }

  /** Who was heard, what may not be concluded, how small groups are treated: together, and large tables after. */
  firstPage(): void {
    const blocks = this.#document.firstPage;
    const [first, second] = blocks;
    // A heading over all the others is the title of the slide.
    const over = first?.kind === 'heading' && second?.kind === 'heading' ? first.text : null;
    this.#path = [over ?? this.#said.about];
    const large: ReportBlock[] = [];
    for (const block of over === null ? blocks : blocks.slice(1))
      if (block.kind === 'heading') this.#lines.push({ kind: 'heading', text: block.text });
      else if (block.kind === 'paragraph') this.#keep(block, [{ kind: 'text', text: sentencesText(block.sentences) }]);
      else if (block.kind === 'list') this.#add(block);
      else if (block.kind === 'table' && isSmall(block)) {
        this.#keep(block, [{ kind: 'text', text: oneLine(block) }]);
        this.#notes.push(...tableLines(block.table));
      } else large.push(block);
    this.#flush('small');
    for (const block of large) if (block.kind !== 'heading') this.#add(block);
    this.#flush();
  }

  body(): void {
    this.#path = [];
    for (const block of this.#document.blocks)
      if (block.kind === 'heading') this.#enter(block.text, block.level);
      else this.#add(block);
    this.#leave();
  }

  /** Where the report comes from, and in the notes what it all stands on. */
  last(hash: string | null): void {
    const common = wordsOf(this.#document.language);
    this.#path = [common.aboutReport];
    const { sources } = this.#document;
    this.#lines = [
      ...recordFacts(this.#document.record, hash, common).map(({ label, text }): Line => ({
        kind: 'text',
        text: `${label}: ${text}`,
      })),
      ...(sources.length === 0 ? [] : [{ kind: 'text' as const, text: this.#said.sourcesInNotes }]),
    ];
    const listed = sources.map(({ title }, index) => `${index + 1}. ${title}`);
    this.#flush('small', sources.length === 0 ? [] : [common.sources, ...listed]);
  }

  #enter(text: string, level: 1 | 2): void {
    this.#flush();
    const outer = this.#path.slice(0, level - 1);
    // A heading whose own parts follow is shown above them; one that nothing follows is shown by itself.
    if (outer.length < this.#path.length) this.#leave();
    this.#path = [...outer, text];
    this.#isShown = false;
  }

  #leave(): void {
    this.#flush();
    if (!this.#isShown)
      this.#push({
        kind: 'text',
        size: 'large',
        title: this.#path.at(-1) ?? '',
        lines: [],
        notes: '',
        chapter: this.#above(),
      });
    this.#isShown = true;
  }

  /** What stands above a slide whose title is the innermost heading. */
  #above(): string {
    return this.#path.slice(0, -1).join(' · ') || this.#document.municipality;
  }

  /** What stands above a slide with a title of its own. */
  #chapter(): string {
    return this.#path.join(' · ') || this.#document.municipality;
  }

  #push(slide: Slide): void {
    this.slides.push(slide);
    this.#isShown = true;
  }

  /** Takes the lines that wait, and what they stand on. */
  #taken(): { readonly lines: Line[]; readonly sources: string[] } {
    const taken = {
      lines: this.#lines,
      sources: [...this.#notes, ...this.#sources(this.#ids)],
    };
    this.#lines = [];
    this.#ids = [];
    this.#notes = [];
    return taken;
  }

  #flush(size: TextSize = 'large', notes: readonly string[] = []): void {
    const { lines, sources } = this.#taken();
    const [quote, quotedAs, ...more] = lines;
    const told = [...notes, ...sources].join('\n');
    if (quote?.kind === 'quote' && quotedAs?.kind === 'quotedAs' && more.length === 0) {
      const title = this.#said.quote(quotedAs.text);
      this.#push({
        kind: 'quote',
        chapter: this.#chapter(),
        title,
        text: quote.text,
        notes: told,
      });
      return;
    }
    const pages = paged(lines, size);
    const title = this.#path.at(-1) ?? this.#said.brief;
    pages.forEach((page, index) =>
      this.#push({
        kind: 'text',
        size,
        chapter: this.#above(),
        title: pages.length === 1 ? title : this.#said.continued(title, index + 1, pages.length),
        lines: page,
        notes: told,
      }),
    );
  }

  /** Lines that wait for what they belong to. */
  #keep(block: ReportBlock, lines: readonly Line[]): void {
    this.#lines.push(...lines);
    this.#ids.push(...sourceIdsOf(block));
  }

  #add(block: Exclude<ReportBlock, { kind: 'heading' }>): void {
    const each = (kind: 'text' | 'bullet', all: readonly (readonly Sentence[])[]) =>
      this.#keep(
        block,
        all.map((one): Line => ({ kind, text: sentencesText(one) })),
      );
    switch (block.kind) {
      case 'paragraph':
        return each(
          'text',
          block.sentences.map((one) => [one]),
        );
      case 'list':
        return each('bullet', block.items);
      case 'quote':
        return this.#keep(block, [
          { kind: 'quote', text: this.#quoted(block.text) },
          { kind: 'quotedAs', text: block.quotedAs },
        ]);
      case 'figures':
        return this.#figures(block);
      case 'chart':
      case 'table':
        return this.#shown(block);
    }
  }

  #quoted(text: string): string {
    return this.#document.language === 'sv' ? `”${text}”` : `“${text}”`;
  }

  #sources(ids: readonly string[]): string[] {
    const numbers = this.#numbersOf(ids);
    return numbers.length === 0 ? [] : [`${this.#words.sourceMarks(numbers)}.`];
  }

  /** Key figures, with the few lines about them above. */
  #figures({ figures }: FiguresBlock): void {
    if (figures.length === 0) return;
    const isLead =
      this.#lines.length <= lead.lines &&
      this.#lines.every(({ kind }) => kind === 'text') &&
      this.#lines.reduce((sum, { text }) => sum + text.length, 0) <= lead.length &&
      figures.length <= figuresInSlide;
    if (!isLead) this.#flush();
    const { lines, sources } = this.#taken();
    const chapter = this.#path.at(-1);
    for (let from = 0; from < figures.length; from += figuresInSlide) {
      const shown = figures.slice(from, from + figuresInSlide);
      const ofFigures = this.#sources(shown.flatMap(({ sourceIds }) => sourceIds));
      this.#push({
        kind: 'figures',
        chapter: lines.length > 0 ? this.#above() : this.#chapter(),
        title:
          lines.length > 0 && chapter !== undefined
            ? chapter
            : chapter === undefined
              ? this.#words.keyFigures
              : this.#words.keyFiguresOf(chapter),
        lead: lines,
        figures: shown.map(({ text, label }) => ({ text, label })),
        notes: [...new Set([...sources, ...ofFigures])].join('\n'),
      });
    }
  }

  /** A chart or a table is a message of its own; what is said just before it is for who speaks. */
  #shown(block: ChartBlock | TableBlock): void {
    if (this.#lines.length > mostSaid || this.#lines.some(({ kind }) => kind !== 'text')) this.#flush();
    const { lines, sources } = this.#taken();
    const slide = block.kind === 'chart' ? this.#chart(block) : this.#table(block);
    const said = lines.map(({ text }) => text);
    const notes = [
      ...said,
      ...(said.length > 0 ? [''] : []),
      slide.notes,
      ...sources,
      ...this.#sources(block.sourceIds),
    ];
    this.#push({ ...slide, notes: [...new Set(notes)].join('\n') });
  }

  #chart(block: ChartBlock): Slide {
    const { chart, caption, title, alt, table } = block;
    const parts = [caption, this.#hidden(chart)];
    return {
      kind: 'chart',
      chapter: this.#chapter(),
      title,
      block,
      caption: parts.filter((part) => part !== '').join(' ') || this.#document.scope,
      notes: [alt, '', this.#said.tableBefore, ...tableLines(table)].join('\n'),
    };
  }

  /** Which bars are hidden, or how many where naming them would hide the rest. */
  #hidden(chart: BarChart): string {
    const names = hiddenNames(chart, this.#said.inSeries);
    if (names.length === 0) return '';
    const named = this.#said.hidden(names.join(', '));
    return named.length <= longestHidden
      ? named
      : this.#said.hiddenMany(names.length, chart.bars.length * chart.series.length);
  }

  #table({ title, caption, table }: TableBlock): Slide {
    const rows = table.rows.slice(0, rowsInSlide);
    const isCut = rows.length < table.rows.length;
    const parts = [caption ?? '', isCut ? this.#said.firstRows(rows.length, table.rows.length) : ''];
    return {
      kind: 'table',
      chapter: this.#chapter(),
      title,
      caption: parts.filter((part) => part !== '').join(' ') || this.#document.scope,
      table: { ...table, rows },
      notes: tableLines(table).join('\n'),
    };
  }
}

/** Titles by which each slide is found: one that comes again says where, and else which time. */
function withOwnTitles(slides: readonly Slide[]): Slide[] {
  const taken = new Set<string>();
  return slides.map((slide) => {
    const placed =
      slide.kind === 'cover' || !taken.has(slide.title) ? slide.title : `${slide.title} · ${slide.chapter}`;
    let title = placed;
    for (let time = 2; taken.has(title); time += 1) title = `${placed} (${time})`;
    taken.add(title);
    return { ...slide, title };
  });
}

/** The slides of a report: what it is and who was heard first, then a message each, last the sources. */
export function plannedSlides(document: ReportDocument, hash: string | null): Slide[] {
  const planner = new Planner(document);
  planner.cover();
  planner.firstPage();
  planner.body();
  planner.last(hash);
  return withOwnTitles(planner.slides);
}
