import type { Gazetteer, Profile } from '@guldkorn/municipality';
import { foldName } from '../fold-name.js';
import { locateParts } from '../locate.js';
import type { ParsedStatement } from '../parsed.js';
import { isPersonName, roleOfTitle, type Attendance } from './attendance.js';
import { beginsWithGivenName } from './given-names.js';

export interface Speaker {
  /** As named in the note; as on the attendance list, where that tells more. */
  readonly name: string;
  /** Null when nothing tells. */
  readonly role: ParsedStatement['role'] | null;
  readonly districtId: string | null;
  readonly placeId: string | null;
}

const officialLabel =
  /^(kommunen|kommunens (representant|representanter|tjänstepersoner|tjänstemän)|moderatorn?|(mötes|samtals|process)ledaren?|tjänsteperson(en|er|erna)?|tjänstem[aä]n(nen)?|kommunchef(en)?|kommundirektör(en)?)$/u;
const politicianLabel = /^(politiker(n|na)?|kommunalråd(et|en)?|oppositionsråd(et)?|(de )?förtroendevalda)$/u;

/** The words before a colon at the start, whole and without the addition in parentheses or after a comma. */
function prefixAt(words: string): { readonly name: string; readonly bare: string; readonly wordsAt: number } | null {
  const match = /^[*_]{0,3}(\p{Lu}[^:*_\n]{1,58}?)[*_]{0,3}\s{0,8}:[*_]{0,3}\s+(?=\S)/u.exec(words.slice(0, 200));
  if (match === null) return null;
  const name = match[1] ?? '';
  const bare = name
    .replace(/\s{0,9}\([^)]{0,58}\)\s{0,9}$/u, '')
    .replace(/,.*/u, '')
    .trim();
  return { name, bare, wordsAt: match[0].length };
}

const reporting =
  /^(\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{0,30}\.?){0,2}) (?:berättar|berättade|menar|menade|tycker|tyckte|undrar|undrade|säger|sa|sade|påpekar|påpekade|lyfter|lyfte|framhåller|framhöll|anser|ansåg|föreslår|föreslog|svarar|svarade|förklarar|förklarade|frågar|frågade)(?![\p{L}-])/u;

/** `Elle, renägare i Jovnevaerie sameby`, `Anna, 14 år`: a name of one to three words, and what that person is. */
function isDescribed(name: string): boolean {
  return /^\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30}){0,2}, (?:\p{Ll}[\p{L}-]{2,30} (?:i|på|från|vid|hos) .{2,40}|\d{1,3} år.{0,30})$/u.test(
    name,
  );
}

/** Knows who speaks: by the attendance list, by the display name's own words, by the gazetteer. */
export class Speakers {
  private namesSpeakers = false;

  constructor(
    private readonly profile: Profile,
    private readonly gazetteer: Gazetteer,
    private readonly attendance: Attendance,
  ) {}

