import {
  assignToThemes,
  type Curation,
  curatedMentions,
  Dialogue,
  fitThemeModel,
  IntColumn,
  NearDuplicates,
  type ThemeItem,
  themeItems,
  type ThemeModel,
} from '@guldkorn/insight';
import { DigestSet } from './digest-set.js';
import { type Assigned, EffectiveThemes, readAssignments, type ThemeMember } from './effective-themes.js';
import type { FactBatch, StoredFact } from './facts.js';
import { StatementFields } from './statement-fields.js';
import { StatementGroups } from './statement-groups.js';

/** The seed of the one thing here that draws lots; stored with the run. */
export const clusterSeed = 20_201_008;

/** A statement that the frame leaves over, and what it says. */
interface LeftOver {
  readonly statementId: string;
  /** As read, which decisions are held against. */
  readonly keys: readonly string[];
  readonly terms: readonly string[];
}

/** Themes found, and to how many of residents' statements they were fitted. */
export interface FittedModel {
  readonly model: ThemeModel;
  readonly fittedTo: number;
}

/**
 * Everything that is counted, kept between runs: a run takes in what has come since the one before it. Decisions of people
 * are part of it; when they change, or anything is taken away or read again, a new one is made from the stored facts.
 */
export class KeptDialogue {
  readonly dialogue: Dialogue;
  readonly groups = new StatementGroups();
  readonly fields = new StatementFields();
  readonly themes = new EffectiveThemes();
  readonly digests = new DigestSet();
  readonly copies = new NearDuplicates();
  /** Statement → the copied text it repeats. */
  copiedTextOf = new Map<string, string>();
  /** Statements that count for another district than their own, and for which: their voice says most from there. */
  readonly countedElsewhere = new Map<string, string | null>();
  /** Those for which that has changed and is not yet written. */
  newlyElsewhere = new Set<string>();
  /** Placed in themes since the figures were last written, statement → its themes; until they first are, all are written. */
  newMembers = new Map<string, readonly (ThemeMember & { readonly themeId: string })[]>();
  /** Numbers of the keyphrases whose figures may have changed since they were last written. */
  changedKeys = new Set<number>();
  /** Whether a run has been written of it, so that the next need write only what has changed since. */
  isWritten = false;
  /** All statements, whoever made them. */
  statements = 0;
  /** Order number of the last statement taken in. */
  upTo = 0;
  /** Themes found in what the frame leaves over; null before they are first looked for. */
  model: ThemeModel | null;
  private readonly leftOver: LeftOver[] = [];
  private readonly residentsLeftOver = new IntColumn();
  private readonly voiceIdOf = new Map<string, string>();
  private fittedTo: number;

  constructor(
    districtIds: readonly string[],
    private readonly curation: Curation,
    private readonly themesOfAddedKey: ReadonlyMap<string, readonly string[]>,
    fitted: FittedModel | null,
  ) {
    this.dialogue = new Dialogue(districtIds);
    this.model = fitted?.model ?? null;
    this.fittedTo = fitted?.fittedTo ?? 0;
  }

  /** Takes in statements that have come since. */
  take({ voices, statements, upTo }: FactBatch): void {
    const residents = new Set(voices.flatMap((voice) => (voice.role === 'resident' ? [voice.id] : [])));
    const persons = new Set(voices.flatMap((voice) => (voice.kind === 'person' ? [voice.id] : [])));
    const curated = statements.map((fact) => this.curated(fact));
    const keys = this.dialogue.add(voices, curated);
    for (const key of keys) this.changedKeys.add(key);
    const lineOfVoice = new Map(voices.map((voice) => [voice.id, [voice.kind, voice.role, voice.participants]]));
    statements.forEach((fact, index) => {
      this.statements++;
      this.digests.set(fact.id, lineOf(fact, lineOfVoice.get(fact.voiceId)));
      const number = this.dialogue.table.statementNumber(fact.id);
      const isResident = residents.has(fact.voiceId);
      if (isResident) {
        this.groups.add(fact, number);
        this.fields.add(fact);
        this.voiceIdOf.set(fact.id, fact.voiceId);
        if (persons.has(fact.voiceId)) this.copies.add(fact.id, fact.voiceId, fact.text);
      }
      const assigned = readAssignments(fact, this.themesOfAddedKey);
      const readKeys = fact.mentions.map(({ key }) => key);
      if (assigned.length > 0) return this.place(fact.id, readKeys, assigned);
      const left = {
        statementId: fact.id,
        keys: readKeys,
        terms: (curated[index] ?? fact).mentions.flatMap(({ key }) =>
          this.curation.themeStopKeys.has(key) ? [] : [key],
        ),
      };
      this.leftOver.push(left);
      if (isResident) this.residentsLeftOver.push(number);
      this.placeLeftOver(left);
    });
    this.recheckDistricts(this.voicesOf(statements));
    this.upTo = upTo;
  }

