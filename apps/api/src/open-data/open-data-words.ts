import type { PageLanguage } from '../public-pages/language.js';

const sv = {
  title: 'Öppna data',
  lead: 'Här finns siffror ur medborgardialogen som alla får använda, utan att fråga och utan villkor (CC0).',
  tables: 'Tabeller',
  fetch: 'Hämta som CSV',
  columns: 'Så beskrivs kolumnerna',
  meaning: 'Så ska siffrorna läsas',
  programs: 'För program',
  catalogue: 'Allt är beskrivet enligt DCAT-AP-SE, så att dataportaler kan hämta det själva:',
  fiction: 'Obs! Siffrorna är påhittade: programmet visar en exempeldialog.',
};

/** What stands on the page of open data. */
export const openDataWords: Readonly<Record<PageLanguage, typeof sv>> = {
  sv,
  en: {
    title: 'Open data',
    lead: 'Figures from the dialogue that everyone may use, without asking and without conditions (CC0).',
    tables: 'Tables',
    fetch: 'Fetch as CSV',
    columns: 'How its columns are described',
    meaning: 'How to read the figures',
    programs: 'For programs',
    catalogue: 'All of it is described by DCAT-AP-SE, so that data portals can fetch it themselves:',
    fiction: 'NB: the figures are invented. The program shows an example dialogue.',
  },
};
