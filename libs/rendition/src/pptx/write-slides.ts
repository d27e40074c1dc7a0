import { colours, styleOf } from '../chart/palette.js';
import type { OfficeWords } from '../words/office-words.js';
import { font, hex, places, titleSize } from './layouts.js';
import { areFew } from './paging.js';
import type { Cell, CellOptions, SlideWriter, Target, TextOptions, TextProps } from './pptxgen.js';
import type { ChartSlide, FiguresSlide, Line, QuoteSlide, Slide, TableSlide } from './slides.js';

/** Each line of a text as a paragraph of its own. */
const paragraphs = (text: string, options: TextOptions = {}): TextProps[] =>
  text.split('\n').map((line) => ({ text: line, options: { ...options, breakLine: true } }));

/** Points, by how much room the text has. */
const textSizes = { few: 24, large: 20, small: 16 } as const;

function lineRuns({ kind, text }: Line, fontSize: number): TextProps[] {
  if (kind === 'heading')
    return paragraphs(text, {
      fontSize,
      bold: true,
      color: hex(colours.lake),
      paraSpaceBefore: 8,
      paraSpaceAfter: 2,
    });
  if (kind === 'quote')
    return paragraphs(text, {
      fontSize: fontSize + 2,
      italic: true,
      paraSpaceBefore: 14,
      color: hex(colours.lake),
    });
  if (kind === 'quotedAs')
    return paragraphs(`– ${text}`, {
      fontSize: 14,
      color: hex(colours.inkSoft),
      paraSpaceBefore: 2,
      paraSpaceAfter: 12,
    });
  const [first = '', ...rest] = text.split('\n');
  const options = {
    fontSize,
    paraSpaceAfter: fontSize === textSizes.small ? 5 : 7,
    breakLine: true,
  };
  const bullet = kind === 'bullet' ? { bullet: { indent: 16 } } : {};
  return [{ text: first, options: { ...options, ...bullet } }, ...rest.map((line) => ({ text: line, options }))];
}

const keyHeight = 0.4;
/** Inches that a letter of the key takes, at 14 points. */
const keyLetter = 0.1;

/** What each series is, in the order of its bars: programs turn the order of a chart's own key each in its way. */
function addKey(target: Target, file: SlideWriter, series: readonly string[], words: OfficeWords): void {
  const wanted = series.reduce((sum, name) => sum + 0.75 + name.length * keyLetter, 0);
  const scale = Math.min(1, places.chart.w / wanted);
  let { x } = places.chart;
  series.forEach((name, index) => {
    const width = name.length * keyLetter * scale;
    target.addShape(file.ShapeType.rect, {
      x,
      y: places.chart.y + 0.06,
      w: 0.22,
      h: 0.22,
      fill: { color: hex(styleOf(index).fill) },
      line: { color: hex(colours.lake), width: 0.75 },
      objectName: words.slides.key(index + 1),
    });
    target.addText(name, {
      x: x + 0.3,
      y: places.chart.y,
      w: width,
      h: 0.34,
      margin: 0,
      fontFace: font,
      fontSize: Math.floor(14 * scale),
      color: hex(colours.ink),
      valign: 'middle',
    });
    x += width + 0.75 * scale;
  });
}

/** Its labels and figures are put in its own part afterwards; here it gets its place, its name and its words. */
function addChart(target: Target, file: SlideWriter, { block }: ChartSlide, words: OfficeWords): void {
  const { bars, series, direction } = block.chart;
  const data = series.map((name, index) => ({
    name,
    labels: bars.map(({ label }) => label),
    values: bars.map(({ values }) => values[index]?.value ?? 0),
  }));
  const top = series.length > 1 ? keyHeight : 0;
  if (series.length > 1) addKey(target, file, series, words);
  target.addChart(file.ChartType.bar, data.length > 0 ? data : [{ name: '', labels: [], values: [] }], {
    ...places.chart,
    y: places.chart.y + top,
    h: places.chart.h - top,
    barDir: direction === 'lying' ? 'bar' : 'col',
    altText: block.alt,
    objectName: words.slides.layouts.chart,
  });
}

const inRow = 3;

