import { counted, type Count } from './counted';

/** What the overview says of what is new since the last visit, in Swedish. */
export const svSinceLast = {
  loading: 'det som är nytt',
  title: (when: string) => `Nytt sedan ${when}`,
  nothing: (when: string) => `Inget nytt sedan du var här ${when}.`,
  submissions: (n: Count) => counted(n, 'nytt bidrag', 'nya bidrag'),
  fewerSubmissions: (n: Count) => counted(n, 'bidrag har tagits bort', 'bidrag har tagits bort'),
  notes: (n: Count) => counted(n, 'ny mötesanteckning', 'nya mötesanteckningar'),
  fewerNotes: (n: Count) => counted(n, 'mötesanteckning har tagits bort', 'mötesanteckningar har tagits bort'),
  read: 'Läs bidragen som kom på webben',
  more: 'Filer, beslut och annat som ändrats',
  files: 'Filer som har lästs in',
  file: (name: string, statements: Count) => `${name}, ${counted(statements, 'yttrande', 'yttranden')}`,
  moreFiles: 'Alla inläsningar',
  came: 'Nya guldkorn',
  went: 'Inte längre guldkorn',
  decisions: 'Beslut av kollegor',
  moreDecisions: 'Alla beslut',
  inDistrict: (district: string, words: string) => `${district}: ${words}`,
  seen: 'Jag har sett det här',
};
