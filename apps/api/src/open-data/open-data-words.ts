import type { PageLanguage } from '../public-pages/language.js';

const sv = {
  title: 'Öppna data',
  lead: 'Här finns siffror ur medborgardialogen som alla får använda, utan att fråga och utan villkor (CC0).',
  tables: 'Tabeller',
  columns: 'kolumnerna beskrivna',
  catalogue: 'För den som hämtar med program finns en beskrivning av allt enligt DCAT-AP-SE:',
  fiction: 'Obs! Siffrorna är påhittade: programmet visar en exempeldialog.',
};

/** What stands on the page of open data. */
export const openDataWords: Readonly<Record<PageLanguage, typeof sv>> = {
  sv,
  en: {
    title: 'Open data',
    lead: 'Figures from the dialogue that everyone may use, without asking and without conditions (CC0).',
    tables: 'Tables',
    columns: 'its columns described',
    catalogue: 'For those who fetch by program there is a description of it all by DCAT-AP-SE:',
    fiction: 'NB: the figures are invented. The program shows an example dialogue.',
  },
};
