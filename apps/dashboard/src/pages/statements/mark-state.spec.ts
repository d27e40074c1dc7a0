import { describe, expect, it } from '@jest/globals';
import { beginMarks, marksText, putMark, readMarks, settleMark } from './mark-state';

const read = { isRead: true, isFlagged: false };
const flagged = { isRead: true, isFlagged: true };

describe('marks that are made', () => {
  it('count at once, and only the latest of a statement waits', () => {
    const state = putMark(putMark(putMark(beginMarks([]), 'a', read), 'b', read), 'a', flagged);
    expect(state.made.get('a')).toEqual(flagged);
    expect(state.waiting).toEqual([
      { statementId: 'b', ...read },
      { statementId: 'a', ...flagged },
    ]);
  });

  it('go on counting when they have arrived, and a later one still waits', () => {
    const first = putMark(beginMarks([]), 'a', read);
    const [sent] = first.waiting;
    const later = putMark(first, 'a', flagged);
    expect(settleMark(first, sent!, true)).toEqual({ made: new Map([['a', read]]), waiting: [] });
    expect(settleMark(later, sent!, true).waiting).toEqual([{ statementId: 'a', ...flagged }]);
  });

  it('give way to what the server told when it does not take them', () => {
    const state = putMark(beginMarks([]), 'a', read);
    expect(settleMark(state, state.waiting[0]!, false)).toEqual({ made: new Map(), waiting: [] });
  });

  it('outlive a reload until they have arrived', () => {
    const state = putMark(beginMarks([]), 'a', flagged);
    expect(beginMarks(readMarks(marksText(state)))).toEqual(state);
    expect(marksText(beginMarks([]))).toBeNull();
  });

  it.each([null, '', '{', '{}', '[1]', '[{"statementId":"a"}]'])('are none in %p', (text) => {
    expect(readMarks(text)).toEqual([]);
  });
});
