import type { Count } from './counted';

/** What is said of how well statements are coded, in Swedish. */
export const svQuality = {
  title: 'Hur väl stämmer temana?',
  loading: 'hur väl temana stämmer',
  about:
    'Programmet läser själv vilka teman ett yttrande handlar om. Hur väl det går mäts mot människor: yttranden dras slumpvis ur varje bygd, och två personer anger teman för dem var för sig, utan att se varandras svar eller programmets. Bara det som båda har läst räknas.',
  steps: [
    'Den som börjar drar ett stickprov på sidan Granskning. 200 yttranden räcker långt.',
    'Två personer läser samma yttranden där och anger teman. ”Inget av temana” är också ett svar.',
  ],
  toCoding: 'Till granskningen',
  stepsDone: (needed: number) => `När båda har läst minst ${needed} visas siffran här, med felmarginal.`,
  compared: {
    below: 'Två personer är mer överens med varandra än programmet är med dem',
    level: 'Programmet läser ungefär som människor gör, så långt det går att se',
    above: 'Programmet är mer överens med personerna än de är med varandra',
    machineOnly: 'Så väl stämmer programmet med personerna',
  },
  unit: 'F1, från 0 (inget stämmer) till 1 (allt stämmer)',
  n: ({ text }: Count) => `${text} yttranden som två personer har läst`,
  row: 'Jämförelse',
  value: 'F1',
  machine: 'Programmet mot personerna',
  people: 'Personerna mot varandra',
  f1: 'F1 väger ihop två saker: hur mycket av det programmet anger som även personerna anger, och hur mycket av det personerna anger som programmet hittar. Det ljusa bandet är 95 % intervall: så säkert vet vi det.',
  alpha: (value: string, interval: string) =>
    `Personernas enighet är ${value}${interval} mätt med Krippendorffs alfa, där 1 är full enighet och 0 är vad slumpen ger.`,
  drawn: (date: string) => `Yttrandena drogs ${date}, och programmet mäts som det läste då.`,
  frameHasChanged: 'Listan med teman har ändrats sedan dess. Dra ett nytt stickprov för att mäta den nya listan.',
  themesTitle: 'Visa tema för tema',
  theme: 'Tema',
  prevalence: 'Andel yttranden',
  precision: 'Rätt angivet',
  recall: 'Hittat',
  kappa: 'Enighet (kappa)',
  themesNote:
    '”Rätt angivet” är hur stor del av det programmet anger som även personerna anger. ”Hittat” är hur stor del av det personerna anger som programmet hittar. Kappa är personernas enighet utöver slumpen. Ovanliga teman vilar på få yttranden och har breda intervall, eller inget alls.',
  none: 'saknas',
};
