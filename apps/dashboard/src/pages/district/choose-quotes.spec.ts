import { describe, expect, it } from '@jest/globals';
import type { FindingKind, Valence } from '../../graphql/generated/graphql';
import { chooseQuotes } from './choose-quotes';

interface Said {
  readonly length?: number;
  readonly mayBeQuoted?: boolean;
  readonly lean?: Valence;
  readonly whole?: Valence;
  readonly keyphrase?: string;
}

function quote(id: string, said: Said = {}) {
  const { length = 90, mayBeQuoted = true, lean = 'PRAISE', whole = lean, keyphrase = 'spår' } = said;
  return {
    start: 0,
    end: 4,
    statement: {
      id,
      text: id.padEnd(length, 'x'),
      mayBeQuoted,
      valence: whole,
      mentions: [
        { start: 0, end: 4, valence: lean, keyphrase: { id: keyphrase } },
        { start: 2, end: 9, valence: 'UNCLEAR' as const, keyphrase: { id: 'annat' } },
      ],
    },
  };
}

const finding = (id: string, kind: FindingKind, ...nodes: ReturnType<typeof quote>[]) => ({
  id,
  kind,
  keyphrase: { id: 'spår' },
  evidence: { nodes },
});

describe('chooseQuotes', () => {
  it.each([
    ['praise for a guldkorn', 'NUGGET', [quote('a', { lean: 'TROUBLE' }), quote('b', { length: 900 })], 'b'],
    ['nothing for a guldkorn that no quote praises', 'NUGGET', [quote('a', { lean: 'WISH' })], undefined],
    ['a trouble for a challenge', 'CHALLENGE', [quote('a', { lean: 'WISH' }), quote('b', { lean: 'TROUBLE' })], 'b'],
    ['a wish for a challenge where no trouble is told', 'CHALLENGE', [quote('a', { lean: 'WISH' }), quote('b')], 'a'],
    ['the word itself', 'NUGGET', [quote('a', { keyphrase: 'skidspår' }), quote('b', { length: 390 })], 'b'],
    ['one that may be quoted', 'NUGGET', [quote('a', { mayBeQuoted: false }), quote('b', { length: 390 })], 'b'],
    [
      'a compound that may be quoted before the word itself that may not',
      'NUGGET',
      [quote('a', { mayBeQuoted: false }), quote('b', { keyphrase: 'skidspår' })],
      'b',
    ],
    [
      'a wish that may be quoted before a trouble that may not',
      'CHALLENGE',
      [quote('a', { lean: 'TROUBLE', mayBeQuoted: false }), quote('b', { lean: 'WISH' })],
      'b',
    ],
    [
      'one that surely leans so before a long one that may be quoted',
      'NUGGET',
      [quote('a', { length: 450 }), quote('b', { mayBeQuoted: false })],
      'b',
    ],
    [
      'a long one that may be quoted',
      'NUGGET',
      [quote('a', { mayBeQuoted: false, length: 900 }), quote('b', { length: 4000 })],
      'b',
    ],
    ['one that praises all through', 'NUGGET', [quote('a', { whole: 'TROUBLE' }), quote('b', { length: 390 })], 'b'],
    ['one that reads well', 'NUGGET', [quote('a', { length: 4 }), quote('b', { length: 95 })], 'b'],
  ] as const)('takes %s', (_, kind, quotes, id) => {
    expect(chooseQuotes([finding('f', kind, ...quotes)]).get('f')?.statement.id).toBe(id);
  });

  it('never shows the same words on two cards, though another was to say them', () => {
    const said = quote('a');
    const again = { ...said, statement: { ...said.statement, id: 'a2' } };
    const chosen = chooseQuotes([
      finding('1', 'NUGGET', said),
      finding('2', 'NUGGET', again, quote('b', { length: 400 })),
      finding('3', 'NUGGET', said),
    ]);
    expect([...chosen].map(([id, { statement }]) => [id, statement.id])).toEqual([
      ['1', 'a'],
      ['2', 'b'],
    ]);
  });
});
