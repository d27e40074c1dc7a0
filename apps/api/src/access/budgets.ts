import type { MinuteBudget } from '../config/config.js';

const minute = 60_000;
/** Those whose minute is over are looked for when there are more than this. */
const many = 10_000;

interface Spending {
  readonly resetsAt: number;
  requests: number;
  cost: number;
}

/** What is left of a minute. */
export interface Remaining {
  readonly requests: number;
  readonly cost: number;
  readonly resetsAt: Date;
}

/** Counts what each asks for in a minute, in memory only: the minute begins with the first request. */
export class Budgets {
  private readonly spendings = new Map<string, Spending>();
  private tidyAbove = many;

  /** Takes to account what was spent elsewhere, whether there was so much left or not. */
  spentElsewhere(who: string, requests: number, cost: number, now: number): void {
    const spending = this.of(who, now);
    spending.requests += requests;
    spending.cost += cost;
  }

  /** Takes one request; false, and nothing taken, when there is none left. */
  takeRequest(who: string, budget: MinuteBudget, now: number): boolean {
    const spending = this.of(who, now);
    if (spending.requests >= budget.requests) return false;
    spending.requests++;
    return true;
  }

  /** Takes what a query costs; false, and nothing taken, when less is left. */
  takeCost(who: string, budget: MinuteBudget, cost: number, now: number): boolean {
    const spending = this.of(who, now);
    if (spending.cost + cost > budget.cost) return false;
    spending.cost += cost;
    return true;
  }

  remaining(who: string, budget: MinuteBudget, now: number): Remaining {
    const { requests, cost, resetsAt } = this.of(who, now);
    const left = { requests: budget.requests - requests, cost: budget.cost - cost };
    // Where others count along, more may have been spent than there was.
    return { requests: Math.max(0, left.requests), cost: Math.max(0, left.cost), resetsAt: new Date(resetsAt) };
  }

  private of(who: string, now: number): Spending {
    const known = this.spendings.get(who);
    if (known !== undefined && known.resetsAt > now) return known;
    if (this.spendings.size > this.tidyAbove) this.tidy(now);
    const begun: Spending = { resetsAt: now + minute, requests: 0, cost: 0 };
    this.spendings.set(who, begun);
    return begun;
  }

  /** Forgets those whose minute is over; looked for the next time when there are twice as many. */
  private tidy(now: number): void {
    for (const [who, { resetsAt }] of this.spendings) if (resetsAt <= now) this.spendings.delete(who);
    this.tidyAbove = Math.max(many, 2 * this.spendings.size);
  }
}
