/**
 * All keyphrases counted in one walk over what each voice says, where `Counter` counts one keyphrase at a time: the same
 * counts to the byte, for a tenth of the time when most are asked for.
 */
import { tidy } from '../contingency.js';
import type { Say } from '../leanings.js';
import { leaningSets } from './counter.js';
import { type FactTable, leaningMask, none, partFlag } from './fact-table.js';
import type { Sides } from './sides.js';

/** Above so many numbers it is no gain: then each keyphrase is counted by itself. */
const mostCells = 1 << 22;

/** What is counted of all keyphrases: said by itself, or with compounds that it is a part of. */
class Said {
  /** Persons by keyphrase, bucket and how they lean. */
  readonly persons: Int32Array;
  /** Weighted voices by keyphrase and bucket. */
  readonly voices: Float64Array;
  private readonly buckets: number;
  private readonly lastVoice: Int32Array;
  private readonly leanings: Uint8Array;
  /** The keyphrases of the voice that is looked at. */
  private readonly keys: Int32Array;
  private length = 0;

  constructor(keys: number, buckets: number) {
    this.buckets = buckets;
    this.persons = new Int32Array(keys * buckets * leaningSets);
    this.voices = new Float64Array(keys * buckets);
    this.lastVoice = new Int32Array(keys).fill(none);
    this.leanings = new Uint8Array(keys);
    this.keys = new Int32Array(keys);
  }

  say(key: number, leanings: number, voice: number): void {
    if (this.lastVoice[key] === voice) {
      this.leanings[key] = (this.leanings[key] ?? 0) | leanings;
      return;
    }
    this.lastVoice[key] = voice;
    this.leanings[key] = leanings;
    this.keys[this.length++] = key;
  }

  /** A person has said all they say. */
  endPerson(bucket: number): void {
    for (let at = 0; at < this.length; at++) {
      const key = this.keys[at] ?? 0;
      const cell = (key * this.buckets + bucket) * leaningSets + (this.leanings[key] ?? 0);
      this.persons[cell] = (this.persons[cell] ?? 0) + 1;
    }
    this.length = 0;
  }

  addPersons(): void {
    for (let cell = 0; cell < this.voices.length; cell++) {
      let sum = 0;
      const end = (cell + 1) * leaningSets;
      for (let at = cell * leaningSets; at < end; at++) sum += this.persons[at] ?? 0;
      this.voices[cell] = sum;
    }
  }

  /** What a meeting says in one bucket: `counts` statements of each of `keys`. */
  addMeeting(counts: ReadonlyMap<number, number>, bucket: number, seats: number): void {
    for (const [key, count] of counts) {
      const cell = key * this.buckets + bucket;
      this.voices[cell] = (this.voices[cell] ?? 0) + Math.min(count, seats);
    }
  }
}

export class KeyCounts {
  private readonly whole: Said;
  private readonly alone: Said;
  /** 1 where it stands as a part of a compound anywhere. */
  private readonly hasParts: Uint8Array;
  /** Voices that say it by itself, one a person and one a meeting's statement. */
  private readonly heads: Int32Array;
  private readonly inMeetings: Uint8Array;
  readonly keys: number;

  private constructor(
    private readonly table: FactTable,
    private readonly sides: Sides,
    private readonly minimumAlone: number,
  ) {
    this.keys = table.keys.size;
    const buckets = sides.count + 1;
    this.whole = new Said(this.keys, buckets);
    this.alone = new Said(this.keys, buckets);
    this.hasParts = Uint8Array.from(table.isPartOfKey);
    this.heads = new Int32Array(this.keys);
    this.inMeetings = new Uint8Array(this.keys);
    this.countPersons();
    this.whole.addPersons();
    this.alone.addPersons();
    for (let key = 0; key < this.keys; key++) this.heads[key] = this.personsOf(key);
    for (const meeting of sides.meetings) this.countMeeting(meeting);
  }

  /** Null where there are too many keyphrases and sides to count all at once. */
  static of(table: FactTable, sides: Sides, minimumAlone: number): KeyCounts | null {
    const isTooMuch = table.keys.size * (sides.count + 1) * leaningSets > mostCells;
    return isTooMuch ? null : new KeyCounts(table, sides, minimumAlone);
  }

