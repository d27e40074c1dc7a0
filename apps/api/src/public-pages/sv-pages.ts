/** What stands around every public page and on its error pages, in Swedish; English fills the same. */
export const svPages = {
  skip: 'Hoppa till innehållet',
  navigation: 'Sidor',
  contribute: 'Skriv till oss',
  programme: 'Möten',
  receipt: 'Ditt kvitto',
  privacy: 'Dina uppgifter',
  accessibility: 'Tillgänglighet',
  openData: 'Öppna data',
  otherLanguage: 'In English',
  footer: (municipality: string) =>
    `${municipality} sparar inte din ip-adress och använder inga kakor på de här sidorna.`,
  toContribute: 'Till formuläret',
  errors: {
    notFoundTitle: 'Sidan finns inte',
    notFound: 'Adressen har kanske blivit fel. Härifrån kommer du vidare:',
    brokenTitle: 'Något gick fel hos oss',
    refusedTitle: 'Det gick inte',
  },
};

/** The same in another language. */
export type PageWords = typeof svPages;
