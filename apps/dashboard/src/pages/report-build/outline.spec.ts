import { describe, expect, it } from '@jest/globals';
import {
  changesOf,
  readKept,
  sameOutline,
  withItem,
  withLeftOut,
  withAction,
  withMoved,
  withoutItem,
  withTakenBack,
  withWords,
  type Outline,
  type ReportItem,
} from './outline';

const item = (id: string, more: Partial<ReportItem> = {}): ReportItem => ({
  id,
  kind: 'OPENING',
  districtId: null,
  by: null,
  text: null,
  findingIds: null,
  statementIds: [],
  actions: [],
  ...more,
});
const outline: Outline = {
  title: 'Rapport',
  items: ['a', 'b', 'c'].map((id) => item(id)),
  edits: [],
  leftOut: [],
};
const order = ({ items }: Outline) => items.map(({ id }) => id).join('');

describe('what the municipality does about a challenge', () => {
  const row = { findingId: 'f1', about: 'ambulans', action: '', responsible: '', due: '', state: null };
  const actionsOf = ({ items }: Outline) => items.find(({ id }) => id === 'b')?.actions;

  it('is added where nothing was written, and takes the place of what was', () => {
    const once = withAction(outline, 'b', { ...row, action: 'Ny bil' });
    expect(actionsOf(once)).toEqual([{ ...row, action: 'Ny bil' }]);
    const other = withAction(once, 'b', { ...row, findingId: 'f2' });
    const twice = withAction(other, 'b', { ...row, action: 'Ny bil', due: '2027' });
    expect(actionsOf(twice)).toEqual([
      { ...row, action: 'Ny bil', due: '2027' },
      { ...row, findingId: 'f2' },
    ]);
  });

  it('is sent of items of that kind only, and kept in the browser until it is', () => {
    const items = [item('b', { kind: 'ACTIONS', actions: [row] }), item('c', { actions: [row] })];
    const sent = changesOf({ ...outline, items }).items ?? [];
    expect(sent.map(({ actions }) => actions)).toEqual([[row], undefined]);
    const kept = JSON.stringify({ revision: 1, outline: { ...outline, items } });
    expect(readKept(kept)?.outline.items).toEqual(items);
    expect(readKept(kept.replaceAll('"ambulans"', '7'))).toBeNull();
  });
});

describe('the outline of a report', () => {
  it.each([
    ['a', 1, 'bac'],
    ['c', -1, 'acb'],
    ['a', -1, 'abc'],
    ['a', 9, 'bca'],
    ['x', 1, 'abc'],
  ])('with %s moved by %i', (id, by, moved) => {
    expect(order(withMoved(outline, id, by))).toBe(moved);
  });

  it('gets an item back where it was', () => {
    const without = withoutItem(outline, 'b');
    expect(order(without)).toBe('ac');
    expect(order(withItem(without, item('b'), 1))).toBe('abc');
  });

  it('holds what is written over, left out and taken back', () => {
    const written = withWords(withWords(outline, 'a:1', 'Ett'), 'a:1', 'Två');
    expect(written.edits).toEqual([{ blockId: 'a:1', text: 'Två' }]);
    expect(withWords(written, 'a:1', null).edits).toEqual([]);
    const without = withLeftOut(withLeftOut(outline, ['a:1', 'a:2']), ['a:2']);
    expect(without.leftOut).toEqual(['a:1', 'a:2']);
    expect(withTakenBack(without, ['a:1']).leftOut).toEqual(['a:2']);
  });

  it('keeps to itself what nobody has written in yet', () => {
    const begun = withItem(outline, item('d', { kind: 'TEXT', text: ' ' }), 3);
    expect(sameOutline(begun, outline)).toBe(true);
    expect(changesOf({ ...begun, title: ' ' })).toMatchObject({
      title: null,
      items: [{}, {}, {}],
    });
    expect(sameOutline(withItem(outline, item('d', { kind: 'TEXT', text: 'Hej' }), 3), outline)).toBe(false);
  });

  it('is read back as it was kept, and nothing else is', () => {
    const kept = { revision: 3, outline: withWords(outline, 'a:1', 'Ett'), saved: 'x1', sent: ['x2'] };
    expect(readKept(JSON.stringify(kept))).toEqual(kept);
    const { saved, sent, ...older } = kept;
    expect(readKept(JSON.stringify(older))).toEqual({ ...older, saved: '', sent: [] });
    for (const other of ['{"revision":1}', ...[{ revision: 'x' }, { saved: 1 }, { sent: [sent, saved] }].map(changed)])
      expect(readKept(other)).toBeNull();
    for (const other of [null, '', '{', '[]']) expect(readKept(other)).toBeNull();
    function changed(to: object) {
      return JSON.stringify({ ...kept, ...to });
    }
    expect(
      readKept(
        JSON.stringify({
          revision: 1,
          outline: { ...outline, items: [{ id: 1 }] },
        }),
      ),
    ).toBeNull();
  });
});
