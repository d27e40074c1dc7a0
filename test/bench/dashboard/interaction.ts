/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { median } from '../measure.js';

/** A filter that a person uses: where, and by what. */
export interface Filter {
  readonly name: string;
  readonly address: string;
  /** What must stand there first. */
  readonly ready: string;
  /** Uses it by mouse or key, as a person would; a turn differs from the one before. */
  readonly use: (page: Page, turn: number) => Promise<void>;
}

declare global {
  interface Window {
    /** The longest that the page has taken to paint after an interaction, milliseconds. */
    slowest: number;
  }
}

/** Keeps the longest time from a press or a click to the next paint, as Interaction to Next Paint counts it. */
function watchInteractions(): void {
  window.slowest = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (entry.interactionId > 0) window.slowest = Math.max(window.slowest, entry.duration);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

/** Milliseconds from using a filter to the next paint, the median of the turns; each turn waits until all has come. */
export async function interactionToPaint(
  browser: Browser,
  url: string,
  filter: Filter,
  turns: number,
): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' });
  await page.addInitScript(watchInteractions);
  await page.goto(`${url}${filter.address}`);
  await page.locator(filter.ready).first().waitFor();
  const taken: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => (window.slowest = 0));
    const before = page.url();
    await filter.use(page, turn);
    await page.waitForURL((address) => address.href !== before);
    await page.waitForLoadState('networkidle');
    // The browser tells of an interaction at its leisure.
    await page.waitForTimeout(300);
    // What is not told of took less than the least that is.
    taken.push(Math.max(16, await page.evaluate(() => window.slowest)));
  }
  await page.close();
  return median(taken);
}
