import type { svMethod } from './sv-method';

/** What the method page says, in English. */
export const enMethod: typeof svMethod = {
  title: 'How we counted',
  intro:
    'Every figure can be followed back to the words it comes from. The same contributions and decisions always give the same figures.',
  sections: [
    {
      id: 'roster',
      title: 'Voices, not rows',
      text: [
        'A person counts once, however much they write. Five hundred posts by one person weigh as much as one. When several have sent in nearly the same text they count as one voice together, and the copies are shown.',
        'A note without names never counts as more voices than the meeting had participants. What politicians and officials say is kept, but only what residents say can become a guldkorn.',
      ],
    },
    {
      id: 'nyckelord',
      title: 'From text to keyphrases and themes',
      text: [
        'Texts are divided into sentences and words. Inflections of a word are counted together, so that “skidspår” and “skidspåren” make one keyphrase.',
        'A theme gathers many different words for the same thing. The municipality’s own themes are tried first; they are known by words that it has chosen. In the statements left over the program looks for more themes: it sees which words tend to come together.',
        'The original is never altered. Every keyphrase points at the very characters where it stands.',
      ],
    },
    {
      id: 'guldkorn',
      title: 'What it takes to be a guldkorn',
      text: [
        'At least five voices in the district mention it, and the share who do is at least one and a half times as large there as in the rest of the municipality. That is tested on the exact counts, with half a voice added on both sides. It may be a keyphrase or a theme. The order is set by odds ratios that are shrunk towards what is common in the whole municipality (Monroe, Colaresi and Quinn 2008). In the charts they are counted from rounded numbers. A guldkorn may therefore have a ratio below one and a half there.',
        'The difference must be greater than chance tends to give. It is tried with an exact test, and as many words and themes are tried at once, the answers are adjusted so that at most one in ten of the differences pointed out is expected to be due to chance.',
        'It is valued: of those who praise, complain or wish for something, at least half praise it. With fewer it is a challenge instead. What rests on a single voice does not count.',
        'The common picture is what is surely valued and mentioned about equally often in all districts.',
      ],
    },
    {
      id: 'lutning',
      title: 'Praise, trouble and wishes',
      text: [
        'Which way a statement leans is decided first by the heading it stands under. Where it answers a question, the question weighs in, but words that plainly say otherwise come first. Elsewhere the words decide. Where it cannot be told, it says “unclear”. Words are hard to read, so this is sometimes wrong.',
      ],
    },
    {
      id: 'beslut',
      title: 'What people decide',
      text: [
        'Those who work with the dialogue can confirm, dismiss, hide, pin or rename a finding. That changes what the overview and the districts’ pages show, but no figures, and not what Compare finds. They can also decide that two words count as one, that a word does not count at all or that a statement belongs to another theme. Then everything is counted anew.',
        'Every decision is kept with name, time and reason, holds in the next count too and can be undone.',
      ],
    },
    {
      id: 'integritet',
      title: 'Nobody is to be singled out',
      text: [
        'Counts of voices are rounded down to the nearest five, and where they are too few it says “too few to show”. Where there are exactly ten voices it may say ten or five. Nobody can then be worked out by taking one figure from another. Shares and uncertainty are of the rounded counts. What is a guldkorn is decided by the exact ones.',
        'The texts never leave the municipality’s own computer.',
      ],
    },
    {
      id: 'granser',
      title: 'What the figures do not say',
      text: [
        'Those who took part chose to. The figures describe them, not everyone who lives in the municipality. What is hard to write about, or nobody asked about, does not show here.',
        'That something is missing from the list does not show that it is missing in the district. With few voices only large differences show. People are known by their name only: who both writes and comes to a meeting may be counted twice.',
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
