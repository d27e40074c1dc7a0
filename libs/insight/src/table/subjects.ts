/**
 * What voices are counted for: every keyphrase of the table, and themes. Counts are kept from one analysis to the next,
 * and only what has been said anew is counted anew.
 */
import { byCodeUnit } from '../code-unit-order.js';
import type { Evidence, ThemeFact } from '../facts.js';
import type { Say } from '../leanings.js';
import { sameEvidence } from '../nested.js';
import { roundingSlack, tidy } from '../contingency.js';
import { Counter } from './counter.js';
import { type FactTable, flagsOf, leaningMask, none, partFlag, statementOf } from './fact-table.js';
import { IntColumn } from './int-column.js';
import { KeyCounts } from './key-counts.js';
import { OverlapBounds } from './overlap-bounds.js';
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

/** One of many that were counted at once; its statements are counted when somebody asks. */
class CountedTogether implements SubjectTally {
  private counted: number | null = null;

  constructor(
    readonly cells: readonly Cell[],
    readonly withParts: boolean,
    private readonly subjects: Subjects,
    private readonly key: number,
  ) {}

  get statements(): number {
    this.counted ??= this.subjects.countStatements(this.key);
    return this.counted;
  }
}

/** What is counted of some statements: a theme's, a month's, all. */
export interface GroupTally {
  readonly cells: readonly Cell[];
  readonly statements: number;
  /** Weighted voices on all sides and on none. */
  readonly voices: number;
  /** How those on each side, or on none, lean. */
  readonly says: ReadonlyMap<number, readonly Say[]>;
}

/** One subject: a keyphrase by its number in the table, or a theme. */
export type Subject =
  | { readonly kind: 'keyphrase'; readonly key: number }
  | { readonly kind: 'theme'; readonly theme: ThemeFact };

/** So many times as long a mention takes when keyphrases are counted each by itself. */
const dearerAlone = 4;

/** Stands for all that are on a side, whichever. */
export const everySide = -1;

export class Subjects {
  private readonly tallies: (SubjectTally | undefined)[] = [];
  private readonly labels: (string | undefined)[] = [];
  /** By key and side, what has been worked out and still holds. */
  private readonly saysKept: (ReadonlyMap<number, readonly Say[]> | undefined)[] = [];
  private overlapsKept: (Map<number, ReadonlyMap<string, number>> | undefined)[] = [];
  /** Whether compounds counted for a key when last asked. */
  private readonly partsCounted: (boolean | undefined)[] = [];
  private readonly counter: Counter;
  private readonly scratch: Float64Array;
  /** Reused: of one key, the mentions of each form; zeros between. */
  private formCounts = new Int32Array(0);
  private themes: readonly ThemeFact[] = [];
  /** All keyphrases as they were when they were last counted in one walk; null when anything has been said since. */
  private counts: KeyCounts | null = null;
  private groupsKept = new WeakMap<IntColumn, { readonly length: number; readonly tally: GroupTally }>();

  constructor(
    readonly table: FactTable,
    readonly sides: Sides,
    /** Voices that must say a word by itself before its place in compounds counts for it too. */
    private readonly minimumAlone: number,
    /** Of each theme its statements' numbers. This and the bounds are the same on whatever sides. */
    private readonly numbersOf = new WeakMap<ThemeFact, IntColumn>(),
    private readonly overlapBounds = new OverlapBounds(table),
  ) {
    this.counter = new Counter(table, sides);
    this.scratch = new Float64Array(sides.count + 1);
  }

  /**
   * What these voices say is to be counted anew. @returns the keys that they mention.
   * @param moved whether any of them counts otherwise than before: then groups of statements are counted anew too.
   */
  forget(voices: Iterable<number>, moved: boolean): Set<number> {
    if (moved) this.groupsKept = new WeakMap();
    this.counts = null;
    const { lastOfVoice, statementBefore, firstMention, mentionKey } = this.table;
    const keys = new Set<number>();
    for (const voice of voices)
      for (let s = lastOfVoice.at(voice); s !== none; s = statementBefore.at(s)) {
        const end = this.table.mentionsEnd(s);
        for (let mention = firstMention.at(s); mention < end; mention++) keys.add(mentionKey.at(mention));
      }
    for (const key of keys) {
      this.tallies[key] = undefined;
      this.labels[key] = undefined;
      this.saysKept[key] = undefined;
      this.overlapsKept[key] = undefined;
    }
    return keys;
  }

