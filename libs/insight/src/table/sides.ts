/**
 * The sides that voices are held against each other on: the districts, or any two sets of statements. Who is counted on
 * which side, and for how much, is decided here and nowhere else.
 */
import { byCodeUnit } from '../code-unit-order.js';
import { tidy } from '../contingency.js';
import { FactTable, none } from './fact-table.js';
import { IntColumn } from './int-column.js';

/** Which side a statement is on, by its number; `none` for neither. */
export type SideOf = (statement: number) => number;

export interface SideRule {
  /** How many sides there are. */
  readonly count: number;
  readonly of: SideOf;
  /**
   * False: a person is on one side with all they say (they live in one district, whatever they speak of). True: only
   * what they say on that side counts (they speak in two periods).
   */
  readonly ownOnly: boolean;
}

/** The districts as sides: a person speaks from the district of most of their statements. */
export function districtSides(table: FactTable): SideRule {
  return { count: table.districtIds.length, of: (statement) => table.districtOf.at(statement), ownOnly: false };
}

/** Sets of statements, each once by its number in the table, as sides in their order; a statement in several is on none. */
export function setSides(table: FactTable, sets: readonly IntColumn[]): SideRule {
  const sides = new Int32Array(table.statements).fill(none);
  const several = sets.length;
  sets.forEach((statements, side) => {
    for (let at = 0; at < statements.length; at++) {
      const statement = statements.at(at);
      sides[statement] = sides[statement] === none ? side : several;
    }
  });
  for (let statement = 0; statement < sides.length; statement++)
    if (sides[statement] === several) sides[statement] = none;
  return { count: sets.length, of: (statement) => sides[statement] ?? none, ownOnly: true };
}

/** Who is on which side of a table. `refresh` after something was added. */
export class Sides {
  readonly count: number;
  readonly ownOnly: boolean;
  /** Of each person the side, or `none`; of meetings not used. */
  readonly ofVoice: IntColumn;
  /** Voices by side, and last those on none. */
  readonly voices: Float64Array;
  /** Of these the persons, and of each person where they are counted; `none` for nowhere. */
  private readonly persons: Float64Array;
  private readonly countedIn: IntColumn;
  private readonly seats = new Map<number, Float64Array>();
  /** In the order of their ids, in which fractions of voices are added. */
  meetings: readonly number[] = [];
  private readonly rule: SideRule;
  /** Reused: of one person, the statements on each side. */
  private readonly counts: Int32Array;

  constructor(
    private readonly table: FactTable,
    rule: SideRule,
  ) {
    this.rule = rule;
    this.count = rule.count;
    this.counts = new Int32Array(rule.count);
    this.ofVoice = new IntColumn(Math.max(64, table.voices.length));
    this.countedIn = new IntColumn(this.ofVoice.values.length);
    this.ownOnly = rule.ownOnly;
    this.voices = new Float64Array(rule.count + 1);
    this.persons = new Float64Array(rule.count + 1);
    this.refresh(table.voices.keys());
  }

  /** Voices in all: those on a side, and where people are counted whole also those on none. */
  get total(): number {
    return tidy(this.voices.reduce((sum, each) => sum + each, 0));
  }

