import { Inject, Injectable } from '@nestjs/common';
import type { Problem } from '@guldkorn/intake';
import { PubSub } from 'graphql-subscriptions';
import type { ImportStage } from '../graphql/enums.js';
import { Channel } from '../processes/channel.js';
import type { importStatuses } from './import.entity.js';

/** How far an import has come. */
export interface ImportProgress {
  readonly importId: string;
  readonly status: (typeof importStatuses)[number];
  readonly stage: ImportStage;
  /** Rows or statements dealt with, of `total`. */
  readonly done: number;
  readonly total: number;
  readonly error: Problem | null;
}

export function hasEnded(progress: Pick<ImportProgress, 'status'>): boolean {
  return progress.status === 'done' || progress.status === 'failed';
}

/** A state with its place among all that was told. */
interface Told {
  readonly number: number;
  readonly progress: ImportProgress;
}

/** Tells whoever follows an import how it goes, whichever process stores it. */
@Injectable()
export class ProgressFeed {
  private readonly pubSub = new PubSub<Record<string, Told>>();
  private readonly latest = new Map<string, Told>();
  /** Of each that is followed: how to read where it stands, one for each follower. */
  private readonly followed = new Map<string, Set<() => Promise<ImportProgress>>>();
  private count = 0;

  constructor(@Inject(Channel) private readonly channel: Channel) {
    channel.on('progress', (progress) => void this.hear(progress));
    channel.onMissed(() => {
      for (const importId of this.followed.keys()) void this.lookUp(importId);
    });
  }

  async publish(progress: ImportProgress): Promise<void> {
    await this.tell(progress);
    const { error: _inItsRow, ...news } = progress;
    await this.channel.tell('progress', news);
  }

  private async hear(news: Omit<ImportProgress, 'error'>): Promise<void> {
    // Why it failed stands in its row.
    if (news.status === 'failed') await this.lookUp(news.importId);
    else await this.tell({ ...news, error: null });
  }

  /** Tells how it has ended, if it has. */
  private async lookUp(importId: string): Promise<void> {
    const [read] = this.followed.get(importId) ?? [];
    const found = (await read?.().catch(() => null)) ?? null;
    if (found !== null && hasEnded(found)) await this.tell(found);
    else if (found === null) this.latest.delete(importId);
  }

  private async tell(progress: ImportProgress): Promise<void> {
    const told = { number: ++this.count, progress };
    // What has ended is in the import's row.
    if (hasEnded(progress)) this.latest.delete(progress.importId);
    else this.latest.set(progress.importId, told);
    await this.pubSub.publish(progress.importId, told);
  }

  /** Where a waiting or running import stands; null when the feed has not heard of it. */
  current(importId: string): ImportProgress | null {
    return this.latest.get(importId)?.progress ?? null;
  }

  private listen(importId: string, readCurrent: () => Promise<ImportProgress>) {
    const changes = this.pubSub.asyncIterableIterator<Told>(importId);
    const followers = this.followed.get(importId) ?? new Set();
    this.followed.set(importId, followers.add(readCurrent));
    const leave = changes.return.bind(changes);
    changes.return = () => {
      followers.delete(readCurrent);
      if (followers.size === 0) this.followed.delete(importId);
      return leave();
    };
    return changes;
  }

  /**
   * The current state at once, then every later change, until it has ended.
   * @param readCurrent called when listening has begun, so that nothing falls between.
   */
  async follow(
    importId: string,
    readCurrent: () => Promise<ImportProgress>,
  ): Promise<AsyncIterableIterator<ImportProgress>> {
    const changes = this.listen(importId, readCurrent);
    // Asking for the first change is what begins the listening.
    let pending: Promise<IteratorResult<Told>> | null = changes.next();
    let current: ImportProgress | null;
    try {
      current = await readCurrent();
    } catch (error) {
      await changes.return();
      throw error;
    }
    // While the state was read more may have been told: begin with the last of it, and do not go back.
    const heard = hasEnded(current) ? undefined : this.latest.get(importId);
    if (heard !== undefined) current = heard.progress;
    const from = heard?.number ?? 0;
    const nextChange = async (): Promise<IteratorResult<ImportProgress>> => {
      for (;;) {
        const change = await (pending ?? changes.next());
        pending = null;
        if (change.done === true) return { done: true, value: undefined };
        if (change.value.number > from) return { done: false, value: change.value.progress };
      }
    };
    let ended = false;
    const give = async (result: IteratorResult<ImportProgress>): Promise<IteratorResult<ImportProgress>> => {
      if (result.done !== true && hasEnded(result.value)) {
        ended = true;
        await changes.return();
      }
      return result;
    };
    const states: AsyncIterableIterator<ImportProgress> = {
      next: async () => {
        if (ended) return { done: true, value: undefined };
        if (current !== null) {
          const value = current;
          current = null;
          return give({ done: false, value });
        }
        return give(await nextChange());
      },
      return: async () => {
        ended = true;
        await changes.return();
        return { done: true, value: undefined };
      },
      throw: async (error: unknown) => {
        ended = true;
        await changes.return();
        throw error;
      },
      [Symbol.asyncIterator]: () => states,
    };
    return states;
  }
}
