/** A part of a regular expression, as far as it matters for how long the expression can take. */
export type Part =
  | { readonly kind: 'signs'; readonly source: string }
  | { readonly kind: 'sequence'; readonly parts: readonly Part[] }
  | { readonly kind: 'choice'; readonly options: readonly Part[] }
  /** Lookarounds, anchors and references back: nothing of a text that is made to fit. */
  | { readonly kind: 'nothing'; readonly inside: Part | null }
  | { readonly kind: 'repeated'; readonly body: Part; readonly least: number; readonly most: number };

/** The end of a class of signs that begins at `from`, past its bracket. Sets in sets (flag v) too. */
function classEnd(source: string, from: number, nested: boolean): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '[' && (depth === 0 || nested)) depth++;
    else if (source[at] === ']' && --depth === 0) return at + 1;
  }
  throw new Error(`A class without an end: ${source}`);
}

const escape = /\\(?:[pPu]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|k<[^>]*>|[1-9]\d*|[\s\S])/y;
const repetition = /(?:[*+?]|\{(\d+)(,(\d*))?\})\??/y;
const opening = /\((?:\?(?:(<?[=!])|(?::|<[^>]*>|[a-z-]*:)))?/y;

function at(pattern: RegExp, source: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(source);
}

/** Reads the source of a regular expression into its parts. */
export function partsOf(source: string, flags: string): Part {
  let place = 0;
  const choice = (): Part => {
    const options: Part[] = [sequence()];
    while (source[place] === '|') {
      place++;
      options.push(sequence());
    }
    return options.length === 1 ? options[0]! : { kind: 'choice', options };
  };
  const sequence = (): Part => {
    const parts: Part[] = [];
    while (place < source.length && source[place] !== '|' && source[place] !== ')') parts.push(repeated(single()));
    return { kind: 'sequence', parts };
  };
  const signs = (to: number): Part => {
    const part: Part = { kind: 'signs', source: source.slice(place, to) };
    place = to;
    return part;
  };
  const single = (): Part => {
    const sign = source[place]!;
    if (sign === '(') {
      const [opened, look] = at(opening, source, place)!;
      place += opened.length;
      const inside = choice();
      place++;
      return look === undefined ? inside : { kind: 'nothing', inside };
    }
    if (sign === '[') return signs(classEnd(source, place, flags.includes('v')));
    if (sign === '^' || sign === '$') {
      place++;
      return { kind: 'nothing', inside: null };
    }
    if (sign === '\\') {
      const [escaped] = at(escape, source, place)!;
      if (!/^\\(?:[bB1-9]|k<)/.test(escaped)) return signs(place + escaped.length);
      place += escaped.length;
      return { kind: 'nothing', inside: null };
    }
    return signs(place + String.fromCodePoint(source.codePointAt(place)!).length);
  };
  const repeated = (body: Part): Part => {
    const found = at(repetition, source, place);
    if (found === null) return body;
    place += found[0].length;
    const [sign, least, comma, most] = found;
    if (least !== undefined)
      return {
        kind: 'repeated',
        body,
        least: Number(least),
        most: comma === undefined ? Number(least) : most === '' ? Infinity : Number(most),
      };
    return { kind: 'repeated', body, least: sign.startsWith('+') ? 1 : 0, most: sign.startsWith('?') ? 1 : Infinity };
  };
  const whole = choice();
  if (place !== source.length) throw new Error(`Not read to its end: ${source}`);
  return whole;
}
