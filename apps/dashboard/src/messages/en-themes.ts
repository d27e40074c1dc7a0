import type { svThemes } from './sv-themes';

/** What the page of all themes says, in English. */
export const enThemes: typeof svThemes = {
  title: 'Themes',
  intro:
    'What do people talk about, and where? Here you can also give themes better names, merge, split and hide them.',
  loading: 'the themes',
  empty:
    'There are no themes here. They come when contributions have been imported. To see hidden themes, tick the box above.',
  sort: 'Sort by',
  sorts: { roster: 'Most voices', namn: 'Name', berom: 'Largest share of praise' },
  sortByDistrict: (district) => `Largest share in ${district}`,
  showHidden: 'Show hidden themes',
  mapTitle: (theme, districts, of) =>
    districts === of
      ? `${theme} is the most common theme in every district`
      : `${theme} is the most common theme in ${districts} of ${of} districts`,
  mapTitlePlain: 'How many in each district speak of each theme',
  mapUnit:
    'voices, rounded down to whole fives, and share of the district’s voices; the stronger the colour, the larger the share',
  mapHow:
    'Open a cell to read the statements, or a theme to change it. With the keyboard, the arrow keys go between the cells.',
  everywhere: 'Whole municipality',
  voices: 'voices',
  share: 'share',
  few: 'too few',
  pinned: 'pinned first',
  hidden: 'hidden',
  found: 'found in the answers',
  aside: 'Change themes',
  chooseTheme: 'Choose a theme in the table to change it.',
  gone: 'The theme is not in the table right now. It may be hidden, or have gone into another. See the history below.',
  pinnedNow: 'The theme comes first. To change that, undo the decision in the history.',
  hiddenNow: 'The theme is hidden. To show it again, undo the decision in the history.',
  actions: { rename: 'Rename', merge: 'Merge', split: 'Split', pin: 'Put first', hide: 'Hide' },
  keys: { rename: 'R', merge: 'M', split: 'S', pin: 'P', hide: 'H' },
  wordsOf: 'Words in the theme:',
  open: 'Open the theme’s page',
  read: 'Read the statements',
  shortcutsOn: 'Use keyboard shortcuts',
  rename: {
    title: (theme) => `Rename “${theme}”`,
    explained: 'The new name stands wherever the theme is shown. You can undo it.',
    fields: { sv: 'Name in Swedish', en: 'Name in English' },
    yes: 'Save the name',
  },
  hide: {
    title: (theme) => `Do you want to hide “${theme}”?`,
    explained: 'The theme leaves lists and charts. The statements stay, and you can undo it.',
    yes: 'Yes, hide the theme',
  },
  pin: {
    title: (theme) => `Put “${theme}” first`,
    explained: 'The theme comes first in lists until somebody undoes it.',
    yes: 'Put first',
  },
  merge: {
    title: (theme) => `Merge “${theme}” into another theme`,
    explained: (theme) =>
      `All that belongs to “${theme}” is counted to the theme you choose, which keeps its name. “${theme}” leaves lists and charts. You can undo it.`,
    into: 'Merge into',
    choose: 'Choose a theme',
    yes: 'Yes, merge them',
  },
  split: {
    title: (theme) => `Split “${theme}” into two themes`,
    explained:
      'Choose the words that are to make a new theme. Statements that mention any of them go there, later ones too. You can undo it.',
    which: 'Words for the new theme',
    fields: { sv: 'The new theme’s name in Swedish', en: 'The new theme’s name in English' },
    chooseOne: 'Choose at least one word.',
    yes: 'Yes, split the theme',
  },
  nothingToUndo: 'There is nothing to undo here. Older decisions are undone in the history.',
  history: 'History',
  historyLoading: 'the history',
  noHistory: 'Nobody has changed anything yet.',
  because: (reason) => `Reason: ${reason}`,
  undoneBy: (by, when) => `Undone by ${by}, ${when}.`,
  withoutEffect: 'The decision makes no difference right now.',
  more: 'Show more',
  leanTitle: 'Which way the voices lean in each theme',
};