  /** Statements by side, and last those on none. */
  statements(): Float64Array {
    const counts = new Float64Array(this.count + 1);
    for (let statement = 0; statement < this.table.statements; statement++) {
      const bucket = this.bucketOf(statement, this.table.voiceOf.at(statement));
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
    return counts;
  }

  /** Where a statement counts: the side, or `count` for none. */
  bucketOf(statement: number, voice: number): number {
    const own = this.rule.of(statement);
    if (this.table.isMeeting.at(voice) === 1) return own === none ? this.count : own;
    const side = this.ofVoice.at(voice);
    if (this.ownOnly && own !== side) return this.count;
    return side === none ? this.count : side;
  }

  /** How many voices a meeting's statements in a bucket stand for at most. */
  seatsOf(meeting: number, bucket: number): number {
    return this.seats.get(meeting)?.[bucket] ?? 0;
  }

  /** What one of a meeting's statements weighs: together never more than its participants, nor more than were made. */
  private weigh(meeting: number): Float64Array {
    const counts = new Float64Array(this.count + 1);
    let statements = 0;
    const { lastOfVoice, statementBefore, voices } = this.table;
    for (let s = lastOfVoice.at(meeting); s !== none; s = statementBefore.at(s)) {
      statements++;
      const side = this.rule.of(s);
      const bucket = side === none ? this.count : side;
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
    const weight = Math.min(1, (voices[meeting]?.participants ?? 1) / Math.max(1, statements));
    return counts.map((count) => count * weight);
  }

  /** The side of most of a person's statements that are on one; of equals, the first spoken on. */
  private sideOfPerson(voice: number): number {
    const { lastOfVoice, statementBefore } = this.table;
    const last = lastOfVoice.at(voice);
    if (last === none) return none;
    if (statementBefore.at(last) === none) return this.rule.of(last);
    const counts = this.counts.fill(0);
    let most = 0;
    for (let s = last; s !== none; s = statementBefore.at(s)) {
      const side = this.rule.of(s);
      if (side === none) continue;
      counts[side] = (counts[side] ?? 0) + 1;
      most = Math.max(most, counts[side] ?? 0);
    }
    if (most === 0) return none;
    const best = counts.indexOf(most);
    if (counts.indexOf(most, best + 1) < 0) return best;
    let first = none;
    for (let s = last; s !== none; s = statementBefore.at(s)) {
      const side = this.rule.of(s);
      if (side === none || counts[side] !== most) continue;
      if (first === none || this.table.inStatementOrder(s, first) < 0) first = s;
    }
    return this.rule.of(first);
  }

  /** Where a person on a side, or on none, is counted. */
  private bucketOfPerson(side: number): number {
    return side === none && !this.ownOnly ? this.count : side;
  }

  private countPerson(voice: number, bucket: number): void {
    const before = this.countedIn.at(voice);
    if (before === bucket) return;
    this.countedIn.set(voice, bucket);
    if (before !== none) this.persons[before] = (this.persons[before] ?? 0) - 1;
    if (bucket !== none) this.persons[bucket] = (this.persons[bucket] ?? 0) + 1;
  }

  /**
   * Takes in what these voices have said since.
   * @returns whether any that had spoken before now counts on another side, or for more or less.
   */
  refresh(changed: Iterable<number>): boolean {
    const { voices, lastOfVoice, isMeeting } = this.table;
    let moreMeetings = false;
    let moved = false;
    for (const voice of changed) {
      while (this.ofVoice.length <= voice) {
        this.ofVoice.push(none);
        this.countedIn.push(none);
      }
      if (isMeeting.at(voice) === 1) {
        moreMeetings ||= !this.seats.has(voice);
        moved ||= this.seats.has(voice);
        this.seats.set(voice, this.weigh(voice));
        continue;
      }
      const before = this.ofVoice.at(voice);
      const now = this.sideOfPerson(voice);
      this.ofVoice.set(voice, now);
      const last = lastOfVoice.at(voice);
      this.countPerson(voice, last === none ? none : this.bucketOfPerson(now));
      moved ||= before !== now && (last === none || this.table.statementBefore.at(last) !== none);
    }
    if (moreMeetings)
      this.meetings = [...this.seats.keys()].sort((a, b) => byCodeUnit(voices[a]?.id ?? '', voices[b]?.id ?? ''));
    this.voices.set(this.persons);
    for (const meeting of this.meetings)
      this.seats.get(meeting)?.forEach((seats, bucket) => {
        if (bucket < this.count || !this.ownOnly) this.voices[bucket] = (this.voices[bucket] ?? 0) + seats;
      });
    this.voices.forEach((sum, bucket) => (this.voices[bucket] = tidy(sum)));
    return moved;
  }
}
