import type { OutcomeMessages } from './sv-outcomes';

export const enOutcomes: OutcomeMessages = {
  title: 'Answers to residents',
  intro:
    'Tell what has been decided or done. The answer stands on the receipt of everyone whose contribution is about the theme, or comes from the district.',
  introRead:
    'This is what the municipality has told that it has decided or done. The answer stands on the receipt of everyone whose contribution is about the theme, or comes from the district.',
  loading: 'the answers',
  writeTitle: 'Write an answer',
  theme: 'Theme',
  district: 'District',
  anyTheme: 'All themes in the district',
  anyDistrict: 'All districts',
  textSv: 'What happened then, in Swedish',
  textSvHint: 'Write short and plain: what is decided, by whom, and when it will be done. At most 5,000 characters.',
  textEn: 'The same in English, if you like',
  othersRead: 'Everyone may read the answers below. No key is needed for that.',
  signed: 'Your name is kept with the answer. It is shown to colleagues, not to residents.',
  send: 'Show the answer to residents',
  sending: 'Saving …',
  sent: 'The answer now stands on the receipts.',
  chooseOne: 'Choose a theme, a district or both.',
  listTitle: 'Answers that are shown',
  none: 'No answers yet. Residents see that the municipality will write here.',
  about: (names) => names.join(', '),
  written: (by, when) => `${by}, ${when}`,
  remove: 'Remove',
  removeQuestion: 'Do you want to remove the answer?',
  removeExplained: 'It goes from all receipts. It stays in the archives of the municipality, with your name.',
  removeYes: 'Yes, remove it',
  removing: 'Removing …',
};
