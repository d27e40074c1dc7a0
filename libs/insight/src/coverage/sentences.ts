/** What may and may not be concluded, in plain words put together by rule from figures that are told anyway. */
import type { LocalizedText } from '@guldkorn/municipality';
import type { Channel } from '../facts.js';
import { channelWords, enNumber, enumeration, svNumber } from './wording.js';

/** A told count of voices: at least so many, and at most the threshold more. Null: at most the threshold, perhaps none. */
type ToldVoices = number | null;

/** Everything the sentences may speak of, as it is told elsewhere. */
export interface ToldCoverage {
  readonly voices: ToldVoices;
  /** Fewer voices than this are not told. */
  readonly threshold: number;
  /** Inhabitants of the municipality, null where the profile does not know. */
  readonly population: number | null;
  readonly districts: readonly {
    readonly name: string;
    readonly voices: ToldVoices;
    readonly population: { readonly count: number; readonly year: number } | null;
  }[];
  readonly groups: readonly { readonly name: LocalizedText; readonly voices: ToldVoices }[];
  readonly channels: readonly { readonly channel: Channel; readonly voices: ToldVoices }[];
  /** Those of too few voices to tell, or none. */
  readonly placesNotHeard: readonly { readonly name: string }[];
  readonly meetingsWithoutNote: readonly { readonly title: LocalizedText }[];
  readonly ledger: { readonly received: number; readonly duplicates: number; readonly excluded: number };
}

export interface CoverageSentence {
  /** Stable: what it is about. */
  readonly code: SentenceCode;
  readonly text: LocalizedText;
  /** True for those that must stand wherever figures do. */
  readonly short: boolean;
}

export type SentenceCode =
  | 'HEARD'
  | 'HEARD_TOO_FEW'
  | 'DISTRICT_SHARES'
  | 'DISTRICT_SHARES_UNKNOWN'
  | 'DISTRICTS_NOT_HEARD'
  | 'DISTRICTS_THIN'
  | 'GROUPS_NOT_HEARD'
  | 'PLACES_NOT_HEARD'
  | 'MEETINGS_WITHOUT_NOTE'
  | 'CHANNEL_LOPSIDED'
  | 'LEFT_OUT'
  | 'SELF_SELECTED'
  | 'MAY_SAY'
  | 'MAY_NOT_SAY';

/** With fewer voices than this a share of one half has a Wilson interval of more than 16 percentage points either way. */
const thinVoices = 30;
/** So many names are written out; the rest are counted. */
const mostNames = 5;

/**
 * The sentences that hold, in the order to be read. They hold no number that was not told or follows from two that were.
 */
export function coverageSentences(told: ToldCoverage): CoverageSentence[] {
  return [
    heard(told),
    ...(told.voices === null
      ? []
      : [districtShares(told), districtSharesUnknown(told), districtsNotHeard(told), districtsThin(told)]),
    groupsNotHeard(told),
    placesNotHeard(told),
    meetingsWithoutNote(told),
    channelLopsided(told),
    leftOut(told),
    say('SELF_SELECTED', true, {
      sv: 'De som svarat har själva valt att svara. Siffrorna beskriver dem, inte alla som bor i kommunen.',
      en: 'Those who answered chose to. The figures describe them, not everyone who lives in the municipality.',
    }),
    maySay(told),
    say('MAY_NOT_SAY', true, {
      sv: 'Det går inte att säga hur stor del av invånarna som tycker något, eller att det som ingen har nämnt saknas.',
      en: 'It cannot be said how large a part of the inhabitants think something, or that what nobody has mentioned is missing.',
    }),
  ].filter((sentence) => sentence !== null);
}

function say(code: SentenceCode, short: boolean, text: LocalizedText): CoverageSentence {
  return { code, text, short };
}

/** Told voices as a share of the inhabitants, per cent rounded down: a person heard in two ways may be two voices, never the other way round; null under a tenth. */
function percentOf(voices: number, population: number): { readonly sv: string; readonly en: string } | null {
  const tenths = Math.floor((voices * 1000) / population);
  if (tenths < 1 || voices > population) return null;
  const [whole, tenth] = [Math.floor(tenths / 10), tenths % 10];
  return tenths >= 100 || tenth === 0
    ? { sv: `${whole}`, en: `${whole}` }
    : { sv: `${whole},${tenth}`, en: `${whole}.${tenth}` };
}

