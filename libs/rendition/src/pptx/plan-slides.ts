import type {
  BarChart,
  ChartBlock,
  ReportBlock,
  ReportDocument,
  ReportTable,
  Sentence,
  TableBlock,
} from '@guldkorn/report';
import { sentencesText, sourceNumbers, sourcesOf } from '../office/plain-text.js';
import { stateInWords } from '../office/state.js';
import { officeWordsOf } from '../words/office-words-of.js';
import type { OfficeWords } from '../words/office-words.js';
import { recordFacts } from '../words/record-facts.js';
import { wordsOf } from '../words/words-of.js';
import { paged, type TextSize } from './paging.js';
import type { Line, Slide } from './slides.js';

const figuresInSlide = 6;
/** Hidden bars are named within so many characters. */
const longestHidden = 150;
/** More rows than this are told by their first. */
const rowsInSlide = 12;

/** Puts a report's slides together, block by block. */
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

  /** Who was heard, what may not be concluded, how small groups are treated: together, and what they show in figures after. */
  firstPage(): void {
    const blocks = this.#document.firstPage;
    const [first, second] = blocks;
    // A heading over all the others is the title of the slide.
    const over = first?.kind === 'heading' && second?.kind === 'heading' ? first.text : null;
    this.#path = [over ?? this.#said.about];
    for (const block of over === null ? blocks : blocks.slice(1))
      if (block.kind === 'heading') this.#lines.push({ kind: 'heading', text: block.text });
      else if (block.kind === 'paragraph') this.#lines.push({ kind: 'text', text: this.#sentences(block.sentences) });
      else if (block.kind === 'list') this.#add(block);
    this.#flush('small');
    for (const block of blocks)
      if (block.kind !== 'heading' && block.kind !== 'paragraph' && block.kind !== 'list') this.#add(block);
  }

  body(): void {
    this.#path = [];
    for (const block of this.#document.blocks)
      if (block.kind === 'heading') this.#enter(block.text, block.level);
      else this.#add(block);
    this.#leave();
  }

  /** What it all stands on, and where the report comes from. */
  last(hash: string | null): void {
    const common = wordsOf(this.#document.language);
    this.#path = [common.sources];
    this.#lines = this.#document.sources.map(({ title }, index) => ({ kind: 'text', text: `${index + 1}. ${title}` }));
    this.#flush('small');
    this.#path = [common.aboutReport];
    this.#lines = recordFacts(this.#document.record, hash, common).map(({ label, text }) => ({
      kind: 'text',
      text: `${label}: ${text}`,
    }));
    this.#flush('small');
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

  #flush(size: TextSize = 'large'): void {
    const pages = paged(this.#lines, size);
    this.#lines = [];
    const title = this.#path.at(-1) ?? this.#said.brief;
    pages.forEach((lines, index) =>
      this.#push({
        kind: 'text',
        size,
        chapter: this.#above(),
        title: pages.length === 1 ? title : this.#said.continued(title, index + 1, pages.length),
        lines,
        notes: '',
      }),
    );
  }

  #marked(text: string, ids: readonly string[]): string {
    const numbers = this.#numbersOf(ids);
    return numbers.length === 0 ? text : `${text}\u00a0[${numbers.join(', ')}]`;
  }

  #sentences(sentences: readonly Sentence[]): string {
    return this.#marked(sentencesText(sentences), sentences.flatMap(sourcesOf));
  }

  #add(block: Exclude<ReportBlock, { kind: 'heading' }>): void {
    switch (block.kind) {
      case 'paragraph':
        this.#lines.push(...block.sentences.map((one): Line => ({ kind: 'text', text: this.#sentences([one]) })));
        return;
      case 'list':
        this.#lines.push(...block.items.map((item): Line => ({ kind: 'bullet', text: this.#sentences(item) })));
        return;
      default:
        this.#flush();
    }
    const chapter = this.#chapter();
    if (block.kind === 'quote') {
      const title = this.#said.quote(block.quotedAs);
      this.#push({ kind: 'quote', chapter, title, text: this.#quoted(block.text, block.sourceIds), notes: '' });
    } else if (block.kind === 'figures') {
      for (let from = 0; from < block.figures.length; from += figuresInSlide) {
        const figures = block.figures
          .slice(from, from + figuresInSlide)
          .map(({ text, label, sourceIds }) => ({ text, label: this.#marked(label, sourceIds) }));
        this.#push({
          kind: 'figures',
          chapter,
          title: this.#keyFiguresTitle(),
          figures,
          notes: '',
        });
      }
    } else if (block.kind === 'chart') this.#push(this.#chart(block));
    else this.#push(this.#table(block));
  }

  #keyFiguresTitle(): string {
    const chapter = this.#path.at(-1);
    return chapter === undefined ? this.#words.keyFigures : this.#words.keyFiguresOf(chapter);
  }

  #quoted(text: string, sourceIds: readonly string[]): string {
    return this.#marked(this.#document.language === 'sv' ? `”${text}”` : `“${text}”`, sourceIds);
  }

  #sources(ids: readonly string[]): string {
    const numbers = this.#numbersOf(ids);
    return numbers.length === 0 ? '' : `${this.#words.sourceMarks(numbers)}.`;
  }

  #chart(block: ChartBlock): Slide {
    const { chart, caption, title, alt, table, sourceIds } = block;
    const parts = [caption, this.#hidden(chart), this.#sources(sourceIds)];
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

  #table({ title, caption, table, sourceIds }: TableBlock): Slide {
    const rows = table.rows.slice(0, rowsInSlide);
    const isCut = rows.length < table.rows.length;
    const parts = [
      caption ?? '',
      isCut ? this.#said.firstRows(rows.length, table.rows.length) : '',
      this.#sources(sourceIds),
    ].filter((part) => part !== '');
    return {
      kind: 'table',
      chapter: this.#chapter(),
      title,
      caption: parts.join(' ') || this.#document.scope,
      table: { ...table, rows },
      notes: tableLines(table).join('\n'),
    };
  }
}

/** The bars that are not there because too few are behind them, each with what it is of where several are compared. */
function hiddenNames({ bars, series }: BarChart, inSeries: (bar: string, series: string) => string): string[] {
  return bars.flatMap(({ label, values }) =>
    values
      .map(({ value }, index) =>
        value !== null ? null : series.length < 2 ? label : inSeries(label, series[index] ?? ''),
      )
      .filter((name) => name !== null),
  );
}

/** A table to be read aloud: what its columns are, and a line a row. */
export function tableLines({ columns, rows }: ReportTable): string[] {
  const [first, ...others] = columns;
  if (first === undefined) return [];
  const line = (head: string, rest: string) => [head, rest].filter((part) => part !== '').join(': ');
  const lines = rows.map((row) => {
    const cells = others.map(({ label }, index) => {
      const text = row[index + 1]?.text ?? '';
      return others.length === 1 ? text : `${label} ${text}`;
    });
    return line(row[0]?.text ?? '', cells.join('; '));
  });
  return [line(first.label, others.map(({ label }) => label).join('; ')), ...lines];
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
