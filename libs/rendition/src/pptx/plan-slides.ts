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
import { paged } from './paging.js';
import type { Line, Slide } from './slides.js';

const figuresInSlide = 6;
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
      lines: [document.municipality, document.scope, stateInWords(record, common), record.by, ...draft],
      notes: '',
    });
  }

  /** Who was heard, what may not be concluded, how small groups are treated: all under one title, with their headings in the text. */
  firstPage(): void {
    this.#path = [this.#said.about];
    for (const block of this.#document.firstPage)
      if (block.kind === 'heading') this.#lines.push({ kind: 'heading', text: block.text });
      else this.#add(block);
    this.#flush();
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
    this.#flush();
    this.#path = [common.aboutReport];
    this.#lines = recordFacts(this.#document.record, hash, common).map(({ label, text }) => ({
      kind: 'text',
      text: `${label}: ${text}`,
    }));
    this.#flush();
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
      this.#push({ kind: 'text', title: this.#path.at(-1) ?? '', lines: [], notes: '', chapter: this.#above() });
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

  #flush(): void {
    const pages = paged(this.#lines);
    this.#lines = [];
    const title = this.#path.at(-1) ?? this.#document.title;
    pages.forEach((lines, index) =>
      this.#push({
        kind: 'text',
        chapter: this.#above(),
        title: pages.length === 1 ? title : this.#said.continued(title, index + 1, pages.length),
        lines,
        notes: '',
      }),
    );
  }

  #marked(text: string, ids: readonly string[]): string {
    const numbers = this.#numbersOf(ids);
    return numbers.length === 0 ? text : `${text}\u00a0[${numbers.join(',\u00a0')}]`;
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
          title: this.#words.keyFiguresOf(this.#path.at(-1) ?? this.#document.title),
          figures,
          notes: '',
        });
      }
    } else if (block.kind === 'chart') this.#push(this.#chart(block));
    else this.#push(this.#table(block));
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
    const hidden = hiddenNames(chart, this.#said.inSeries);
    const parts = [caption, hidden.length === 0 ? '' : this.#said.hidden(hidden.join(', ')), this.#sources(sourceIds)];
    return {
      kind: 'chart',
      chapter: this.#chapter(),
      title,
      block,
      caption: parts.filter((part) => part !== '').join(' ') || this.#document.scope,
      notes: [alt, '', this.#said.tableBefore, ...tableLines(table)].join('\n'),
    };
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
