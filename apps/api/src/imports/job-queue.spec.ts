import { describe, expect, it } from '@jest/globals';
import { InProcessQueue, type ImportWork } from './job-queue.js';

/** Nothing has been left undone. */
const workOf = (run: ImportWork['run']): ImportWork => ({
  takeUp: () => Promise.resolve(),
  run,
  letGo: () => undefined,
});

const breathe = () => new Promise((resolve) => setImmediate(resolve));

describe('the queue in this process', () => {
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
});
