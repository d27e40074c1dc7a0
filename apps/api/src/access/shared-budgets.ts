import { createHmac } from 'node:crypto';
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { CONFIG } from '../config/config.module.js';
import type { Config, MinuteBudget } from '../config/config.js';
import { installationSecret } from '../database/installation-secret.js';
import { Channel } from '../processes/channel.js';
import { Budgets, type Remaining } from './budgets.js';

/** How often it is told what has been spent, milliseconds. */
const tellEvery = 1000;
/** Whoever has spent less than this share of a minute's budget at one process is not told of: most never do. */
const worthTelling = 0.1;
/** So many in one notification, which PostgreSQL takes 8,000 bytes of. */
const mostTold = 100;
const digestLength = 24;

/** What somebody has spent here in one minute, and has not been told. */
interface Untold {
  readonly resetsAt: number;
  requests: number;
  cost: number;
  /** So much that the others are to know. */
  isMuch: boolean;
}

/** Budgets of a minute. Where there are several processes each counts in memory what it gives, and tells the others of those who spend much. */
@Injectable()
export class SharedBudgets implements OnModuleInit, OnModuleDestroy {
  private readonly untold = new Map<string, Untold>();
  private readonly budgets = new Budgets();
  private secret: string | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Channel) private readonly channel: Channel,
  ) {
    channel.on('spent', (told) => {
      for (const [who, requests, cost] of told) this.budgets.spentElsewhere(who, requests, cost, Date.now());
    });
  }

  async onModuleInit(): Promise<void> {
    if (this.config.databaseUrl === null) return;
    this.secret = await installationSecret(this.orm, 'addressCounts');
    this.timer = setInterval(() => void this.tell(), tellEvery).unref();
  }

  onModuleDestroy(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }

  /** Takes one request; false, and nothing taken, when there is none left. */
  takeRequest(who: string, budget: MinuteBudget, now: number): boolean {
    const name = this.named(who);
    const isTaken = this.budgets.takeRequest(name, budget, now);
    if (isTaken) this.note(name, budget, { requests: 1, cost: 0 }, now);
    return isTaken;
  }

  /** Takes what a query costs; false, and nothing taken, when less is left. */
  takeCost(who: string, budget: MinuteBudget, cost: number, now: number): boolean {
    const name = this.named(who);
    const isTaken = this.budgets.takeCost(name, budget, cost, now);
    if (isTaken) this.note(name, budget, { requests: 0, cost }, now);
    return isTaken;
  }

  remaining(who: string, budget: MinuteBudget, now: number): Remaining {
    return this.budgets.remaining(this.named(who), budget, now);
  }

  /** No address is told as it is. */
  private named(who: string): string {
    if (this.secret === null) return who;
    return createHmac('sha256', this.secret).update(who).digest('base64url').slice(0, digestLength);
  }

  private note(who: string, budget: MinuteBudget, spent: MinuteBudget, now: number): void {
    if (this.timer === null) return;
    const left = this.budgets.remaining(who, budget, now);
    const resetsAt = left.resetsAt.getTime();
    const known = this.untold.get(who);
    const untold = known?.resetsAt === resetsAt ? known : { resetsAt, requests: 0, cost: 0, isMuch: false };
    untold.requests += spent.requests;
    untold.cost += spent.cost;
    const least = 1 - worthTelling;
    untold.isMuch ||= left.requests < budget.requests * least || left.cost < budget.cost * least;
    this.untold.set(who, untold);
  }

  private async tell(): Promise<void> {
    const told: (readonly [string, number, number])[] = [];
    for (const [who, { resetsAt, requests, cost, isMuch }] of this.untold) {
      if (resetsAt <= Date.now() || isMuch) this.untold.delete(who);
      if (resetsAt > Date.now() && isMuch) told.push([who, requests, cost]);
    }
    for (let from = 0; from < told.length; from += mostTold)
      await this.channel.tell('spent', told.slice(from, from + mostTold));
  }
}
