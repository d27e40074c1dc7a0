import type { DisposableKind } from '../graphql/generated/graphql';

const kinds: Readonly<Record<DisposableKind, string>> = {
  SUBMISSION: 'Det invånarna har skickat',
  WITHDRAWN_SUBMISSION: 'Det invånarna har tagit tillbaka',
  MEETING_NOTE: 'Anteckningar från möten',
  UNUSED_UPLOAD: 'Filer som aldrig lästes in',
};

/** "3 formulär och 1 fil". */
function amount(submissions: number, files: number): string {
  const forms = submissions === 0 ? [] : [`${submissions.toLocaleString('sv-SE')} bidrag`];
  const inFiles = files === 0 ? [] : [`${files.toLocaleString('sv-SE')} ${files === 1 ? 'fil' : 'filer'}`];
  return [...forms, ...inFiles].join(' och ') || 'inget';
}

function time(months: number): string {
  if (months % 12 !== 0) return `${months} ${months === 1 ? 'månad' : 'månader'}`;
  return `${months / 12} år`;
}

/** The page where records are destroyed by decision, in Swedish. */
export const svDisposal = {
  title: 'Gallring',
  intro:
    'Här förstörs det som kommunen har bestämt inte ska sparas längre. En person föreslår och en annan bekräftar. Det går inte att ångra.',
  loading: 'gallringen',
  others: 'Hur länge uppgifterna sparas kan alla läsa. Det behövs ingen nyckel till det.',
  publicPage: 'Läs vad invånarna får veta om hur länge vi sparar deras uppgifter',
  kinds,
  rulesTitle: 'Vad som är gammalt nog',
  rule: (months: number) => `Sparas i ${time(months)}.`,
  forEver: 'Sparas för alltid.',
  undecided: 'Kommunen har inte bestämt hur länge det sparas. Därför går det inte att gallra.',
  decidedIn: (decision: string) => `Beslut: ${decision}`,
  due: (submissions: number, files: number, day: string) => `${amount(submissions, files)} kom in före ${day}.`,
  dueWithdrawn: (submissions: number, day: string) => `${amount(submissions, 0)} togs tillbaka före ${day}.`,
  noneDue: (day: string) => `Inget är äldre än ${day}.`,
  held: (count: number) => `${count.toLocaleString('sv-SE')} till är gamla nog, men spärrade.`,
  waits: 'Ett förslag väntar på att bekräftas. Det står här nedanför.',
  propose: 'Föreslå gallring',
  proposing: 'Föreslår …',
  listTitle: 'Förslag och utförda gallringar',
  none: 'Ingen har föreslagit någon gallring än.',
  states: { PROPOSED: 'Väntar', DONE: 'Utförd', CANCELLED: 'Avbruten' },
  amount,
  proposed: (who: string, when: string) => `Föreslagen av ${who}, ${when}.`,
  confirmed: (who: string, when: string) => `Bekräftad av ${who}, ${when}.`,
  cancelled: (who: string, when: string, why: string) => `Avbruten av ${who}, ${when}: ${why}`,
  erased: (when: string) => `Borta även ur databasens fil ${when}.`,
  erasing: 'Borta ur alla tabeller. De sista spåren i databasens fil tas bort nu.',
  digest: 'Kontrollsumma över det som förstördes (SHA-256):',
  own: 'Du har själv föreslagit det här. Be en kollega logga in och bekräfta.',
  confirm: 'Bekräfta och förstör',
  confirmQuestion: 'Vill du förstöra det här för alltid?',
  confirmExplained: (what: string) =>
    `${what} försvinner: det som skickades in, det vi har läst ut av det och siffrorna som byggde på det. Frysta rapporter blir kvar. I säkerhetskopior finns det kvar tills de har bytts ut.`,
  confirmYes: 'Ja, förstör det',
  confirming: 'Förstör …',
  cancel: 'Avbryt förslaget',
  cancelQuestion: 'Varför avbryter du förslaget?',
  cancelExplained: 'Inget förstörs. Förslaget och ditt skäl står kvar i listan.',
  cancelYes: 'Avbryt förslaget',
  cancelling: 'Avbryter …',
  reason: 'Skäl',
  reasonMissing: 'Skriv ett skäl.',
  holdsTitle: 'Spärrar mot gallring',
  holdsAbout:
    'Spärra det som måste finnas kvar, till exempel för att någon har överklagat eller en myndighet har begärt det. Det som är spärrat går varken att gallra eller ta bort.',
  noHolds: 'Inget är spärrat.',
  everything: 'Allt som finns',
  aForm: 'Ett bidrag',
  goneFile: 'En fil som inte finns längre',
  placed: (who: string, when: string) => `Spärrat av ${who}, ${when}.`,
  lifted: (who: string, when: string, why: string) => `Hävd av ${who}, ${when}: ${why}`,
  lift: 'Häv spärren',
  liftQuestion: 'Varför häver du spärren?',
  liftExplained:
    'Det som var spärrat kan gallras igen när det är gammalt nog. Spärren och ditt skäl står kvar i listan.',
  liftYes: 'Häv spärren',
  lifting: 'Häver …',
  placeTitle: 'Spärra något',
  what: 'Vad ska finnas kvar?',
  chooseWhat: 'Välj',
  oneFile: (name: string, when: string) => `${name}, inläst ${when}`,
  ofStatement: 'Det bidrag eller den fil som ett yttrande står i',
  statement: 'Yttrandets adress',
  statementHint: 'Öppna yttrandet på sidan Yttranden och kopiera adressen.',
  statementWrong: 'I adressen finns inget yttrande. Öppna yttrandet på sidan Yttranden och kopiera adressen därifrån.',
  whatMissing: 'Välj vad som ska finnas kvar.',
  why: 'Varför ska det finnas kvar?',
  place: 'Spärra',
  placing: 'Spärrar …',
};

export type DisposalMessages = typeof svDisposal;
