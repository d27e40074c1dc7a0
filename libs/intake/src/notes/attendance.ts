import { foldName } from '../fold-name.js';
import type { ParsedStatement } from '../parsed.js';

type Role = ParsedStatement['role'];

export interface Person {
  readonly name: string;
  /** Null when neither a party, a title nor the list's heading tells. */
  readonly role: Role | null;
}

const nameWord = `\\p{Lu}[\\p{L}'’]*(?:-\\p{Lu}[\\p{L}'’]*)*`;
const personName = new RegExp(`^${nameWord}(?:\\s+(?:${nameWord}|von|af|de|van))*\\s+${nameWord}$`, 'u');
const party = /\(\s*(\p{Lu}\p{L}{0,3})\s*\)/u;
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

/** A label such as `Närvarande från kommunen:` at the start of a line. */
function labelOf(line: string): { readonly name: string; readonly length: number } | null {
  const match = /^[*_]{0,2}([^:,]{1,50}):/u.exec(line);
  return match === null ? null : { name: match[1] ?? '', length: match[0].length };
}

/**
 * Reads the names of an attendance list: one a line, or separated by commas and `och`, with party letters or titles.
 * @param listRole what the heading says of all; a label on the line, a party or a title of the person's own goes before it.
 */
export function readPersons(list: string, listRole: Role | null): Person[] {
  const persons: { name: string; words: string; role: Role | null }[] = [];
  for (const raw of list.split(/[\n\r;]+/)) {
    let line = raw.replace(/\s+/g, ' ').trim();
    let role = listRole;
    // `Från kommunen: politiker: Anna Ek`: the innermost label that gives a role decides.
    for (let label = labelOf(line); label !== null; label = labelOf(line)) {
      role = roleOfList(label.name) ?? role;
      line = line.slice(label.length);
    }
    for (const part of line.replace(/^(?:[-*•–·]|\d{1,4}[.)]) /, '').split(/,| (?:och|samt|and|&) | [–-] /u)) {
      const name = part
        .replace(/\([^()]*\)/gu, ' ')
        .replace(/[*_.]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      const titled = /^(\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)*) (\p{Lu}.*)$/u.exec(name);
      const last = persons.at(-1);
      if (isPersonName(name)) persons.push({ name, words: part, role });
      else if (titled !== null && isPersonName(titled[2] ?? ''))
        persons.push({ name: titled[2] ?? '', words: part, role });
      else if (last !== undefined) last.words += `, ${part}`;
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

/** Looks up who someone is by the name a note or a transcript gives. */
export class Attendance {
  private readonly roles = new Map<string, Role>();
  private readonly firstNames = new Map<string, Role | 'several'>();

  private readonly listed = new Set<string>();

  add(persons: readonly Person[]): void {
    for (const { name, role } of persons) {
      const folded = foldName(name);
      this.listed.add(folded);
      if (role === null) continue;
      if (!this.roles.has(folded)) {
        const first = folded.split(' ')[0] ?? '';
        this.firstNames.set(first, this.firstNames.has(first) ? 'several' : role);
      }
      this.roles.set(folded, role);
    }
  }

  /** Whether a full name is on the list, with a role or without, or a first name that one person with a role has. */
  isListed(name: string): boolean {
    return this.listed.has(foldName(name)) || this.roleOf(name) !== null;
  }

  /** The role of a full name, or of a first name that only one person present has; null when not on the list. */
  roleOf(name: string): Role | null {
    const folded = foldName(name);
    const known = this.roles.get(folded);
    if (known !== undefined) return known;
    const first = folded.includes(' ') ? undefined : this.firstNames.get(folded);
    return first === undefined || first === 'several' ? null : first;
  }
}
