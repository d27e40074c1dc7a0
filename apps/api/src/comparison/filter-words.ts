import { Inject, Injectable } from '@nestjs/common';
import type { Channel, VoiceRole } from '@guldkorn/insight';
import type { LocalizedText } from '@guldkorn/municipality';
import type { Language, Valence } from '@guldkorn/text';
import { MikroORM } from '@mikro-orm/sql';
import { Import } from '../imports/import.entity.js';
import { openLabels } from '../keyphrases/openly-said.js';
import { MeetingNote } from '../meetings/meeting-note.entity.js';
import { Masking } from '../masking/masking.js';
import { ProfileView } from '../municipality/profile-view.js';
import { Original } from '../originals/original.entity.js';
import type { StatementFilterInput } from '../statements/statement-filter.input.js';
import { Theme } from '../themes/theme.entity.js';
import { periodWords } from './period-words.js';

const channelWords: Readonly<Record<Channel, LocalizedText>> = {
  web: { sv: 'från webben', en: 'from the website' },
  focusGroup: { sv: 'från fokusgrupper', en: 'from focus groups' },
  dialogueMeeting: { sv: 'från dialogmöten', en: 'from dialogue meetings' },
  openMeeting: { sv: 'från öppna möten', en: 'from open meetings' },
  other: { sv: 'på annat sätt', en: 'in another way' },
};
const valenceWords: Readonly<Record<Valence, LocalizedText>> = {
  praise: { sv: 'beröm', en: 'praise' },
  trouble: { sv: 'bekymmer', en: 'troubles' },
  wish: { sv: 'önskemål', en: 'wishes' },
  unclear: { sv: 'oklart', en: 'unclear' },
};
const roleWords: Readonly<Record<VoiceRole, LocalizedText>> = {
  resident: { sv: 'invånare', en: 'residents' },
  politician: { sv: 'politiker', en: 'politicians' },
  official: { sv: 'tjänstepersoner', en: 'officials' },
};
const languageWords: Readonly<Record<Language, LocalizedText>> = {
  sv: { sv: 'på svenska', en: 'in Swedish' },
  en: { sv: 'på engelska', en: 'in English' },
  nb: { sv: 'på norska', en: 'in Norwegian' },
  other: { sv: 'på annat språk', en: 'in another language' },
};
const consentWords = {
  yes: { sv: 'får citeras', en: 'may be quoted' },
  no: { sv: 'får inte citeras', en: 'may not be quoted' },
} as const;
const everyone: LocalizedText = { sv: 'alla som hörts', en: 'everyone heard' };
const and = {
  sv: new Intl.ListFormat('sv', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};
const or = {
  sv: new Intl.ListFormat('sv', { type: 'disjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

const alike = (text: string): LocalizedText => ({ sv: text, en: text });

/** `Berg, Dalen och Åsen`; of nothing, nothing. */
function listed(items: readonly LocalizedText[], between: typeof and): LocalizedText[] {
  if (items.length === 0) return [];
  return [{ sv: between.sv.format(items.map(({ sv }) => sv)), en: between.en.format(items.map(({ en }) => en)) }];
}

/** Says in words which statements a filter means. */
@Injectable()
export class FilterWords {
  constructor(
    private readonly orm: MikroORM,
    private readonly profile: ProfileView,
    @Inject(Masking) private readonly masking: Masking,
  ) {}

  /** `Hotagen, september 2020`, as within a sentence; each part that narrows is named, in the order people ask. The filter's ids have been checked. */
  async of(filter: StatementFilterInput): Promise<LocalizedText> {
    const parts = [
      ...this.districts(filter.districtIds ?? []),
      ...listed(
        distinct(filter.groupIds).flatMap((id) => this.profile.group(id)?.name ?? []),
        and,
      ),
      ...this.attributes(filter),
      ...listed(
        distinct(filter.channels).map((channel) => channelWords[channel]),
        and,
      ),
      ...listOf(periodWords(filter.from ?? null, filter.to ?? null)),
      ...listed(
        distinct(filter.months).flatMap((month) => listOf(monthWords(month))),
        and,
      ),
      ...(typeof filter.mayBeQuoted === 'boolean' ? [consentWords[filter.mayBeQuoted ? 'yes' : 'no']] : []),
      ...listed(
        distinct(filter.valences).map((valence) => valenceWords[valence]),
        or,
      ),
      ...listed(
        distinct(filter.roles).map((role) => roleWords[role]),
        and,
      ),
      ...listed(
        distinct(filter.languages).map((language) => languageWords[language]),
        or,
      ),
      ...(await this.named(filter)),
      ...(filter.text?.trim() ? [{ sv: `”${filter.text.trim()}”`, en: `"${filter.text.trim()}"` }] : []),
      ...(await this.composed(filter)),
    ];
    const words = parts.length === 0 ? [everyone] : parts;
    const joined = (language: 'sv' | 'en') => words.map((part) => part[language]).join(', ');
    return { sv: joined('sv'), en: joined('en') };
  }

  /** What other filters it is put together of; one of several parts stands within parentheses. */
  private async composed({ and: all, or: any, not }: StatementFilterInput): Promise<LocalizedText[]> {
    const whole = async (filter: StatementFilterInput) => {
      const { sv, en } = await this.of(filter);
      return { sv: sv.includes(', ') ? `(${sv})` : sv, en: en.includes(', ') ? `(${en})` : en };
    };
    const without = not ? await whole(not) : null;
    return [
      ...(await Promise.all((all ?? []).map((filter) => this.of(filter)))),
      ...listed(await Promise.all((any ?? []).map(whole)), or),
      ...(without === null ? [] : [{ sv: `inte ${without.sv}`, en: `not ${without.en}` }]),
    ];
  }

  /** Most districts are named by those that are left out. */
  private districts(ids: readonly string[]): LocalizedText[] {
    const chosen = new Set(ids);
    const nameOf = ({ name }: { readonly name: string }) => alike(name);
    const inside = this.profile.districts.filter((district) => chosen.has(district.id));
    const outside = this.profile.districts.filter((district) => !chosen.has(district.id));
    if (inside.length <= 2 || outside.length > 2) return listed(inside.map(nameOf), and);
    const [without] = listed(outside.map(nameOf), and);
    return without === undefined
      ? [{ sv: 'alla bygder', en: 'all districts' }]
      : [{ sv: `alla bygder utom ${without.sv}`, en: `all districts but ${without.en}` }];
  }

  private attributes({ attributes }: StatementFilterInput): LocalizedText[] {
    return (attributes ?? []).flatMap(({ attributeId, valueIds }) => {
      const asked = this.profile.attribute(attributeId);
      const chosen = new Set(valueIds);
      const values = asked?.values.filter((value) => chosen.has(value.id)).map((value) => value.name) ?? [];
      return listed(values, or).map((words) => ({
        sv: `${asked?.name.sv.toLocaleLowerCase('sv') ?? ''}: ${words.sv.toLocaleLowerCase('sv')}`,
        en: `${asked?.name.en.toLocaleLowerCase('en') ?? ''}: ${words.en.toLocaleLowerCase('en')}`,
      }));
    });
  }

  private async named(filter: StatementFilterInput): Promise<LocalizedText[]> {
    const em = this.orm.em.fork();
    const [labels, theme, note, file] = await Promise.all([
      openLabels(em, filter.keyphraseId ? [filter.keyphraseId] : []),
      filter.themeId ? em.findOne(Theme, { id: filter.themeId }, { fields: ['nameSv', 'nameEn'] }) : null,
      filter.meetingNoteId ? em.findOne(MeetingNote, { id: filter.meetingNoteId }, { fields: ['title'] }) : null,
      filter.importId ? em.findOne(Import, { id: filter.importId }, { fields: ['original'] }) : null,
    ]);
    const original = file === null ? null : await em.findOne(Original, { id: file.original }, { fields: ['fileName'] });
    const fileName = original === null ? null : this.masking.fileName(original.fileName);
    return [
      ...[...labels.values()].map((label) => ({ sv: `nämner ”${label}”`, en: `mentioning "${label}"` })),
      ...(theme === null ? [] : [{ sv: `temat ${theme.nameSv}`, en: `the theme ${theme.nameEn}` }]),
      ...(note === null
        ? []
        : [
            note.title === null
              ? { sv: 'en mötesanteckning', en: 'a meeting note' }
              : alike(this.masking.shortText(note.title)),
          ]),
      ...(fileName === null ? [] : [{ sv: `filen ${fileName}`, en: `the file ${fileName}` }]),
    ];
  }
}

function distinct<Item>(items: readonly Item[] | null | undefined): Item[] {
  return [...new Set(items ?? [])];
}

function monthWords(month: string): LocalizedText | null {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return periodWords(`${month}-01`, `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`);
}

function listOf(text: LocalizedText | null): LocalizedText[] {
  return text === null ? [] : [text];
}
