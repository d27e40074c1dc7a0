import { foldName } from '../fold-name.js';
import type { ParsedStatement } from '../parsed.js';
import { beginsWithGivenName, isGivenName } from './given-names.js';

type Role = ParsedStatement['role'];

export interface Person {
  readonly name: string;
  /** Null when neither a party, a title nor the list's heading tells. */
  readonly role: Role | null;
}

const nameWord = `\\p{Lu}[\\p{L}'’]*(?:-\\p{Lu}[\\p{L}'’]*)*`;
const personName = new RegExp(`^${nameWord}(?:\\s+(?:${nameWord}|von|af|de|van))*\\s+${nameWord}$`, 'u');
const partyLetters = '(?:M|C|L|S|V|KD|MP|SD|FI|Fi|FP|Mp|Kd|Sd)';
/** In parentheses any letters, since a local party has its own; else the letters of the parliament's parties. */
const party = new RegExp(`\\(\\s*\\p{Lu}\\p{L}{0,3}\\s*\\)|,\\s*${partyLetters}\\s*(?:,|$)`, 'u');
const partyAfterName = new RegExp(`^(.{3,60}) ${partyLetters}$`, 'u');
const MOST_WORDS_OF_TITLE = 4;
const politicalTitle =
  /kommunalråd|oppositionsråd|regionråd|gruppledare|ledamot|ersättare|politiker|förtroendevald|(kommunstyrelsen|nämnden|utskottet|fullmäktige)s?\s+(\S+\s)?ordförande|ordförande i (kommun|[^,;]{0,60}nämnd)|councillor|politician/iu;
const officialTitle =
  /chef\b|direktör|samordnare|pedagog|utvecklare|strateg|handläggare|rektor|moderator|sekreterare|kommunikatör|tjänsteperson|tjänsteman|planerare|processledare|projektledare|mötesledare|samtalsledare|ingenjör|bibliotekarie|tolk\b|lots\b|konsulent|utredare|administratör|koordinator|official|facilitator/iu;

/** The role that a party letter or a title gives, or null. */
export function roleOfTitle(text: string): Role | null {
  if (party.test(text) || politicalTitle.test(text)) return 'politician';
  return officialTitle.test(text) ? 'official' : null;
}

/** The role that the heading over an attendance list gives everyone on it, or null. */
export function roleOfList(heading: string): Role | null {
  const folded = foldName(heading);
  const politicians = /politiker|förtroendevald/.test(folded);
  const officials = /tjänste|från kommunen|officials|ledare|sekreterare|antecknat|vid pennan/.test(folded);
  if (politicians && officials) return 'official';
  if (politicians) return 'politician';
  if (officials) return 'official';
  return /^(deltagare|invånare|participants|boende)$/.test(folded) ? 'resident' : null;
}

/** True for words that are a person's name: two or three words with capitals, hyphens allowed. */
export function isPersonName(words: string): boolean {
  return words.length <= 60 && personName.test(words);
}

/** A label such as `Närvarande från kommunen:` at the start of a line; a person's own name is none. */
function labelOf(line: string): { readonly name: string; readonly length: number } | null {
  const match = /^[*_]{0,2}([^:,]{1,50}):/u.exec(line);
  const name = (match?.[1] ?? '').trim();
  return match === null || (isPersonName(name) && beginsWithGivenName(name)) ? null : { name, length: match[0].length };
}

/** Lines, and sentences that begin with a label of their own: `Politiker: Anna Ek. Tjänstepersoner: Bo Alm`. */
function entriesOf(list: string): string[] {
  return list.split(/[\n\r;]+|\.\s+(?=\p{Lu}\p{Ll}{1,30}(?: \p{L}{1,30}){0,3}:)/u);
}

/** A name without the title before it and the party after it: `Kommunalråd Anna Ek C`; null when it is none. */
function nameIn(part: string): string | null {
  if (part.length > 120) return null;
  const bare = (partyAfterName.exec(part)?.[1] ?? part).trim();
  const titled = /^(\p{L}[\p{L}-]*)(?: \p{Ll}[\p{L}-]*)* (\p{Lu}.*)$/u.exec(bare);
  const isTitle = titled !== null && (/^\p{Ll}/u.test(bare) || roleOfTitle(titled[1] ?? '') !== null);
  if (isTitle && isPersonName(titled[2] ?? '')) return titled[2] ?? null;
  return isPersonName(bare) ? bare : null;
}

