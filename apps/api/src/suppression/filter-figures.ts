import { Injectable } from '@nestjs/common';
import { figureName, timeCondition, type Asked, type DialogueTime, type FigureName } from '@guldkorn/insight';
import { Municipality } from '../municipality/municipality.js';
import { searchWords } from '../statements/search-query.js';
import type { StatementFilterInput } from '../statements/statement-filter.input.js';

/** What is known of all that a note holds; null: not known, or different. */
export interface KnownOfNote {
  readonly importId: string;
  readonly districtId: string | null;
  readonly groupId: string | null;
  readonly channel: string | null;
  /** YYYY-MM-DD. */
  readonly heldOn: string | null;
}

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
   * @param note what is known of the note that the filter asks for, or that its import brought.
   */
  figure(filter: StatementFilterInput, note: KnownOfNote | null): FigureName {
    return figureName(
      oneOf('district', filter.districtIds),
      ...this.groups(filter.groupIds ?? []),
      ...(filter.attributes ?? []).map(({ attributeId, valueIds }) => oneOf(`attribute ${attributeId}`, valueIds)),
      oneOf('channel', filter.channels),
      oneOf('valence', filter.valences),
      oneOf('language', filter.languages),
      ...this.time(filter.from ?? null, filter.to ?? null),
      ...this.months(filter.months ?? []),
      typeof filter.mayBeQuoted === 'boolean' ? ['consent', filter.mayBeQuoted ? 'yes' : 'no'] : ['consent'],
      is('note', filter.meetingNoteId),
      is('import', filter.importId),
      is('keyphrase', filter.keyphraseId),
      is('theme', filter.themeId),
      ...searchWords(filter.text).map((word) => is('text', word)),
      ...(note === null ? [] : this.known(note)),
    );
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
      ...(heldOn === null ? [] : this.time(heldOn, heldOn)),
    ];
  }

  /** A group that stands for a district lies within it. */
  private groups(ids: readonly string[]): Asked[] {
    const districts = ids.map((id) => this.districtOfGroup.get(id) ?? null);
    const known = districts.filter((id) => id !== null);
    return [oneOf('group', ids), known.length === districts.length ? oneOf('district', known) : ['district']];
  }

  private time(from: string | null, to: string | null): Asked[] {
    return this.dialogue === null ? [] : [timeCondition(from, to, this.dialogue)];
  }

  /** Months outside the dialogue are told apart no more than its days are. */
  private months(months: readonly string[]): Asked[] {
    const { dialogue } = this;
    if (dialogue === null) return [];
    const elements = months.map((month) =>
      month < dialogue.firstMonth ? 'before' : month > dialogue.lastMonth ? 'after' : month,
    );
    return [oneOf('time', elements)];
  }
}
