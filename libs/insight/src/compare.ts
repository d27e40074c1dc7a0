/** Any two sets of statements held against each other, by the same statistics as the districts. */
import { findCommon } from './common-ground.js';
import type { Dialogue } from './dialogue.js';
import type { CommonGround } from './findings.js';
import { findOnSides, type FoundOnSide, type SideFindings } from './side-findings.js';
import { setSides, Sides } from './table/sides.js';
import { Subjects } from './table/subjects.js';

export type SideName = 'a' | 'b';
const sideNames = ['a', 'b'] as const;

/** What is distinctive of one of two sets. */
export interface ComparedFinding extends Omit<FoundOnSide, 'side'> {
  readonly side: SideName;
}

export interface Comparison {
  /** Voices on each side; a person who speaks on both is on the side of most of what they say. */
  readonly voices: Readonly<Record<SideName, number>>;
  /** Residents' statements on each side; those in both sets are on neither. */
  readonly statements: Readonly<Record<SideName, number>>;
  /** Statements that are in both sets and so left out. */
  readonly inBoth: number;
  readonly tests: number;
  /** Nuggets of a, of b, then challenges; by rank. `support.districtVoices` are the side's voices, `…Elsewhere` the other's. */
  readonly findings: readonly ComparedFinding[];
  /** Those that a single voice could undo. */
  readonly fragileFindings: readonly ComparedFinding[];
  /** What both value about evenly; `byDistrict` holds the sides, named `a` and `b`. */
  readonly common: readonly CommonGround[];
}

function subjectsOn(dialogue: Dialogue, sets: readonly ReadonlySet<string>[]): Subjects {
  const { table, options } = dialogue;
  const subjects = new Subjects(table, new Sides(table, setSides(table, sets)), options.minimumAlone);
  subjects.setThemes(dialogue.subjects.themeFacts);
  return subjects;
}

/**
 * What is distinctive of each of several sets of statements against the others together. Who speaks in several counts as in
 * `compareSets`.
 * @returns findings with `side`, the set's place in the list; without evidence.
 */
export function distinctiveOf(dialogue: Dialogue, sets: readonly ReadonlySet<string>[]): SideFindings {
  return findOnSides(subjectsOn(dialogue, sets), dialogue.options, false);
}

/**
 * Compares two sets of statements. A person counts once, on the side of most of what they say, with what they say there.
 * An empty set, or the same set twice, gives a comparison without findings.
 * @param a ids of statements; those of politicians and officials, and those unknown, are left aside. @param b likewise.
 */
export function compareSets(dialogue: Dialogue, a: ReadonlySet<string>, b: ReadonlySet<string>): Comparison {
  const { table, options } = dialogue;
  const subjects = subjectsOn(dialogue, [a, b]);
  const { sides } = subjects;
  const { firm, fragile, tests } = findOnSides(subjects, options, true);
  const onSide = ({ side, ...found }: FoundOnSide): ComparedFinding => ({ ...found, side: side === 0 ? 'a' : 'b' });
  const found = new Set([...firm, ...fragile].map(({ key }) => key));
  const onSides = (counts: Float64Array) => ({ a: counts[0] ?? 0, b: counts[1] ?? 0 });
  return {
    voices: onSides(sides.voices),
    statements: onSides(sides.statements()),
    inBoth: [...a].filter((id) => b.has(id) && table.statementNumber(id) >= 0).length,
    tests,
    findings: firm.map(onSide),
    fragileFindings: fragile.map(onSide),
    common: findCommon(subjects, sideNames, found, options, true),
  };
}
