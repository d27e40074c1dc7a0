import { parseAffixes, type AffixRule } from './dictionary-affixes.js';
import { classesOfEntry, classesOfForm, type WordClass } from './dictionary-classes.js';
import { WordTable } from './word-table.js';

export type { WordClass } from './dictionary-classes.js';

/** One way to read a form: what it is a form of, and as what. */
export interface DictionaryReading {
  readonly base: string;
  readonly wordClass: WordClass;
  /** Whether the form may close a compound. */
  readonly closes: boolean;
}

const FORBIDDEN = '%';
const ONLY_IN_COMPOUND = 'Z';
const NEEDS_AFFIX = '¤';
const FIRST = 'X';
const MIDDLE = 'U';
const LAST = 'Y';
const SLASH = 47;
const NEWLINE = 10;
const LONGEST_FORM = 60;
const MEMO_LIMIT = 60_000;
const OLD_GENITIVE = /.{3}[ou]$/u;
const NOTHING: readonly never[] = [];

/** The rules that add an ending, by what they strip. */
interface RulesByEnding {
  readonly byAdded: ReadonlyMap<string, ReadonlyMap<string, readonly AffixRule[]>>;
  readonly longest: number;
}

/**
 * A Hunspell dictionary (DSSO for Swedish) asked by form: endings are taken off at look-up, so nothing is expanded
 * and the word file itself, with a table of offsets, is all that is kept. Forms are asked as written: lower case but for names.
 */
export class Dictionary {
  private readonly memo = new Map<string, readonly DictionaryReading[]>();
  private readonly words: string;
  private readonly table: WordTable;
  private readonly inflections: RulesByEnding;
  private readonly links: RulesByEnding;

  private constructor(words: string, table: WordTable, rules: readonly AffixRule[]) {
    this.words = words;
    this.table = table;
    this.inflections = byEnding(rules.filter(({ leadsTo }) => !leadsTo.includes(ONLY_IN_COMPOUND)));
    this.links = byEnding(rules.filter(({ leadsTo }) => leadsTo !== ''));
  }

