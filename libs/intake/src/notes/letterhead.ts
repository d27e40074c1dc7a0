import type { Profile } from '@guldkorn/municipality';
import { findDate } from '../calendar-date.js';
import { foldName } from '../fold-name.js';
import type { Block } from './blocks.js';
import type { Span } from './note-lines.js';
import type { FoundTitle } from './written-title.js';

/** What a line of a letterhead is: of the sender alone, or besides what kind of document it is, which may serve as title. */
export type LetterheadLine = 'sender' | 'documentKind';

const LONGEST_LINE = 160;
const department =
  /^(?:\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,4}(?: och|,)? )?\p{L}[\p{L}-]*(?:förvaltningen|kontoret|avdelningen|enheten|nämnden)$|^kommun(?:styrelsen|fullmäktige|ledningen)$/u;
const documentKind =
  /^(?:(?:mötes|minnes|tjänste|dialog|arbets)?anteckning(?:ar|arna)?|(?:\p{L}+s)?protokoll(?:et)?|mötesprotokoll|dokumentation|pm|utkast|bilaga(?: \d{1,3})?|notes|minutes)$/u;
const pageNumber = /^(?:(?:sida|sid|page|s) )?\d{1,3}(?: (?:av|of) \d{1,3}| \d{1,3})?$/u;
const recordNumber =
  /^(?:dnr|d nr|diarienummer|diarienr|ärendenummer|vår beteckning|handläggare|dokumentnummer)(?: .*)?$|^\p{L}{2,5} (?:19|20)\d{2} \d{1,6}(?: \d{1,6})?$/u;
const address =
  /^(?:\p{L}+ )?\d{3} ?\d{2} \p{L}+(?: \p{L}+)?$|^box \d{1,5}$|^\p{L}*(?:vägen|gatan|gränd|torget|plan) \d{1,3}(?: ?\p{L})?$|^(?:besöksadress|postadress|adress|telefon|tfn|tel|växel|fax|e post|epost|webb|webbplats|hemsida|org nr|organisationsnummer|bankgiro)(?: .*)?$|^(?:\p{L}+ ){0,2}0\d{1,3} ?\d[\d ]{4,10}$/u;
const online =
  /^(?:https?:\/\/)?(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+){0,2}\.\p{L}{2,}(?:\/\S*)?$|^[^\s@]+@\S+\.\p{L}+$/u;

/** Knows the lines that a municipality's paper carries above a document's title: its name, department, address, numbers. */
export class Letterhead {
  private readonly names: ReadonlySet<string>;
  private readonly place: string;

  constructor(profile: Profile) {
    this.names = new Set(
      [profile.name, `${profile.shortName} kommun`, `${profile.shortName}s kommun`].map((name) => foldName(name)),
    );
    this.place = foldName(profile.shortName);
  }

  /** What the whole line is of a letterhead, a date beside it allowed; null where any part of it says something else. */
  kindOf(line: string): LetterheadLine | null {
    if (line.length > LONGEST_LINE) return null;
    const bare = line.replace(/^[#*_>|\s]+|(?<![*_|\s])[*_|\s]+$/gu, '');
    if (bare === '') return null;
    const date = findDate(bare);
    const dateless = date === null ? bare : `${bare.slice(0, date.start)}\t${bare.slice(date.end)}`;
    const parts = dateless
      .split(/\t|\s{2,}|[|·•,;/]\s|\s[–—-]\s/u)
      .map((part) => part.trim())
      .filter((part) => /[\p{L}\d]/u.test(part) && !/^(?:datum|date)\s*:?$/iu.test(part));
    if (parts.length === 0) return null;
    let isKind = false;
    for (const part of parts) {
      const folded = foldName(part);
      if (documentKind.test(folded)) isKind = true;
      else if (!this.isOfSender(part, folded) && !(parts.length > 1 && folded === this.place)) return null;
    }
    // A kind with a day is a title as good as any: `Protokoll 2026-03-21`.
    return isKind && date !== null && parts.length === 1 ? null : isKind ? 'documentKind' : 'sender';
  }

  private isOfSender(part: string, folded: string): boolean {
    const withoutName = [...this.names].find((name) => folded.startsWith(`${name} `));
    const rest = withoutName === undefined ? folded : folded.slice(withoutName.length + 1);
    return (
      this.names.has(folded) ||
      department.test(rest) ||
      pageNumber.test(folded) ||
      recordNumber.test(folded) ||
      address.test(folded) ||
      online.test(part)
    );
  }
}

/** Every number alike: `Sida 1 (3)` and `Sida 2 (3)`. */
const asHeader = (line: string) => foldName(line).replace(/\d+/g, '#');

/** The headings and lines that are a letterhead's: those above the title, and the same again on later pages. */
export function letterheadLines(
  text: string,
  blocks: readonly Block[],
  title: FoundTitle,
  letterhead: Letterhead,
): ReadonlySet<Span> {
  const found = new Set<Span>();
  const headers = new Set<string>();
  let isAbove = true;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'bullet') {
      isAbove = false;
      continue;
    }
    const lines: readonly Span[] = block.kind === 'heading' ? [block] : block.lines;
    const wordsOf = (line: Span) => (block.kind === 'heading' ? block.label : text.slice(line.start, line.end));
    for (const line of lines) {
      if (line === title.line || (block.kind === 'heading' && index === title.index)) continue;
      const words = wordsOf(line);
      const kind = isAbove ? letterhead.kindOf(words) : null;
      if (kind !== null) headers.add(asHeader(words));
      else if (block.kind === 'heading') isAbove = false;
      if (kind !== null || (lines.length === 1 && headers.has(asHeader(words)))) found.add(line);
    }
    if (index === title.index) isAbove = false;
  }
  return found;
}