function heard({ voices, threshold, population }: ToldCoverage): CoverageSentence {
  if (voices === null)
    return say('HEARD_TOO_FEW', true, {
      sv: `Högst ${svNumber(threshold)} röster har hörts, kanske ingen. Av så få går det inte att dra några slutsatser.`,
      en: `At most ${enNumber(threshold)} voices have been heard, perhaps none. Nothing can be concluded from so few.`,
    });
  if (population === null)
    return say('HEARD', true, {
      sv: `Minst ${svNumber(voices)} röster har hörts. Hur många som bor i kommunen är inte ifyllt, så andelen går inte att säga.`,
      en: `At least ${enNumber(voices)} voices have been heard. How many live in the municipality is not filled in, so the share cannot be told.`,
    });
  const percent = percentOf(voices, population);
  return say('HEARD', true, {
    sv: `Minst ${svNumber(voices)} röster har hörts, i en kommun med ${svNumber(population)} invånare.${percent === null ? '' : ` Det motsvarar ungefär ${percent.sv} procent, eller färre om samma personer har deltagit på flera sätt.`}`,
    en: `At least ${enNumber(voices)} voices have been heard, in a municipality of ${enNumber(population)} inhabitants.${percent === null ? '' : ` That corresponds to about ${percent.en} percent, or fewer if the same people have taken part in several ways.`}`,
  });
}

function districtShares({ districts }: ToldCoverage): CoverageSentence | null {
  const known = districts.flatMap(({ name, voices, population }) =>
    voices === null || population === null ? [] : [{ name, voices, population }],
  );
  if (known.length === 0) return null;
  const one = (language: 'sv' | 'en') =>
    known.map(({ name, voices, population: { count, year } }) => {
      const percent = percentOf(voices, count)?.[language];
      return language === 'sv'
        ? `${name}: minst ${svNumber(voices)} röster på ${svNumber(count)} invånare år ${year}${percent === undefined ? '' : ` (motsvarar ungefär ${percent} procent)`}`
        : `${name}: at least ${enNumber(voices)} voices to ${enNumber(count)} inhabitants in ${year}${percent === undefined ? '' : ` (corresponds to about ${percent} percent)`}`;
    });
  return say('DISTRICT_SHARES', false, { sv: `${one('sv').join('; ')}.`, en: `${one('en').join('; ')}.` });
}

function districtSharesUnknown({ districts }: ToldCoverage): CoverageSentence | null {
  const names = districts.filter((district) => district.population === null).map((district) => district.name);
  if (names.length === 0) return null;
  const sv = names.length === 1 ? 'Där' : 'I dem';
  const en = names.length === 1 ? 'there' : 'in them';
  return say('DISTRICT_SHARES_UNKNOWN', false, {
    sv: `Hur många som bor i ${enumeration(names, 'och')} är inte ifyllt. ${sv} går det inte att säga hur stor del som har hörts.`,
    en: `How many live in ${enumeration(names, 'and')} is not filled in. It cannot be told how large a part ${en} has been heard.`,
  });
}

function districtsNotHeard({ districts, threshold }: ToldCoverage): CoverageSentence | null {
  const names = districts.filter((district) => district.voices === null).map((district) => district.name);
  if (names.length === 0) return null;
  const [svEach, svThem] = names.length === 1 ? ['', 'den bygden'] : [' var', 'de bygderna'];
  const [enEach, enThem] = names.length === 1 ? ['', 'that district'] : [' each', 'those districts'];
  return say('DISTRICTS_NOT_HEARD', true, {
    sv: `Från ${enumeration(names, 'och')} har högst ${svNumber(threshold)} röster${svEach} hörts, kanske ingen. Om ${svThem} går det inte att säga något.`,
    en: `From ${enumeration(names, 'and')} at most ${enNumber(threshold)} voices${enEach} have been heard, perhaps none. Nothing can be said of ${enThem}.`,
  });
}

function districtsThin({ districts }: ToldCoverage): CoverageSentence | null {
  const thin = districts.flatMap(({ name, voices }) =>
    voices !== null && voices < thinVoices ? [{ name, voices }] : [],
  );
  if (thin.length === 0) return null;
  const sv = thin.map(({ name, voices }) => `${name} (minst ${svNumber(voices)})`);
  const en = thin.map(({ name, voices }) => `${name} (at least ${enNumber(voices)})`);
  return say('DISTRICTS_THIN', false, {
    sv: `Det är få röster från ${enumeration(sv, 'och')}. Där syns bara stora skillnader, och mycket kan vara osagt.`,
    en: `There are few voices from ${enumeration(en, 'and')}. Only large differences show there, and much may be unsaid.`,
  });
}

