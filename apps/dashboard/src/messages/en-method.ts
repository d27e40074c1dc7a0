import type { svMethod } from './sv-method';

/** What the method page says, in English. */
export const enMethod: typeof svMethod = {
  title: 'How we counted',
  intro:
    'Every figure can be followed back to the words it comes from. The same contributions always give the same figures.',
  sections: [
    {
      id: 'roster',
      title: 'Voices, not rows',
      text: [
        'A person counts once, however much they write. Five hundred posts by one person weigh as much as one.',
        'A note without names never counts as more voices than the meeting had participants. What politicians and officials say is kept, but only what residents say can become a guldkorn.',
      ],
    },
    {
      id: 'nyckelord',
      title: 'From text to keyphrases',
      text: [
        'Texts are divided into sentences and words. Inflections of a word are counted together, so that “skidspår” and “skidspåren” make one keyphrase.',
        'The original is never altered. Every keyphrase points at the very characters where it stands.',
      ],
    },
    {
      id: 'guldkorn',
      title: 'What it takes to be a guldkorn',
      text: [
        'Voices in the district mention it more often than voices in the rest of the municipality. The difference is measured by odds ratios that are shrunk towards what is common in the whole municipality (Monroe, Colaresi and Quinn 2008), tried with an exact test and adjusted for many words being tried at once.',
        'It is valued: most of what is said about it is praise. And at least five voices stand behind it. What rests on a single voice is not counted as one.',
        'Challenges are counted in the same way, for what troubles people. The common picture is what is valued about equally in all districts.',
      ],
    },
    {
      id: 'lutning',
      title: 'Praise, trouble and wishes',
      text: [
        'Which way a statement leans is decided first by the heading it stands under or the question it answers, then by its words. Where it cannot be told, it says “unclear”.',
      ],
    },
    {
      id: 'integritet',
      title: 'Nobody is to be singled out',
      text: [
        'Counts of voices are rounded down to the nearest five, and where they are fewer than five it says “too few to show”. Nobody can then be worked out by taking one figure from another. Shares are of the rounded counts.',
        'The texts never leave the municipality’s own computer.',
      ],
    },
    {
      id: 'granser',
      title: 'What the figures do not say',
      text: [
        'Those who took part chose to. The figures describe them, not everyone who lives in the municipality. What is hard to write about, or nobody asked about, does not show here.',
      ],
    },
  ],
  runTitle: 'This count',
  runLoading: 'the facts of the count',
  runNone: 'Nothing has been counted yet. Import a file and it is counted at once.',
  finishedAt: 'Counted',
  statements: 'Statements',
  voices: 'Voices',
  textVersion: 'Text reading, version',
  insightVersion: 'Statistics, version',
  inputHash: 'Checksum of what was counted',
  ledgerTitle: 'From received to counted',
};
