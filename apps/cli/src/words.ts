import type { Restored } from '../../api/src/backup/restore-backup.js';

/** The languages the command line speaks. */
export type Speech = 'sv' | 'en';

/** What is said in both languages. */
export interface Said {
  readonly sv: string;
  readonly en: string;
}

/** The language of whoever sits at the machine: English where the environment asks for it, else Swedish. */
export function speechOf(environment: Readonly<Record<string, string | undefined>>): Speech {
  const asked = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^en/i.test(asked) ? 'en' : 'sv';
}

export const help: Said = {
  sv: `Läser in filer med invånarnas ord, samma väg som importsidan, och sköter om data.

  npx guldkorn import FIL… [--bygd ID|NAMN] [--meeting ID] [--dry-run]
  npx guldkorn account … och npx guldkorn audit verify: konton och logg; skriv npx guldkorn account för hjälp
  npx guldkorn municipality … och npx guldkorn migrate: flera kommuner i en databas; npx guldkorn municipality ger hjälp

  --bygd ID|NAMN   bygden som anteckningarna är från, i stället för den de själva säger
  --meeting ID     mötet i programmet som anteckningarna är från
  --dry-run        visa vad som skulle komma in, men läs inte in något
  --server URL     servern som filerna ska till (annars den på datorn; är ingen igång startas en så länge)
  --json           svara med JSON
  --help           visa den här texten

  npx guldkorn backup [--to MAPP]             säkerhetskopiera, även medan servern är igång
  npx guldkorn restore MAPP [--replace]       återställ en säkerhetskopia; servern ska vara stoppad
  npx guldkorn verify [MAPP]                  gå igenom data, eller en säkerhetskopia, och säg om något är skadat
  npx guldkorn archive MAPP                   gör ett arkivpaket; npx guldkorn archive ger hjälp

  Slutkod: 0 allt är inne eller kan läsas in, 1 något avvisades, 2 kommandot är fel skrivet.
  Inställningar som PORT och DATA_DIR läses som när servern startas. På serverns egen dator behövs inget
  konto; till en annan server sätts GULDKORN_TOKEN till en åtkomstnyckel som får läsa in filer.`,
  en: `Takes in files with residents' words, by the same door as the import page, and looks after the data.

  npx guldkorn import FILE… [--bygd ID|NAME] [--meeting ID] [--dry-run]
  npx guldkorn account … and npx guldkorn audit verify: accounts and the log; npx guldkorn account shows how
  npx guldkorn municipality … and npx guldkorn migrate: several municipalities in one database; npx guldkorn municipality shows how

  --bygd ID|NAME   the district the notes are from, instead of what they say themselves
  --meeting ID     the meeting of the programme that the notes are from
  --dry-run        show what would come in, and take nothing in
  --server URL     the server that the files go to (else the one on this computer; one is started meanwhile if none runs)
  --json           answer in JSON
  --help           show this text

  npx guldkorn backup [--to FOLDER]           make a backup, also while the server runs
  npx guldkorn restore FOLDER [--replace]     put a backup back; the server must be stopped
  npx guldkorn verify [FOLDER]                look through the data, or a backup, and say whether anything is damaged
  npx guldkorn archive FOLDER                 make a package for the archive; npx guldkorn archive shows how

  Exit code: 0 all is in or can come in, 1 something was refused, 2 the command is not written right.
  Settings such as PORT and DATA_DIR are read as when the server is started. On the server's own machine no
  account is needed; for another server set GULDKORN_TOKEN to a token that may take files in.`,
};

const megabytes = (bytes: number) => Math.max(0.1, bytes / 1_000_000).toFixed(1);

