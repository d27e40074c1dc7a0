import { counted } from './counted';
import type { svDistrict } from './sv-district';

/** What a bygd's page says, in English. */
export const enDistrict: typeof svDistrict = {
  loading: 'the district',
  kicker: 'District',
  lead: (voices) => [
    'At least ',
    { strong: counted(voices, 'voice', 'voices') },
    ' from here have spoken about their district.',
  ],
  leadEmpty: 'Nobody has been heard from here yet. Import a contribution or a meeting note, and the page fills up.',
  emptyAction: 'Import a file',
  leadSuppressed: 'So far too few from here have taken part for figures to be shown.',
  write: 'Write about the place',
  print: 'Print',
  nuggets: 'Guldkorn',
  nuggetsIntro: (name) => `What people in ${name} mention more often than others in the municipality, and are fond of.`,
  challenges: 'Challenges',
  challengesIntro: (name) => `What concerns people in ${name} more than elsewhere.`,
  noNuggets:
    'There are no certain guldkorn here yet. At least five people need to mention the same thing, more often than in the rest of the municipality.',
  noChallenges: 'No concern is clearly more common here than in the rest of the municipality.',
  findingsTitle: {
    NUGGET: (name) => `Heard more often in ${name}`,
    CHALLENGE: (name) => `A more common concern in ${name}`,
  },
  findingsUnit: 'times as common as in the rest of the municipality; the line shows the uncertainty (95%)',
  timesMore: 'Times more common',
  findingsCalled: { NUGGET: (name) => name, CHALLENGE: (name) => `challenges in ${name}` },
  finding: { NUGGET: 'Guldkorn', CHALLENGE: 'Challenge' },
  voicesHere: 'Voices here',
  shareHere: 'Share here',
  shareElsewhere: 'Share elsewhere',
  timesColumn: 'Times as common (95%)',
  shareLine: (here, elsewhere) =>
    elsewhere === null
      ? `${here} of the voices here, only a few elsewhere in the municipality`
      : `${here} of the voices here, ${elsewhere} elsewhere in the municipality`,
  fragile: 'fragile: rests on a single voice',
  quotesByConsent: 'Quotes are printed only where the author has said yes to it.',
  showAll: (n) => `Show all ${n}`,
  allAlike: (times, lower, upper) =>
    `Counts are rounded, so this shows only roughly how much more common they are: about ${times} times, between ${lower} and ${upper}.`,
  damped:
    'The ratios are shrunk, so they are mostly lower than one share divided by the other. What is listed was tested on the exact counts.',
  readMore: (label) => `Read what they say about ${label}`,
  themeFindings: {
    NUGGET: (name) => `Themes that stand out in ${name}`,
    CHALLENGE: (name) => `Themes that trouble people in ${name} in particular`,
  },
  themeFindingsIntro:
    'A theme gathers many different words for one thing. After it stand words that mark how people here speak of it.',
  notQuotable: 'not to be quoted',
  moreFindings: (n) => `+${n} more`,
  common: 'Common picture',
  commonIntro: (name) => `What ${name} shares with all the other districts.`,
  commonShare: (share) => `${share} of the voices here`,
  themes: 'Themes',
  themesTitle: (name) => `What people talk about in ${name}`,
  themesUnit: 'share of the district’s voices',
  places: 'Places',
  placesIntro:
    'Every place in the district: those we have heard from, and those where only a few, perhaps nobody, have been heard so far.',
  placesIntroAllHeard: 'Every place in the district.',
  heard: 'Places we have heard from',
  notHeard: 'Places with too few voices, or none',
  inhabitants: (n) => `pop. ${n}`,
  allStatements: (name) => `Read everything from ${name}`,
  unknownTitle: 'There is no such district',
  unknown: 'Choose a district in the menu or on the map.',
  handout: (municipality, when) =>
    `${municipality}. Figures counted ${when}. They show what those who took part have said and are not an opinion poll.`,
};
