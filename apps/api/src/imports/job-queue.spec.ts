import { describe, expect, it } from '@jest/globals';
import { InProcessQueue } from './job-queue.js';

const breathe = () => new Promise((resolve) => setImmediate(resolve));

describe('the queue in this process', () => {
  it('does one job at a time, in order', async () => {
    const queue = new InProcessQueue();
    const log: string[] = [];
    queue.work(async (id) => {
      log.push(`${id} begins`);
      await breathe();
      log.push(`${id} ends`);
    });
    queue.add('a');
    queue.add('b');
    expect(log).toEqual([]);
    await queue.idle();
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('takes up what comes while it works, and what comes after it was idle', async () => {
    const queue = new InProcessQueue();
    const done: string[] = [];
    queue.work(async (id) => {
      if (id === 'a') queue.add('b');
      done.push(id);
    });
    queue.add('a');
    await queue.idle();
    queue.add('c');
    await queue.idle();
    expect(done).toEqual(['a', 'b', 'c']);
  });

  it('stopped, ends the job at hand and begins no other', async () => {
    const queue = new InProcessQueue();
    const done: string[] = [];
    let stopping: Promise<void> = Promise.resolve();
    queue.work(async (id) => {
      stopping = queue.stop();
      await breathe();
      done.push(id);
    });
    queue.add('a');
    queue.add('b');
    await queue.idle();
    await stopping;
    expect(done).toEqual(['a']);
    expect(queue.waiting).toBe(1);
  });

  it('does not do what is taken out of it, and goes on with the others', async () => {
    const queue = new InProcessQueue();
    const done: string[] = [];
    queue.work(async (id) => {
      await breathe();
      done.push(id);
    });
    for (const id of ['a', 'b', 'c']) queue.add(id);
    queue.drop('b');
    queue.drop('nobody knows this one');
    expect(queue.waiting).toBe(2);
    await queue.idle();
    expect(done).toEqual(['a', 'c']);
  });
});
