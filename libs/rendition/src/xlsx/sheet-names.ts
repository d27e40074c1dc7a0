/** Excel's limit, in UTF-16 units. */
const longest = 31;

/** What no sheet may be called, and what is kept for Excel itself. */
const reserved = new Set(['history']);

/** Cut at a word where there is one near, never inside a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '');
  const space = head.lastIndexOf(' ');
  return `${(space > length / 2 ? head.slice(0, space) : head).trimEnd()}…`;
}

/** A name that Excel takes for a sheet: at most 31 characters, none of those it forbids, unlike the others whatever the case. */
export function sheetName(text: string, taken: ReadonlySet<string>): string {
  const allowed = text
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|(?<![\s'])[\s']+$/g, '');
  const isTaken = (name: string) => name === '' || taken.has(name.toLowerCase()) || reserved.has(name.toLowerCase());
  const name = cut(allowed, longest).replace(/(?<!')'+$/, '');
  if (!isTaken(name)) return name;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const numbered = `${cut(allowed, longest - suffix.length)}${suffix}`.trim();
    if (!isTaken(numbered)) return numbered;
  }
}
