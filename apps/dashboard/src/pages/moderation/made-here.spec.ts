import { describe, expect, it } from '@jest/globals';
import { knownHere, latestStanding, withMade, type MadeHere } from './made-here';

const made = (id: string | null, isUndone = false): MadeHere => ({
  decided: Promise.resolve(id ?? 'later'),
  id,
  statementId: null,
  isUndone,
});
const told = (id: string, undoneBy: string | null = null) => ({ id, undoneBy });

describe('what is undone first', () => {
  it('is what was decided here last, also before the list tells of it or the server has answered', () => {
    const [first, second] = [made('a'), made(null)];
    expect(latestStanding([first], [told('x')])).toBe(first);
    expect(latestStanding([first, second], [told('a'), told('x')])).toBe(second);
  });

  it('is what was decided before, when the latest has been undone here or by others', () => {
    const first = made('a');
    expect(latestStanding([first, made('b', true)], [told('b'), told('a')])).toBe(first);
    expect(latestStanding([first, made('b')], [told('b', 'Ove'), told('a')])).toBe(first);
  });

  it('is what the list tells of, when nothing made here stands; nothing when nothing does', () => {
    expect(latestStanding([made('a', true)], [told('a'), told('y', 'Ove'), told('x')])?.id).toBe('x');
    expect(latestStanding([made('a', true)], [told('a')])).toBeUndefined();
    expect(latestStanding([], [])).toBeUndefined();
  });

  it('is known by more and more, in the order in which it was made', () => {
    const [first, second] = [made(null), made('b')];
    const answered = { ...first, id: 'a' };
    const both = withMade([first, second], answered);
    expect(both).toEqual([answered, second]);
    expect(knownHere(both, 'a')).toBe(answered);
    expect(withMade(both, { ...knownHere(both, 'x'), isUndone: true })).toHaveLength(3);
  });
});
