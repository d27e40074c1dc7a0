/**
 * The facts in columns: who said which statement, and which keyphrases it mentions. One more statement costs what one
 * statement costs, and what is counted from the table does not depend on the order in which statements came.
 */
import { byCodeUnit } from '../code-unit-order.js';
import type { Evidence, StatementFact, VoiceFact } from '../facts.js';
import { InsightError } from '../insight-error.js';
import { leaningBit } from '../leanings.js';
import { IntColumn } from './int-column.js';
import { Interner } from './interner.js';

/** Set in a mention's flags beside its leaning when it is said only as a part of a compound. */
export const partFlag = 8;
export const leaningMask = 7;
/** A statement and a mention's flags in one number, so that counting reads one column only. */
function saying(statement: number, flags: number): number {
  return statement * 16 + flags;
}

export function statementOf(said: number): number {
  return said >> 4;
}

export function flagsOf(said: number): number {
  return said & 15;
}

/** Where there is none: no district, no such statement. */
export const none = -1;

/** What of a voice is counted with. */
interface TableVoice {
  readonly id: string;
  readonly isMeeting: boolean;
  /** Of a meeting: at most so many persons; at least 1. */
  participants: number;
}

/** Only residents' statements are kept: others are counted for nothing. */
export class FactTable {
  readonly keys = new Interner();
  readonly forms = new Interner();
  readonly districtIds: readonly string[];
  /** Statement columns, by the statement's number. */
  readonly statementIds: string[] = [];
  readonly dates: (string | null)[] = [];
  readonly voiceOf = new IntColumn();
  /** Index into `districtIds`, -1 where not known. */
  readonly districtOf = new IntColumn();
  readonly leaningOf = new IntColumn();
  readonly lengthOf = new IntColumn();
  readonly firstMention = new IntColumn();
  /** Mention columns, by the mention's number. */
  readonly mentionStatement = new IntColumn();
  readonly mentionKey = new IntColumn();
  readonly mentionForm = new IntColumn();
  readonly mentionStart = new IntColumn();
  readonly mentionEnd = new IntColumn();
  readonly mentionFlags = new IntColumn();
  /** Of each key its mentions in order, and beside them who says it how, see `saying`. */
  readonly mentionsOfKey: IntColumn[] = [];
  readonly sayingsOfKey: IntColumn[] = [];
  /** Of each key 1 where it stands as a part of a compound anywhere, else 0. */
  readonly isPartOfKey: number[] = [];
  /** Voice columns, by the voice's number: its last statement, and of each statement the one of its voice before it. */
  readonly voices: TableVoice[] = [];
  /** 1 for a meeting, 0 for a person. */
  readonly isMeeting = new IntColumn();
  readonly lastOfVoice = new IntColumn();
  readonly statementBefore = new IntColumn();
  private readonly known = new Map<string, VoiceFact>();
  private readonly voiceNumbers = new Map<string, number>();
  private readonly statementNumbers = new Map<string, number>();
  private readonly districtNumbers: ReadonlyMap<string, number>;

  /** @param districtIds in any order, each once or more. */
  constructor(districtIds: readonly string[]) {
    this.districtIds = [...new Set(districtIds)].sort(byCodeUnit);
    this.districtNumbers = new Map(this.districtIds.map((id, index) => [id, index]));
  }

  get statements(): number {
    return this.statementIds.length;
  }

  get mentions(): number {
    return this.mentionStatement.length;
  }

  /** The statement's number; -1 when it is not in the table. */
  statementNumber(id: string): number {
    return this.statementNumbers.get(id) ?? none;
  }

  /**
   * Adds voices and what they say. Voices that are there already may learn how many took part.
   * @param copiedTextOf the copied text that a statement repeats, or null: those who send in the same text are one voice.
   * @returns numbers of the voices that said something more.
   * @throws InsightError when an id stands twice, or a statement names an unknown voice or district; nothing of the
   *   statements is then added.
   */
  add(
    voices: readonly VoiceFact[],
    statements: readonly StatementFact[],
    copiedTextOf: (statementId: string) => string | null = () => null,
  ): Set<number> {
    const said = new Set<number>();
    for (const voice of voices) {
      const number = this.learn(voice);
      if (number !== none) said.add(number);
    }
    this.check(statements);
    for (const statement of statements) {
      const voice = this.known.get(statement.voiceId);
      if (voice?.role === 'resident') said.add(this.append(statement, voice, copiedTextOf(statement.id)));
    }
    return said;
  }

  /** Counts a statement to another voice: that of a copied text, or its own again. @returns the voices that it moved between. */
  recount(statementId: string, ownVoiceId: string, copiedText: string | null): number[] {
    const statement = this.statementNumber(statementId);
    const own = this.known.get(ownVoiceId);
    if (statement === none || own === undefined) return [];
    const before = this.voiceOf.at(statement);
    const after = this.voiceNumber(own, copiedText);
    if (before === after) return [];
    this.unlink(statement, before);
    this.link(statement, after);
    return [before, after];
  }

  /** Statement order: by date, undated last, then by id. Never the order in which statements came. */
  inStatementOrder(a: number, b: number): number {
    const dateA = this.dates[a] ?? null;
    const dateB = this.dates[b] ?? null;
    if (dateA !== dateB) {
      if (dateA === null) return 1;
      if (dateB === null) return -1;
      return byCodeUnit(dateA, dateB);
    }
    return byCodeUnit(this.statementIds[a] ?? '', this.statementIds[b] ?? '');
  }

  /** Everything that a voice has said, the last first. */
  *statementsOf(voice: number): Generator<number> {
    for (let s = this.lastOfVoice.at(voice); s !== none; s = this.statementBefore.at(s)) yield s;
  }

