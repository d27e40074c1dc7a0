/** Any two sets of statements held against each other, by the same statistics as the districts. */
import { findCommon, mostCommon } from './common-ground.js';
import type { Dialogue } from './dialogue.js';
import type { CommonGround } from './findings.js';
import { findOnSides, type FoundOnSide, type SideFindings } from './side-findings.js';
import { IntColumn } from './table/int-column.js';
import { setSides, Sides } from './table/sides.js';
import type { Subjects } from './table/subjects.js';

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

function subjectsOn({ table, subjects }: Dialogue, sets: readonly IntColumn[]): Subjects {
  return subjects.on(new Sides(table, setSides(table, sets)));
}

/**
 * What is distinctive of each of several sets of statements, by their numbers in the table, against the others together. Who speaks in several counts as in
 * `compareSets`.
 * @returns findings with `side`, the set's place in the list; without evidence.
 */
export function distinctiveOf(dialogue: Dialogue, sets: readonly IntColumn[]): SideFindings {
  return findOnSides(subjectsOn(dialogue, sets), dialogue.options, false);
}

/**
 * Compares two sets of statements. A person counts once, on the side of most of what they say, with what they say there.
 * An empty set, or the same set twice, gives a comparison without findings.
 * @param a statements by their numbers in the table, each once: see `statementNumbers`. @param b likewise.
 * @param withEvidence false leaves the places out, which take longer than all else. @param most of what both value, the first.
 */
export function compareSets(
  dialogue: Dialogue,
  a: IntColumn,
  b: IntColumn,
  withEvidence: boolean,
  most: number = mostCommon,
): Comparison {
  const { options } = dialogue;
  const subjects = subjectsOn(dialogue, [a, b]);
  const { sides } = subjects;
  const { firm, fragile, tests } = findOnSides(subjects, options, withEvidence);
  const onSide = ({ side, ...found }: FoundOnSide): ComparedFinding => ({ ...found, side: side === 0 ? 'a' : 'b' });
  const found = new Set([...firm, ...fragile].map(({ key }) => key));
  const onSides = (counts: Float64Array) => ({ a: counts[0] ?? 0, b: counts[1] ?? 0 });
  return {
    voices: onSides(sides.voices),
    statements: onSides(sides.statements()),
    inBoth: inBoth(dialogue, a, b).length,
    tests,
    findings: firm.map(onSide),
    fragileFindings: fragile.map(onSide),
    common: findCommon(subjects, sideNames, found, options, withEvidence, most),
  };
}

/** Voices of what is in both sets, which a comparison leaves out. @param a as of `compareSets`. @param b likewise. */
export function voicesInBoth(dialogue: Dialogue, a: IntColumn, b: IntColumn): number {
  const { table } = dialogue;
  const both = inBoth(dialogue, a, b);
  return both.length === 0 ? 0 : (new Sides(table, setSides(table, [both])).voices[0] ?? 0);
}

function inBoth({ table }: Dialogue, a: IntColumn, b: IntColumn): IntColumn {
  const isInA = new Uint8Array(table.statements);
  for (let at = 0; at < a.length; at++) isInA[a.at(at)] = 1;
  const both = new IntColumn();
  for (let at = 0; at < b.length; at++) if (isInA[b.at(at)] === 1) both.push(b.at(at));
  return both;
}
