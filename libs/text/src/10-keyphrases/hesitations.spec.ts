import { describe, expect, it } from '@jest/globals';
import { engine } from '../testing/engine.js';
import { isHesitation } from './hesitations.js';

describe('sounds of speech', () => {
  it.each('eh Eh öh öööh äh åh ah ahh aa uh um uhm ehm öhm hm hmm mm mmm mhm haha hehe alltså liksom typ'.split(' '))(
    '%s is one',
    (word) => expect(isHesitation(word)).toBe(true),
  );

  it.each('ö å ås öhn hav ohm-nät eka mamma ham hö typhus em öm om am'.split(' '))('%s is a word', (word) =>
    expect(isHesitation(word)).toBe(false),
  );

  it.each<[said: string, keys: string[], valence: string]>([
    ['Mm. Hmm. Ah.', [], 'unclear'],
    ['Mmm, hmmm, öööh, eeh.', [], 'unclear'],
    ['alltså ja', [], 'unclear'],
    ['Hm, liksom, eh', [], 'unclear'],
    ['Jaha. Mhm. Aa. Haha.', [], 'unclear'],
    ['Öhm, vi har ju, vad heter det, hembygdsgården.', ['sv:hembygdsgård'], 'unclear'],
    ['Aha, okej, ehm, badplatsen.', ['sv:badplats'], 'unclear'],
    ['Det är typ tyst här, eh, och fiskevattnet är typ fantastiskt.', ['sv:fiskevatten'], 'praise'],
    ['Öh, alltså, skoterlederna är, mmm, dåliga liksom.', ['sv:skoterled'], 'trouble'],
    ['Uhm, well, the forest, you know.', ['en:forest'], 'unclear'],
  ])('are no keyphrases of %j, nor do they lean', (said, keys, valence) => {
    const reading = engine.read(said);
    expect(reading.keyphrases.map(({ key }) => key)).toEqual(keys);
    expect(reading.valence.valence).toBe(valence);
    for (const { start, end } of reading.valence.cues) expect(isHesitation(said.slice(start, end))).toBe(false);
  });
});
