/**
 * What voices are counted for: every keyphrase of the table, and themes. Counts are kept from one analysis to the next,
 * and only what has been said anew is counted anew.
 */
import { byCodeUnit } from '../code-unit-order.js';
import type { Evidence, ThemeFact } from '../facts.js';
import type { Say } from '../leanings.js';
import { Counter } from './counter.js';
import { type FactTable, leaningMask, none, partFlag } from './fact-table.js';
import type { Sides } from './sides.js';

/** What one side, or those on none, say of it. */
export interface Cell {
  /** Index of the side; `Sides.count` for none. */
  readonly bucket: number;
  /** Weighted voices, above 0. */
  readonly voices: number;
}

export interface SubjectTally {
  readonly cells: readonly Cell[];
  /** Residents' statements that say it. */
  readonly statements: number;
  /** True when compounds with it inside count for it. */
  readonly withParts: boolean;
}

/** One subject: a keyphrase by its number in the table, or a theme. */
export type Subject =
  | { readonly kind: 'keyphrase'; readonly key: number }
  | { readonly kind: 'theme'; readonly theme: ThemeFact };

/** Where one voice says it. */
export interface Spot {
  /** A person's number, or `-1 - statement` for one of a meeting's statements. */
  readonly unit: number;
  readonly weight: number;
  readonly places: readonly Evidence[];
}

export class Subjects {
  private readonly tallies: (SubjectTally | undefined)[] = [];
  private readonly counter: Counter;
  private readonly scratch: Float64Array;
  private themes: readonly ThemeFact[] = [];

  constructor(
    readonly table: FactTable,
    readonly sides: Sides,
    /** Voices that must say a word by itself before its place in compounds counts for it too. */
    private readonly minimumAlone: number,
  ) {
    this.counter = new Counter(table, sides);
    this.scratch = new Float64Array(sides.count + 1);
  }

  /** What these voices say is to be counted anew. @returns the keys that they mention. */
  forget(voices: Iterable<number>): Set<number> {
    const { lastOfVoice, statementBefore, firstMention, mentionKey } = this.table;
    const keys = new Set<number>();
    for (const voice of voices)
      for (let s = lastOfVoice.at(voice); s !== none; s = statementBefore.at(s)) {
        const end = this.table.mentionsEnd(s);
        for (let mention = firstMention.at(s); mention < end; mention++) keys.add(mentionKey.at(mention));
      }
    for (const key of keys) this.tallies[key] = undefined;
    return keys;
  }

  get themeFacts(): readonly ThemeFact[] {
    return this.themes;
  }

  /** Themes are counted beside keyphrases from now on. @param themes each id once. */
  setThemes(themes: readonly ThemeFact[]): void {
    this.themes = [...themes].sort((a, b) => byCodeUnit(a.id, b.id));
  }

  tallyOfKey(key: number): SubjectTally {
    let tally = this.tallies[key];
    if (tally === undefined) {
      const withParts = this.sayKey(key);
      tally = this.read(withParts);
      this.tallies[key] = tally;
    }
    return tally;
  }

  /** Every subject with its counts: keyphrases, then themes. */
  *all(): Generator<readonly [Subject, SubjectTally]> {
    for (let key = 0; key < this.table.keys.size; key++) yield [{ kind: 'keyphrase', key }, this.tallyOfKey(key)];
    for (const theme of this.themes) {
      this.sayTheme(theme);
      yield [{ kind: 'theme', theme }, this.read(false)];
    }
  }

  idOf(subject: Subject): string {
    return subject.kind === 'theme' ? subject.theme.id : this.table.keys.text(subject.key);
  }

  says(subject: Subject, belongs: (bucket: number) => boolean): Say[] {
    this.say(subject);
    return this.counter.says(belongs);
  }

  /** Where the voices in these buckets say it, by voice. */
  spots(subject: Subject, belongs: (bucket: number) => boolean): Spot[] {
    const placesOf = new Map<number, Evidence[]>();
    const { voices, voiceOf } = this.table;
    this.eachPlace(subject, (statement, place) => {
      const voice = voiceOf.at(statement);
      if (!belongs(this.sides.bucketOf(statement, voice))) return;
      const unit = voices[voice]?.isMeeting === true ? -1 - statement : voice;
      const places = placesOf.get(unit);
      if (places === undefined) placesOf.set(unit, [place]);
      else places.push(place);
    });
    this.say(subject);
    const spots: Spot[] = [];
    this.counter.eachVoice(belongs, (unit, weight) => spots.push({ unit, weight, places: placesOf.get(unit) ?? [] }));
    return spots;
  }