  /** Reads a display name such as `Ingela (Hede)`, `Anna Ek (C)` or `Karin Alm, kommunchef`. */
  read(displayed: string): Speaker {
    const name = displayed
      .replace(/[*_]{2}/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const parts =
      /^([^(,|/]+?) ?(?:\(([^)]*)\)|[,|/] ?(.+)| [-–—] ?(.+)) ?$/su.exec(name) ?? /^(.+?)\s[-–—]\s(.+)$/su.exec(name);
    const own = parts?.[1] ?? name;
    const addition = parts?.slice(2).find((part) => part !== undefined) ?? '';
    const where = addition === '' ? null : locateParts(addition, this.gazetteer);
    const listed = this.attendance.find(own) ?? this.attendance.find(name);
    return {
      // One person is one voice: who is known by initials or half a name is called as on the list.
      name: listed === null || foldName(name).includes(foldName(listed.name)) ? name : listed.name,
      role: listed?.role ?? this.roleOfWords(name, addition, where !== null),
      districtId: where?.districtId ?? null,
      placeId: where?.placeId ?? null,
    };
  }

  /**
   * The speaker named at the start of a bullet, and where the words begin. A full name is a person's when it is on the
   * attendance list, carries a party, title or place, begins with a common given name, or when the note has the habit
   * of naming speakers; one word is only when listed or placed, since `Skola: …` is a topic. A label such as
   * `Kommunen:` names no person, but says whose words they are.
   */
  prefixOf(
    words: string,
    voice: ParsedStatement['role'] | null = null,
  ): { readonly speaker: Speaker; readonly wordsAt: number } | null {
    const prefix = prefixAt(words);
    if (prefix === null) return null;
    const { name, bare, wordsAt } = prefix;
    const speaker = this.read(name);
    const label = this.roleOfLabel(bare);
    if (label !== null) return { speaker: { ...speaker, role: speaker.role ?? label }, wordsAt };
    const placed = speaker.districtId !== null && bare.split(' ').length <= 2;
    const titled = speaker.role !== null && name !== bare && beginsWithGivenName(bare);
    // Under the politicians' heading each bullet is someone's, and residents' topics do not stand there.
    const names = voice === 'politician' || voice === 'official';
    const named = this.couldBePerson(bare) && (speaker.role !== null || this.isPerson(bare) || names);
    // `Elle, renägare i samebyn: ”…”`: who is told what they are, and quoted.
    const quoted = isDescribed(name) && /^["”“»']/u.test(words.slice(wordsAt));
    if (this.attendance.isListed(bare) || placed || titled || named) return { speaker, wordsAt };
    return quoted ? { speaker: { ...speaker, name: bare }, wordsAt } : null;
  }

  /** Who is told to say it, where the list has them: `Jan-Olov berättar att kommunen satsar`; else null. */
  reportedIn(words: string): Speaker | null {
    const name = reporting.exec(words.slice(0, 120))?.[1] ?? null;
    return name !== null && this.attendance.find(name) !== null ? this.read(name) : null;
  }

  /** Learns from all of a note's bullets and lines whether it names its speakers, so that rarer names are known too. */
  learnHabit(lines: Iterable<string>): void {
    const names = new Set<string>();
    for (const line of lines) {
      const bare = prefixAt(line)?.bare;
      if (bare !== undefined && this.couldBePerson(bare)) names.add(bare);
    }
    const persons = [...names].filter((name) => this.isPerson(name)).length;
    this.namesSpeakers = persons >= 2 && persons >= names.size / 2;
  }

  private isPerson(name: string): boolean {
    return this.namesSpeakers || this.attendance.isListed(name) || beginsWithGivenName(name);
  }

  private couldBePerson(name: string): boolean {
    return isPersonName(name) && name.split(' ').length <= 4 && locateParts(name, this.gazetteer) === null;
  }

  private roleOfLabel(label: string): ParsedStatement['role'] | null {
    const folded = foldName(label);
    if (officialLabel.test(folded) || folded === foldName(this.profile.name)) return 'official';
    return politicianLabel.test(folded) ? 'politician' : null;
  }

  private roleOfWords(name: string, addition: string, isPlace: boolean): ParsedStatement['role'] | null {
    if (!isPlace && addition !== '') {
      const titled = /^\p{Lu}\p{L}{0,2}$/u.test(addition.trim()) ? 'politician' : roleOfTitle(addition);
      if (titled !== null) return titled;
    }
    if (/^kommunen$/iu.test(addition.trim())) return 'official';
    const folded = foldName(name);
    const municipality = [foldName(this.profile.name), `${foldName(this.profile.shortName)} kommun`];
    if (municipality.some((each) => folded.includes(each))) return 'official';
    return /^(kommunen|moderator|moderatorn|mötesledare|mötesledaren|samtalsledare|värd|host)\b/.test(folded)
      ? 'official'
      : null;
  }
}

const strongOfficial =
  /kommunchef|kommundirektör|it-pedagog|kommunikatör|moderator|mötesledare|samtalsledare|processledare/iu;
const weakOfficial = /samordnare|utvecklare|strateg|projektledare|handläggare|\p{L}chef(?!\p{L})/iu;
const strongPolitician =
  /kommunalråd|oppositionsråd|gruppledare|ordförande i kommunstyrelsen|kommunstyrelsens ordförande|ledamot i kommun/iu;

/**
 * The role that speakers give themselves: `Jag heter … och är kommunchef`. Only titles that a resident would not have
 * count alone; others count when the sentence names the municipality.
 */
export function introducedRole(words: string): ParsedStatement['role'] | null {
  for (const sentence of words.slice(0, 600).split(/[.!?]\s+/)) {
    if (
      !/(?<!\p{L})(jag|heter|namn är|mitt namn)(?!\p{L})/iu.test(sentence) ||
      /(?<!\p{L})(inte|ej|om|vår|våran|en|er)\s/iu.test(sentence.replace(/jag är en /iu, 'jag är '))
    )
      continue;
    const title = /(?:är|heter|jobbar som|arbetar som|som)\s+(.{0,120})/iu.exec(sentence)?.[1] ?? '';
    if (strongPolitician.test(title)) return 'politician';
    if (strongOfficial.test(title) || (weakOfficial.test(title) && /kommun/iu.test(sentence))) return 'official';
  }
  return null;
}
