import { en } from './en.js';
import type { ReportWords } from './report-words.js';
import type { Piece } from './report.js';

const steps: Readonly<Record<number, string>> = { 5: 'whole fives', 10: 'whole tens' };
const inSteps = (step: number) => steps[step] ?? `whole steps of ${en.number(step)}`;
const numerals = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const lower = (name: string) => name.slice(0, 1).toLocaleLowerCase('en') + name.slice(1);
/** How voices came, after `came`. */
const channels: Readonly<Record<string, string>> = {
  WEB: 'through the website',
  FOCUS_GROUP: 'from focus groups',
  DIALOGUE_MEETING: 'from dialogue meetings',
  OPEN_MEETING: 'from open meetings',
  OTHER: 'in another way',
};
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
      '. Too few have been heard there for us to show the number.',
    ],
    byDistrict: 'Voices from each district',
    notConcluded: 'What cannot be said',
    small: 'How small groups are protected',
    smallGroups: (step) => [
      `we round counts of voices down to ${inSteps(step)}. Where they are fewer we write “too few to show”. We work out shares from the rounded counts. So nobody can work out what a single person has said.`,
    ],
    counted: 'How it is counted',
    method: [
      ['we count each voice once, however much it says.'],
      ['a guldkorn is mentioned more often in its district than in the rest of the municipality, and mostly praised.'],
      ['a challenge is also mentioned more often there, but mostly as a trouble or a wish.'],
      ['we have tested the differences, so that chance alone seldom explains them.'],
      ['we quote only those who have said yes to it, in the words and the language that they used.'],
      ['words that residents use are left as they said them, mostly in Swedish.'],
    ],
    example: ['this report is made from an invented example dialogue.'],
    suggested: ['guldkorn that nobody has confirmed stand as suggested in the list of sources.'],
  },
  columns: {
    district: { label: 'District', description: 'The name of the district.' },
    group: { label: 'Focus group', description: 'The name of the focus group.' },
    channel: { label: 'Way in', description: 'How the voice came in.' },
    month: { label: 'Month', description: 'The month it was said or sent in.' },
    theme: { label: 'Theme', description: 'The name of the theme.' },
    figure: { label: 'Figure', description: 'What the figure is of.' },
    challenge: { label: 'Challenge', description: 'What troubles people.' },
    action: { label: 'What the municipality does', description: 'What the municipality has decided to do.' },
    responsible: { label: 'Who answers', description: 'Who in the municipality answers for it.' },
    due: { label: 'When', description: 'When it is to be done.' },
    state: { label: 'How it stands', description: 'How far it has come.' },
    before: { label: 'Then', description: 'The figure as it stood in the earlier report.' },
    after: { label: 'Now', description: 'The figure as it is now.' },
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
    praise: (place) => `praise, when those heard from ${place} say what they think`,
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
    wish: () => ['this is one of the wishes:'],
  },
  heard: {
    heading: 'The voices in the dialogue',
    all: (count) => ['at least ', count, ' voices have been heard.'],
    allFew: () => ['too few have been heard for us to show the number.'],
    mostFrom: (name, count) => [`most came from ${name}: at least `, count, '.'],
    fewestFrom: (name, count) => [`fewest came from ${name}: at least `, count, '.'],
    tooFewFrom: (names) => [`from ${en.list(names)} too few have been heard for us to show the number.`],
    ways: (ways) => [
      'at least ',
      ...ways.flatMap(([id, count], index): Piece[] => [
        index === 0 ? '' : index === ways.length - 1 ? ' and at least ' : ', at least ',
        count,
        `${index === 0 ? ' voices came' : ''} ${channels[id] ?? channels['OTHER'] ?? ''}`,
      ]),
      '.',
    ],
    mostIn: (month, count) => [`most came in ${month}: at least `, count, '.'],
  },
  voicesChart: {
    title: {
      district: 'Voices from each district',
      group: 'Voices from each focus group',
      channel: 'Voices by the way they came in',
      month: 'Voices month by month',
    },
    most: {
      district: (name) => `Most voices came from ${name}`,
      group: (name) => `Of the focus groups, ${name} was heard most`,
      channel: (name) => `The commonest way in: ${lower(name)}`,
      month: (name) => `Most voices came in ${name}`,
    },
    caption: 'Voices, rounded down. The same voice may stand in several bars. Source: the dialogue.',
    alt: (by, largest, smallest) =>
      `${by === 'month' ? 'Vertical' : 'Horizontal'} bars: number of voices. Largest: ${largest}. Smallest of those shown: ${smallest}.`,
    bar: (name, count) => `${name}, ${count}`,
  },
  topNuggets: {
    heading: 'What sets each district apart',
    intro: () => [
      'this is mentioned more often in the district than in the rest of the municipality, and mostly praised:',
    ],
    inEach: (place, names) => [`${place}: ${en.list(names)}.`],
  },
  topChallenges: {
    heading: 'What troubles each district',
    intro: () => [
      'this is mentioned more often in the district than in the rest of the municipality, mostly as a trouble or a wish:',
    ],
    inEach: (place, names) => [`${place}: ${en.list(names)}.`],
  },
  themes: {
    heading: 'What people speak of',
    most: (name, who) => [...who, ` speak of the theme ${en.quoted(name)}.`],
    commonest: () => ['it is the commonest theme.'],
    asMany: (names) => [`about as many speak of ${en.list(names.map(en.quoted))}.`],
    ofHeard: (place) => (place === null ? ' heard' : ` heard from ${place}`),
    next: (names) => [`next ${names.length === 1 ? 'comes' : 'come'} ${en.list(names.map(en.quoted))}.`],
    chartTitleOfSeveral: 'The commonest themes',
    chartTitle: (name) => `Most speak of ${en.quoted(name)}`,
    byDistrictTitle: 'What people speak of in the districts',
    caption: (heard) =>
      `Share of the voices that speak of the theme, of ${heard} voices. The lines show 95% intervals. Source: the dialogue.`,
    byDistrictCaption:
      "Share of each district's voices that speak of the theme. The lines show 95% intervals. Source: the dialogue.",
    alt: (largest, smallest) =>
      `Horizontal bars: share of the voices that speak of each theme. Largest: ${largest}. Smallest of those shown: ${smallest}.`,
    byDistrictAlt: (largest) =>
      `Horizontal bars: share of each district's voices that speak of each theme. Largest: ${largest}.`,
    bar: (name, share) => `${en.quoted(name)}, ${share}`,
    barIn: (name, share, place) => `${en.quoted(name)} in ${place}, ${share}`,
  },
  findingChart: {
    title: (places) => `Guldkorn of the districts side by side: ${en.list(places)}`,
    caption:
      "Share of each district's voices that mention it. The lines show 95% intervals; where they overlap, the difference is uncertain. Source: the dialogue.",
    alt: (largest) =>
      `Horizontal bars: share of each district's voices that mention each guldkorn. Largest: ${largest}.`,
  },
  differences: {
    heading: 'What sets the districts apart',
    onlyMeans: () => [
      'a guldkorn of one district only may be mentioned in the others too. There it is less certain that it sets the district apart, or that most of what is said is praise.',
    ],
    onlyNuggets: (place, names) => [`guldkorn of ${place} only: ${en.list(names)}.`],
    onlyChallenges: (place, names) => [`challenges of ${place} only: ${en.list(names)}.`],
    andMore: 'more',
    inSeveral: (name, places) => [`${name} is a guldkorn in ${en.list(places)}.`],
    none: (place) => [`${place} has no guldkorn of its own that is certain. That does not mean that there are none.`],
  },
  changes: {
    heading: 'What has changed',
    since: (title, version, on) => [
      `we compare this report with ${en.quoted(title)}, version `,
      version,
      `, frozen on ${on}.`,
    ],
    figures: (changed) => [changed, ' of the figures have changed since then.'],
    noFigures: () => ['no figures have changed since then.'],
    noFindings: () => ['the guldkorn and challenges are the same now as then.'],
    came: (title) => [`new since then: ${lower(title)}.`],
    went: (title) => [`no longer there: ${lower(title)}.`],
    means: (moreHeard) => [
      [
        moreHeard
          ? 'more have been heard now than then. So a share may have changed only because others have answered.'
          : 'about as many have been heard now as then.',
      ],
      ['it cannot be said that anybody has changed their mind: we do not know whether the same people have answered.'],
    ],
    tableTitle: (title) => `Figures that have changed since ${en.quoted(title)}`,
    tableCaption:
      'Counts of voices are rounded down. A change of one step may be a single voice. A share may fall only because more people have been heard.',
  },
  answers: {
    heading: 'What the municipality has answered',
    one: (about, on, text) => [`on ${about}, ${on}: ${text}`],
    none: () => ['the municipality has not yet answered.'],
  },
  actions: {
    heading: 'What the municipality does',
    title: 'Decisions on the challenges',
    caption: 'Filled in by the municipality. It has not been worked out from the dialogue.',
    about: (challenge, place) => `${challenge} (${place})`,
    undecided: 'No decision yet',
    nobody: '–',
    noNews: 'No news yet',
  },
  summary: {
    heard: 'heard',
    against: (share) => [', and ', share, ' in the rest of the municipality'],
    undecided: () => ['the municipality has not decided anything on the challenges yet.'],
    action: ({ about, action, responsible, due }) => [
      `${about}: ${action.replace(/(?<![.\s])[.\s]+$/, '')}${responsible === '' && due === '' ? '' : ` (${[responsible, due].filter((one) => one !== '').join(', ')})`}.`,
    ],
    whole: () => ['how we have counted, and what each figure stands on, is in the whole report.'],
  },
  removed: {
    quote: '[The quote is no longer shown.]',
    quotedAs: 'taken away since the report was frozen',
    source: 'A statement that is no longer shown',
  },
  chapters: { inShort: 'In short', nuggets: (place) => `Guldkorn of ${place}`, manyChallenges: 'Challenges' },
  commonEverywhere: (names) => [`in all the districts people speak well of ${en.list(names.map(en.quoted))}.`],
  sourceTitles: {
    theme: (name) => `The theme ${en.quoted(name)}`,
    answer: (about, on) => `The municipality's answer on ${about}, ${on}`,
    report: (title, version, on) => `${title}, version ${version}, frozen on ${on}`,
    all: 'How many have been heard in the whole dialogue',
    challenge: (place, { subject, name }, confirmed) =>
      `Challenge of ${place}: ${subject === 'theme' ? 'the theme ' : ''}${en.quoted(name)}${confirmed ? '' : ' (suggested, not confirmed)'}`,
  },
};