  /** From the text of an affix file and a word file (`count`, then `word/flags` a line). Throws when either is none. */
  static parse(affixes: string, words: string): Dictionary {
    const count = Number.parseInt(words, 10);
    if (!(count > 0)) throw new Error('no word list');
    let lines = 0;
    for (let at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', at + 1)) lines++;
    const table = new WordTable(words, lines, SLASH, NEWLINE);
    for (let at = words.indexOf('\n'); at >= 0 && at + 1 < words.length; at = words.indexOf('\n', at + 1))
      table.add(at + 1);
    return new Dictionary(words, table, parseAffixes(affixes));
  }

  /** Whether the form stands in the dictionary or is an inflection of what does. */
  has(form: string): boolean {
    return this.readings(form).length > 0;
  }

  /** Every reading of a form, the entry itself first; empty when the dictionary does not hold it. */
  readings(form: string): readonly DictionaryReading[] {
    if (form === '' || form.length > LONGEST_FORM) return NOTHING;
    const known = this.memo.get(form);
    if (known !== undefined) return known;
    const readings = this.read(form);
    if (this.memo.size >= MEMO_LIMIT) this.memo.clear();
    this.memo.set(form, readings);
    return readings;
  }

  /** Classes of every reading of a form. */
  classes(form: string): ReadonlySet<WordClass> {
    return new Set(this.readings(form).map(({ wordClass }) => wordClass));
  }

  /** Whether the form may be of the class. */
  isA(form: string, wordClass: WordClass): boolean {
    return this.readings(form).some((reading) => reading.wordClass === wordClass);
  }

  /** What the form may be an inflection of, itself included, of one class where it is given. */
  bases(form: string, wordClass?: WordClass): readonly string[] {
    return basesOf(this.readings(form).filter((reading) => wordClass === undefined || reading.wordClass === wordClass));
  }

  /** Base forms of what may open a compound as this surface (gatu → gata, buss → buss); empty when nothing may. */
  firstBases(surface: string): readonly string[] {
    return this.linkedBases(surface, FIRST);
  }

  /** The same for what may stand between two parts. */
  middleBases(surface: string): readonly string[] {
    return this.linkedBases(surface, MIDDLE);
  }

  /** Base forms of what may close a compound as this form, inflections included. */
  lastBases(form: string): readonly string[] {
    return basesOf(this.readings(form).filter(({ closes }) => closes));
  }

  /** Readings of a word as an entry, its inflections aside: quick, and not remembered. */
  entryReadings(word: string): readonly DictionaryReading[] {
    const readings: DictionaryReading[] = [];
    for (const flags of this.entries(word)) {
      if (flags.includes(FORBIDDEN)) return NOTHING;
      if (flags.includes(ONLY_IN_COMPOUND) || flags.includes(NEEDS_AFFIX)) continue;
      addReadings(readings, word, classesOfEntry(word, flags), flags);
    }
    return readings;
  }

  private read(form: string): readonly DictionaryReading[] {
    if (this.entries(form).some((flags) => flags.includes(FORBIDDEN))) return NOTHING;
    const readings = [...this.entryReadings(form)];
    this.visit(form, this.inflections, (base, flags, rule) => {
      if (flags.includes(ONLY_IN_COMPOUND)) return;
      addReadings(readings, base, classesOfForm(base, flags, rule.flag, rule.add), flags);
    });
    return readings.length === 0 ? NOTHING : readings;
  }

  private linkedBases(surface: string, place: string): readonly string[] {
    if (surface === '' || surface.length > LONGEST_FORM) return NOTHING;
    const bases = new Set<string>();
    for (const flags of this.entries(surface)) {
      if (!flags.includes(place) || flags.includes(FORBIDDEN)) continue;
      bases.add(flags.includes(ONLY_IN_COMPOUND) ? this.baseOfLink(surface) : surface);
    }
    this.visit(surface, this.links, (base, _flags, rule) => {
      if (rule.leadsTo.includes(place)) bases.add(base);
    });
    if (bases.size === 0 && place === FIRST) this.addUnflagged(surface, bases);
    return bases.size === 0 ? NOTHING : [...bases];
  }

  /** Surfaces listed only as left hanging (barna-), and old genitives in -u and -o, which are not listed at all (gatu). */
  private addUnflagged(surface: string, bases: Set<string>): void {
    const nominative = `${surface.slice(0, -1)}a`;
    if (this.entries(`${surface}-`).length > 0) bases.add(this.baseOfLink(surface));
    else if (OLD_GENITIVE.test(surface) && this.isNounEntry(nominative)) bases.add(nominative);
  }

  /** The noun behind a surface that is listed for compounds alone (kyrko, skid, arbets); the surface itself where none is found. */
  private baseOfLink(surface: string): string {
    const bare = surface.slice(0, -1);
    const candidates = /[aeou]$/u.test(surface)
      ? [`${bare}a`, bare, `${bare}e`]
      : surface.endsWith('s')
        ? [`${bare}e`, bare, surface.slice(0, -2), `${bare}a`, `${surface}a`, `${surface}e`]
        : [`${surface}e`, `${surface}a`, `${surface}${surface.slice(-1)}e`, `${surface}${surface.slice(-1)}a`];
    const held = candidates.filter((candidate) => candidate !== surface);
    return held.find((candidate) => this.isNounEntry(candidate)) ?? held.find((word) => this.has(word)) ?? surface;
  }

  private isNounEntry(word: string): boolean {
    return this.entryReadings(word).some(({ wordClass }) => wordClass === 'noun');
  }

  /** Flags of every entry of a word. */
  private entries(word: string): string[] {
    const found: string[] = [];
    for (let slot = this.table.find(word); slot >= 0; slot = this.table.findAfter(slot, word)) {
      const end = this.table.endOf(slot, word);
      const line = this.words.indexOf('\n', end);
      found.push(this.words.slice(end + 1, line < 0 ? undefined : Math.max(line, end + 1)));
    }
    return found;
  }

  /** Every entry and rule that make the form. */
  private visit(
    form: string,
    { byAdded, longest }: RulesByEnding,
    take: (base: string, flags: string, rule: AffixRule) => void,
  ): void {
    for (let length = 0; length <= Math.min(longest, form.length); length++) {
      const stem = form.slice(0, form.length - length);
      for (const [strip, rules] of byAdded.get(form.slice(stem.length)) ?? NOTHING) {
        const base = stem + strip;
        for (const flags of this.entries(base)) {
          if (flags.includes(FORBIDDEN)) continue;
          for (const rule of rules) if (flags.includes(rule.flag) && rule.fits(base)) take(base, flags, rule);
        }
      }
    }
  }
}

function byEnding(rules: readonly AffixRule[]): RulesByEnding {
  const byAdded = new Map<string, Map<string, AffixRule[]>>();
  for (const rule of rules) {
    const byStripped = byAdded.get(rule.add) ?? new Map<string, AffixRule[]>();
    byStripped.set(rule.strip, [...(byStripped.get(rule.strip) ?? []), rule]);
    byAdded.set(rule.add, byStripped);
  }
  return { byAdded, longest: Math.max(0, ...[...byAdded.keys()].map(({ length }) => length)) };
}

function addReadings(readings: DictionaryReading[], base: string, classes: readonly WordClass[], flags: string): void {
  const closes = flags.includes(LAST);
  for (const wordClass of classes) {
    const same = readings.findIndex((reading) => reading.base === base && reading.wordClass === wordClass);
    if (same < 0) readings.push({ base, wordClass, closes });
    else if (closes) readings[same] = { base, wordClass, closes };
  }
}

function basesOf(readings: readonly DictionaryReading[]): string[] {
  return [...new Set(readings.map(({ base }) => base))];
}
