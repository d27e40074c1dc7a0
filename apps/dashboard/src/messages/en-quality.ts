import type { svQuality } from './sv-quality';

/** What is said of how well statements are coded, in English. */
export const enQuality: typeof svQuality = {
  title: 'How well do the themes fit?',
  loading: 'how well the themes fit',
  about:
    'The program reads by itself which themes a statement is about. How well it does so is measured against people: statements are drawn at random from every district, and two people give them themes, each alone, without seeing each other’s answers or the program’s. Only what both have read counts.',
  steps: [
    'Whoever begins draws a sample on the page Blind review. 200 statements go a long way.',
    'Two people read the same statements there and give them themes. “None of the themes” is an answer too.',
  ],
  toCoding: 'To the blind review',
  stepsDone: (needed) => `When both have read at least ${needed}, the figure is shown here, with its margin of error.`,
  compared: {
    below: 'Two people agree more with each other than the program does with them',
    level: 'The program reads about as people do, as far as can be seen',
    above: 'The program agrees more with the two people than they do with each other',
    machineOnly: 'How well the program agrees with people',
  },
  unit: 'F1, from 0 (nothing fits) to 1 (everything fits)',
  n: ({ text }) => `${text} statements that two people have read`,
  row: 'Comparison',
  value: 'F1',
  machine: 'The program against the people',
  people: 'The people against each other',
  f1: 'F1 weighs two things together: how much of what the program gives the people give too, and how much of what the people give the program finds. The light band is the 95 % interval: how surely we know it.',
  alpha: (value, interval) =>
    `The people’s agreement is ${value}${interval} by Krippendorff’s alpha, where 1 is full agreement and 0 is what chance gives.`,
  drawn: (date) => `The statements were drawn ${date}, and the program is measured as it read then.`,
  frameHasChanged: 'The list of themes has changed since. Draw a new sample to measure the new list.',
  themesTitle: 'Show theme by theme',
  theme: 'Theme',
  prevalence: 'Share of statements',
  precision: 'Rightly given',
  recall: 'Found',
  kappa: 'Agreement (kappa)',
  themesNote:
    '“Rightly given” is how much of what the program gives the people give too. “Found” is how much of what the people give the program finds. Kappa is the people’s agreement beyond chance. Rare themes rest on few statements and have wide intervals, or none at all.',
  none: 'none',
};
