import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';

type Chromium = typeof import('../../browser/chromium.js');

/** The browser of the browser tests, whose sources are not built with the benches: Node reads them as they are. */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  const { launchChromium } = (await import(pathToFileURL(resolve('test/browser/chromium.ts')).href)) as Chromium;
  return launchChromium(more);
}