function addFigures(target: Target, { figures, lead }: FiguresSlide): void {
  const above = lead.length === 0 ? 0 : 1.75;
  if (above > 0)
    target.addText(
      lead.flatMap((line) => lineRuns(line, textSizes.large)),
      {
        ...places.body,
        h: above,
        fontFace: font,
        color: hex(colours.ink),
        margin: 0,
        valign: 'top',
      },
    );
  // Four stand in two rows of two.
  const columns = figures.length === 4 ? 2 : Math.min(inRow, figures.length);
  const rows = Math.ceil(figures.length / columns);
  const width = (places.body.w - 0.4 * (columns - 1)) / columns;
  const height = Math.min(2.35, (places.body.h - above) / rows);
  figures.forEach(({ text, label }, index) => {
    const x = places.body.x + (index % columns) * (width + 0.4);
    const y = places.body.y + above + (rows > 1 || above > 0 ? 0 : 0.9) + Math.floor(index / columns) * height;
    target.addText(
      [
        ...paragraphs(text, {
          fontSize: text.length > 16 ? 30 : above > 0 ? 40 : 48,
          bold: true,
          color: hex(colours.lake),
        }),
        ...paragraphs(label, { fontSize: 18, color: hex(colours.inkSoft) }),
      ],
      {
        x,
        y,
        w: width,
        h: height - 0.2,
        fontFace: font,
        margin: 0,
        valign: 'top',
      },
    );
  });
}

function quoteRuns({ text }: QuoteSlide): TextProps[] {
  const fontSize = text.length <= 260 ? 28 : text.length <= 500 ? 22 : text.length <= 900 ? 18 : 14;
  return paragraphs(text, { fontSize, italic: true });
}

function addTable(target: Target, { table }: TableSlide, words: OfficeWords): void {
  const { columns, rows } = table;
  if (columns.length > 0) {
    const lengths = columns.map(({ label, type }, index) => {
      const texts = [label, ...rows.map((row) => row[index]?.text ?? '')];
      const longest = Math.max(...texts.map((text) => text.length));
      // Wide enough for its longest word, which is not to be parted.
      const word = Math.max(...texts.flatMap((text) => text.split(/\s+/).map((part) => part.length)));
      return Math.min(type === 'text' ? Math.max(40, word) : 18, Math.max(12, word + 2, longest));
    });
    const sum = lengths.reduce((total, length) => total + length, 0);
    const fontSize = rows.length > 9 ? 13 : 16;
    const border = {
      type: 'solid',
      color: hex(colours.line),
      pt: 0.75,
    } as const;
    const none = { type: 'none' } as const;
    const cell = (text: string, isNumber: boolean, head: CellOptions): Cell => ({
      text: text.replace(/\s+/g, ' '),
      options: {
        align: isNumber ? 'right' : 'left',
        valign: 'middle',
        border: [none, none, border, none],
        margin: [0.03, 0.1, 0.03, 0.05],
        ...head,
      },
    });
    const head = {
      bold: true,
      color: hex(colours.lake),
      fill: { color: hex(colours.lakeWash) },
    };
    target.addTable(
      [
        columns.map(({ label, type }) => cell(label, type !== 'text', head)),
        ...rows.map((row) => columns.map(({ type }, index) => cell(row[index]?.text ?? '', type !== 'text', {}))),
      ],
      {
        x: places.chart.x,
        y: places.chart.y,
        w: places.chart.w,
        colW: lengths.map((length) => (length / sum) * places.chart.w),
        fontFace: font,
        fontSize,
        color: hex(colours.ink),
        objectName: words.slides.layouts.table,
      },
    );
  }
}

type Place = keyof OfficeWords['slides']['places'];

/** Something at least, so that no place stands empty. */
const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim() || '–';

/** Writes a slide with its layout, its title first, so that it is read in that order. */
export function writeSlide(file: SlideWriter, slide: Slide, words: OfficeWords): void {
  // A heading alone has no text to fill a place with.
  const layout = slide.kind === 'text' && slide.lines.length === 0 ? 'figures' : slide.kind;
  const target = file.addSlide({ masterName: words.slides.layouts[layout] });
  const fontSize = slide.kind === 'cover' ? 40 : titleSize(slide.title);
  const put = (place: Place, text: string | TextProps[], options: TextOptions = {}) =>
    target.addText(text, {
      ...options,
      placeholder: place,
      objectName: words.slides.places[place],
    });
  put('title', onOneLine(slide.title), { fontSize });
  if (slide.kind === 'cover')
    put(
      'body',
      slide.lines.flatMap((line) => paragraphs(line)),
    );
  else put('chapter', onOneLine(slide.chapter));
  if (slide.kind === 'text' && slide.lines.length > 0)
    put(
      'body',
      slide.lines.flatMap((line) =>
        lineRuns(line, textSizes[slide.size === 'large' && areFew(slide.lines) ? 'few' : slide.size]),
      ),
    );
  else if (slide.kind === 'chart') addChart(target, file, slide, words);
  else if (slide.kind === 'figures') addFigures(target, slide);
  else if (slide.kind === 'quote') put('body', quoteRuns(slide));
  else if (slide.kind === 'table') addTable(target, slide, words);
  if (slide.kind === 'chart' || slide.kind === 'table') put('caption', paragraphs(slide.caption));
  if (slide.notes !== '') target.addNotes(slide.notes);
}
