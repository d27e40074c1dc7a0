import { Injectable } from '@nestjs/common';
import { MikroORM, type EntityClass } from '@mikro-orm/sql';
import { holdsNul } from '../database/holds-nul.js';
import { isUuid } from '../database/is-uuid.js';
import { DomainError } from '../errors/domain-error.js';
import { Import } from '../imports/import.entity.js';
import { openLabels } from '../keyphrases/openly-said.js';
import { MeetingNote } from '../meetings/meeting-note.entity.js';
import { ProfileView } from '../municipality/profile-view.js';
import { Theme } from '../themes/theme.entity.js';
import { searchParts } from './search-query.js';
import { checkExtent, everyFilter } from './filter-extent.js';
import type { StatementFilterInput } from './statement-filter.input.js';

const longestSearch = 200;
const mostWords = 10;

/** Sees to it that a filter means something before anything is searched with it. */
@Injectable()
export class StatementFilterCheck {
  constructor(
    private readonly orm: MikroORM,
    private readonly profile: ProfileView,
  ) {}

  /** @throws DomainError FILTER_TOO_DEEP, FILTER_TOO_LARGE, DISTRICT_UNKNOWN, GROUP_UNKNOWN, ATTRIBUTE_UNKNOWN, KEYPHRASE_UNKNOWN, THEME_UNKNOWN, NOTE_UNKNOWN, IMPORT_UNKNOWN, PERIOD_REVERSED, MONTH_UNKNOWN, SEARCH_TOO_LONG or SEARCH_UNREADABLE. */
  async check(filter: StatementFilterInput): Promise<void> {
    checkExtent(filter);
    for (const one of everyFilter(filter)) await this.checkOne(one);
  }

  private async checkOne(filter: StatementFilterInput): Promise<void> {
    for (const id of filter.districtIds ?? []) this.checkDistrict(id);
    for (const id of filter.groupIds ?? []) if (this.profile.group(id) === null) throw unknownId('GROUP_UNKNOWN', id);
    for (const { attributeId, valueIds } of filter.attributes ?? []) this.checkAttribute(attributeId, valueIds);
    this.checkSearch(filter.text);
    const { from, to } = filter;
    if (from && to && from > to)
      throw new DomainError('PERIOD_REVERSED', {
        sv: `Perioden börjar ${from} men slutar ${to}. Byt plats på from och to.`,
        en: `The period begins ${from} but ends ${to}. Let from and to change places.`,
      });
    for (const month of filter.months ?? [])
      if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw unknownId('MONTH_UNKNOWN', month);
    if (filter.keyphraseId && (await openLabels(this.orm.em.fork(), [filter.keyphraseId])).size === 0)
      throw unknownId('KEYPHRASE_UNKNOWN', filter.keyphraseId);
    if (filter.themeId && !(await this.exists(Theme, filter.themeId))) throw unknownId('THEME_UNKNOWN', filter.themeId);
    if (
      filter.meetingNoteId &&
      !(isUuid(filter.meetingNoteId) && (await this.exists(MeetingNote, filter.meetingNoteId)))
    )
      throw unknownId('NOTE_UNKNOWN', filter.meetingNoteId);
    if (filter.importId && !(isUuid(filter.importId) && (await this.exists(Import, filter.importId))))
      throw unknownId('IMPORT_UNKNOWN', filter.importId);
  }

  /** @throws DomainError DISTRICT_UNKNOWN. */
  checkDistrict(id: string): void {
    if (this.profile.district(id) === null) throw unknownId('DISTRICT_UNKNOWN', id);
  }

  private checkAttribute(attributeId: string, valueIds: readonly string[]): void {
    const asked = this.profile.attribute(attributeId);
    if (asked === null) throw unknownId('ATTRIBUTE_UNKNOWN', attributeId);
    const known = new Set(asked.values.map((value) => value.id));
    for (const id of valueIds) if (!known.has(id)) throw unknownId('ATTRIBUTE_UNKNOWN', `${attributeId}: ${id}`);
  }

  /** @throws DomainError SEARCH_TOO_LONG or SEARCH_UNREADABLE. */
  checkSearch(text: string | null | undefined): void {
    if (holdsNul(text ?? ''))
      throw new DomainError('SEARCH_UNREADABLE', {
        sv: 'Sökningen innehåller ett osynligt nolltecken som inte går att söka på. Skriv orden på nytt.',
        en: 'The search holds an invisible NUL character that cannot be searched for. Type the words again.',
      });
    if ((text ?? '').length <= longestSearch && searchParts(text).length <= mostWords) return;
    throw new DomainError('SEARCH_TOO_LONG', {
      sv: `Sökningen är för lång. Sök på högst ${mostWords} ord och ${longestSearch} tecken.`,
      en: `The search is too long. Search for at most ${mostWords} words and ${longestSearch} characters.`,
    });
  }

  private async exists(entity: EntityClass<{ id: string }>, id: string): Promise<boolean> {
    return !holdsNul(id) && (await this.orm.em.fork().count(entity, { id })) > 0;
  }
}

/** What is said of an id that leads nowhere. */
const unknown = {
  DISTRICT_UNKNOWN: (id: string) => ({
    sv: `Bygden ${id} finns inte i den här kommunen. Välj en annan; alla står under districts.`,
    en: `This municipality has no district ${id}. Choose another; all are under districts.`,
  }),
  GROUP_UNKNOWN: (id: string) => ({
    sv: `Fokusgruppen ${id} finns inte. Välj en annan; alla står under municipality.focusGroups.`,
    en: `There is no focus group ${id}. Choose another; all are under municipality.focusGroups.`,
  }),
  ATTRIBUTE_UNKNOWN: (id: string) => ({
    sv: `Kommunen frågar inte invånarna om ${id}. Välj ett annat svar; alla står under municipality.attributes.`,
    en: `Residents are not asked for ${id}. Choose another answer; all are under municipality.attributes.`,
  }),
  MONTH_UNKNOWN: (id: string) => ({
    sv: `${id} är ingen månad. Skriv år och månad som 2020-09.`,
    en: `${id} is no month. Write year and month as 2020-09.`,
  }),
  KEYPHRASE_UNKNOWN: (id: string) => ({
    sv: `Nyckelordet ${id} finns inte, eller så nämner ingen det längre. Sök efter ett annat ord.`,
    en: `There is no keyphrase ${id}, or nobody mentions it any more. Search for another word.`,
  }),
  THEME_UNKNOWN: (id: string) => ({
    sv: `Temat ${id} finns inte, eller så hittade den senaste analysen det inte igen. Välj ett annat; alla står under themes.`,
    en: `There is no theme ${id}, or the latest analysis did not find it again. Choose another; all are under themes.`,
  }),
  NOTE_UNKNOWN: (id: string) => ({
    sv: `Mötesanteckningen ${id} finns inte, eller så har den tagits bort. Välj en annan i programmet.`,
    en: `There is no meeting note ${id}, or it has been removed. Choose another in the programme.`,
  }),
  IMPORT_UNKNOWN: (id: string) => ({
    sv: `Inläsningen ${id} finns inte, eller så har den tagits bort. Se listan över inläsningar.`,
    en: `There is no import ${id}, or it has been removed. See the list of imports.`,
  }),
} as const;

const longestShown = 60;

function unknownId(code: keyof typeof unknown, id: string): DomainError {
  const shown = id.length > longestShown ? `${id.slice(0, longestShown)}…` : id;
  return new DomainError(code, unknown[code](shown));
}
