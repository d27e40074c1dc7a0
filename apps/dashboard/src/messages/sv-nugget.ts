import { counted, type Count } from './counted';

/** What the page of a guldkorn or an utmaning says, in Swedish. */
export const svNugget = {
  loading: 'guldkornet',
  kicker: {
    NUGGET: (district: string) => `Guldkorn i ${district}`,
    CHALLENGE: (district: string) => `Utmaning i ${district}`,
  },
  saidOfTheme: (words: string) => `Folk säger det med ord som ${words}.`,
  distinctiveTitle: (label: string) => `Så många nämner ${label}`,
  distinctiveUnit: 'andel av rösterna',
  where: 'Var',
  toDistrict: 'Till bygden',
  here: (name: string) => `I ${name}`,
  elsewhere: 'I övriga kommunen',
  ofVoicesBoth: (here: string, elsewhere: string) => `${here} här, ${elsewhere} i övriga kommunen`,
  valuedTitle: (label: string) => `Så talar man om ${label}`,
  valued: (share: string, lower: string, upper: string) =>
    `Av det som är beröm, bekymmer eller önskemål är ${share} beröm. Med osäkerheten inräknad: ${lower} till ${upper}.`,
  valuedBetween: (lower: string, upper: string) =>
    `Av det som är beröm, bekymmer eller önskemål är mellan ${lower} och ${upper} beröm. Närmare än så går det inte att säga utan att peka ut enskilda.`,
  valuedNone: 'För få har sagt beröm, bekymmer eller önskemål för att en andel ska kunna visas.',
  fragile: 'Skört: om en enda röst räknas bort står det inte längre fast.',
  statistics: 'Siffrorna bakom',
  logOdds: 'Log-oddskvot',
  z: 'z-värde',
  p: 'p (exakt, ensidigt)',
  falseDiscoveryRate: 'Felaktiga bland alla fynd, högst (Benjamini-Hochberg)',
  statisticsNote: 'Räknat på de avrundade antalen. Vad som är ett guldkorn avgörs av de exakta.',
  wordsTitle: 'Med invånarnas egna ord',
  wordsIntro: (n: Count) =>
    `${counted(n, 'omnämnande', 'omnämnanden')}. Det markerade är nyckelordet, precis som det skrevs.`,
  more: 'Visa fler',
  all: (label: string) => `Alla yttranden om ${label}`,
  unknownTitle: 'Det här guldkornet finns inte längre',
  unknown: 'När nya bidrag räknas in kan guldkorn ändras. Gå till bygden och se vad som gäller nu.',
};
