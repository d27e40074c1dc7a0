import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startBuiltServer } from './built-server.js';
import { launchChromium } from './chromium.js';
import { askOf, everyPage, makeReport, settled, type DashboardPage } from './every-page.js';

const folder = 'test/output/screenshots';
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
const schemes = ['light', 'dark'] as const;
const wanted = process.argv.slice(2);

interface State {
  readonly name: string;
  readonly url: string;
  readonly pages: readonly DashboardPage[];
  /** Whether the server is out of the page's reach. */
  readonly unreached?: boolean;
}

/** Takes every page in one state of the data. */
async function take(browser: Browser, { name, url, pages, unreached = false }: State): Promise<void> {
  for (const viewport of sizes)
    for (const colorScheme of schemes) {
      const context = await browser.newContext({ viewport, colorScheme, locale: 'sv-SE', reducedMotion: 'reduce' });
      const page = await context.newPage();
      if (unreached) await page.route('**/graphql', (route) => route.abort());
      for (const { name: called, address } of pages) {
        await page.goto(`${url}${address}`);
        await settled(page);
        await page.waitForTimeout(300);
        const path = join(folder, `${called}-${name}-${viewport.width}-${colorScheme}.png`);
        await page.screenshot({ path, fullPage: true });
      }
      await context.close();
    }
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const [example, empty, browser] = await Promise.all([
  startBuiltServer(),
  startBuiltServer({ EXAMPLE_DATA: 'no' }),
  launchChromium(),
]);
try {
  await makeReport(askOf(example.url));
  const all = await everyPage(askOf(example.url));
  const pages = wanted.length === 0 ? all : all.filter(({ name }) => wanted.includes(name));
  await take(browser, { name: 'exempel', url: example.url, pages });
  await take(browser, { name: 'tomt', url: empty.url, pages });
  await take(browser, { name: 'utan-server', url: example.url, pages, unreached: true });
} finally {
  await browser.close();
  await Promise.all([example.stop(), empty.stop()]);
}
console.log(`Bilderna ligger i ${folder} / The pictures are in ${folder}`);