  /** True when compounds with it inside count for it. */
  withParts(key: number): boolean {
    return this.hasParts[key] === 1 && (this.heads[key] ?? 0) >= this.minimumAlone;
  }

  /** Weighted voices. */
  voices(key: number, bucket: number): number {
    return tidy(this.saidOf(key).voices[key * (this.sides.count + 1) + bucket] ?? 0);
  }

  /** How those who say it lean, by bucket; null where meetings say it, whose voices weigh each its own. */
  says(key: number): ReadonlyMap<number, readonly Say[]> | null {
    if (this.inMeetings[key] === 1) return null;
    const { persons } = this.saidOf(key);
    const says = new Map<number, Say[]>();
    for (let bucket = 0; bucket <= this.sides.count; bucket++) {
      const from = (key * (this.sides.count + 1) + bucket) * leaningSets;
      for (let leanings = 0; leanings < leaningSets; leanings++) {
        const voices = persons[from + leanings] ?? 0;
        if (voices === 0) continue;
        const say = { weight: 1, leanings, voices };
        const list = says.get(bucket);
        if (list === undefined) says.set(bucket, [say]);
        else list.push(say);
      }
    }
    return says;
  }

  private saidOf(key: number): Said {
    return this.hasParts[key] === 0 || this.withParts(key) ? this.whole : this.alone;
  }

  private personsOf(key: number): number {
    const { voices } = this.hasParts[key] === 1 ? this.alone : this.whole;
    const buckets = this.sides.count + 1;
    let sum = 0;
    for (let cell = key * buckets; cell < (key + 1) * buckets; cell++) sum += voices[cell] ?? 0;
    return sum;
  }

  private countPersons(): void {
    const { table, sides, whole, alone, hasParts } = this;
    const { isMeeting, lastOfVoice, statementBefore, firstMention, mentionKey, mentionFlags } = table;
    for (let voice = 0; voice < table.voices.length; voice++) {
      if (isMeeting.at(voice) === 1) continue;
      const side = sides.ofVoice.at(voice);
      if (side === none && sides.ownOnly) continue;
      for (let s = lastOfVoice.at(voice); s !== none; s = statementBefore.at(s)) {
        if (sides.ownOnly && sides.bucketOf(s, voice) === sides.count) continue;
        const end = table.mentionsEnd(s);
        for (let mention = firstMention.at(s); mention < end; mention++) {
          const key = mentionKey.at(mention);
          const flags = mentionFlags.at(mention);
          whole.say(key, flags & leaningMask, voice);
          if (hasParts[key] === 1 && (flags & partFlag) === 0) alone.say(key, flags & leaningMask, voice);
        }
      }
      const bucket = side === none ? sides.count : side;
      whole.endPerson(bucket);
      alone.endPerson(bucket);
    }
  }

  /** Fractions are added meeting by meeting in the order of `Sides.meetings`, as `Counter` does. */
  private countMeeting(meeting: number): void {
    const { table, sides } = this;
    const buckets = Array.from({ length: sides.count + 1 }, () => ({
      whole: new Map<number, number>(),
      alone: new Map<number, number>(),
    }));
    for (const s of table.statementsOf(meeting)) {
      const bucket = sides.bucketOf(s, meeting);
      const counts = buckets[bucket];
      const end = table.mentionsEnd(s);
      const whole = new Set<number>();
      const alone = new Set<number>();
      for (let mention = table.firstMention.at(s); mention < end; mention++) {
        const key = table.mentionKey.at(mention);
        this.inMeetings[key] = 1;
        whole.add(key);
        if ((table.mentionFlags.at(mention) & partFlag) === 0) alone.add(key);
      }
      if (counts === undefined || (sides.ownOnly && bucket === sides.count)) continue;
      for (const key of whole) counts.whole.set(key, (counts.whole.get(key) ?? 0) + 1);
      for (const key of alone) {
        if (this.hasParts[key] === 1) counts.alone.set(key, (counts.alone.get(key) ?? 0) + 1);
        this.heads[key] = (this.heads[key] ?? 0) + 1;
      }
    }
    buckets.forEach(({ whole, alone }, bucket) => {
      const seats = sides.seatsOf(meeting, bucket);
      this.whole.addMeeting(whole, bucket, seats);
      this.alone.addMeeting(alone, bucket, seats);
    });
  }
}