function groupsNotHeard({ groups, threshold }: ToldCoverage): CoverageSentence | null {
  const names = groups.filter((group) => group.voices === null).map((group) => group.name);
  if (names.length === 0) return null;
  const [svGroups, svEach] = names.length === 1 ? ['Från en fokusgrupp', ''] : ['Från några fokusgrupper', ' var'];
  const [enGroups, enEach] = names.length === 1 ? ['From one focus group', ''] : ['From some focus groups', ' each'];
  const listed = (language: 'sv' | 'en', and: string) =>
    enumeration(
      names.map((name) => name[language]),
      and,
    );
  return say('GROUPS_NOT_HEARD', false, {
    sv: `${svGroups} har högst ${svNumber(threshold)} röster${svEach} hörts, kanske ingen: ${listed('sv', 'och')}.`,
    en: `${enGroups} at most ${enNumber(threshold)} voices${enEach} have been heard, perhaps none: ${listed('en', 'and')}.`,
  });
}

function placesNotHeard({ placesNotHeard: places }: ToldCoverage): CoverageSentence | null {
  if (places.length === 0) return null;
  const names = places.map((place) => place.name);
  return say('PLACES_NOT_HEARD', false, {
    sv: `Bara några få, kanske ingen, har angett ${few(names, 'eller', (more) => `${svNumber(more)} orter till`)} som sin ort.`,
    en: `Only a few, perhaps nobody, have given ${few(names, 'or', (more) => `${enNumber(more)} other places`)} as their place.`,
  });
}

function meetingsWithoutNote({ meetingsWithoutNote: meetings }: ToldCoverage): CoverageSentence | null {
  if (meetings.length === 0) return null;
  const titles = (language: 'sv' | 'en') => meetings.map((meeting) => meeting.title[language]);
  return say('MEETINGS_WITHOUT_NOTE', false, {
    sv: `Det finns ingen anteckning från ${few(titles('sv'), 'eller', (more) => `${svNumber(more)} möten till`)}. Det som sades där är inte med.`,
    en: `There is no note from ${few(titles('en'), 'or', (more) => `${enNumber(more)} other meetings`)}. What was said there is not included.`,
  });
}

/** The first names, and how many more where there are two more or above. */
function few(names: readonly string[], joiner: string, others: (more: number) => string): string {
  const more = names.length - mostNames;
  return enumeration(more < 2 ? names : [...names.slice(0, mostNames), others(more)], joiner);
}

/** Said only when it holds however the told figures were rounded. */
function channelLopsided({ channels, threshold }: ToldCoverage): CoverageSentence | null {
  const atMost = (voices: ToldVoices) => (voices ?? 0) + threshold;
  for (const { channel, voices } of channels) {
    const others = channels
      .filter((other) => other.channel !== channel)
      .reduce((sum, other) => sum + atMost(other.voices), 0);
    if (voices === null || voices < 2 * others) continue;
    const words = channelWords[channel];
    return say('CHANNEL_LOPSIDED', false, {
      sv: `Minst två tredjedelar av rösterna kom ${words.sv}: minst ${svNumber(voices)}. De som hellre deltar på annat sätt hörs då mindre.`,
      en: `At least two thirds of the voices came ${words.en}: at least ${enNumber(voices)}. Those who prefer to take part in other ways are then heard less.`,
    });
  }
  return null;
}

/** Said when a tenth or more of what was received is not counted. */
function leftOut({ ledger: { received, duplicates, excluded } }: ToldCoverage): CoverageSentence | null {
  if (received === 0 || (duplicates + excluded) * 10 < received) return null;
  return say('LEFT_OUT', false, {
    sv: `Av ${svNumber(received)} mottagna rader och yttranden lämnades ${svNumber(excluded)} utanför, och ${svNumber(duplicates)} var dubbletter. De är inte räknade.`,
    en: `Of ${enNumber(received)} rows and statements received, ${enNumber(excluded)} were left out and ${enNumber(duplicates)} were duplicates. They are not counted.`,
  });
}

function maySay({ voices, districts }: ToldCoverage): CoverageSentence | null {
  if (voices === null) return null;
  const compared = districts.filter((district) => district.voices !== null).length > 1;
  return say('MAY_SAY', true, {
    sv: `Det går att säga vad de som hörts lyfter fram${compared ? ', och vad som skiljer bygderna åt bland dem' : ''}.`,
    en: `It can be said what those who were heard bring up${compared ? ', and how the districts differ among them' : ''}.`,
  });
}
