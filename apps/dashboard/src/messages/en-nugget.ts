import { counted } from './counted';
import type { svNugget } from './sv-nugget';

/** What the page of a guldkorn or an utmaning says, in English. */
export const enNugget: typeof svNugget = {
  loading: 'the guldkorn',
  kicker: { NUGGET: (district) => `Guldkorn in ${district}`, CHALLENGE: (district) => `Challenge in ${district}` },
  saidOfTheme: (words) => `People say it in words such as ${words}.`,
  distinctiveTitle: (label) => `How many mention ${label}`,
  distinctiveUnit: 'share of the voices',
  where: 'Where',
  toDistrict: 'To the district',
  here: (name) => `In ${name}`,
  elsewhere: 'Rest of the municipality',
  ofVoicesBoth: (here, elsewhere) => `${here} here, ${elsewhere} in the rest of the municipality`,
  valuedTitle: (label) => `How people speak of ${label}`,
  valued: (share, lower, upper) =>
    `Of what is praise, concern or wish, ${share} is praise. Allowing for uncertainty: ${lower} to ${upper}.`,
  valuedBetween: (lower, upper) =>
    `Of what is praise, concern or wish, between ${lower} and ${upper} is praise. No more can be said without pointing at individuals.`,
  valuedNone: 'Too few have voiced praise, concern or a wish for a share to be shown.',
  fragile: 'Fragile: leave out a single voice and it no longer stands.',
  statistics: 'The figures behind',
  logOdds: 'Log-odds ratio',
  z: 'z value',
  p: 'p (exact, one-sided)',
  falseDiscoveryRate: 'False among all findings, at most (Benjamini-Hochberg)',
  statisticsNote: 'Computed from the rounded counts. What is a guldkorn is decided by the exact ones.',
  wordsTitle: 'In the residents’ own words',
  wordsIntro: (n) => `${counted(n, 'mention', 'mentions')}. What is marked is the keyphrase, exactly as written.`,
  more: 'Show more',
  all: (label) => `All statements about ${label}`,
  unknownTitle: 'This guldkorn is no longer there',
  unknown: 'Guldkorn can change when new contributions are counted. Go to the district to see what holds now.',
};
