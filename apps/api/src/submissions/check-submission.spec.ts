import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parseProfile } from '@guldkorn/municipality';
import { DomainError } from '../errors/domain-error.js';
import { checkSubmission } from './check-submission.js';

const profile = parseProfile(readFileSync('test/fixtures/lilleby.json', 'utf8'), 'lilleby');
const asking = {
  ...profile,
  attributes: [
    {
      id: 'kon',
      name: { sv: 'Kön', en: 'Gender' },
      question: { sv: 'Vilket kön har du?', en: 'What is your gender?' },
      aliases: [],
      values: [
        { id: 'kvinna', name: { sv: 'Kvinna', en: 'Woman' }, aliases: [] },
        { id: 'man', name: { sv: 'Man', en: 'Man' }, aliases: [] },
      ],
    },
  ],
};
const answer = (text: string, questionId = 'gillar') => ({ questionId, text });
const nowhere = { districtId: null, placeId: null, groupId: null, attributes: [] };

function codeOf(given: Parameters<typeof checkSubmission>[0], by = profile): string | null {
  try {
    checkSubmission(given, by);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

describe('a submission by the form', () => {
  it('keeps the words as they are, spaces and all', () => {
    expect(checkSubmission({ ...nowhere, answers: [answer('  Bryggan!\n')] }, profile)).toEqual({
      ...nowhere,
      answers: [answer('  Bryggan!\n')],
    });
  });

  it.each([
    [null, null, null],
    ['norr', null, 'norr'],
    [null, 'hamnen', 'soder'],
    ['norr', 'hamnen', 'soder'],
  ])('from district %p and place %p is from %p', (districtId, placeId, expected) => {
    expect(
      checkSubmission({ answers: [answer('Sjön')], districtId, placeId, groupId: null, attributes: [] }, profile)
        .districtId,
    ).toBe(expected);
  });

  it.each([
    ['a'.repeat(20_000), null],
    ['a'.repeat(20_001), 'TEXT_TOO_LONG'],
    ['😀'.repeat(20_000), null],
    ['😀'.repeat(20_001), 'TEXT_TOO_LONG'],
    ['', 'SUBMISSION_EMPTY'],
    ['\u00a0\n', 'SUBMISSION_EMPTY'],
    ['\u200b\u2060\ufeff', 'SUBMISSION_EMPTY'],
    ['\u0007\u202e\t', 'SUBMISSION_EMPTY'],
    ['\u200bå', null],
    ['a\0b', 'TEXT_UNREADABLE'],
    ['a\ud800', 'TEXT_UNREADABLE'],
    ['Åre sïjte — Jïhnse', null],
  ])('with the text %.20j… is refused as %p', (text, code) => {
    expect(codeOf({ ...nowhere, answers: [answer(text)] })).toBe(code);
  });

  it.each([
    [[], null],
    [[['kon', 'man']], null],
    [[['kon', 'x']], 'ATTRIBUTE_VALUE_UNKNOWN'],
    [[['alder', 'man']], 'ATTRIBUTE_UNKNOWN'],
    [
      [
        ['kon', 'man'],
        ['kon', 'man'],
      ],
      'ATTRIBUTE_TWICE',
    ],
  ])('that says %j of its author is refused as %p', (said, code) => {
    const attributes = said.map(([attributeId = '', valueId = '']) => ({ attributeId, valueId }));
    expect(codeOf({ ...nowhere, answers: [answer('Sjön')], attributes }, asking)).toBe(code);
  });

  it('may say nothing of its author where nothing is asked', () => {
    const attributes = [{ attributeId: 'kon', valueId: 'man' }];
    expect(codeOf({ ...nowhere, answers: [answer('Sjön')], attributes })).toBe('ATTRIBUTE_UNKNOWN');
  });
});