  /** One past the statement's last mention. */
  mentionsEnd(statement: number): number {
    return statement + 1 < this.statements ? this.firstMention.at(statement + 1) : this.mentions;
  }

  /** The keys that a statement mentions by themselves, not as parts of compounds only; one said twice stands twice. */
  *keysSaidAlone(statement: number): Generator<number> {
    for (let mention = this.firstMention.at(statement); mention < this.mentionsEnd(statement); mention++)
      if ((this.mentionFlags.at(mention) & partFlag) === 0) yield this.mentionKey.at(mention);
  }

  evidence(mention: number): Evidence {
    return {
      statementId: this.statementIds[this.mentionStatement.at(mention)] ?? '',
      start: this.mentionStart.at(mention),
      end: this.mentionEnd.at(mention),
    };
  }

  private learn(voice: VoiceFact): number {
    const before = this.known.get(voice.id);
    this.known.set(voice.id, voice);
    const number = this.voiceNumbers.get(voice.id);
    if (before === undefined || number === undefined) return none;
    const stored = this.voices[number];
    const participants = participantsOf(voice);
    if (stored === undefined || stored.participants === participants) return none;
    stored.participants = participants;
    return number;
  }

  private check(statements: readonly StatementFact[]): void {
    const seen = new Set<string>();
    for (const { id, voiceId, districtId } of statements) {
      if (seen.has(id) || this.statementNumbers.has(id)) throw idTwice('yttrandet', 'statement', id);
      seen.add(id);
      if (!this.known.has(voiceId)) throw unknown('INSIGHT_VOICE_UNKNOWN', id, 'rösten', 'voice', voiceId);
      if (districtId !== null && !this.districtNumbers.has(districtId))
        throw unknown('INSIGHT_DISTRICT_UNKNOWN', id, 'bygden', 'district', districtId);
    }
  }

  private append(fact: StatementFact, voice: VoiceFact, copiedText: string | null): number {
    const statement = this.statementIds.push(fact.id) - 1;
    this.statementNumbers.set(fact.id, statement);
    this.dates.push(fact.occurredOn);
    this.districtOf.push(fact.districtId === null ? none : (this.districtNumbers.get(fact.districtId) ?? none));
    this.leaningOf.push(leaningBit(fact.valence));
    this.lengthOf.push(fact.length ?? 0);
    this.firstMention.push(this.mentions);
    this.voiceOf.push(none);
    this.statementBefore.push(none);
    const number = this.voiceNumber(voice, copiedText);
    this.link(statement, number);
    for (const { key, form, start, end, valence, part } of fact.mentions) {
      const keyNumber = this.keys.number(key);
      const flags = leaningBit(valence) | (part === true ? partFlag : 0);
      this.isPartOfKey[keyNumber] = part === true ? 1 : (this.isPartOfKey[keyNumber] ?? 0);
      this.columnOf(this.mentionsOfKey, keyNumber).push(this.mentions);
      this.columnOf(this.sayingsOfKey, keyNumber).push(saying(statement, flags));
      this.mentionStatement.push(statement);
      this.mentionKey.push(keyNumber);
      this.mentionForm.push(this.forms.number(form));
      this.mentionStart.push(start);
      this.mentionEnd.push(end);
      this.mentionFlags.push(flags);
    }
    return number;
  }

  private columnOf(columns: IntColumn[], key: number): IntColumn {
    let column = columns[key];
    if (column === undefined) {
      // Most keys are said once or twice.
      column = new IntColumn(2);
      columns[key] = column;
    }
    return column;
  }

  private voiceNumber(voice: VoiceFact, copiedText: string | null): number {
    const isCopy = copiedText !== null && voice.kind === 'person';
    const id = isCopy ? `copied ${copiedText}` : voice.id;
    const known = this.voiceNumbers.get(id);
    if (known !== undefined) return known;
    const number =
      this.voices.push({ id, isMeeting: voice.kind === 'meeting', participants: participantsOf(voice) }) - 1;
    this.voiceNumbers.set(id, number);
    this.isMeeting.push(voice.kind === 'meeting' ? 1 : 0);
    this.lastOfVoice.push(none);
    return number;
  }

  private link(statement: number, voice: number): void {
    this.voiceOf.set(statement, voice);
    this.statementBefore.set(statement, this.lastOfVoice.at(voice));
    this.lastOfVoice.set(voice, statement);
  }

  private unlink(statement: number, voice: number): void {
    const before = this.statementBefore.at(statement);
    if (this.lastOfVoice.at(voice) === statement) return this.lastOfVoice.set(voice, before);
    for (let later = this.lastOfVoice.at(voice); later !== none; later = this.statementBefore.at(later))
      if (this.statementBefore.at(later) === statement) return this.statementBefore.set(later, before);
  }
}

function participantsOf(voice: VoiceFact): number {
  return voice.participants === null || !(voice.participants >= 1) ? 1 : voice.participants;
}

function idTwice(sv: string, en: string, id: string): InsightError {
  return new InsightError('INSIGHT_ID_TWICE', {
    sv: `Id:t för ${sv} ${id} förekommer två gånger. Ge varje post ett eget id.`,
    en: `The id of the ${en} ${id} stands twice. Give each its own id.`,
  });
}

function unknown(
  code: 'INSIGHT_VOICE_UNKNOWN' | 'INSIGHT_DISTRICT_UNKNOWN',
  statementId: string,
  sv: string,
  en: string,
  id: string,
): InsightError {
  return new InsightError(code, {
    sv: `Yttrandet ${statementId} hänvisar till ${sv} ${id}, som inte finns. Lägg till den eller rätta yttrandet.`,
    en: `The statement ${statementId} refers to the ${en} ${id}, which does not exist. Add it or correct the statement.`,
  });
}
