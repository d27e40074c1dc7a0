const HYPHENS = '-\u2010\u00AD';

/** A document's words as they stand within lines, for judging those that a line's end has cut. */
export class WordStock {
  private readonly words = new Set<string>();

  /** @param lines whole lines; a cut word at either end does no harm, since it is part of a word only. */
  constructor(lines: Iterable<string>) {
    for (const line of lines)
      for (const word of line.toLowerCase().match(/[\p{L}\d]{1,60}(?:-[\p{L}\d]{1,60}){0,4}/gu) ?? [])
        this.words.add(word);
  }

  has(word: string): boolean {
    return this.words.has(word.toLowerCase());
  }
}

/** `för- och nackdelar`: the hyphen stands for a part that both words have. */
const coordinating = /^(?:och|eller|samt|respektive|resp\.|o|and|or)(?!\p{L})/u;

/**
 * Joins two lines of a paragraph. A word cut by a hyphen at the line's end is mended; the hyphen stays where it belongs to
 * the word: `Alsen-Näskott`, `SMS-biljett`, `80-talet`, `e-post`, and `för- och nackdelar`.
 */
export function joinLines(before: string, after: string, stock: WordStock): string {
  const upper = before.trimEnd();
  const lower = after.trimStart();
  const last = upper.at(-1) ?? '';
  if (last === '' || !HYPHENS.includes(last)) return `${upper} ${lower}`;
  const stem = /[\p{L}\d]{1,60}$/u.exec(upper.slice(0, -1))?.[0] ?? '';
  const rest = /^[\p{L}\d]{1,60}/u.exec(lower)?.[0] ?? '';
  if (last === '\u00AD') return upper.slice(0, -1) + lower;
  if (stem === '') return `${upper} ${lower}`;
  if (coordinating.test(lower)) return `${upper} ${lower}`;
  if (rest === '') return upper + lower;
  return keepsHyphen(stem, rest, stock) ? `${upper.slice(0, -1)}-${lower}` : upper.slice(0, -1) + lower;
}

function keepsHyphen(stem: string, rest: string, stock: WordStock): boolean {
  if (stock.has(stem + rest)) return false;
  return (
    /^[\p{Lu}\d]/u.test(rest) ||
    /\d$/.test(stem) ||
    stem.length === 1 ||
    /^\p{L}?\p{Lu}{2,}$/u.test(stem) ||
    stock.has(`${stem}-${rest}`)
  );
}
