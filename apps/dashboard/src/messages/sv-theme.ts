import { counted, type Count } from './counted';

/** What a theme's page says, in Swedish. */
export const svTheme = {
  loading: 'temat',
  kicker: 'Tema',
  lead: (voices: Count) => `Minst ${counted(voices, 'röst', 'röster')} talar om det här.`,
  leadSuppressed: 'För få talar om det här för att antalet ska kunna visas.',
  byDistrictTitle: (theme: string) => `Så stor del av rösterna i varje bygd talar om ${theme.toLocaleLowerCase('sv')}`,
  byDistrictUnit: 'andel av bygdens röster',
  share: 'Andel',
  keyphrases: 'Nyckelord i temat',
  keyphrasesIntro: 'Öppna ett ord för att läsa vad som sägs.',
  all: 'Läs alla yttranden i temat',
  change: 'Ändra temat',
  lean: 'Hur rösterna lutar',
  unknownTitle: 'Det temat finns inte',
  unknown: 'Teman kan ändras när nya bidrag räknas in. Översikten visar vilka som gäller nu.',
};
