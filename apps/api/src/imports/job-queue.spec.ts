import { mock } from 'node:test';
import { afterEach, describe, expect, it } from '@jest/globals';
import { InProcessQueue, type ImportWork } from './job-queue.js';

/** Nothing has been left undone. */
const workOf = (run: ImportWork['run']): ImportWork => ({
  takeUp: () => Promise.resolve(),
  run,
  takeBackMarked: () => Promise.resolve(),
  letGo: () => undefined,
});

const breathe = () => new Promise((resolve) => setImmediate(resolve));

describe('the queue in this process', () => {
  afterEach(() => {
    mock.timers.reset();
  });

  it('does one job at a time, in order', async () => {
    const queue = new InProcessQueue();
    const log: string[] = [];
    await queue.begin(
      workOf(async (id) => {
        log.push(`${id} begins`);
        await breathe();
        log.push(`${id} ends`);
      }),
    );
    await queue.add('a');
    await queue.add('b');
    expect(log).toEqual([]);
    await queue.idle();
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('takes up what comes while it works, and what comes after it was idle', async () => {
    const queue = new InProcessQueue();
    const done: string[] = [];
    await queue.begin(
      workOf(async (id) => {
        if (id === 'a') await queue.add('b');
        done.push(id);
      }),
    );
    await queue.add('a');
    await queue.idle();
    await queue.add('c');
    await queue.idle();
    expect(done).toEqual(['a', 'b', 'c']);
  });

  it('stopped, ends the job at hand and begins no other', async () => {
    const queue = new InProcessQueue();
    const done: string[] = [];
    let stopping: Promise<void> = Promise.resolve();
    await queue.begin(
      workOf(async (id) => {
        stopping = queue.stop();
        await breathe();
        done.push(id);
      }),
    );
    await queue.add('a');
    await queue.add('b');
    await queue.idle();
    await stopping;
    expect(done).toEqual(['a']);
    expect(queue.waiting()).toBe(1);
  });

  it('does not do what is taken out of it, and goes on with the others', async () => {
    const queue = new InProcessQueue();
    const done: string[] = [];
    await queue.begin(
      workOf(async (id) => {
        await breathe();
        done.push(id);
      }),
    );
    for (const id of ['a', 'b', 'c']) await queue.add(id);
    queue.drop('b');
    queue.drop('nobody knows this one');
    expect(queue.waiting()).toBe(2);
    await queue.idle();
    expect(done).toEqual(['a', 'c']);
  });

  it('tries again after a while, and in its place, what an error kept from being done', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const queue = new InProcessQueue();
    const tried: string[] = [];
    await queue.begin(
      workOf((id) => {
        tried.push(id);
        return tried.length === 1 ? Promise.reject(new Error('The disk is full.')) : Promise.resolve();
      }),
    );
    await queue.add('a');
    await queue.add('b');
    await queue.idle();
    expect(tried).toEqual(['a']);
    // What comes meanwhile hurries nothing.
    await queue.add('c');
    await queue.idle();
    mock.timers.tick(2999);
    await breathe();
    expect(tried).toEqual(['a']);
    expect(queue.waiting()).toBe(3);
    mock.timers.tick(1);
    await breathe();
    await queue.idle();
    expect(tried).toEqual(['a', 'a', 'b', 'c']);
    expect(queue.waiting()).toBe(0);
  });

  it('tries again ever more seldom what fails each time, and as before when it has been done', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const queue = new InProcessQueue();
    let tries = 0;
    let failing = 3;
    await queue.begin(
      workOf(() => {
        tries += 1;
        return failing-- > 0 ? Promise.reject(new Error('The disk is full.')) : Promise.resolve();
      }),
    );
    const after = async (milliseconds: number) => {
      mock.timers.tick(milliseconds);
      await breathe();
      await queue.idle();
      return tries;
    };
    await queue.add('a');
    await queue.idle();
    expect([await after(3000), await after(5999), await after(1), await after(11_999), await after(1)]).toEqual([
      2, 2, 3, 3, 4,
    ]);
    failing = 1;
    await queue.add('b');
    await queue.idle();
    expect([tries, await after(2999), await after(1)]).toEqual([5, 5, 6]);
  });

  it('stopped, waits for nothing that is to be tried again, and does not try it', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const queue = new InProcessQueue();
    const tried: string[] = [];
    await queue.begin(
      workOf((id) => {
        tried.push(id);
        return Promise.reject(new Error('The disk is full.'));
      }),
    );
    await queue.add('a');
    await queue.idle();
    await queue.stop();
    mock.timers.tick(3000);
    await breathe();
    await queue.idle();
    expect(tried).toEqual(['a']);
    expect(queue.waiting()).toBe(1);
  });
});
