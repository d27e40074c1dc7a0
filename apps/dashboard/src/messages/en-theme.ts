import { counted } from './counted';
import type { svTheme } from './sv-theme';

/** What a theme's page says, in English. */
export const enTheme: typeof svTheme = {
  loading: 'the theme',
  kicker: 'Theme',
  lead: (voices) => `At least ${counted(voices, 'voice', 'voices')} speak of this.`,
  leadSuppressed: 'Too few speak of this for the number to be shown.',
  byDistrictTitle: (theme) => `The share of each district’s voices that speak of ${theme.toLowerCase()}`,
  byDistrictUnit: 'share of the district’s voices',
  share: 'Share',
  keyphrases: 'Keyphrases in the theme',
  keyphrasesIntro: 'Open a word to read what is said.',
  all: 'Read every statement in the theme',
  change: 'Change the theme',
  lean: 'Which way the voices lean',
  unknownTitle: 'There is no such theme',
  unknown: 'Themes can change when new contributions are counted. The overview shows those that hold now.',
};
