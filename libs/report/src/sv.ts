import type { OfThose, Phrases, Subject } from './phrases.js';
import type { FractionName, SpokenShare } from './spoken-share.js';

const fractions: Readonly<Record<FractionName, string>> = {
  oneInTwenty: 'en av tjugo',
  oneInFifteen: 'en av femton',
  oneInTwelve: 'en av tolv',
  oneInTen: 'en av tio',
  oneInEight: 'en av åtta',
  oneInSeven: 'en av sju',
  oneInSix: 'en av sex',
  oneInFive: 'en av fem',
  quarter: 'en fjärdedel',
  threeInTen: 'tre av tio',
  third: 'en tredjedel',
  fourInTen: 'fyra av tio',
  half: 'hälften',
  sixInTen: 'sex av tio',
  twoThirds: 'två tredjedelar',
  sevenInTen: 'sju av tio',
  threeQuarters: 'tre fjärdedelar',
  eightInTen: 'åtta av tio',
  nineInTen: 'nio av tio',
  all: 'alla',
};
/** Those that need `av dem` before who they are. */
const parts: readonly FractionName[] = ['quarter', 'third', 'half', 'twoThirds', 'threeQuarters'];
const hows: Readonly<Record<SpokenShare['how'], string>> = {
  about: 'ungefär',
  atLeast: 'minst',
  moreThan: 'fler än',
  lessThan: 'färre än',
  nearly: 'nästan',
};
const numerals = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');
const number = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
const counted = (count: number) => numerals[count] ?? number(count);

const quoted = (words: string) => `”${words}”`;
const list = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} och ${items.at(-1)}`;
const either = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} eller ${items.at(-1)}`;
const does = ({ subject, name }: Subject) =>
  subject === 'theme' ? `talar om temat ${quoted(name)}` : `nämner ${quoted(name)}`;

export const sv: Phrases = {
  number,
  counted,
  list,
  either,
  quoted,
  ofThose({ how, fraction, value }): OfThose {
    if (fraction === null) return [`${hows[how]} ${number(Math.round(value * 100))} procent`, 'av dem'];
    const words = `${hows[how]} ${fractions[fraction]}`;
    return parts.includes(fraction) ? [words, 'av dem'] : [words];
  },
  masked: '[maskerat]',
  title: (place) => `Det här utmärker ${place}`,
  voices: (place, count) => ['minst ', count, ` röster från ${place} har hörts i dialogen.`],
  voicesFew: (place) => [`från ${place} har för få hörts för att vi ska visa antalet.`],
  distinct: (names) =>
    names.length === 1
      ? [`en sak nämns oftare här än i resten av kommunen, och får mest beröm: ${list(names)}.`]
      : [
          `${counted(names.length)} saker nämns oftare här än i resten av kommunen, och får mest beröm: ${list(names)}.`,
        ],
  distinctAmong: (count, names) => [
    count,
    ` saker nämns oftare här än i resten av kommunen, och får mest beröm. Bland dem finns ${list(names)}.`,
  ],
  noNuggets: (place) => [
    `än finns inget som säkert skiljer ${place} från resten av kommunen. Det betyder inte att det saknas.`,
  ],
  inList: ({ subject, name }) => (subject === 'theme' ? `temat ${quoted(name)}` : name),
  mention: (place, subject, who) => [...who, ` som hörts från ${place} ${does(subject)}.`],
  mentionUnknown: (place, subject) => [
    `hur stor del av dem som hörts från ${place} som ${does(subject)} går inte att säga. Rösterna är för få.`,
  ],
  asMany: (names) => [`ungefär lika många nämner ${list(names.map(quoted))}.`],
  moreOften: (subjects) => [
    `här talar man oftare om ${list(subjects.map(({ subject, name }) => `${subject === 'theme' ? 'temat ' : ''}${quoted(name)}`))} än i resten av kommunen.`,
  ],
  elsewhere: (share) => ['i resten av kommunen är det ', share, '.'],
  elsewhereFew: () => ['i resten av kommunen är det högst några få.'],
  elsewhereUnknown: () => [
    'från resten av kommunen har för få hörts för att det ska gå att säga hur många det är där.',
  ],
  elsewhereLess: () => ['det är oftare än i resten av kommunen.'],
  percent: (count) => `${number(count)}\u00a0%`,
  interval: (place, percent, from, to) => [
    `i ${place} är det ungefär `,
    percent,
    ', och med osäkerheten inräknad mellan ',
    from,
    ' och ',
    to,
    '.',
  ],
  valued: {
    nearlyAll: ['nästan alla som säger vad de tycker är positiva.'],
    most: ['de flesta som säger vad de tycker är positiva.'],
  },
  saidWith: (words) => [`de talar om det med ord som ${list(words.map(quoted))}.`],
  fragile: () => ['det är osäkert: utan en enda av rösterna hade det inte gått att säga.'],
  saidBy: (quotedAs) => [`– ${quotedAs}`],
  moreVoices: 'Fler röster',
  commonTitle: 'Gemensam bild',
  common: (place, names) => [`i ${place}, liksom i alla andra bygder, talar man gott om ${list(names.map(quoted))}.`],
  commonMeans: () => ['det nämns ungefär lika ofta överallt, och mest med beröm.'],
  caveatTitle: 'Så ska siffrorna läsas',
  caveat: (place) => [
    `de som svarat har själva valt att svara. Siffrorna beskriver dem, inte alla som bor i ${place}.`,
  ],
  rounded: (step) => [
    `antalen är avrundade nedåt till hela ${step === 5 ? 'femtal' : step === 10 ? 'tiotal' : `${number(step)}-tal`}, så andelarna är ungefärliga.`,
  ],
  notHeard: (places) => [`bara några få, kanske ingen, har angett ${either(places)} som sin ort.`],
  sourceTitles: {
    district: (place) => `Så många har hörts från ${place}`,
    finding: (place, { subject, name }, confirmed) =>
      `Guldkorn i ${place}: ${subject === 'theme' ? 'temat ' : ''}${quoted(name)}${confirmed ? '' : ' (föreslaget, inte bekräftat)'}`,
    statement: (quotedAs) => `Ett yttrande: ${quotedAs}`,
    commonGround: (name) => `Gemensam bild: ${quoted(name)}`,
    method: 'Så har vi räknat',
  },
};
