import type { Profile } from '@guldkorn/municipality';
import { foldName } from '../fold-name.js';
import type { ParsedStatement, SetAside } from '../parsed.js';
import { QuestionNames } from '../question-names.js';
import type { HeadingBlock } from './blocks.js';

type Valence = NonNullable<ParsedStatement['valence']>;
type Voice = ParsedStatement['role'];

/** What one heading means. */
export type HeadingMeaning =
  | {
      readonly kind: 'valence';
      readonly valence: Valence | null;
      readonly basis: 'heading' | 'question';
      readonly voice: Voice | null;
    }
  | { readonly kind: 'voice'; readonly voice: Voice }
  | { readonly kind: 'setAside'; readonly reason: SetAside['reason'] }
  | { readonly kind: 'topic'; readonly topic: string };

/** Headings of the profile by their folded words, its questions among them. */
export class HeadingRules {
  private readonly rules = new Map<string, HeadingMeaning>();

  private readonly questions: QuestionNames;

  constructor(profile: Profile) {
    this.questions = new QuestionNames(profile);
    for (const rule of profile.headings) {
      const meaning: HeadingMeaning | null =
        rule.setAside !== null
          ? { kind: 'setAside', reason: rule.setAside }
          : rule.valence !== null
            ? { kind: 'valence', valence: rule.valence, basis: 'heading', voice: rule.voice }
            : rule.voice !== null
              ? { kind: 'voice', voice: rule.voice }
              : null;
      if (meaning !== null) for (const heading of rule.headings) this.rules.set(foldName(heading), meaning);
    }
  }

  isKnown(label: string): boolean {
    return this.known(label) !== null;
  }

  /** True for a heading, not a question, that gives a valence. */
  isLeaning(label: string): boolean {
    const meaning = this.known(label);
    return meaning?.kind === 'valence' && meaning.basis === 'heading';
  }

  /**
   * What a line means that is a heading: what its first words mean, when a dash follows them, as in `Styrkor – det som
   * är bra`; one that the profile does not know is a topic.
   */
  meaningOf(label: string): HeadingMeaning {
    return this.known(label) ?? this.known(beforeDash(label)) ?? { kind: 'topic', topic: label };
  }

  private known(label: string): HeadingMeaning | null {
    if (label.length > 160) return null;
    const question = this.questions.find(label);
    if (question !== null) return { kind: 'valence', valence: question.leaning, basis: 'question', voice: null };
    return this.rules.get(foldName(label)) ?? this.rules.get(foldName(withoutAddition(label))) ?? this.ofSeveral(label);
  }

  /** `Plus och styrkor`, `Styrkor – möjligheter`: each part is known, and all mean the same. */
  private ofSeveral(label: string): HeadingMeaning | null {
    const parts = withoutAddition(label).split(/[/&+,]|\s[–—-]\s|\s(?:och|samt|and)\s/u);
    const meanings = parts.map((part) => this.rules.get(foldName(part)));
    const first = meanings[0];
    return parts.length > 1 && first !== undefined && meanings.every((each) => each === first) ? first : null;
  }
}

/** `Styrkor (det som är bra)` without what stands in parentheses at its end. */
function withoutAddition(label: string): string {
  return label.replace(/(?<=\S)\s{0,4}\([^()]{1,100}\)\s{0,4}:?$/u, '');
}

function beforeDash(label: string): string {
  return label.split(/\s[–—-]\s/u)[0] ?? label;
}

export interface Section {
  readonly valence: Valence | null;
  readonly valenceBasis: 'heading' | 'question' | null;
  readonly voice: Voice | null;
  readonly topic: string | null;
  readonly setAside: SetAside['reason'] | null;
  /** True under any valence, voice or topic heading: there prose is a statement too. */
  readonly holdsStatements: boolean;
}

type Kind = HeadingMeaning['kind'];

/**
 * Which kind of heading stands outside which, for headings that carry no level: the kind that is directly followed by
 * the other is the outer one. In doubt a voice stands inside a valence or topic, and these two beside each other.
 */
export function nestingOf(
  headings: readonly { readonly kind: Kind; readonly followedBy: Kind | null }[],
): Readonly<Record<Kind, number>> {
  const count = (outer: Kind, inner: Kind) =>
    headings.filter((each) => each.kind === outer && each.followedBy === inner).length;
  const rank = { setAside: 0, valence: 2, topic: 2, voice: 3 };
  if (count('valence', 'topic') > count('topic', 'valence')) rank.topic = 2.5;
  else if (count('topic', 'valence') > count('valence', 'topic')) rank.topic = 1.5;
  if (count('voice', 'valence') > count('valence', 'voice') || count('voice', 'topic') > count('topic', 'voice'))
    rank.voice = 1;
  return rank;
}

interface Open {
  readonly level: number;
  readonly rank: number;
  readonly meaning: HeadingMeaning;
}

const BARE_LEVEL = 7;

/** The headings that are in force at a point of the note. */
export class SectionStack {
  private open: Open[] = [];

  /** @param strict levels alone decide: the note sets its voices a level below its valences. */
  constructor(
    private readonly ranks: Readonly<Record<Kind, number>>,
    private readonly strict: boolean,
  ) {}

  enter(heading: HeadingBlock, meaning: HeadingMeaning): void {
    const level = heading.level ?? BARE_LEVEL;
    const rank = this.ranks[meaning.kind];
    // An attendance list or an agenda ends at the next heading, whatever its level.
    this.open = this.open.filter(
      (each) =>
        each.meaning.kind !== 'setAside' &&
        (each.level < level || (each.level === level && each.rank < rank && !(this.strict && level < BARE_LEVEL))) &&
        !(each.meaning.kind === meaning.kind && meaning.kind !== 'topic'),
    );
    this.open.push({ level, rank, meaning });
  }

  current(): Section {
    let section: Section = {
      valence: null,
      valenceBasis: null,
      voice: null,
      topic: null,
      setAside: null,
      holdsStatements: false,
    };
    for (const { meaning } of this.open) {
      if (meaning.kind === 'setAside') section = { ...section, setAside: meaning.reason };
      else section = { ...section, holdsStatements: true };
      if (meaning.kind === 'valence')
        section = {
          ...section,
          valence: meaning.valence,
          valenceBasis: meaning.valence === null ? null : meaning.basis,
          voice: meaning.voice ?? section.voice,
        };
      if (meaning.kind === 'voice') section = { ...section, voice: meaning.voice };
      if (meaning.kind === 'topic') section = { ...section, topic: meaning.topic };
    }
    return section;
  }
}
