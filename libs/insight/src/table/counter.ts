/** Counts voices among statements, each voice once, on each side. */
import { byCodeUnit } from '../code-unit-order.js';
import { tidy } from '../contingency.js';
import type { Leanings, Say } from '../leanings.js';
import type { FactTable } from './fact-table.js';
import { IntColumn } from './int-column.js';
import type { Sides } from './sides.js';

/** Praise, trouble and wish, each or not. */
export const leaningSets = 8;

/** What a meeting's unnamed statements on one side say together. */
interface MeetingSays {
  readonly meeting: number;
  readonly bucket: number;
  statements: number[];
  leanings: Leanings[];
}

/**
 * Reused from one count to the next: `begin`, then `say` for each statement that says it, then read. Of a meeting's
 * unnamed statements each is another voice, as long as there were participants enough, else together no more than there
 * were.
 */
export class Counter {
  private stamp = 0;
  private stamps = new Int32Array(1024);
  private leaningsOf = new Uint8Array(1024);
  private readonly persons = new IntColumn();
  private readonly meetings = new Map<number, MeetingSays>();
  /** Distinct statements that were said. */
  statements = 0;
  /** Voices counted one a person and one a meeting's statement, whatever they weigh. */
  heads = 0;
  private lastStatement = -1;

  constructor(
    private readonly table: FactTable,
    private readonly sides: Sides,
  ) {}

  begin(): void {
    this.stamp++;
    this.persons.length = 0;
    this.meetings.clear();
    this.statements = 0;
    this.heads = 0;
    this.lastStatement = -1;
    if (this.stamps.length < this.table.voices.length) {
      const stamps = new Int32Array(this.table.voices.length * 2);
      stamps.set(this.stamps);
      this.stamps = stamps;
      const leanings = new Uint8Array(stamps.length);
      leanings.set(this.leaningsOf);
      this.leaningsOf = leanings;
    }
  }

  /** A statement says it, leaning so. Repetitions within a statement come one after the other. */
  say(statement: number, leanings: Leanings): void {
    const voice = this.table.voiceOf.at(statement);
    const { ownOnly, count } = this.sides;
    if (this.table.isMeeting.at(voice) === 1) return this.sayInMeeting(statement, voice, leanings);
    if (ownOnly && this.sides.bucketOf(statement, voice) === count) return;
    if (statement !== this.lastStatement) this.statements++;
    this.lastStatement = statement;
    if (this.stamps[voice] === this.stamp) {
      this.leaningsOf[voice] = (this.leaningsOf[voice] ?? 0) | leanings;
      return;
    }
    this.stamps[voice] = this.stamp;
    this.leaningsOf[voice] = leanings;
    this.persons.push(voice);
    this.heads++;
  }

  private sayInMeeting(statement: number, meeting: number, leanings: Leanings): void {
    const bucket = this.sides.bucketOf(statement, meeting);
    if (this.sides.ownOnly && bucket === this.sides.count) return;
    const id = meeting * (this.sides.count + 1) + bucket;
    const says = this.meetings.get(id);
    if (statement === this.lastStatement && says !== undefined) {
      const last = says.leanings.length - 1;
      says.leanings[last] = (says.leanings[last] ?? 0) | leanings;
      return;
    }
    this.lastStatement = statement;
    this.statements++;
    this.heads++;
    if (says === undefined) this.meetings.set(id, { meeting, bucket, statements: [statement], leanings: [leanings] });
    else {
      says.statements.push(statement);
      says.leanings.push(leanings);
    }
  }

  /** Adds the weighted voices on each side, and last on none, to `into` from `offset` on. */
  weights(into: Float64Array, offset = 0): void {
    const { count } = this.sides;
    for (let i = 0; i < this.persons.length; i++) {
      const side = this.sides.ofVoice.at(this.persons.at(i));
      const at = offset + (side < 0 ? count : side);
      into[at] = (into[at] ?? 0) + 1;
    }
    if (this.meetings.size === 0) return;
    for (const says of this.inMeetingOrder()) {
      const at = offset + says.bucket;
      into[at] = (into[at] ?? 0) + Math.min(says.statements.length, this.sides.seatsOf(says.meeting, says.bucket));
    }
    for (let at = offset; at <= offset + count; at++) into[at] = tidy(into[at] ?? 0);
  }

  /**
   * By bucket, how the voices in it lean, those of the same weight and leanings together; the same in any order of saying.
   * Buckets where nobody says it are left out.
   */
  saysByBucket(): Map<number, Say[]> {
    const { count } = this.sides;
    const counts = new Map<number, number>();
    for (let i = 0; i < this.persons.length; i++) {
      const voice = this.persons.at(i);
      const side = this.sides.ofVoice.at(voice);
      const at = (side < 0 ? count : side) * leaningSets + (this.leaningsOf[voice] ?? 0);
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    const says = new Map<number, Say[]>();
    const add = (bucket: number, say: Say) => {
      const list = says.get(bucket);
      if (list === undefined) says.set(bucket, [say]);
      else list.push(say);
    };
    for (const [at, voices] of [...counts].sort((a, b) => a[0] - b[0]))
      add(Math.floor(at / leaningSets), { weight: 1, leanings: at % leaningSets, voices });
    for (const meeting of this.inMeetingOrder()) {
      const heard = new Float64Array(leaningSets);
      for (const leanings of meeting.leanings) heard[leanings] = (heard[leanings] ?? 0) + 1;
      heard.forEach((voices, leanings) => {
        if (voices > 0) add(meeting.bucket, { weight: this.weightIn(meeting), leanings, voices });
      });
    }
    return says;
  }

  /** Visits each counted voice in these buckets once: a person's number, or a meeting's statement as `-1 - statement`. */
  eachVoice(belongs: (bucket: number) => boolean, visit: (unit: number, weight: number) => void): void {
    const { count } = this.sides;
    for (let i = 0; i < this.persons.length; i++) {
      const voice = this.persons.at(i);
      const side = this.sides.ofVoice.at(voice);
      if (belongs(side < 0 ? count : side)) visit(voice, 1);
    }
    for (const meeting of this.inMeetingOrder()) {
      if (!belongs(meeting.bucket)) continue;
      const weight = this.weightIn(meeting);
      for (const statement of meeting.statements) visit(-1 - statement, weight);
    }
  }

  private weightIn({ meeting, bucket, statements }: MeetingSays): number {
    return Math.min(1, this.sides.seatsOf(meeting, bucket) / statements.length);
  }

  /** Fractions are always added in the same order, so that sums are the same to the byte. */
  private inMeetingOrder(): MeetingSays[] {
    if (this.meetings.size === 0) return [];
    const idOf = (says: MeetingSays) => this.table.voices[says.meeting]?.id ?? '';
    return [...this.meetings.values()].sort((a, b) => byCodeUnit(idOf(a), idOf(b)) || a.bucket - b.bucket);
  }
}