export const words = {
  seeHelp: {
    sv: 'Se hur det skrivs med: npx guldkorn --help',
    en: 'See how it is written with: npx guldkorn --help',
  },
  noCommand: {
    sv: 'Vad ska göras? Kommandona är import, backup, restore, verify, account, audit, archive, municipality och migrate.',
    en: 'What is to be done? The commands are import, backup, restore, verify, account, audit, archive, municipality and migrate.',
  },
  unknownCommand: (name: string): Said => ({
    sv: `Kommandot ”${name}” finns inte; de som finns är import, backup, restore, verify, account, audit, archive, municipality och migrate.`,
    en: `There is no command "${name}"; there are import, backup, restore, verify, account, audit, archive, municipality and migrate.`,
  }),
  unknownOption: (reason: string): Said => ({
    sv: `En flagga är fel skriven: ${reason}`,
    en: `An option is not written right: ${reason}`,
  }),
  noBackupNamed: {
    sv: 'Skriv vilken säkerhetskopia som ska återställas: mappen som guldkorn backup skapade.',
    en: 'Write which backup is to be restored: the folder that guldkorn backup made.',
  },
  backupMade: (folder: string, bytes: number): Said => ({
    sv: `Säkerhetskopian ligger i ${folder} (${megabytes(bytes)} MB). Den är genomgången och hel.`,
    en: `The backup is in ${folder} (${megabytes(bytes)} MB). It has been looked through and is whole.`,
  }),
  restored: ({ database, aside, profile }: Restored): Said => {
    const copies = profile.map(({ from, to }) => `  ${from} → ${to}\n`).join('');
    return {
      sv: `Återställt: ${database}.${aside === null ? '' : ` Det som fanns där förut ligger i ${aside}; ta bort mappen när det inte behövs.`}${copies === '' ? ' ' : `\nSäkerhetskopians profil eller karta är inte den som PROFILE pekar på. Kopiera om kopians ska gälla:\n${copies}`}Starta servern.`,
      en: `Restored: ${database}.${aside === null ? '' : ` What was there before is in ${aside}; remove the folder when it is not needed.`}${copies === '' ? ' ' : `\nThe backup's profile or map is not the one that PROFILE leads to. Copy, if the backup's is to be used:\n${copies}`}Start the server.`,
    };
  },
  verified: (place: string, originals: number, reports: number, audit: number | null): Said => ({
    sv: `Allt är helt i ${place}: databasen, ${originals} filer som de kom in, ${reports} frysta rapporter${audit === null ? '' : ` och loggens ${audit} rader`}.`,
    en: `All is whole in ${place}: the database, ${originals} files as they arrived, ${reports} frozen reports${audit === null ? '' : ` and the log's ${audit} rows`}.`,
  }),
  noFiles: { sv: 'Skriv vilka filer som ska läsas in.', en: 'Write which files are to be taken in.' },
  badServer: (url: string): Said => ({
    sv: `”${url}” är ingen adress till en server. Skriv till exempel http://127.0.0.1:3000.`,
    en: `"${url}" is not the address of a server. Write http://127.0.0.1:3000, for example.`,
  }),
  fileMissing: (path: string): Said => ({
    sv: `Filen ${path} finns inte. Inget har lästs in.`,
    en: `There is no file ${path}. Nothing has been taken in.`,
  }),
  isFolder: (path: string): Said => ({
    sv: `${path} är en mapp. Skriv filerna i den, till exempel ${path.replace(/\/$/, '')}/*. Inget har lästs in.`,
    en: `${path} is a folder. Write the files in it, for example ${path.replace(/\/$/, '')}/*. Nothing has been taken in.`,
  }),
  fileUnreadable: (path: string, reason: string): Said => ({
    sv: `Filen ${path} går inte att läsa (${reason}). Inget har lästs in.`,
    en: `The file ${path} cannot be read (${reason}). Nothing has been taken in.`,
  }),
  noAnswer: (url: string): Said => ({
    sv: `Ingen server svarar på ${url}. Kontrollera adressen, och att servern är igång.`,
    en: `No server answers at ${url}. Check the address, and that the server is running.`,
  }),
  wayInNeeded: {
    sv: 'Servern vill veta vem du är. Kör kommandot på serverns egen dator, som samma användare och med samma inställningar (DATA_DIR) som servern, eller sätt GULDKORN_TOKEN till en åtkomstnyckel med omfattningarna FIGURES och IMPORT (sidan /analytiker).',
    en: 'The server wants to know who you are. Run the command on its own machine, as the same user and with the same settings (DATA_DIR) as the server, or set GULDKORN_TOKEN to a token with the scopes FIGURES and IMPORT (the page /analytiker).',
  },
  notOurs: (url: string): Said => ({
    sv: `Det som svarar på ${url} är inte Guldkorn. Ange adressen med --server, eller PORT.`,
    en: `What answers at ${url} is not Guldkorn. Give the address with --server, or PORT.`,
  }),
  dataInUse: (url: string): Said => ({
    sv: `En server är redan igång med samma data, men inte på ${url}. Ange porten som den startades med i PORT, eller adressen med --server.`,
    en: `A server is already running on the same data, but not at ${url}. Give the port that it was started with in PORT, or the address with --server.`,
  }),
  serverFailed: { sv: 'Servern gick inte att starta:', en: 'The server could not be started:' },
  starting: {
    sv: 'Ingen server är igång; startar en så länge …',
    en: 'No server is running; starting one meanwhile …',
  },
  districtUnknown: (name: string, districts: readonly string[]): Said => ({
    sv: `Ingen bygd heter ”${name}”. Välj en av: ${districts.join(', ')}.`,
    en: `No district is called "${name}". Choose one of: ${districts.join(', ')}.`,
  }),
  meetingUnknown: (id: string, meetings: readonly string[]): Said => ({
    sv: `Programmet har inget möte med id ”${id}”. Välj ett av: ${meetings.join(', ')}.`,
    en: `The programme has no meeting with the id "${id}". Choose one of: ${meetings.join(', ')}.`,
  }),
  choiceNotForTables: {
    sv: 'Bygd och möte kan bara anges för anteckningar. I en tabell står bygden i en egen kolumn; läs in den för sig utan --bygd och --meeting.',
    en: 'A district or meeting can be given only for notes. In a table the district has a column of its own; take it in by itself, without --bygd and --meeting.',
  },
  submissions: { sv: 'tabell med bidrag', en: 'table of submissions' },
  note: { sv: 'mötesanteckning', en: 'meeting note' },
  willComeIn: { sv: 'kommer in', en: 'will come in' },
  cameIn: { sv: 'kom in', en: 'came in' },
  duplicates: (count: number): Said => ({
    sv: count === 1 ? '1 dubblett' : `${count} dubbletter`,
    en: count === 1 ? '1 duplicate' : `${count} duplicates`,
  }),
  leftOut: { sv: 'utelämnas', en: 'left out' },
  columns: { sv: 'Kolumner', en: 'Columns' },
  district: { sv: 'bygd', en: 'district' },
  roles: {
    ANSWER: { sv: 'svar med egna ord', en: 'answer' },
    ATTRIBUTE: { sv: 'om den som svarar', en: 'about the resident' },
    AUTHOR: { sv: 'vem som skrev', en: 'who wrote' },
    CONSENT: { sv: 'får citeras', en: 'may be quoted' },
    DATE: { sv: 'datum', en: 'date' },
    DISTRICT: { sv: 'bygd', en: 'district' },
    EXTERNAL_ID: { sv: 'löpnummer', en: 'number' },
    GROUP: { sv: 'grupp', en: 'group' },
    IGNORE: { sv: 'används inte', en: 'not used' },
    MODERATION: { sv: 'granskning', en: 'moderation' },
    PLACE: { sv: 'ort', en: 'place' },
  } as Readonly<Record<string, Said>>,
  because: { sv: 'Utelämnas', en: 'Left out' },
  more: (count: number): Said => ({ sv: `… och ${count} till`, en: `… and ${count} more` }),
  already: { sv: 'Är inne redan', en: 'Is in already' },
  refused: { sv: 'Avvisad', en: 'Refused' },
  done: { sv: 'Inläst och räknad', en: 'In and counted' },
  dryRunOver: { sv: 'Inget har lästs in (--dry-run).', en: 'Nothing has been taken in (--dry-run).' },
} as const;
