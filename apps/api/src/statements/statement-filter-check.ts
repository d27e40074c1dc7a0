import { Injectable } from '@nestjs/common';
import { MikroORM, type EntityClass } from '@mikro-orm/sql';
import { isUuid } from '../database/is-uuid.js';
import { DomainError } from '../errors/domain-error.js';
import { Import } from '../imports/import.entity.js';
import { Keyphrase } from '../keyphrases/keyphrase.entity.js';
import { MeetingNote } from '../meetings/meeting-note.entity.js';
import { ProfileView } from '../municipality/profile-view.js';
import { Theme } from '../themes/theme.entity.js';
import { searchWords } from './statement-conditions.js';
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

  /** @throws DomainError DISTRICT_UNKNOWN, GROUP_UNKNOWN, KEYPHRASE_UNKNOWN, THEME_UNKNOWN, NOTE_UNKNOWN, IMPORT_UNKNOWN, PERIOD_REVERSED or SEARCH_TOO_LONG. */
  async check(filter: StatementFilterInput): Promise<void> {
    for (const id of filter.districtIds ?? []) this.checkDistrict(id);
    for (const id of filter.groupIds ?? [])
      if (this.profile.group(id) === null)
        throw unknownId(
          'GROUP_UNKNOWN',
          id,
          'Ingen fokusgrupp',
          'No focus group',
          'Id:n står i municipality.focusGroups.',
          'Ids are in municipality.focusGroups.',
        );
    this.checkSearch(filter.text);
    const { from, to } = filter;
    if (from && to && from > to)
      throw new DomainError('PERIOD_REVERSED', {
        sv: `Perioden börjar ${from} men slutar ${to}. Byt plats på from och to.`,
        en: `The period begins ${from} but ends ${to}. Let from and to change places.`,
      });
    if (filter.keyphraseId && !(await this.exists(Keyphrase, filter.keyphraseId)))
      throw unknownId(
        'KEYPHRASE_UNKNOWN',
        filter.keyphraseId,
        'Inget nyckelord',
        'No keyphrase',
        'Id:n ges av keyphrases.',
        'Ids are given by keyphrases.',
      );
    if (filter.themeId && !(await this.exists(Theme, filter.themeId)))
      throw unknownId(
        'THEME_UNKNOWN',
        filter.themeId,
        'Inget tema',
        'No theme',
        'Id:n ges av themes.',
        'Ids are given by themes.',
      );
    if (
      filter.meetingNoteId &&
      !(isUuid(filter.meetingNoteId) && (await this.exists(MeetingNote, filter.meetingNoteId)))
    )
      throw unknownId(
        'NOTE_UNKNOWN',
        filter.meetingNoteId,
        'Ingen anteckning',
        'No meeting note',
        'Id:n ges av programme.',
        'Ids are given by programme.',
      );
    if (filter.importId && !(isUuid(filter.importId) && (await this.exists(Import, filter.importId))))
      throw unknownId(
        'IMPORT_UNKNOWN',
        filter.importId,
        'Ingen import',
        'No import',
        'Id:n ges av imports.',
        'Ids are given by imports.',
      );
  }

  /** @throws DomainError DISTRICT_UNKNOWN. */
  checkDistrict(id: string): void {
    if (this.profile.district(id) === null)
      throw unknownId(
        'DISTRICT_UNKNOWN',
        id,
        'Ingen bygd',
        'No district',
        'Id:n ges av districts.',
        'Ids are given by districts.',
      );
  }

  /** @throws DomainError SEARCH_TOO_LONG. */
  checkSearch(text: string | null | undefined): void {
    if ((text ?? '').length <= longestSearch && searchWords(text).length <= mostWords) return;
    throw new DomainError('SEARCH_TOO_LONG', {
      sv: `Sökningen är för lång. Sök på högst ${mostWords} ord och ${longestSearch} tecken.`,
      en: `The search is too long. Search for at most ${mostWords} words and ${longestSearch} characters.`,
    });
  }

  private async exists(entity: EntityClass<{ id: string }>, id: string): Promise<boolean> {
    return (await this.orm.em.fork().count(entity, { id })) > 0;
  }
}

function unknownId(
  code: string,
  id: string,
  what: string,
  whatEn: string,
  remedy: string,
  remedyEn: string,
): DomainError {
  return new DomainError(code, {
    sv: `${what} har id:t "${id}". ${remedy}`,
    en: `${whatEn} has the id "${id}". ${remedyEn}`,
  });
}
