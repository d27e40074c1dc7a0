import type { ImportStage } from '../graphql/enums.js';
import type { importStatuses } from '../imports/import.entity.js';

/** What one process tells the others on the same database: ids and numbers alone, never what people wrote. */
export interface News {
  /** A new run stands. */
  readonly run: { readonly id: string };
  /** How far an import has come; why one has failed stands in its row. */
  readonly progress: {
    readonly importId: string;
    readonly status: (typeof importStatuses)[number];
    readonly stage: ImportStage;
    readonly done: number;
    readonly total: number;
  };
  /** An import is marked to be taken back. */
  readonly takeBack: { readonly importId: string };
  /** A job has been put in a queue. */
  readonly job: { readonly queue: string };
  /** A duty is free to be taken. */
  readonly duty: { readonly name: string };
  /** Somebody waits for figures: no resting between runs. */
  readonly hurry: Record<string, never>;
  /** Much is being stored: whoever counts may begin to take it in. */
  readonly ahead: Record<string, never>;
  /** All that was asked for up to this ticket has been counted, or could not be. */
  readonly analysed: { readonly ticket: number; readonly failed: boolean };
  /** How much of a report's file is written, 0-1; null when nobody writes it any more. */
  readonly reportFile: { readonly key: string; readonly share: number | null };
  /** What some have spent of their minute: who (a keyed digest), requests, cost. */
  readonly spent: readonly (readonly [who: string, requests: number, cost: number])[];
}
export type Topic = keyof News;

/** By which the processes that share a database tell each other what has happened. */
export abstract class Channel {
  /** Tells the others; never throws: what is told can be found in the database too. */
  abstract tell<Of extends Topic>(topic: Of, news: News[Of]): Promise<void>;
  /** Hears what the others tell, not what this process does. */
  abstract on<Of extends Topic>(topic: Of, listener: (news: News[Of]) => void): void;
  /** Called when something may have been told and not heard: what matters is to be looked up. */
  abstract onMissed(listener: () => void): void;
}

/** There are no others. */
export class NoOthers extends Channel {
  override tell(): Promise<void> {
    return Promise.resolve();
  }

  override on(): void {}

  override onMissed(): void {}
}
