import type { Location } from '../locate.js';
import type { ParsedStatement, SetAside } from '../parsed.js';
import type { HeadingBlock } from './blocks.js';
import type { HeadingMeaning } from './heading-rules.js';
import { isPairHeading } from './question-pairs.js';

type Valence = NonNullable<ParsedStatement['valence']>;
type Voice = ParsedStatement['role'];

export interface Section {
  readonly valence: Valence | null;
  readonly valenceBasis: 'heading' | 'question' | null;
  readonly voice: Voice | null;
  readonly topic: string | null;
  /** Of a compilation: whose meeting said what stands here. */
  readonly place: Location | null;
  readonly setAside: SetAside['reason'] | null;
  /** Questions are followed by their answers here. */
  readonly pairs: boolean;
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
  /** Words were said directly under it, before any heading within it. */
  hasOwnWords: boolean;
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
        (each.level < level ||
          (each.level === level && each.rank < rank && !each.hasOwnWords && !(this.strict && level < BARE_LEVEL))) &&
        !(each.meaning.kind === meaning.kind && meaning.kind !== 'topic'),
    );
    this.open.push({ level, rank, meaning, hasOwnWords: false });
  }

  /** Whether no words were said yet under the innermost heading. */
  isFresh(): boolean {
    return this.open.at(-1)?.hasOwnWords === false;
  }

  /** Notes that words were said under the innermost heading: a later one of its rank is then beside it, not within. */
  markWords(): void {
    const innermost = this.open.at(-1);
    if (innermost !== undefined) innermost.hasOwnWords = true;
  }

  current(): Section {
    let section: Section = {
      valence: null,
      valenceBasis: null,
      voice: null,
      topic: null,
      place: null,
      setAside: null,
      pairs: false,
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
          topic: meaning.topic ?? section.topic,
        };
      if (meaning.kind === 'voice') section = { ...section, voice: meaning.voice };
      if (meaning.kind === 'topic')
        section = { ...section, topic: meaning.topic, place: meaning.place ?? section.place };
      if (meaning.kind === 'topic' && isPairHeading(meaning.topic)) section = { ...section, pairs: true };
    }
    return section;
  }
}
