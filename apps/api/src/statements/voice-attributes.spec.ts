import { describe, expect, it } from '@jest/globals';
import { latestAnswers } from './voice-attributes.js';

describe('what voices said last of themselves', () => {
  it('is the latest answer to each thing asked, whatever else a later submission leaves out', () => {
    const latest = latestAnswers([
      { voice: 'a', attributes: { kon: 'man', bott: 'kort' } },
      { voice: 'b', attributes: { kon: 'kvinna' } },
      { voice: 'a', attributes: null },
      { voice: 'a', attributes: { bott: 'lang' } },
    ]);
    expect([...latest].map(([voice, answers]) => [voice, Object.fromEntries(answers)])).toEqual([
      ['a', { kon: 'man', bott: 'lang' }],
      ['b', { kon: 'kvinna' }],
    ]);
  });
});
