import { describe, expect, it } from '@jest/globals';
import { testProfile, utf8 } from '../test-profile.js';
import { parseSubmissions } from './parse-submissions.js';

function answersOf(csv: string) {
  return parseSubmissions(utf8(csv), testProfile).submissions.flatMap(({ answers }) => answers);
}

describe('how answers lean by the name of their column', () => {
  it.each([
    ['Plus', 'praise', 'heading'],
    ['Minus', 'trouble', 'heading'],
    ['Styrkor', 'praise', 'heading'],
    ['Q2. Svagheter?', 'trouble', 'question'],
    ['3) Önskemål', 'wish', 'heading'],
    ['Beskriv gärna kortfattat: Svagheter?', 'trouble', 'question'],
    ['Nämn tre styrkor', 'praise', 'heading'],
    ['4. Skriv med egna ord önskemål', 'wish', 'heading'],
  ])('%s', (name, valence, basis) => {
    expect(answersOf(`Bygd;${name}\nÅsen;Vägen till sjön\nBerg;Affären\n`).map(({ leaning }) => leaning)).toEqual([
      { valence, basis },
      { valence, basis },
    ]);
  });

  it.each(['Svar', 'Synpunkt', 'Övrigt', 'Beskriv med egna ord'])('%s says nothing of it', (name) => {
    expect(answersOf(`Bygd;${name}\nÅsen;Vägen till sjön är lång och fin\n`)).toEqual([
      { questionId: null, text: 'Vägen till sjön är lång och fin' },
    ]);
  });

  it('is left to the question where the profile has it', () => {
    const [question] = testProfile.questions;
    expect(answersOf(`Bygd;${question!.text.sv}\nÅsen;Vägen till sjön\n`)).toEqual([
      { questionId: question!.id, text: 'Vägen till sjön' },
    ]);
  });

  it('takes no column of numbers or ticks for answers: how many pluses', () => {
    expect(answersOf('Svar;Plus;Minus\nVägen till sjön;3;ja\nAffären;1;nej\n').map(({ text }) => text)).toEqual([
      'Vägen till sjön',
      'Affären',
    ]);
  });
});
