import { en } from './en.js';
import type { ReportWords } from './report-words.js';

const steps: Readonly<Record<number, string>> = { 5: 'whole fives', 10: 'whole tens' };
const inSteps = (step: number) => steps[step] ?? `whole steps of ${en.number(step)}`;
const numerals = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const percent = (share: number) => en.percent(Math.round(share * 100));

export const reportEn: ReportWords = {
  place: en,
  templates: {
    district: 'Guldkorn of a district',
    committee: 'Where things stand, for the committee',
    comparison: 'Districts compared',
    followUp: 'Since the last report',
  },
  tooFew: 'too few to show',
  atLeast: (count) => `at least ${en.number(count)}`,
  percent,
  everyoneHeard: 'Everyone heard',
  first: {
    heading: 'Read this first',
    heard: 'Who has been heard',
    inScope: (scope, count) => ['the report is about ', scope, '. At least ', count, ' voices have been heard there.'],
    inScopeFew: (scope) => [
      'the report is about ',
      scope,
      '. Too few have been heard there for the number to be shown.',
    ],
    byDistrict: 'Voices from each district',
    notConcluded: 'What cannot be said',
    small: 'How small groups are protected',
    smallGroups: (step) => [
      `counts of voices are given in ${inSteps(step)}, rounded down. Fewer are shown as “too few to show”. Shares are worked out from the rounded counts. So nobody can work out what a single person has said.`,
    ],
    counted: 'How it is counted',
    method: [
      ['each voice counts once, however much it says.'],
      ['a guldkorn is mentioned more often in its district than in the rest of the municipality, and mostly praised.'],
      ['a challenge is also mentioned more often there, but mostly as a trouble or a wish.'],
      ['the differences have been tested, so that chance alone seldom explains them.'],
    ],
    suggested: [
      'some guldkorn are suggested by the calculation and nobody has confirmed them. The list of sources says which.',
    ],
  },
  columns: {
    district: { label: 'District', description: 'The name of the district.' },
    voices: { label: 'Voices', description: 'Voices heard, rounded down to whole steps; empty when they are too few.' },
    finding: { label: 'Word or theme', description: 'What is mentioned.' },
    share: { label: 'Share', description: "Share of the district's voices that mention it, of the rounded counts." },
    lower: { label: 'Lowest', description: "Lower bound of the share's 95% interval." },
    upper: { label: 'Highest', description: "Upper bound of the share's 95% interval." },
    voicesElsewhere: {
      label: 'Voices elsewhere',
      description: 'Voices in the rest of the municipality that mention it.',
    },
    shareElsewhere: {
      label: 'Share elsewhere',
      description: 'Share of the voices in the rest of the municipality that mention it.',
    },
  },
  keyFigures: {
    voices: (place) => `voices heard from ${place}`,
    nuggets: (place) => `guldkorn of ${place}`,
    challenges: (place) => `challenges of ${place}`,
    praise: (place) => `of what is valued in ${place} is praise`,
  },
  restOfMunicipality: 'rest of the municipality',
  nuggetChart: {
    title: (place, names) =>
      names.length === 1
        ? `${en.quoted(names[0] ?? '')} is mentioned more often in ${place} than in the rest of the municipality`
        : `${names.length > 12 ? en.number(names.length) : (numerals[names.length] ?? '').replace(/^./, (first) => first.toUpperCase())} words and themes are mentioned more often in ${place} than in the rest of the municipality`,
    caption: (place, here, elsewhere) =>
      `Share of the voices that mention it. ${place}: ${here} voices. Rest of the municipality: ${elsewhere}. The lines show 95% intervals. Source: the dialogue.`,
    alt: (place, largest, smallest) =>
      `Horizontal bars: share of the voices in ${place} and in the rest of the municipality. Largest: ${largest}. Smallest: ${smallest}.`,
    bar: (name, here, elsewhere) => `${en.quoted(name)}, ${here} against ${elsewhere}`,
  },
  challenges: {
    heading: (place) => `Challenges in ${place}`,
    none: (place) => [
      `as yet nothing troubles ${place} more than the rest of the municipality for certain. That does not mean that all is well.`,
    ],
    troubled: {
      nearlyAll: ['nearly all who say what they think of it are troubled by it or wish for something else.'],
      most: ['most of those who say what they think of it are troubled by it or wish for something else.'],
    },
    moreOften: () => ['that is more often than in the rest of the municipality.'],
  },
  commonEverywhere: (names) => [`in all the districts people speak well of ${en.list(names.map(en.quoted))}.`],
  sourceTitles: {
    all: 'How many have been heard in the whole dialogue',
    challenge: (place, { subject, name }, confirmed) =>
      `Challenge of ${place}: ${subject === 'theme' ? 'the theme ' : ''}${en.quoted(name)}${confirmed ? '' : ' (suggested, not confirmed)'}`,
  },
};
