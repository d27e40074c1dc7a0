import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { begin, redo, step, undo } from './history';

describe('what one has done', () => {
  it('can be undone and done again, and a new step ends what was undone', () => {
    const done = step(step(begin('a'), 'b'), 'c');
    expect(undo(done)).toEqual({ past: ['a'], present: 'b', future: ['c'] });
    expect(redo(undo(done))).toEqual(done);
    expect(undo(undo(undo(done)))).toEqual({ past: [], present: 'a', future: ['b', 'c'] });
    expect(step(undo(done), 'd')).toEqual({ past: ['a', 'b'], present: 'd', future: [] });
    expect(redo(done)).toBe(done);
    expect(undo(begin('a')).present).toBe('a');
  });

  it('comes back to the same whatever is undone and done again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 30 }), fc.nat({ max: 40 }), (steps, times) => {
        const done = steps.reduce((history, next) => step(history, next), begin(0));
        let back = done;
        for (let n = 0; n < times; n++) back = undo(back);
        for (let n = 0; n < times; n++) back = redo(back);
        expect(back).toEqual(done);
      }),
    );
  });
});
