import type { OfThose, Phrases, Subject } from './phrases.js';
import type { FractionName, SpokenShare } from './spoken-share.js';

const fractions: Readonly<Record<FractionName, string>> = {
  oneInTwenty: 'one in twenty',
  oneInFifteen: 'one in fifteen',
  oneInTwelve: 'one in twelve',
  oneInTen: 'one in ten',
  oneInEight: 'one in eight',
  oneInSeven: 'one in seven',
  oneInSix: 'one in six',
  oneInFive: 'one in five',
  quarter: 'a quarter',
  threeInTen: 'three in ten',
  third: 'a third',
  fourInTen: 'four in ten',
  half: 'half',
  sixInTen: 'six in ten',
  twoThirds: 'two thirds',
  sevenInTen: 'seven in ten',
  threeQuarters: 'three quarters',
  eightInTen: 'eight in ten',
  nineInTen: 'nine in ten',
  all: 'all',
};
const hows: Readonly<Record<SpokenShare['how'], string>> = {
  about: 'about',
  atLeast: 'at least',
  moreThan: 'more than',
  lessThan: 'fewer than',
  nearly: 'nearly',
};
const numerals = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const number = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
const counted = (count: number) => numerals[count] ?? number(count);

const quoted = (words: string) => `“${words}”`;
const joined = (items: readonly string[], word: string) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
const list = (items: readonly string[]) => joined(items, 'and');
const either = (items: readonly string[]) => joined(items, 'or');
const acts = ({ subject, name }: Subject) =>
  subject === 'theme' ? `speak of the theme ${quoted(name)}` : `mention ${quoted(name)}`;

export const en: Phrases = {
  number,
  counted,
  list,
  either,
  quoted,
  ofThose: ({ how, fraction, value }): OfThose => [
    `${hows[how]} ${fraction === null ? `${number(Math.round(value * 100))} per cent` : fractions[fraction]}`,
    'of those',
  ],
  masked: '[masked]',
  title: (place) => `What sets ${place} apart`,
  voices: (place, count) => ['at least ', count, ` voices from ${place} have been heard in the dialogue.`],
  voicesFew: (place) => [`too few from ${place} have been heard for us to show the number.`],
  distinct: (names) =>
    names.length === 1
      ? [
          `one thing is brought up more often here than in the rest of the municipality, and mostly praised: ${list(names)}.`,
        ]
      : [
          `${counted(names.length)} things are brought up more often here than in the rest of the municipality, and mostly praised: ${list(names)}.`,
        ],
  distinctAmong: (count, names) => [
    count,
    ` things are brought up more often here than in the rest of the municipality, and mostly praised. Among them ${names.length === 1 ? 'is' : 'are'} ${list(names)}.`,
  ],
  noNuggets: (place) => [
    `as yet nothing sets ${place} apart from the rest of the municipality for certain. That does not mean that there is nothing.`,
  ],
  inList: ({ subject, name }) => (subject === 'theme' ? `the theme ${quoted(name)}` : name),
  mention: (place, subject, who) => [...who, ` heard from ${place} ${acts(subject)}.`],
  mentionUnknown: (place, subject) => [
    `how many of those heard from ${place} ${acts(subject)} cannot be told. The voices are too few.`,
  ],
  asMany: (names) => [`about as many mention ${list(names.map(quoted))}.`],
  moreOften: (subjects) => [
    `people here speak more often of ${list(subjects.map(({ subject, name }) => `${subject === 'theme' ? 'the theme ' : ''}${quoted(name)}`))} than in the rest of the municipality.`,
  ],
  elsewhere: (share) => ['in the rest of the municipality it is ', share, '.'],
  elsewhereFew: () => ['in the rest of the municipality it is a few at most.'],
  elsewhereUnknown: () => ['too few have been heard from the rest of the municipality to tell how many it is there.'],
  elsewhereLess: () => ['that is more often than in the rest of the municipality.'],
  percent: (count) => `${number(count)}%`,
  interval: (place, percent, from, to) => [
    `in ${place} it is about `,
    percent,
    ', and with the uncertainty between ',
    from,
    ' and ',
    to,
    '.',
  ],
  valued: {
    nearlyAll: ['nearly all who say what they think of it praise it.'],
    most: ['most of those who say what they think of it praise it.'],
  },
  saidWith: (words) => [`they speak of it in words such as ${list(words.map(quoted))}.`],
  fragile: () => ['this is uncertain: without a single one of the voices it could not have been said.'],
  saidBy: (quotedAs) => [`– ${quotedAs}`],
  moreVoices: 'More voices',
  commonTitle: 'A common picture',
  common: (place, names) => [
    `in ${place}, as in all the other districts, people speak well of ${list(names.map(quoted))}.`,
  ],
  commonMeans: () => ['it is mentioned about as often everywhere, and mostly with praise.'],
  caveatTitle: 'How to read the figures',
  caveat: (place) => [`those who answered chose to. The figures describe them, not everyone who lives in ${place}.`],
  rounded: (step) => [`the numbers are rounded down to whole steps of ${number(step)}, so the shares are approximate.`],
  notHeard: (places) => [`only a few, perhaps nobody, have given ${joined(places, 'or')} as their place.`],
  sourceTitles: {
    district: (place) => `How many have been heard from ${place}`,
    finding: (place, { subject, name }, confirmed) =>
      `Guldkorn of ${place}: ${subject === 'theme' ? 'the theme ' : ''}${quoted(name)}${confirmed ? '' : ' (suggested, not confirmed)'}`,
    statement: (quotedAs) => `A statement: ${quotedAs}`,
    commonGround: (name) => `Common picture: ${quoted(name)}`,
    method: 'How it is counted',
  },
};
