import { counted, type Count } from './counted';

interface WeekName {
  readonly number: number;
  readonly year: number;
}

/** What the pages of meetings and their notes say, in Swedish. */
export const svMeetings = {
  title: 'Möten',
  intro: 'Programmet vecka för vecka: vilka möten som finns, vilka anteckningar som har lästs in och vad som saknas.',
  loading: 'programmet',
  sum: {
    meetings: (n: Count) => `${counted(n, 'möte', 'möten')} i programmet.`,
    noted: (n: Count) => `${n.text} har anteckning.`,
    missing: (n: Count) => `${n.text} saknar anteckning.`,
    ahead: (n: Count) => `${n.text} är inte över än.`,
  },
  toMissing: 'Vilka saknas?',
  programme: 'Programmet, vecka för vecka',
  noProgramme: 'Det finns inga möten i kommunens program. Anteckningar går att läsa in ändå.',
  weeks: (first: WeekName, last: WeekName) =>
    first.year !== last.year
      ? `Vecka ${first.number}, ${first.year} – vecka ${last.number}, ${last.year}`
      : `Vecka ${first.number === last.number ? first.number : `${first.number}–${last.number}`}, ${last.year}`,
  when: 'När',
  where: 'Var',
  how: 'Hur',
  district: 'Bygd',
  group: 'Grupp',
  whom: 'För',
  participants: 'Deltagare',
  dayUnset: (period: string) => `${period} (dagen är inte angiven)`,
  clock: (from: string, to: string | null) =>
    `kl. ${[from, ...(to === null ? [] : [to])].map((time) => time.replace(':', '.')).join('–')}`,
  form: { PHYSICAL: 'fysiskt möte', DIGITAL: 'digitalt möte' },
  everyone: { FOCUS_GROUP: 'hela kommunen', DIALOGUE_MEETING: 'hela kommunen', OPEN_MEETING: 'alla som vill' },
  notSaid: 'inte angivet',
  planned: (from: string, to: string) => `planerat för ${from === to ? from : `${from}–${to}`}`,
  cameOf: (came: string, planned: string) => `${came} (${planned})`,
  noNote: 'Ingen anteckning ännu – ',
  readIn: 'läs in en',
  readInFor: (meeting: string) => `läs in en anteckning från ${meeting}`,
  readInAny: 'Läs in en anteckning',
  ahead: 'Ingen anteckning ännu. Mötet är inte över.',
  statements: (n: Count) => counted(n, 'yttrande', 'yttranden'),
  notesFrom: (meeting: string) => `Anteckningar från ${meeting}`,
  otherNotes: 'Anteckningar utanför programmet',
  otherNotesIntro: 'De hör inte till något av programmets möten.',
  missing: 'Vilka saknas?',
  districtsWithoutNote: 'Bygder utan mötesanteckning',
  groupsWithoutNote: 'Grupper utan mötesanteckning',
  meetingsWithoutNote: 'Möten utan anteckning',
  allNoted: 'Det finns anteckningar från alla bygder, grupper och möten i programmet.',
  toCoverage: 'Vilka har hörts, och vilka inte',

  noteLoading: 'anteckningen',
  kicker: 'Mötesanteckning',
  meeting: 'Möte',
  noMeeting: 'inte i programmet',
  file: 'Fil',
  count: 'Yttranden',
  allMeetings: 'Alla möten',
  readAmong: 'Läs dem bland alla yttranden',
  unknownTitle: 'Den anteckningen finns inte',
  unknown: 'Den kan ha tagits bort sedan länken skickades. Bland mötena ser du vilka anteckningar som finns.',
  toMeetings: 'Till mötena',
  original: 'Det som står i anteckningen',
  originalIntro: 'Det understrukna är yttranden. Det grå räknas inte. Personuppgifter är maskerade.',
  reading: 'Så har den lästs',
  readingIntro: 'Välj ett yttrande för att se var det står. I anteckningen gör du likadant för att komma tillbaka.',
  keys: 'När du står på ett yttrande: J går till nästa, K till föregående, och Enter byter sida.',
  noStatements: 'Det finns inga yttranden i den här anteckningen.',
  tools: 'Gå mellan yttrandena',
  place: (n: string, of: string) => `Yttrande ${n} av ${of}`,
  next: 'Nästa',
  previous: 'Föregående',
  showInOriginal: 'Visa i anteckningen',
  showInReading: 'Visa läsningen',
  read: (valence: string, role: string) => `${valence}, ${role}: `,
};

/** The same in another language. */
export type MeetingMessages = typeof svMeetings;