/**
 * Reads the names of an attendance list: one a line, or separated by commas, tabs and `och`, with party letters or titles.
 * @param listRole what the heading says of all; a label on the line, a party or a title of the person's own goes before it.
 * @param firstNames whether a common given name alone names a person, as where nothing but names stands.
 */
export function readPersons(list: string, listRole: Role | null, firstNames = false): Person[] {
  const persons: { name: string; words: string; role: Role | null }[] = [];
  for (const raw of entriesOf(list)) {
    let line = raw
      .replace(/[\t|]+/g, ', ')
      .replace(/\s+/g, ' ')
      .replace(/^[, ]+/, '')
      .trim();
    let role = listRole;
    let hasName = false;
    // `Från kommunen: politiker: Anna Ek`: the innermost label that gives a role decides.
    for (let label = labelOf(line); label !== null; label = labelOf(line)) {
      role = roleOfList(label.name) ?? role;
      line = line.slice(label.length);
    }
    // On a line of its own a title is short; what is longer tells of something else.
    const isShort = line.split(' ').length <= MOST_WORDS_OF_TITLE;
    for (const part of line
      .replace(/^(?:[-*•–·]|\d{1,4}[.)]) /, '')
      .split(/,|:\s| (?:och|samt|and|&|var|är) | [–-] /u)) {
      const words = part
        .replace(/\([^()]*\)/gu, ' ')
        .replace(/[*_.]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      const last = persons.at(-1);
      const name = nameIn(words) ?? (firstNames && isGivenName(words) ? words : null);
      if (name !== null) {
        persons.push({ name, words: partyAfterName.test(words) ? `${part} (P)` : part, role });
        hasName = true;
      } else if (last !== undefined && (isShort || hasName)) last.words += `, ${part}`;
    }
  }
  return persons.map(({ name, words, role }) => ({ name, role: roleOfTitle(words) ?? role }));
}

/** True for a line that only names people, with parties or titles. */
export function isAttendanceLine(line: string): boolean {
  const persons = readPersons(line, null);
  return (
    persons.length > 0 && line.split(/\s+/).length <= persons.length * 7 && persons.every(({ role }) => role !== null)
  );
}

/** What one name of several forms is of: a person, or several. */
type Named = Person | 'several';

/** Looks up who someone is by the name a note or a transcript gives. */
export class Attendance {
  private readonly persons = new Map<string, Person>();
  /** By first name, by surname, by first name and initial, by initials. */
  private readonly short = new Map<string, Named>();

  add(persons: readonly Person[]): void {
    for (const person of persons) {
      const folded = foldName(person.name);
      const known = this.persons.get(folded);
      if (known === undefined) for (const form of shortForms(person.name)) this.addShort(form, person);
      if (known === undefined || (known.role === null && person.role !== null)) {
        this.persons.set(folded, person);
        for (const form of shortForms(person.name)) if (this.short.get(form) === known) this.short.set(form, person);
      }
    }
  }

  /** The person of a full name, or of a first name, surname or initials that only one on the list has; else null. */
  find(name: string): Person | null {
    const folded = foldName(name);
    const whole = this.persons.get(folded);
    if (whole !== undefined) return whole;
    const found = this.short.get(isInitials(name) ? initialsKey(name) : folded);
    return found === undefined || found === 'several' ? null : found;
  }

  /** Whether the name, in full or short, is one person's or several persons' of the list. */
  isListed(name: string): boolean {
    const folded = foldName(name);
    return this.persons.has(folded) || this.short.has(isInitials(name) ? initialsKey(name) : folded);
  }

  /** The role of the one whose name it is; null when not on the list or the list tells none. */
  roleOf(name: string): Role | null {
    return this.find(name)?.role ?? null;
  }

  private addShort(form: string, person: Person): void {
    this.short.set(form, this.short.has(form) ? 'several' : person);
  }
}

const isInitials = (name: string) => /^\p{Lu}\.?\s?\p{Lu}\.?(?:\s?\p{Lu}\.?)?$/u.test(name.trim());
/** Apart from words: `AS` for a person, and not a short name. */
const initialsKey = (name: string) => `${name.replace(/[^\p{Lu}]/gu, '')}.`;

function shortForms(fullName: string): string[] {
  const words = foldName(fullName).split(' ');
  const parts = fullName.trim().split(/\s+/u);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return [];
  const initials = `${first[0] ?? ''}${last[0] ?? ''}`.toLocaleUpperCase('sv');
  return [
    ...new Set([foldName(first), words.at(-1) ?? '', `${foldName(first)} ${foldName(last[0] ?? '')}`, `${initials}.`]),
  ];
}
