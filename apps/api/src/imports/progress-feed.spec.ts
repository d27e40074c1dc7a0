import { describe, expect, it } from '@jest/globals';
import { NoOthers } from '../processes/channel.js';
import { ProgressFeed, type ImportProgress } from './progress-feed.js';

const state = (stage: ImportProgress['stage'], done: number): ImportProgress => ({
  importId: 'a',
  status: stage === 'done' ? 'done' : 'running',
  stage,
  done,
  total: 9,
  error: null,
});

async function all(states: AsyncIterableIterator<ImportProgress>): Promise<string[]> {
  const told: string[] = [];
  for await (const { stage, done } of states) told.push(`${stage} ${done}`);
  return told;
}

describe('following an import', () => {
  it('begins with the last of what was told while the state was read, and does not go back', async () => {
    const feed = new ProgressFeed(new NoOthers());
    await feed.publish(state('reading', 0));
    const states = await feed.follow('a', async () => {
      const current = feed.current('a')!;
      await feed.publish(state('storing', 0));
      await feed.publish(state('analysing', 0));
      return current;
    });
    await feed.publish(state('analysing', 9));
    await feed.publish(state('done', 9));
    expect(await all(states)).toEqual(['analysing 0', 'analysing 9', 'done 9']);
  });

  it('tells the end though it came while the state was read', async () => {
    const feed = new ProgressFeed(new NoOthers());
    const states = await feed.follow('a', async () => {
      await feed.publish(state('done', 9));
      return state('figures', 9);
    });
    expect(await all(states)).toEqual(['figures 9', 'done 9']);
  });

  it('of what has ended tells the end alone', async () => {
    const feed = new ProgressFeed(new NoOthers());
    expect(await all(await feed.follow('a', () => Promise.resolve(state('done', 9))))).toEqual(['done 9']);
  });

  it('ends for one who leaves', async () => {
    const feed = new ProgressFeed(new NoOthers());
    const states = await feed.follow('a', () => Promise.resolve(state('reading', 0)));
    expect((await states.next()).value).toEqual(state('reading', 0));
    await states.return?.();
    expect(await states.next()).toEqual({ done: true, value: undefined });
  });
});
