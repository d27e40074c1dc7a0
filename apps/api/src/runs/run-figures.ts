import type { GroupTally, HeardDistrict, LedgerDimension, Say } from '@guldkorn/insight';
import type { KeptDialogue } from './kept-dialogue.js';
import type { GroupDimension } from './statement-groups.js';
import { byText, valenceVoices, type ValenceVoices, wholeVoices } from './whole-voices.js';

/** Whole voices of residents by where they were heard, as the ledger is taken apart; key null: not known, or none. */
export type HeardBy = Readonly<
  Record<LedgerDimension, readonly { readonly key: string | null; readonly voices: number }[]>
>;

/** The figures of the overview, kept with the run that counted them; voices, before they are told. */
export interface RunFigures {
  readonly submissions: number;
  readonly notes: number;
  /** Left out in runs made before it was kept. */
  readonly heardBy?: HeardBy;
  readonly byMonth: readonly { readonly month: string; readonly voices: number }[];
  readonly byChannel: readonly { readonly channel: string; readonly voices: number }[];
  readonly byDistrict: readonly {
    readonly districtId: string;
    readonly voices: number;
    /** By how they lean; left out in runs made before it was kept. */
    readonly valenceVoices?: ValenceVoices;
  }[];
  /** By the place that residents have given as theirs; left out in runs made before it was kept. */
  readonly byPlace?: readonly { readonly placeId: string; readonly voices: number }[];
  /** By how they lean; left out in runs made before it was kept. */
  readonly valenceVoices?: ValenceVoices;
}

/** Counts what the overview shows. @param stored how many submissions and notes are in. */
export function runFigures(
  { dialogue, groups }: KeptDialogue,
  districts: readonly HeardDistrict[],
  stored: { readonly submissions: number; readonly notes: number },
): RunFigures {
  const { subjects, sides } = dialogue;
  const heard = (dimension: GroupDimension) =>
    [...groups.of(dimension)]
      .map(([key, statements]) => ({ key, voices: wholeVoices(subjects.tallyOfGroup(statements).voices) }))
      .sort((a, b) => byText(a.key ?? '', b.key ?? ''));
  const known = (dimension: GroupDimension) =>
    heard(dimension).flatMap(({ key, voices }) => (key === null ? [] : [{ key, voices }]));
  const all = subjects.tallyOfGroup(groups.all);
  const nowhere = wholeVoices(sides.voices[sides.count] ?? 0);
  return {
    ...stored,
    heardBy: {
      district: [
        ...(nowhere > 0 ? [{ key: null, voices: nowhere }] : []),
        ...districts.map(({ districtId, voices }) => ({ key: districtId, voices: wholeVoices(voices) })),
      ],
      group: heard('group'),
      channel: heard('channel'),
      month: heard('month'),
    },
    byMonth: known('month').map(({ key, voices }) => ({ month: key, voices })),
    byChannel: known('channel').map(({ key, voices }) => ({ channel: key, voices })),
    byDistrict: districts.map(({ districtId, voices }, side) => ({
      districtId,
      voices: wholeVoices(voices),
      valenceVoices: valenceVoices(all.says.get(side) ?? []),
    })),
    byPlace: known('place').map(({ key, voices }) => ({ placeId: key, voices })),
    valenceVoices: valenceVoices(everyonesSays(all)),
  };
}

/** Of those on a side and on none, always in the same order. */
export function everyonesSays({ says }: GroupTally): readonly Say[] {
  return [...says].sort((a, b) => a[0] - b[0]).flatMap(([, said]) => said);
}
