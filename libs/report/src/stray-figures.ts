/** Figures in what people write that nothing it leans on holds. */

export interface StrayFigure {
  readonly figure: string;
  /** Where it stands in the text: UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

const digits = String.raw`\d+(?:[\u00a0 ]\d{3})*(?:[.,]\d+)?(?:[\u00a0 ]?(?:%|procent\b|per cent\b|percent\b))?`;
const few = 'en|ett|två|tre|fyra|fem|sex|sju|åtta|nio';
const many = 'två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|femton|tjugo|hundra';
const count = 'one|two|three|four|five|six|seven|eight|nine';
const spoken = [
  `(?:${few}) av (?:${many})`,
  String.raw`(?:en|två|tre|fyra) (?:tredje|fjärde|femte|tion|hundra)del(?:ar)?`,
  'hälften',
  `(?:${count}) in (?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|a hundred)`,
  '(?:a|one|two|three) (?:third|quarter|fifth|tenth)s?',
  'half',
].join('|');
const figures = new RegExp(String.raw`(?<![\p{L}\d[])(?:${digits}|${spoken})(?![\p{L}\d\]])`, 'giu');

/** As it is compared: `40 procent` is `40%`. */
function plain(figure: string): string {
  return figure
    .toLocaleLowerCase('sv')
    .replace(/procent|per cent|percent/, '%')
    .replace(/(\d)[\u00a0 ]+(?=[\d%])/g, '$1');
}

function figuresIn(text: string): StrayFigure[] {
  return [...text.matchAll(figures)].map((match) => ({
    figure: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** @param sources what the text may take its figures from, as it is read. */
export function strayFigures(text: string, sources: readonly string[]): StrayFigure[] {
  const known = new Set(sources.flatMap((source) => figuresIn(source).map(({ figure }) => plain(figure))));
  return figuresIn(text).filter(({ figure }) => !known.has(plain(figure)));
}
