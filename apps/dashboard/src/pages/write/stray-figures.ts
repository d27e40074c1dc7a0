import { marksIn, sourcesOf, type Block, type PlaceText } from './blocks';

/** A figure in a text that none of the sources it leans on holds. */
export interface StrayFigure {
  readonly figure: string;
  /** Which block it stands in, by its place. */
  readonly block: number;
  /** Where it stands in the block's text. */
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

function figuresIn(text: string): Omit<StrayFigure, 'block'>[] {
  return [...text.matchAll(figures)].map((match) => ({
    figure: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The figures in a text that stand in none of the sources that their paragraph leans on, nor in what was proposed there.
 * @param proposal the same text as proposed; @param numberOf the number of each source, by its id.
 */
export function strayFigures(
  written: readonly Block[],
  report: PlaceText,
  proposal: readonly Block[],
  numberOf: ReadonlyMap<string, number>,
): StrayFigure[] {
  const bySource = new Map<number, Set<string>>();
  for (const { sentences } of report.paragraphs)
    for (const sentence of sentences) {
      const told = figuresIn(sentence.parts.map(({ text }) => text).join('')).map(({ figure }) => plain(figure));
      for (const id of sourcesOf(sentence)) {
        const number = numberOf.get(id) ?? 0;
        bySource.set(number, new Set([...(bySource.get(number) ?? []), ...told]));
      }
    }
  const proposed = new Map(
    proposal.map((block) => [block.id, figuresIn(block.text).map(({ figure }) => plain(figure))]),
  );
  return written.flatMap(({ id, text }, block) => {
    const known = new Set([
      ...marksIn(text).flatMap((number) => [...(bySource.get(number) ?? [])]),
      ...(proposed.get(id) ?? []),
    ]);
    return figuresIn(text)
      .filter(({ figure }) => !known.has(plain(figure)))
      .map((found) => ({ ...found, block }));
  });
}