  /** Counts as one voice those who have sent in the same text, as it now stands. */
  collapseCopies(): void {
    const now = new Map(
      this.copies.groups().flatMap((group) => group.statementIds.map((id) => [id, group.id] as const)),
    );
    const changed = [...new Set([...now.keys(), ...this.copiedTextOf.keys()])].filter(
      (id) => now.get(id) !== this.copiedTextOf.get(id),
    );
    this.copiedTextOf = now;
    if (changed.length === 0) return;
    const keys = this.dialogue.recount(
      changed.map((id) => ({ id, voiceId: this.voiceIdOf.get(id) ?? '', copiedText: now.get(id) ?? null })),
    );
    for (const key of keys) this.changedKeys.add(key);
    // What else its senders have said may count for another district without it.
    this.recheckDistricts(this.dialogue.table.voices.keys());
  }

  /** True when what the frame leaves over has grown or shrunk so much that themes should be looked for in it anew. */
  get needsThemes(): boolean {
    const left = this.residentsLeftOver.length;
    if (this.model === null) return left > 0;
    return Math.abs(left - this.fittedTo) > Math.max(fewestMore, this.fittedTo * muchMore);
  }

  get fitted(): FittedModel | null {
    return this.model === null ? null : { model: this.model, fittedTo: this.fittedTo };
  }

  /** What the frame leaves over of what residents say. */
  leftOverItems(): ThemeItem[] {
    return themeItems(this.dialogue, this.residentsLeftOver, this.curation.themeStopKeys);
  }

  fitThemes(): ThemeModel {
    return fitThemeModel(this.leftOverItems(), { seed: clusterSeed, previous: this.model });
  }

  /** Places everything that the frame leaves over by another model. @returns how many statements it was fitted to. */
  useModel(model: ThemeModel): number {
    this.model = model;
    this.fittedTo = this.residentsLeftOver.length;
    for (const left of this.leftOver) this.placeLeftOver(left);
    return this.fittedTo;
  }

  /** Places everything that the frame leaves over by a model that was made, and written, elsewhere. */
  adopt({ model, fittedTo }: FittedModel): void {
    this.useModel(model);
    this.fittedTo = fittedTo;
  }

  /** The numbers of those who made the statements, residents only. */
  private voicesOf(statements: readonly StoredFact[]): Set<number> {
    const { table } = this.dialogue;
    const numbers = statements.map(({ id }) => table.statementNumber(id)).filter((number) => number >= 0);
    return new Set(numbers.map((number) => table.voiceOf.at(number)));
  }

  /** Looks again at which district these voices' statements count for. @param voices by their numbers in the table. */
  private recheckDistricts(voices: Iterable<number>): void {
    const { table, sides } = this.dialogue;
    for (const voice of voices)
      for (const statement of table.statementsOf(voice)) {
        const id = table.statementIds[statement] ?? '';
        const bucket = sides.bucketOf(statement, voice);
        const counted = bucket === sides.count ? null : (table.districtIds[bucket] ?? null);
        const isElsewhere = counted !== (table.districtIds[table.districtOf.at(statement)] ?? null);
        if (isElsewhere ? this.countedElsewhere.get(id) === counted : !this.countedElsewhere.has(id)) continue;
        if (isElsewhere) this.countedElsewhere.set(id, counted);
        else this.countedElsewhere.delete(id);
        this.newlyElsewhere.add(id);
      }
  }

  /** What has been taken in has been written. */
  written(): void {
    this.changedKeys = new Set();
    this.isWritten = true;
    this.newMembers = new Map();
    this.newlyElsewhere = new Set();
  }

  private placeLeftOver({ statementId, keys, terms }: LeftOver): void {
    const assigned = this.model === null ? [] : assignToThemes(terms, this.model);
    this.place(statementId, keys, assigned);
  }

  private place(statementId: string, keys: readonly string[], assigned: readonly Assigned[]): void {
    const placed = this.themes.place(statementId, keys, assigned, this.curation);
    if (this.isWritten) this.newMembers.set(statementId, placed);
  }

  /** The fact with its keyphrases as people have decided that they count. */
  private curated(fact: StoredFact): StoredFact {
    const mentions = curatedMentions(fact.mentions, this.curation);
    return mentions === fact.mentions ? fact : { ...fact, mentions };
  }
}

/** Themes are looked for anew when what the frame leaves over differs by more than so many statements, and by so large a part. */
const fewestMore = 10;
const muchMore = 0.05;

/** All that is counted of a statement, in one line. */
function lineOf(fact: StoredFact, voice: unknown): string {
  return JSON.stringify([
    fact.voiceId,
    voice,
    fact.districtId,
    fact.placeId,
    fact.groupId,
    fact.channel,
    fact.occurredOn,
    fact.valence,
    fact.language,
    fact.text,
    fact.mentions.map(({ key, form, start, end, valence, part }) => [key, form, start, end, valence, part ?? false]),
    [...fact.readThemes].sort((a, b) => (a.themeId < b.themeId ? -1 : 1)).map((one) => [one.themeId, one.confidence]),
  ]);
}
