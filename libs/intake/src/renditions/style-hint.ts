import { foldName } from '../fold-name.js';
import type { LineHint } from '../notes/note-lines.js';
import { BOLD_LEVEL, isBoldHeading } from './rendition.js';

/** What a paragraph style's name says, in Swedish and English: `Rubrik 1`, `Title`, `List Bullet 2`; null when nothing. */
export function styleHint(name: string): LineHint | null {
  const style = foldName(name);
  const level = /^(?:heading|rubrik)\s?(\d)$/.exec(style)?.[1];
  if (level !== undefined) return { kind: 'heading', level: Number(level) };
  if (/^(title|rubrik|titel)$/.test(style)) return { kind: 'heading', level: 0 };
  const list = /^(?:list bullet|list number|punktlista|numrerad lista)(?:\s(\d))?/.exec(style);
  return list === null ? null : { kind: 'bullet', level: Math.max(0, Number(list[1] ?? 1) - 1) };
}

/** True for the lines of a table of contents, which say nothing that does not stand below. */
export function isContentsStyle(name: string): boolean {
  return /^(?:toc|contents|innehåll)\s?\d/.test(foldName(name));
}

/** What its looks say of a paragraph that no style tells of. */
export function looksHint(text: string, isBold: boolean): LineHint {
  return isBold && isBoldHeading(text.trim())
    ? { kind: 'heading', level: BOLD_LEVEL }
    : { kind: 'paragraph', level: 0 };
}
