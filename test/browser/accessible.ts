import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from './violations.js';

/** Finds nothing against WCAG 2.2 A and AA in the page as it stands. */
export async function accessible(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
}
