import type { PageWords } from './sv-pages.js';

export const enPages: PageWords = {
  skip: 'Skip to the content',
  navigation: 'Pages',
  contribute: 'Write to us',
  programme: 'Meetings',
  receipt: 'Your receipt',
  privacy: 'Your data',
  accessibility: 'Accessibility',
  openData: 'Open data',
  otherLanguage: 'På svenska',
  footer: (municipality: string) => `${municipality} does not keep your IP address and uses no cookies on these pages.`,
  toContribute: 'To the form',
  errors: {
    notFoundTitle: 'There is no such page',
    notFound: 'Perhaps the address is wrong. From here you can go on:',
    brokenTitle: 'Something went wrong on our side',
    refusedTitle: 'That did not work',
  },
};
