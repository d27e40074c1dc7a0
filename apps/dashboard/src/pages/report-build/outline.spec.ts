import { describe, expect, it } from '@jest/globals';
import {
  changesOf,
  readKept,
  sameOutline,
  withItem,
  withLeftOut,
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
  ...more,
});
const outline: Outline = {
  title: 'Rapport',
  items: ['a', 'b', 'c'].map((id) => item(id)),
  edits: [],
  leftOut: [],
};
const order = ({ items }: Outline) => items.map(({ id }) => id).join('');

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
    const kept = { revision: 3, outline: withWords(outline, 'a:1', 'Ett') };
    expect(readKept(JSON.stringify(kept))).toEqual(kept);
    for (const other of [null, '', '{', '[]', '{"revision":1}', JSON.stringify({ ...kept, revision: 'x' })])
      expect(readKept(other)).toBeNull();
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
