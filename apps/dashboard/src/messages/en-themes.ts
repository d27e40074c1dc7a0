import { counted } from './counted';
import type { svThemes } from './sv-themes';

/** What the page of all themes says, in English. */
export const enThemes: typeof svThemes = {
  title: 'Themes',
  intro: 'What do people talk about, and where?',
  introChange: 'Here you can also give themes better names, merge, split and hide them.',
  loading: 'the themes',
  empty:
    'There are no themes here. They come when contributions have been imported. To see hidden themes, tick the box above.',
  sort: 'Sort by',
  sorts: { roster: 'Most voices', namn: 'Name', berom: 'Largest share of praise' },
  sortByDistrict: (district) => `Largest share in ${district}`,
  showHidden: 'Show hidden themes',
  views: 'Ways to look at the themes',
  shows: {
    bygd: 'By district',
    grupp: 'By group',
    tid: 'Over time',
    kanal: 'By channel',
    ord: 'Words that go together',
  },
  maps: {
    bygd: {
      title: (theme, columns, of) =>
        columns === of
          ? `${theme} is the most common theme in every district`
          : `${theme} is the most common theme in ${columns} of ${of} districts`,
      plain: 'How many in each district speak of each theme',
      unit: 'voices, rounded down to whole fives, and share of the district’s voices; the stronger the colour, the larger the share',
    },
    grupp: {
      title: (theme, columns, of) => `${theme} is the most common theme in ${columns} of ${of} groups`,
      plain: 'How many in each focus group speak of each theme',
      unit: 'voices, rounded down to whole fives, and share of the group’s voices where they are at least 20; the stronger the colour, the larger the share',
    },
    tid: {
      title: (theme, columns) => `${theme} is the most common theme in ${columns} months`,
      plain: 'How many speak of each theme, month by month',
      unit: 'voices, rounded down to whole fives, and share of the month’s voices where they are at least 20; the stronger the colour, the larger the share',
    },
    kanal: {
      title: (theme, columns, of) => `${theme} is the most common theme in ${columns} of ${of} channels`,
      plain: 'How many speak of each theme, by how they were heard',
      unit: 'voices, rounded down to whole fives, and share of the channel’s voices where they are at least 20; the stronger the colour, the larger the share',
    },
  },
  mapHow:
    'Open a cell to read the statements, or a theme to see more of it. With the keyboard, the arrow keys go between the cells.',
  untold: 'Too few speak of these themes for them to be shown in any cell:',
  everywhere: 'Whole municipality',
  pinned: 'pinned first',
  hidden: 'hidden',
  found: 'found in the answers',
  aside: 'Change themes',
  chooseTheme: 'Choose a theme in the table to see more of it.',
  chooseThemeAbove: 'Choose a theme in the list above the words to see more of it.',
  gone: 'The theme is not in the table right now. It may be hidden, or have gone into another. See the history below.',
  pinnedNow: 'The theme comes first.',
  hiddenNow: 'The theme is hidden.',
  actions: { rename: 'Rename', merge: 'Merge', split: 'Split', pin: 'Put first', hide: 'Hide' },
  back: { pin: 'Unpin', hide: 'Show again' },
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
  wordsTitle: 'In whose words',
  wordsBy: { bygd: 'By district', kanal: 'By channel', grupp: 'By group' },
  wordsPlain: (theme) => `The words of the theme ${theme}, by who says them`,
  wordsUnit:
    'voices, rounded down to whole fives, and share of those who speak of the theme where they are at least 20',
  wordsHow: 'Open a cell to read what was said.',
  wordsFew: 'The voices are too few to show who says which words.',
  wordsColumn: 'Words',
  allVoices: 'All',
  leanTitle: 'Which way the voices lean in each theme',
  network: {
    loading: 'the words',
    theme: 'Within the theme',
    allThemes: 'All themes',
    district: 'In the district',
    allDistricts: 'Whole municipality',
    showLeads: 'Show leads: pairs that chance may explain',
    title: (a, b) => `“${a}” and “${b}” go together most strongly`,
    titleLeads: 'No words go together for certain',
    onlyLeads: (n) =>
      `There ${n.n === 1 ? 'is' : 'are'} ${counted(n, 'lead: a pair', 'leads: pairs')} often said together, but chance is enough to explain it. Tick “Show leads” to see ${n.n === 1 ? 'it' : 'them'}.`,
    called: 'Words that go together',
    unit: 'voices that say the word, rounded down to whole fives; the thicker the line, the more strongly the words go together',
    how: 'Two words go together when the same voices say both, more often than by chance. Open a word to read what was said. With the keyboard, the arrow keys go between the words.',
    dashed: 'Dashed line: a lead. The words are often said together, but chance is enough to explain it.',
    none: 'No words go together here. For a pair to be shown, at least five voices must say both words, and more often together than by chance. Choose more themes or the whole municipality.',
    tooFew:
      'Here the voices are too few to show which words go together. Choose more themes or the whole municipality.',
    pair: 'Words',
    pairOf: (a, b) => `${a} – ${b}`,
    both: 'Voices that say both',
    timesChance: 'Against chance',
    times: (number) => `${number} times as often`,
    strength: 'Strength',
    sureness: 'How sure',
    firm: 'sure',
    lead: 'lead',
    drawing: (title) => `${title}. Go between the words with the arrow keys.`,
    spoken: (word, voices, firm, leads) =>
      [
        `${word} ${voices} voices.`,
        firm !== '' ? `Goes together with ${firm}.` : '',
        leads !== '' ? `May go together with ${leads}.` : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
  },
};
