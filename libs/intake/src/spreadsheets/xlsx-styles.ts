import { visitXml } from './visit-xml.js';

/** What a cell's style makes of its number. */
export type NumberKind = 'number' | 'day' | 'moment';

/** Excel's own formats, which its file does not spell out (ECMA-376 part 1, 18.8.30). */
const builtIn: ReadonlyMap<number, NumberKind> = new Map<number, NumberKind>([
  ...[14, 15, 16, 17, ...range(27, 31), 36, ...range(50, 54), 57, 58].map((id) => [id, 'day'] as const),
  ...[18, 19, 20, 21, 22, ...range(32, 35), 45, 46, 47, 55, 56].map((id) => [id, 'moment'] as const),
]);

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** What a format of its own shows: `yyyy\-mm\-dd` a day, `d/m yyyy hh:mm` a moment, `0.00 "dagar"` a number. */
export function kindOfFormat(code: string): NumberKind {
  const letters = code
    .slice(0, 300)
    .toLowerCase()
    .replace(/"[^"]*"|\\.|[_*]./g, ' ')
    .replace(/\[(h+|m+|s+)\]/g, '$1')
    .replace(/\[[^[\]]*\]/g, ' ')
    .replace(/am\/pm|a\/p/g, 'h');
  // Other letters are no format of a date; 0 stands in those of seconds.
  if (!/[ymdhs]/.test(letters) || /[a-z#?%]/.test(letters.replace(/[ymdhseb]/g, ''))) return 'number';
  return /[hs]/.test(letters) ? 'moment' : 'day';
}

/** The kind of each of a workbook's cell styles, by number. */
export function readStyles(xml: Uint8Array): NumberKind[] {
  const formats = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let inCells = false;
  visitXml(xml, {
    open: (name, attributes) => {
      const tag = localName(name);
      if (tag === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (tag === 'cellXfs') inCells = true;
      else if (tag === 'xf' && inCells) {
        const id = Number(attributes['numFmtId'] ?? 0);
        const code = formats.get(id);
        kinds.push(code === undefined ? (builtIn.get(id) ?? 'number') : kindOfFormat(code));
      }
    },
    close: (name) => {
      if (localName(name) === 'cellXfs') inCells = false;
    },
  });
  return kinds;
}

/** A tag's name without the prefix that some programs write: `x:row`. */
export const localName = (name: string) => name.slice(name.indexOf(':') + 1);