  /** The places of all spots, in statement order, then by offset. */
  evidence(spots: readonly Spot[]): Evidence[] {
    return spots
      .flatMap((spot) =>
        spot.places.map((place) => ({ place, statement: this.table.statementNumber(place.statementId) })),
      )
      .sort(
        (a, b) =>
          this.table.inStatementOrder(a.statement, b.statement) ||
          a.place.start - b.place.start ||
          a.place.end - b.place.end,
      )
      .map(({ place }) => place);
  }

  /** A theme's label; of a keyphrase the form that most voices say by itself, each form once a voice; of equals the first. */
  labelOf(subject: Subject): string {
    return subject.kind === 'theme' ? subject.theme.label : this.labelOfKey(subject.key);
  }

  private labelOfKey(key: number): string {
    const { mentionFlags, mentionForm, mentionBefore, mentionStatement, lastOfKey } = this.table;
    const byForm = new Map<number, number[]>();
    let aloneToo = false;
    for (let m = lastOfKey.at(key); m !== none; m = mentionBefore.at(m)) {
      const part = (mentionFlags.at(m) & partFlag) !== 0;
      // What people say by itself names it before what stands inside their compounds.
      if (!part && !aloneToo) {
        byForm.clear();
        aloneToo = true;
      }
      if (part && aloneToo) continue;
      const form = mentionForm.at(m);
      const said = byForm.get(form);
      if (said === undefined) byForm.set(form, [mentionStatement.at(m)]);
      else said.push(mentionStatement.at(m));
    }
    let best = '';
    let most = -1;
    for (const [number, statements] of byForm) {
      this.counter.begin();
      for (const statement of statements) this.counter.say(statement, 0);
      this.scratch.fill(0);
      this.counter.weights(this.scratch);
      const voices = this.scratch.reduce((sum, each) => sum + each, 0);
      const form = this.table.forms.text(number);
      const tied = Math.abs(voices - most) < 1e-9;
      if (tied ? byCodeUnit(form, best) < 0 : voices > most) {
        best = form;
        most = voices;
      }
    }
    return best === '' ? this.table.keys.text(key) : best;
  }

  private say(subject: Subject): void {
    if (subject.kind === 'theme') this.sayTheme(subject.theme);
    else this.sayKey(subject.key);
  }

  private sayTheme(theme: ThemeFact): void {
    this.counter.begin();
    for (const { statementId } of theme.statements) {
      const statement = this.table.statementNumber(statementId);
      if (statement !== none) this.counter.say(statement, this.table.leaningOf.at(statement));
    }
  }

  /** @returns whether compounds were counted too. */
  private sayKey(key: number): boolean {
    const { mentionFlags, mentionBefore, mentionStatement, lastOfKey } = this.table;
    let parts = false;
    this.counter.begin();
    for (let m = lastOfKey.at(key); m !== none; m = mentionBefore.at(m)) {
      const flags = mentionFlags.at(m);
      if ((flags & partFlag) !== 0) parts = true;
      else this.counter.say(mentionStatement.at(m), flags & leaningMask);
    }
    if (!parts || this.counter.heads < this.minimumAlone) return false;
    this.counter.begin();
    for (let m = lastOfKey.at(key); m !== none; m = mentionBefore.at(m))
      this.counter.say(mentionStatement.at(m), mentionFlags.at(m) & leaningMask);
    return true;
  }

  private eachPlace(subject: Subject, visit: (statement: number, place: Evidence) => void): void {
    if (subject.kind === 'theme') {
      for (const place of subject.theme.statements) {
        const statement = this.table.statementNumber(place.statementId);
        if (statement === none) continue;
        // Where nothing says which words, the whole statement is the evidence.
        const { start = 0, end = this.table.lengthOf.at(statement) } = place;
        visit(statement, { statementId: place.statementId, start, end });
      }
      return;
    }
    const { withParts } = this.tallyOfKey(subject.key);
    const { mentionFlags, mentionBefore, mentionStatement, lastOfKey } = this.table;
    for (let m = lastOfKey.at(subject.key); m !== none; m = mentionBefore.at(m))
      if (withParts || (mentionFlags.at(m) & partFlag) === 0) visit(mentionStatement.at(m), this.table.evidence(m));
  }

  private read(withParts: boolean): SubjectTally {
    this.scratch.fill(0);
    this.counter.weights(this.scratch);
    const cells: Cell[] = [];
    this.scratch.forEach((voices, bucket) => {
      if (voices > 0) cells.push({ bucket, voices });
    });
    return { cells, statements: this.counter.statements, withParts };
  }
}
