import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Block } from './blocks';
import { mergeBlocks } from './merge-blocks';

/** `a b=edited` → blocks a and b. */
const blocks = (text: string): Block[] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [id = '', words = id] = word.split('=');
      return { id, role: 'body', text: words };
    });
const written = (all: readonly Block[]) => all.map(({ id, text }) => (id === text ? id : `${id}=${text}`)).join(' ');

describe('a text that a new proposal comes to', () => {
  it.each([
    ['follows it where nothing was written', 'a b', 'a b', 'a=new b c', 'a=new b c'],
    ['keeps what was written', 'a b', 'a=mine b', 'a=new b=new', 'a=mine b=new'],
    ['takes in what is new where it stands', 'a b', 'a=mine b', 'a q b', 'a=mine q b'],
    ['takes it in after what is there', 'a b', 'b=mine', 'a q b', 'q b=mine'],
    ['lets what was deleted stay deleted', 'a b c', 'a c=mine', 'a b c', 'a c=mine'],
    ['drops what is no longer chosen', 'a q b', 'a=mine q b', 'a b', 'a=mine b'],
    ['keeps what is no longer chosen but written in', 'a q b', 'a q=mine b', 'a b', 'a q=mine b'],
    ['keeps what somebody added', 'a b', 'a own:1 b', 'a b c', 'a own:1 b c'],
    ['brings all where everything was deleted and all is new', 'a', '', 'b c', 'b c'],
  ])('%s', (_, base, mine, proposal, expected) => {
    expect(written(mergeBlocks(blocks(base), blocks(mine), blocks(proposal)))).toBe(expected);
  });

  const some = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 }).map((ids) => blocks(ids.join(' ')));
  it('loses nothing that was written, and is the proposal where nothing was', () => {
    fc.assert(
      fc.property(some, some, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (base, proposal, edits) => {
        const mine = base.map((block, index) => (edits[index] ? { ...block, text: `${block.id}!` } : block));
        const merged = mergeBlocks(base, mine, proposal);
        for (const block of mine) if (block.text.endsWith('!')) expect(merged).toContain(block);
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
        expect(new Set(mergeBlocks(base, base, proposal))).toEqual(new Set(proposal));
      }),
    );
  });
});
