import { Injectable } from '@nestjs/common';
import {
  bothHold,
  districtCategories,
  figureName,
  keyphraseCategories,
  themeCategories,
  valenceCategories,
  type Asked,
  type Category,
  type Channel,
  type Dialogue,
  type FigureName,
  IntColumn,
} from '@guldkorn/insight';
import type { LocalizedText } from '@guldkorn/municipality';
import type { Valence } from '@guldkorn/text';
import { periodWords } from '../comparison/period-words.js';
import { ChannelEnum, ValenceEnum } from '../graphql/enums.js';
import { Municipality } from '../municipality/municipality.js';
import type { GroupDimension, StatementGroups } from '../runs/statement-groups.js';
import type { StatementFilterInput } from '../statements/statement-filter.input.js';
import { FilterFigures } from '../suppression/filter-figures.js';
import type { ThemeType } from '../themes/theme.type.js';
import { channelNames, valenceNames } from './category-words.js';
import type { CrossDimension } from './cross-dimension.enum.js';

/** One of those that voices are divided into. */
export interface Part extends Category {
  readonly name: LocalizedText;
  /** The voices that have said something of it. */
  readonly figure: FigureName;
  /** False where that it is there at all tells that somebody is: then it is listed only when its voices are told. */
  readonly always: boolean;
}

/** What there is to divide. */
export interface Divisible {
  readonly dialogue: Dialogue;
  readonly groups: StatementGroups;
  readonly among: IntColumn;
  /** Those that may be shown, in their order. */
  readonly themes: readonly ThemeType[];
}

const alike = (text: string): LocalizedText => ({ sv: text, en: text });
const nobody = new IntColumn(1);

/** The first and the last day of a month given as YYYY-MM. */
export function daysOf(month: string): { readonly from: string; readonly to: string } {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${String(last).padStart(2, '0')}` };
}

/** Divides what residents say, and names each part for people and for the door. */
@Injectable()
export class Divisions {
  constructor(
    private readonly municipality: Municipality,
    private readonly figures: FilterFigures,
  ) {}

  /** In the order they are shown; keyphrases by id, since their order hangs on what is told. */
  of(dimension: CrossDimension, divisible: Divisible): Part[] {
    const { profile } = this.municipality;
    const { dialogue } = divisible;
    const grouped = (by: GroupDimension, id: string) => divisible.groups.of(by).get(id) ?? nobody;
    switch (dimension) {
      case 'district': {
        const statements = columnsById(districtCategories(dialogue));
        return profile.districts.map(({ id, name }) =>
          this.part(id, statements(id), alike(name), { districtIds: [id] }),
        );
      }
      case 'place':
        return profile.districts.flatMap((district) =>
          district.places.map(({ id, name }) =>
            this.part(id, grouped('place', id), alike(name), { districtIds: [district.id] }, ['place', id]),
          ),
        );
      case 'group':
        return profile.focusGroups.map(({ id, name }) => this.part(id, grouped('group', id), name, { groupIds: [id] }));
      case 'channel':
        return Object.entries(ChannelEnum).map(([id, channel]: [string, Channel]) =>
          this.part(id, grouped('channel', channel), channelNames[channel], { channels: [channel] }),
        );
      case 'month':
        return this.months(divisible.groups.of('month'));
      case 'valence': {
        const statements = columnsById(valenceCategories(dialogue));
        return Object.entries(ValenceEnum).map(([id, valence]: [string, Valence]) =>
          this.part(id, statements(valence), valenceNames[valence], { valences: [valence] }),
        );
      }
      case 'theme': {
        const statements = columnsById(themeCategories(dialogue));
        return divisible.themes.map(({ id, name }) => this.part(id, statements(id), name, { themeId: id }));
      }
      case 'keyphrase':
        return keyphraseCategories(dialogue, divisible.among).map(({ id, statements }) => {
          const label = dialogue.subjects.labelOf({ kind: 'keyphrase', key: dialogue.table.keys.find(id) });
          return { ...this.part(id, statements, alike(label), { keyphraseId: id }), always: false };
        });
    }
  }

  private part(
    id: string,
    statements: IntColumn,
    name: LocalizedText,
    filter: StatementFilterInput,
    ...more: Asked[]
  ): Part {
    return {
      id,
      statements,
      name,
      figure: bothHold(this.figures.figure(filter, []), figureName(...more)),
      always: true,
    };
  }

  /** Every month of the programme, so that time runs evenly, and the others in which something was said. */
  private months(heard: ReadonlyMap<string | null, IntColumn>): Part[] {
    const programme = this.figures.programmeMonths();
    const others = [...heard.keys()].flatMap((month) => (month === null || programme.includes(month) ? [] : [month]));
    return [...programme, ...others].sort().map((month) => {
      const days = daysOf(month);
      const name = periodWords(days.from, days.to) ?? alike(month);
      return { ...this.part(month, heard.get(month) ?? nobody, name, days), always: programme.includes(month) };
    });
  }
}

function columnsById(categories: readonly Category[]): (id: string) => IntColumn {
  const byId = new Map(categories.map(({ id, statements }) => [id, statements]));
  return (id) => byId.get(id) ?? nobody;
}
