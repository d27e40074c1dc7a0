import { counted, type Count } from './counted';
import type { RichText } from './sv';

/** What a bygd's page says, in Swedish. */
export const svDistrict = {
  loading: 'bygden',
  kicker: 'Bygd',
  lead: (voices: Count): RichText => [
    'Minst ',
    { strong: counted(voices, 'röst', 'röster') },
    ' härifrån har berättat om sin bygd.',
  ],
  leadEmpty: 'Ingen härifrån har hörts än. Läs in ett bidrag eller en mötesanteckning, så fylls sidan på.',
  emptyAction: 'Läs in en fil',
  leadSuppressed: 'Så här långt har för få härifrån deltagit för att siffror ska kunna visas.',
  write: 'Skriv om platsen',
  print: 'Skriv ut',
  nuggets: 'Guldkorn',
  nuggetsIntro: (name: string) => `Det som folk i ${name} nämner oftare än andra i kommunen, och tycker om.`,
  challenges: 'Utmaningar',
  challengesIntro: (name: string) => `Det som bekymrar just i ${name}, mer än på andra håll.`,
  noNuggets:
    'Här finns inga säkra guldkorn än. Minst fem personer behöver nämna samma sak, oftare än i resten av kommunen.',
  noChallenges: 'Inget bekymmer är tydligt vanligare här än i övriga kommunen.',
  findingsTitle: {
    NUGGET: (name: string) => `Det här hörs oftare i ${name}`,
    CHALLENGE: (name: string) => `Det här är ett vanligare bekymmer i ${name}`,
  },
  findingsUnit: 'gånger vanligare än i övriga kommunen; strecket visar osäkerheten (95 %)',
  timesMore: 'Gånger vanligare',
  finding: { NUGGET: 'Guldkorn', CHALLENGE: 'Utmaning' },
  findingsCalled: { NUGGET: (name: string) => name, CHALLENGE: (name: string) => `utmaningar i ${name}` },
  voicesHere: 'Röster här',
  shareHere: 'Andel här',
  shareElsewhere: 'Andel i övrigt',
  timesColumn: 'Gånger vanligare (95 %)',
  shareLine: (here: string, elsewhere: string | null) =>
    elsewhere === null
      ? `${here} av rösterna här, bara några få i övriga kommunen`
      : `${here} av rösterna här, ${elsewhere} i övriga kommunen`,
  fragile: 'skört: hänger på en enda röst',
  quotesByConsent: 'Citat trycks bara när den som skrev har sagt ja till det.',
  showAll: (n: string) => `Visa alla ${n}`,
  allAlike: (times: string, lower: string, upper: string) =>
    `Antalen är avrundade, så här syns bara ungefär hur mycket vanligare de är: omkring ${times} gånger, mellan ${lower} och ${upper}.`,
  damped:
    'Talen är dämpade, så de blir oftast lägre än om man delar procenten med varandra. Urvalet är prövat på de exakta antalen.',
  readMore: (label: string) => `Läs vad de säger om ${label}`,
  themeFindings: {
    NUGGET: (name: string) => `Teman som utmärker ${name}`,
    CHALLENGE: (name: string) => `Teman som bekymrar särskilt i ${name}`,
  },
  themeFindingsIntro:
    'Ett tema samlar många olika ord för samma sak. Efter temat står ord som kännetecknar hur folk i bygden talar om det.',
  notQuotable: 'får inte citeras',
  moreFindings: (n: string) => `+${n} till`,
  common: 'Gemensam bild',
  commonIntro: (name: string) => `Det som ${name} delar med alla andra bygder.`,
  commonShare: (share: string) => `${share} av rösterna här`,
  themes: 'Teman',
  themesTitle: (name: string) => `Det man talar om i ${name}`,
  themesUnit: 'andel av bygdens röster',
  places: 'Orter',
  placesIntro:
    'Alla orter i bygden, både de vi har hört från och de där bara några få, kanske ingen, har hört av sig än så länge.',
  placesIntroAllHeard: 'Alla orter i bygden.',
  heard: 'Orter vi har hört från',
  notHeard: 'Orter med för få röster, eller inga',
  inhabitants: (n: string) => `${n} inv.`,
  allStatements: (name: string) => `Läs allt från ${name}`,
  unknownTitle: 'Den bygden finns inte',
  unknown: 'Välj en bygd i menyn eller på kartan.',
  handout: (municipality: string, when: string) =>
    `${municipality}. Siffrorna räknades ${when}. De visar vad de som deltog har sagt och är ingen opinionsmätning.`,
};
