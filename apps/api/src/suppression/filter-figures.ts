import { Injectable } from '@nestjs/common';
import {
  bothHold,
  doesNotHold,
  eitherHolds,
  exactTimeCondition,
  figureName,
  timeCondition,
  type Asked,
  type DialogueTime,
  type Dimension,
  type FigureName,
} from '@guldkorn/insight';
import { Municipality } from '../municipality/municipality.js';
import { everyFilter } from '../statements/filter-extent.js';
import { searchWords } from '../statements/search-query.js';
import type { StatementFilterInput } from '../statements/statement-filter.input.js';

/** What is known of all that a note holds; null: not known, or different. */
export interface KnownOfNote {
  readonly id: string;
  readonly importId: string;
  readonly districtId: string | null;
  readonly groupId: string | null;
  readonly channel: string | null;
  /** YYYY-MM-DD. */
  readonly heldOn: string | null;
}

/** The time from one day to another, as a condition. */
type TimeNamed = (from: string | null, to: string | null) => Asked;

const oneOf = (dimension: Asked[0], elements: readonly string[] | null | undefined): Asked => [
  dimension,
  ...(elements ?? []),
];
const is = (dimension: Asked[0], element: string | null | undefined): Asked =>
  element ? [dimension, element] : [dimension];

/** Names figures by the filters that statements are chosen with. */
@Injectable()
export class FilterFigures {
  /** From the programme's first month to its last; null without a programme. */
  private readonly dialogue: DialogueTime | null;
  private readonly districtOfGroup: ReadonlyMap<string, string | null>;

  constructor({ profile }: Municipality) {
    this.districtOfGroup = new Map(profile.focusGroups.map(({ id, districtId }) => [id, districtId]));
    const months = profile.programme.flatMap(({ from, to }) => [from.slice(0, 7), to.slice(0, 7)]).sort();
    const [firstMonth] = months;
    const lastMonth = months.at(-1);
    this.dialogue = firstMonth === undefined || lastMonth === undefined ? null : { firstMonth, lastMonth };
  }

  /**
   * The voices of residents with statements that fit: residents are the only ones counted, so roles make no condition.
   * @param notes what is known of the notes that the filter asks for, or that its imports brought.
   */
  figure(filter: StatementFilterInput, notes: readonly KnownOfNote[]): FigureName {
    const note = notes.find(({ id, importId }) => id === filter.meetingNoteId || importId === filter.importId);
    const plain = figureName(
      ...this.own(filter, (from, to) => this.time(from, to)),
      ...this.groups(filter.groupIds ?? []).slice(1),
      ...(note === undefined ? [] : this.known(note)),
    );
    if (!filter.and?.length && !filter.or?.length && !filter.not) return plain;
    return bothHold(plain, this.exact(filter), this.knownWithin(filter, notes));
  }

  /** Exactly what the filter says, nothing more and nothing less: so it may be denied, or be one of several. */
  private exact(filter: StatementFilterInput): FigureName {
    return bothHold(
      figureName(...this.own(filter, (from, to) => exactTimeCondition(from, to, this.dialogue))),
      // Only residents are counted.
      ...(filter.roles?.length && !filter.roles.includes('resident') ? [eitherHolds([])] : []),
      ...(filter.and ?? []).map((one) => this.exact(one)),
      ...(filter.or?.length ? [eitherHolds(filter.or.map((one) => this.exact(one)))] : []),
      ...(filter.not ? [doesNotHold(this.exact(filter.not))] : []),
    );
  }

  /** The conditions that the filter's own fields set. */
  private own(filter: StatementFilterInput, time: TimeNamed): Asked[] {
    return [
      oneOf('district', filter.districtIds),
      oneOf('group', filter.groupIds),
      ...(filter.attributes ?? []).map(({ attributeId, valueIds }) => oneOf(`attribute ${attributeId}`, valueIds)),
      oneOf('channel', filter.channels),
      oneOf('valence', filter.valences),
      oneOf('language', filter.languages),
      time(filter.from ?? null, filter.to ?? null),
      this.months(filter.months ?? [], time),
      typeof filter.mayBeQuoted === 'boolean' ? ['consent', filter.mayBeQuoted ? 'yes' : 'no'] : ['consent'],
      is('note', filter.meetingNoteId),
      is('import', filter.importId),
      is('keyphrase', filter.keyphraseId),
      is('theme', filter.themeId),
      ...searchWords(filter.text).map((word) => is('text', word)),
    ];
  }

  /** What lies within what, of the groups, notes and imports that the filter and those within it ask for. */
  private knownWithin(filter: StatementFilterInput, notes: readonly KnownOfNote[]): FigureName {
    const filters = everyFilter(filter);
    const implied = (dimension: Dimension, element: string, implies: readonly Asked[]) => ({
      known: { dimension, anyOf: [element] },
      implies: figureName(...implies),
    });
    return bothHold([
      ...filters.flatMap(({ groupIds }) =>
        (groupIds ?? []).map((id) => implied('group', id, this.groups([id]).slice(1))),
      ),
      ...notes.flatMap((note) => [
        implied('note', note.id, this.known(note)),
        ...filters
          .filter(({ importId }) => importId === note.importId)
          .map(() => implied('import', note.importId, this.known(note))),
      ]),
    ]);
  }

  /** Every month of the programme, YYYY-MM. */
  programmeMonths(): string[] {
    if (this.dialogue === null) return [];
    const [, ...months] = timeCondition(
      `${this.dialogue.firstMonth}-01`,
      `${this.dialogue.lastMonth}-31`,
      this.dialogue,
    );
    return months;
  }

  /** All that a note holds lies within its district, group, channel, day and import. */
  private known({ importId, districtId, groupId, channel, heldOn }: KnownOfNote): Asked[] {
    return [
      is('import', importId),
      is('district', districtId),
      ...this.groups(groupId === null ? [] : [groupId]),
      is('channel', channel),
      ...(heldOn === null ? [] : [this.time(heldOn, heldOn)]),
    ];
  }

  /** A group that stands for a district lies within it. */
  private groups(ids: readonly string[]): Asked[] {
    const districts = ids.map((id) => this.districtOfGroup.get(id) ?? null);
    const known = districts.filter((id) => id !== null);
    return [oneOf('group', ids), known.length === districts.length ? oneOf('district', known) : ['district']];
  }

  private time(from: string | null, to: string | null): Asked {
    return this.dialogue === null ? ['time'] : timeCondition(from, to, this.dialogue);
  }

  /** Months outside the dialogue are told apart no more than its days are. */
  private months(months: readonly string[], time: TimeNamed): Asked {
    return [
      'time',
      ...months.flatMap((month) => {
        const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
        return time(`${month}-01`, `${month}-${String(last).padStart(2, '0')}`).slice(1);
      }),
    ];
  }
}