  /** The same themes and what else is of the table, to be counted on other sides. */
  on(sides: Sides): Subjects {
    const subjects = new Subjects(this.table, sides, this.minimumAlone, this.numbersOf, this.overlapBounds);
    subjects.themes = this.themes;
    return subjects;
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
      tally = this.read(this.sayKey(key));
      this.keep(key, tally);
    }
    return tally;
  }

  /** Statements that say a key, where their voices count. */
  countStatements(key: number): number {
    const statements = this.statementsOfKey(key);
    const { ownOnly, count } = this.sides;
    if (!ownOnly) return statements.length;
    let counted = 0;
    for (let at = 0; at < statements.length; at++) {
      const statement = statements.at(at);
      if (this.sides.bucketOf(statement, this.table.voiceOf.at(statement)) !== count) counted++;
    }
    return counted;
  }

  private keep(key: number, tally: SubjectTally): void {
    // What overlaps with others' compounds hangs on whether they count.
    if (this.partsCounted[key] !== tally.withParts && this.partsCounted[key] !== undefined) this.overlapsKept = [];
    this.partsCounted[key] = tally.withParts;
    this.tallies[key] = tally;
  }

  /** Counts what is not counted: in one walk over what all say where that is much, else when it is asked for. */
  private countTogether(): void {
    let mentions = 0;
    for (let key = 0; key < this.table.keys.size; key++)
      if (this.tallies[key] === undefined) mentions += this.table.mentionsOfKey[key]?.length ?? 0;
    if (mentions * dearerAlone < this.table.mentions) return;
    const counts = KeyCounts.of(this.table, this.sides, this.minimumAlone);
    if (counts === null) return;
    this.counts = counts;
    for (let key = 0; key < this.table.keys.size; key++) {
      if (this.tallies[key] !== undefined) continue;
      const cells: Cell[] = [];
      for (let bucket = 0; bucket <= this.sides.count; bucket++) {
        const voices = counts.voices(key, bucket);
        if (voices > 0) cells.push({ bucket, voices });
      }
      this.keep(key, new CountedTogether(cells, counts.withParts(key), this, key));
    }
  }

  /** Every subject with its counts: keyphrases, then themes. */
  *all(): Generator<readonly [Subject, SubjectTally]> {
    this.countTogether();
    for (let key = 0; key < this.table.keys.size; key++) yield [{ kind: 'keyphrase', key }, this.tallyOfKey(key)];
    for (const theme of this.themes) {
      const { cells, statements } = this.tallyOfGroup(this.statementsOf(theme));
      yield [
        { kind: 'theme', theme },
        { cells, statements, withParts: false },
      ];
    }
  }

  /** Counts the voices among statements, each once. @param statements by their numbers in the table; may grow between calls. */
  tallyOfGroup(statements: IntColumn): GroupTally {
    const kept = this.groupsKept.get(statements);
    if (kept?.length === statements.length) return kept.tally;
    this.counter.begin();
    for (let at = 0; at < statements.length; at++)
      this.counter.say(statements.at(at), this.table.leaningOf.at(statements.at(at)));
    const { cells, statements: said } = this.read(false);
    const voices = tidy(cells.reduce((sum, cell) => sum + cell.voices, 0));
    const tally = { cells, statements: said, voices, says: this.counter.saysByBucket() };
    this.groupsKept.set(statements, { length: statements.length, tally });
    return tally;
  }

  /** The numbers of a theme's statements that are in the table. */
  statementsOf(theme: ThemeFact): IntColumn {
    let numbers = this.numbersOf.get(theme);
    if (numbers === undefined) {
      numbers = new IntColumn(theme.statements.length + 1);
      for (const { statementId } of theme.statements) {
        const statement = this.table.statementNumber(statementId);
        if (statement !== none) numbers.push(statement);
      }
      this.numbersOf.set(theme, numbers);
    }
    return numbers;
  }

  /** The numbers of the statements that mention a key, each once; in compounds only where they count for it. */
  statementsOfKey(key: number): IntColumn {
    const { withParts } = this.tallyOfKey(key);
    const sayings = this.table.sayingsOfKey[key] ?? new IntColumn(0);
    const numbers = new IntColumn(Math.max(1, sayings.length));
    let last = none;
    for (let at = 0; at < sayings.length; at++) {
      const statement = statementOf(sayings.at(at));
      if (statement === last || !(withParts || (flagsOf(sayings.at(at)) & partFlag) === 0)) continue;
      numbers.push(statement);
      last = statement;
    }
    return numbers;
  }

  idOf(subject: Subject): string {
    return subject.kind === 'theme' ? subject.theme.id : this.table.keys.text(subject.key);
  }

  /** How the voices of a side that say it lean. @param side `everySide` for all that are on one. */
  says(subject: Subject, side: number): readonly Say[] {
    const says =
      subject.kind === 'theme' ? this.tallyOfGroup(this.statementsOf(subject.theme)).says : this.saysOfKey(subject.key);
    if (side !== everySide) return says.get(side) ?? [];
    return [...says].sort((a, b) => a[0] - b[0]).flatMap(([bucket, said]) => (bucket < this.sides.count ? said : []));
  }

  private saysOfKey(key: number): ReadonlyMap<number, readonly Say[]> {
    let says = this.saysKept[key];
    if (says === undefined) {
      says = this.counts?.says(key) ?? this.countedSays(key);
      this.saysKept[key] = says;
    }
    return says;
  }

  private countedSays(key: number): ReadonlyMap<number, readonly Say[]> {
    this.sayKey(key);
    return this.counter.saysByBucket();
  }

  /** Where the voices of a side say it: in statement order, then by offset; each place once, whichever keys count as it there. */
  evidence(subject: Subject, side: number): Evidence[] {
    const belongs = this.isOn(side);
    const places: { statement: number; place: Evidence }[] = [];
    this.eachPlace(subject, (statement, place) => {
      if (belongs(this.sides.bucketOf(statement, this.table.voiceOf.at(statement)))) places.push({ statement, place });
    });
    return places
      .sort(
        (a, b) =>
          this.table.inStatementOrder(a.statement, b.statement) ||
          a.place.start - b.place.start ||
          a.place.end - b.place.end,
      )
      .map(({ place }) => place)
      .filter((place, at, all) => !isSamePlace(place, all[at - 1]));
  }

  /**
   * By key: how many of the voices of a side that say it also say that, with words that overlap; only those keys that reach
   * `sameEvidence` of the voices. Of themes nothing: they are shown beside the keyphrases they are made of.
   */
  overlaps(subject: Subject, side: number): ReadonlyMap<string, number> {
    if (subject.kind === 'theme') return new Map();
    const kept = (this.overlapsKept[subject.key] ??= new Map());
    let overlaps = kept.get(side);
    if (overlaps === undefined) {
      overlaps = this.overlapsOf(subject.key, this.isOn(side));
      kept.set(side, overlaps);
    }
    return overlaps;
  }

  private overlapsOf(key: number, belongs: (bucket: number) => boolean): Map<string, number> {
    const needed = sameEvidence * this.voicesOn(key, belongs);
    const overlaps = new Map<string, number>();
    const found = this.overlappingUnits(key, belongs, needed);
    if (found.size === 0) return overlaps;
    const weights = new Map<number, number>();
    this.sayKey(key);
    this.counter.eachVoice(belongs, (unit, weight) => weights.set(unit, weight));
    for (const [other, units] of found) {
      let sum = 0;
      for (const unit of units) sum += weights.get(unit) ?? 0;
      if (sum >= needed) overlaps.set(this.table.keys.text(other), sum);
    }
    return overlaps;
  }

  private voicesOn(key: number, belongs: (bucket: number) => boolean): number {
    let sum = 0;
    for (const { bucket, voices } of this.tallyOfKey(key).cells) if (belongs(bucket)) sum += voices;
    return sum;
  }

  /** By other key, who says both with words that overlap; of those that cannot reach what is needed, nothing or some. */
  private overlappingUnits(
    key: number,
    belongs: (bucket: number) => boolean,
    needed: number,
  ): Map<number, Set<number>> {
    const reaching = this.overlapBounds.reaching(key, needed - roundingSlack);
    if (reaching === null) return this.unitsOverlappingAny(key, belongs, needed);
    const units = new Map<number, Set<number>>();
    for (const other of reaching) {
      // What fewer say than are needed cannot be said by as many together with this.
      if (this.voicesOn(other, belongs) < needed - roundingSlack) continue;
      const said = this.unitsOverlapping(key, other, belongs);
      if (said.size > 0) units.set(other, said);
    }
    return units;
  }

  private unitsOverlapping(key: number, other: number, belongs: (bucket: number) => boolean): Set<number> {
    const { mentionStatement, mentionStart, mentionEnd, mentionsOfKey, voiceOf, isMeeting } = this.table;
    const units = new Set<number>();
    const [mentions, others] = [mentionsOfKey[key], mentionsOfKey[other]];
    if (mentions === undefined || others === undefined) return units;
    let from = 0;
    for (let at = 0; at < mentions.length; at++) {
      const m = mentions.at(at);
      const statement = mentionStatement.at(m);
      while (from < others.length && mentionStatement.at(others.at(from)) < statement) from++;
      for (let next = from; next < others.length; next++) {
        const o = others.at(next);
        if (mentionStatement.at(o) !== statement) break;
        if (mentionStart.at(o) >= mentionEnd.at(m) || mentionStart.at(m) >= mentionEnd.at(o)) continue;
        if (!this.isCounted(m) || !this.isCounted(o)) continue;
        const voice = voiceOf.at(statement);
        if (belongs(this.sides.bucketOf(statement, voice)))
          units.add(isMeeting.at(voice) === 1 ? -1 - statement : voice);
      }
    }
    return units;
  }

  /** Ends as soon as no other key can reach what is needed any more: for most, after a fifth of the mentions. */
  private unitsOverlappingAny(
    key: number,
    belongs: (bucket: number) => boolean,
    needed: number,
  ): Map<number, Set<number>> {
    const { mentionStatement, mentionStart, mentionEnd, mentionKey, voiceOf } = this.table;
    const units = new Map<number, Set<number>>();
    const mentions = this.table.mentionsOfKey[key] ?? new IntColumn(0);
    let most = 0;
    for (let at = 0; at < mentions.length; at++) {
      if (most + mentions.length - at < needed) return new Map();
      const m = mentions.at(at);
      if (!this.isCounted(m)) continue;
      const statement = mentionStatement.at(m);
      const voice = voiceOf.at(statement);
      const unit = this.table.isMeeting.at(voice) === 1 ? -1 - statement : voice;
      const end = this.table.mentionsEnd(statement);
      for (let other = this.table.firstMention.at(statement); other < end; other++) {
        if (mentionStart.at(other) >= mentionEnd.at(m) || mentionStart.at(m) >= mentionEnd.at(other)) continue;
        const otherKey = mentionKey.at(other);
        if (otherKey === key || !this.isCounted(other)) continue;
        // What fewer say than are needed cannot be said by as many together with this.
        if (this.voicesOn(otherKey, belongs) < needed - roundingSlack) continue;
        if (!belongs(this.sides.bucketOf(statement, voice))) break;
        const said = units.get(otherKey);
        if (said === undefined) units.set(otherKey, new Set([unit]));
        else said.add(unit);
        most = Math.max(most, units.get(otherKey)?.size ?? 0);
      }
    }
    return units;
  }

  /** A part of a compound counts only for what people also say by itself. */
  isCounted(mention: number): boolean {
    return (
      (this.table.mentionFlags.at(mention) & partFlag) === 0 ||
      this.tallyOfKey(this.table.mentionKey.at(mention)).withParts
    );
  }

  /** A theme's label; of a keyphrase the form that most voices say by itself, each form once a voice; of equals the first. */
  labelOf(subject: Subject): string {
    if (subject.kind === 'theme') return subject.theme.label;
    const label = this.labels[subject.key] ?? this.labelOfKey(subject.key);
    this.labels[subject.key] = label;
    return label;
  }

  private labelOfKey(key: number): string {
    const { mentionFlags, mentionForm, mentionStatement } = this.table;
    const mentions = this.table.mentionsOfKey[key] ?? new IntColumn(0);
    const isPart = (at: number) => (mentionFlags.at(mentions.at(at)) & partFlag) !== 0;
    let aloneToo = false;
    for (let at = 0; at < mentions.length && !aloneToo; at++) aloneToo = !isPart(at);
    // What people say by itself names it before what stands inside their compounds.
    if (this.formCounts.length < this.table.forms.size) this.formCounts = new Int32Array(2 * this.table.forms.size);
    const counts = this.formCounts;
    const forms: number[] = [];
    for (let at = 0; at < mentions.length; at++) {
      if (aloneToo && isPart(at)) continue;
      const form = mentionForm.at(mentions.at(at));
      if (counts[form] === 0) forms.push(form);
      counts[form] = (counts[form] ?? 0) + 1;
    }
    const byForm = forms.map((form) => ({ form, said: counts[form] ?? 0 })).sort((a, b) => b.said - a.said);
    for (const form of forms) counts[form] = 0;
    const [first, second] = byForm;
    if (first === undefined) return this.table.keys.text(key);
    // All who say it, but for those who may say it in other forms only: more than any other form can have.
    const surely = this.voicesOn(key, () => true) - (mentions.length - first.said);
    if (second === undefined || surely > second.said + roundingSlack) return this.table.forms.text(first.form);
    let best = '';
    let most = -1;
    // No form is said by more voices than it has mentions: those with fewer need not be counted.
    for (const { form: number, said } of byForm) {
      if (said < most - roundingSlack) break;
      this.counter.begin();
      for (let at = 0; at < mentions.length; at++) {
        const m = mentions.at(at);
        if (mentionForm.at(m) === number && !(aloneToo && isPart(at))) this.counter.say(mentionStatement.at(m), 0);
      }
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

  /** @returns whether compounds were counted too. */
  private sayKey(key: number): boolean {
    const sayings = this.table.sayingsOfKey[key] ?? new IntColumn(0);
    let parts = false;
    this.counter.begin();
    for (let at = 0; at < sayings.length; at++) {
      const flags = flagsOf(sayings.at(at));
      if ((flags & partFlag) !== 0) parts = true;
      else this.counter.say(statementOf(sayings.at(at)), flags & leaningMask);
    }
    if (!parts || this.counter.heads < this.minimumAlone) return false;
    this.counter.begin();
    for (let at = 0; at < sayings.length; at++)
      this.counter.say(statementOf(sayings.at(at)), flagsOf(sayings.at(at)) & leaningMask);
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
    const mentions = this.table.mentionsOfKey[subject.key] ?? new IntColumn(0);
    for (let at = 0; at < mentions.length; at++) {
      const m = mentions.at(at);
      if (this.isCounted(m)) visit(this.table.mentionStatement.at(m), this.table.evidence(m));
    }
  }

  private isOn(side: number): (bucket: number) => boolean {
    return side === everySide ? (bucket) => bucket < this.sides.count : (bucket) => bucket === side;
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

function isSamePlace(one: Evidence, other: Evidence | undefined): boolean {
  return one.statementId === other?.statementId && one.start === other.start && one.end === other.end;
}
