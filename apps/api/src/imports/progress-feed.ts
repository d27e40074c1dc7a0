import { Injectable } from '@nestjs/common';
import type { Problem } from '@guldkorn/intake';
import { PubSub } from 'graphql-subscriptions';
import type { ImportStage } from '../graphql/enums.js';
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

/** Tells whoever follows an import how it goes. */
@Injectable()
export class ProgressFeed {
  private readonly pubSub = new PubSub<Record<string, ImportProgress>>();
  private readonly latest = new Map<string, ImportProgress>();

  async publish(progress: ImportProgress): Promise<void> {
    // What has ended is in the import's row.
    if (hasEnded(progress)) this.latest.delete(progress.importId);
    else this.latest.set(progress.importId, progress);
    await this.pubSub.publish(progress.importId, progress);
  }

  /** Where a waiting or running import stands; null when the feed has not heard of it. */
  current(importId: string): ImportProgress | null {
    return this.latest.get(importId) ?? null;
  }

  /**
   * The current state at once, then every change, until it has ended.
   * @param readCurrent called when listening has begun, so that nothing falls between.
   */
  async follow(
    importId: string,
    readCurrent: () => Promise<ImportProgress>,
  ): Promise<AsyncIterableIterator<ImportProgress>> {
    const changes = this.pubSub.asyncIterableIterator<ImportProgress>(importId);
    // Asking for the first change is what begins the listening.
    let pending: Promise<IteratorResult<ImportProgress>> | null = changes.next();
    let current: ImportProgress | null;
    try {
      current = await readCurrent();
    } catch (error) {
      await changes.return();
      throw error;
    }
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
        const change = pending ?? changes.next();
        pending = null;
        return give(await change);
      },
      return: async () => {
        ended = true;
        return changes.return();
      },
      throw: async (error: unknown) => changes.throw(error),
      [Symbol.asyncIterator]: () => states,
    };
    return states;
  }
}
