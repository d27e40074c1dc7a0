import { describe, expect, it } from '@jest/globals';
import { answerText, readAnswer } from './kept-answer';

const written = { themeId: 'vagar', districtId: '', textSv: 'Bron är lagad.', textEn: '' };
const nothing = { themeId: '', districtId: '', textSv: '', textEn: '' };

describe('an answer kept in the browser', () => {
  it('comes back as it was written', () => {
    expect(readAnswer(answerText(written))).toEqual(written);
  });

  it('is not kept before there is a text', () => {
    expect(answerText({ ...written, textSv: '' })).toBeNull();
  });

  it.each([null, 'inte JSON', 'null', '[1]', '{"textSv":3,"annat":"x"}'])(
    'is nothing when it is not ours: %s',
    (text) => {
      expect(readAnswer(text)).toEqual(nothing);
    },
  );
});
