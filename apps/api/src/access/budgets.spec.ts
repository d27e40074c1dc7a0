import { describe, expect, it } from '@jest/globals';
import { Budgets } from './budgets.js';

const budget = { requests: 2, cost: 100 };

describe("a minute's budget", () => {
  it('gives so many requests, and no more until the minute is over', () => {
    const budgets = new Budgets();
    expect([0, 1, 2, 59_999, 60_000].map((now) => budgets.takeRequest('a', budget, now))).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('gives so many values, and keeps what is left for what costs less', () => {
    const budgets = new Budgets();
    expect([60, 41, 40, 1].map((cost) => budgets.takeCost('a', budget, cost, 0))).toEqual([true, false, true, false]);
  });

  it('is for each their own', () => {
    const budgets = new Budgets();
    expect(budgets.takeCost('a', budget, 100, 0)).toBe(true);
    expect(budgets.takeCost('b', budget, 100, 0)).toBe(true);
    expect(budgets.takeCost('a', budget, 1, 0)).toBe(false);
  });

  it('tells what is left, and from when there is all of it again', () => {
    const budgets = new Budgets();
    budgets.takeRequest('a', budget, 1000);
    budgets.takeCost('a', budget, 30, 2000);
    expect(budgets.remaining('a', budget, 3000)).toEqual({ requests: 1, cost: 70, resetsAt: new Date(61_000) });
    expect(budgets.remaining('a', budget, 61_000)).toEqual({ requests: 2, cost: 100, resetsAt: new Date(121_000) });
  });

  it('forgets those whose minute is over', () => {
    const budgets = new Budgets();
    for (let index = 0; index <= 10_000; index++) budgets.takeRequest(`address-${index}`, budget, index);
    budgets.takeRequest('late', budget, 1_000_000);
    expect(Reflect.get(budgets, 'spendings')).toHaveProperty('size', 1);
  });
});
