/** What the programme page says, in Swedish; English fills the same. */
export const svProgramme = {
  title: 'Kom med på ett möte',
  lead: 'Vi vill höra hur det är att leva just där du bor. Här ser du när vi träffas, hur du kommer med och vad som händer med det du säger.',
  writeInstead: 'Hinner du inte komma?',
  writeInsteadLink: 'Skriv till oss i stället',
  coming: 'Möten som kommer',
  noneComing: 'Just nu är inga fler möten bestämda. Du kan alltid skriva till oss.',
  past: 'Möten som har varit',
  form: { digital: 'Digitalt möte', physical: 'Möte på plats' },
  venueUnset: 'Platsen är inte bestämd än. Den kommer att stå här.',
  dayUnset: 'Vilken dag det blir är inte bestämt än. Den kommer att stå här.',
  join: 'Öppna mötet',
  joinUnset: 'Länken till mötet kommer att stå här. Hittar du den inte när det är dags? Fråga',
  small: (from: number, to: number) => `En liten grupp, ${from}–${to} personer.`,
  wantToCome: 'Vill du vara med? Fråga',
  openToAll: 'Alla är välkomna.',
  calendar: 'Lägg till i min kalender',
  calendarFor: (title: string) => `: ${title}`,
  calendarLink: (url: string) => `Länk till mötet: ${url}`,
  calendarPeriod: 'Vilken dag det blir är inte bestämt än.',
  calendarNoEnd: 'När mötet slutar är inte bestämt.',
  digitalTitle: 'Så går ett digitalt möte till',
  digital: [
    'Du behöver en dator, surfplatta eller telefon med internet. Du kan vara med bara med ljud.',
    'Öppna länken en stund innan mötet börjar, så hinner vi hjälpas åt om något krånglar.',
    'Du får prata eller skriva i chatten, precis som du vill. Du får också bara lyssna.',
  ],
  afterwardsTitle: 'Det här händer med det du säger',
  afterwards: [
    'Vi antecknar det som sägs. Anteckningen sparas som den är och blir en allmän handling.',
    'Din röst räknas en gång, hur mycket eller lite du än säger.',
    'Vi letar efter det som är särskilt för varje bygd: det ni uppskattar och det som behöver bli bättre.',
    'Ingen ska kunna räkna ut vad just du har sagt. Är ni för få visar vi inga siffror alls.',
  ],
  helpTitle: 'Behöver du hjälp att vara med?',
  help: (role: string, channel: string) =>
    `${role} hjälper dig, på nätet eller på biblioteket. Du når hjälpen genom ${channel}.`,
  phone: 'Telefon',
  email: 'E-post',
  hours: 'Öppet',
  meetingUnknown: 'Det finns inget sådant möte. Alla möten står på sidan Möten.',
};

/** The same in another language. */
export type ProgrammeWords = typeof svProgramme;
