import { describe, expect, it } from '@jest/globals';
import { arrived, beginCoding, give, keptText, readKept, refused, undo } from './coding-state';

const empty = beginCoding({ waiting: [], draft: null });
const first = { position: 1, themeIds: ['natur'] };

describe('coding one statement after another', () => {
  it('keeps an answer in line until the server has it', () => {
    const given = give({ ...empty, draft: first }, first, null);
    expect(given.answers.get(1)).toEqual(['natur']);
    expect(given.draft).toBeNull();
    expect(given.waiting).toEqual([first]);
    expect(arrived(given, first).waiting).toEqual([]);
    expect(arrived(given, first).answers.get(1)).toEqual(['natur']);
  });

  it('sends only the latest of several answers to one statement, also when the first is under way', () => {
    const later = { position: 1, themeIds: [] };
    const twice = give(give(empty, first, null), later, first.themeIds);
    expect(twice.waiting).toEqual([later]);
    expect(arrived(twice, first).waiting).toEqual([later]);
  });

  it('has nothing to send or undo when the same is answered again', () => {
    const again = give({ ...empty, draft: first }, first, ['natur']);
    expect(again).toEqual(empty);
  });

  it('undoes back to what was there, answered or not', () => {
    const changed = give(give(empty, first, null), { position: 2, themeIds: [] }, ['lugn']);
    const once = undo(changed);
    expect(once.answers.get(2)).toEqual(['lugn']);
    const twice = undo(once);
    expect(twice.answers.get(1)).toBeNull();
    expect(twice.waiting).toEqual([
      { position: 2, themeIds: ['lugn'] },
      { position: 1, themeIds: null },
    ]);
    expect(undo(twice)).toBe(twice);
  });

  it('forgets what the server refuses', () => {
    const given = give(empty, first, null);
    expect(refused(given, first)).toEqual(empty);
  });

  it('outlives a reload with what had not been sent and what was chosen', () => {
    const draft = { position: 2, themeIds: ['lugn'] };
    const given = { ...give(empty, first, null), draft };
    const kept = readKept(keptText(given));
    expect(kept).toEqual({ waiting: [first], draft });
    expect(beginCoding(kept).answers.get(1)).toEqual(['natur']);
    expect(keptText(empty)).toBeNull();
  });

  it.each([null, '', 'null', '[]', '{"waiting":3,"draft":{}}', '{"waiting":[{"position":"1","themeIds":[]}]}', '{'])(
    'begins with nothing where %j was kept',
    (text) => {
      expect(readKept(text)).toEqual({ waiting: [], draft: null });
    },
  );
});
