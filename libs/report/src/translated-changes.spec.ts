import { describe, expect, it } from '@jest/globals';
import type { ReportDocument } from './document.js';
import { translatedChanges } from './translated-changes.js';

const documentOf = (column: string, head: string): ReportDocument => ({
  format: 1,
  language: 'sv',
  title: '',
  municipality: '',
  scope: '',
  template: 'district',
  record: { reportId: 'r', version: 1, isFrozen: true, corrects: null, by: '', at: '', run: null, threshold: 5 },
  firstPage: [],
  blocks: [
    {
      kind: 'table',
      id: 't',
      title: '',
      caption: null,
      table: {
        columns: [
          { id: 'theme', label: '', description: '', type: 'text' },
          { id: 'share', label: column, description: '', type: 'share' },
        ],
        rows: [
          [
            { value: head, text: head },
            { value: 0.25, text: '25\u00a0%' },
          ],
        ],
      },
      sourceIds: [],
    },
  ],
  sources: [],
});
const change = (before: string, after: string) => ({
  figureId: 't/Jakt och fiske/share',
  label: 'Jakt och fiske: Andel',
  before,
  after,
  isInText: false,
});
const told = (changes: Partial<Parameters<typeof translatedChanges>[0]>) =>
  translatedChanges(
    { figures: [], unchanged: 1, came: [], went: [], ...changes },
    {
      from: 'sv',
      to: 'en',
      own: documentOf('Andel', 'Jakt och fiske'),
      translated: documentOf('Share', 'Hunting and fishing'),
      known: [{ id: 'f1', kind: 'finding', title: 'Guldkorn of Hotagen: the theme “Hunting and fishing”' }],
    },
  );

describe('changes told in another language', () => {
  it('are called what they are called there, and read as figures are there', () => {
    const { figures } = told({
      figures: [change('25\u00a0%', 'minst 1\u00a0240'), change('för få för att visas', '18')],
    });
    expect(figures.map(({ label, before, after }) => [label, before, after])).toEqual([
      ['Hunting and fishing: Share', '25%', 'at least 1,240'],
      ['Hunting and fishing: Share', 'too few to show', '18'],
    ]);
  });

  it.each([
    [
      'one that is still known',
      'f1',
      'Guldkorn i Hotagen: temat ”Jakt och fiske”',
      'Guldkorn of Hotagen: the theme “Hunting and fishing”',
    ],
    [
      'one that is gone, with the resident’s word',
      'f2',
      'Utmaning i Hotagen: ”björn” (föreslagen, inte bekräftad)',
      'Challenge of Hotagen: “björn” (suggested, not confirmed)',
    ],
    ['one in a district with a colon', 'f3', 'Guldkorn i A: B: ”älg”', 'Guldkorn of A: B: “älg”'],
    ['what is no title of ours', 'f4', 'Något annat', 'Något annat'],
  ])('name %s', (_, id, title, expected) => {
    expect(told({ went: [{ id, title }] }).went).toEqual([{ id, title: expected }]);
  });
});
