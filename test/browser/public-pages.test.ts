/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { startBuiltServer, type BuiltServer } from './built-server.js';
import { launchChromium } from './chromium.js';
import { hearPolicyViolations } from './policy-violations.js';
import { violations, wcag22 } from './violations.js';

let server: BuiltServer;
let browser: Browser;
const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };
/** The whole page with its stylesheet and script, compressed. */
const heaviest = 30_000;

beforeAll(async () => {
  const limits = { FORM_PER_MINUTE: '1000', FORM_PER_HOUR: '1000' };
  [server, browser] = await Promise.all([startBuiltServer({ EXAMPLE_DATA: 'no', ...limits }), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function withPage<Result>(
  options: BrowserContextOptions,
  use: (page: Page, context: BrowserContext) => Promise<Result>,
) {
  const context = await browser.newContext({ viewport: phone, locale: 'sv-SE', ...options });
  const stopped: string[] = [];
  await hearPolicyViolations(context, stopped);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const result = await use(page, context);
    expect(stopped).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

/** `npm run pages` looks at everything, `npm test`, which is to be quick, at a part. */
const isWhole = process.env['EVERY_PAGE'] === 'whole';
/** Those after light on a phone, which is looked at by all rules. */
const otherLooks: readonly (readonly ['light' | 'dark', typeof phone])[] = isWhole
  ? [
      ['light', desk],
      ['dark', desk],
      ['dark', phone],
    ]
  : [['dark', desk]];

/** What can be another in other colours or another width, where the page is the same. */
const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

async function accessible(page: Page, looksOnly = false): Promise<void> {
  const found = await violations(page, looksOnly ? { rules: rulesOfLooks } : { tags: [...wcag22, 'best-practice'] });
  expect(found.map((one) => `${page.url()} ${one}`)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
}

/** Sends the form, and gives the address of its receipt. */
async function send(page: Page, text: string): Promise<string> {
  await page.goto(`${server.url}/bidra`);
  await page.getByRole('textbox').first().fill(text);
  await page.getByRole('button', { name: 'Skicka' }).click();
  await page.waitForURL(/\/kvitto\//);
  return new URL(page.url()).pathname;
}

describe('the public pages', () => {
  it.each(['sv', 'en'])(
    'pass axe in %s, light and dark, narrow and wide, and need no sideways scroll',
    async (language) => {
      await withPage({ reducedMotion: 'reduce' }, async (page) => {
        const inAllLooks = async () => {
          await accessible(page);
          for (const [colorScheme, viewport] of isWhole || language === 'sv' ? otherLooks : []) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize(viewport);
            await accessible(page, true);
          }
          await page.emulateMedia({ colorScheme: 'light' });
        };
        const receipt = await send(page, 'Skogen & tystnaden');
        const ofReceipt = ['', '/ratta', '/ta-tillbaka'].map((path) => `${receipt}${path}`);
        for (const path of ['/bidra', '/delta', '/kvitto', '/personuppgifter', '/tillganglighet', ...ofReceipt]) {
          await page.goto(`${server.url}${path}?lang=${language}`);
          expect(await page.locator('html').getAttribute('lang')).toBe(language);
          await inAllLooks();
        }
        await page.goto(`${server.url}/bidra?lang=${language}`);
        await page.locator('form').evaluate((form: HTMLFormElement) => form.submit());
        await page.getByRole('alert').waitFor();
        await inAllLooks();
      });
    },
  );

  it('weigh less than 30 kB with all they need', async () => {
    await withPage({}, async (page) => {
      const sizes: Promise<number>[] = [];
      page.on('requestfinished', (request) =>
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)),
      );
      await page.goto(`${server.url}/bidra`, { waitUntil: 'networkidle' });
      const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect(total).toBeGreaterThan(5000);
      expect(total).toBeLessThan(heaviest);
    });
  });
});

describe('without JavaScript', () => {
  const bare = { javaScriptEnabled: false };

  it('one writes by keyboard alone, chooses on the map, and gets a receipt', async () => {
    await withPage(bare, async (page) => {
      await page.goto(`${server.url}/bidra`);
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').textContent()).toBe('Hoppa till innehållet');
      await page.getByRole('textbox', { name: 'Varför bor du där du bor?' }).focus();
      await page.keyboard.type('Tystnaden i Hotagen');
      // The middle of the area named Offerdal on the map.
      await page.locator('label', { hasText: 'Offerdal' }).locator('.area').click();
      expect(await page.getByRole('radio', { name: 'Offerdal' }).isChecked()).toBe(true);
      await page.getByRole('radio', { name: 'Offerdal' }).focus();
      await page.keyboard.press('ArrowUp');
      expect(await page.getByRole('radio', { name: 'Hotagen' }).isChecked()).toBe(true);
      expect(await page.getByRole('checkbox').isChecked()).toBe(false);
      await page.getByRole('button', { name: 'Skicka' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/kvitto\/[0-9A-Z-]{14}$/);
      expect(await page.locator('.code').textContent()).toBe(page.url().slice(-14));
      expect(await page.locator('main').textContent()).toContain('Hotagen');
    });
  });

  it('one is told what is wrong, corrects it, and takes it back in the end', async () => {
    await withPage(bare, async (page) => {
      await page.goto(`${server.url}/bidra`);
      await page.getByLabel('Vilken ort är närmast?').selectOption('as');
      await page.getByRole('radio', { name: 'Hotagen' }).check();
      await page.getByRole('button', { name: 'Skicka' }).click();
      await page.getByRole('alert').getByRole('link', { name: 'Skriv något i minst en av rutorna.' }).click();
      expect(await page.locator(':target').getAttribute('name')).toBe('svar-unikt');
      expect(await page.getByLabel('Vilken ort är närmast?').inputValue()).toBe('as');
      await page.getByLabel('Vilken ort är närmast?').selectOption('');
      await page.getByRole('textbox').first().fill('Bastun');
      await page.getByRole('button', { name: 'Skicka' }).click();
      await page.getByRole('link', { name: 'Rätta' }).click();
      await page.getByRole('textbox').first().fill('Bastun vid sjön');
      await page.getByRole('button', { name: 'Spara ändringarna' }).click();
      await page.getByText('Du rättade det').waitFor();
      expect(await page.locator('blockquote').textContent()).toBe('Bastun vid sjön');
      await page.getByRole('link', { name: 'Ta tillbaka' }).click();
      await page.getByRole('button', { name: 'Ja, ta tillbaka det' }).click();
      await page.getByRole('heading', { name: 'Det du skrev är tillbakataget' }).waitFor();
    });
  });
});

describe('with JavaScript', () => {
  it('a draft outlives the page, is told of, and goes when asked to or sent', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${server.url}/bidra`);
      const words = page.getByRole('textbox').first();
      const kept = () => page.evaluate(() => localStorage.getItem('guldkorn-bidra'));
      await words.fill('Halvvägs');
      await page.getByLabel('Vilken ort är närmast?').selectOption('rotviken');
      expect(await page.getByRole('radio', { name: 'Hotagen' }).isChecked()).toBe(true);
      await page.waitForFunction(() => localStorage.getItem('guldkorn-bidra')?.includes('rotviken'));
      await page.reload();
      await page.getByText('Ditt utkast från förra gången finns i rutorna.').waitFor();
      expect(await words.inputValue()).toBe('Halvvägs');
      await page.getByRole('button', { name: 'Ta bort utkastet' }).click();
      expect([await words.inputValue(), await kept()]).toEqual(['', null]);
      await words.fill('Färdigt');
      await page.waitForFunction(() => localStorage.getItem('guldkorn-bidra') !== null);
      // The receipt keeps one waiting, so that what is still to be written has time to be.
      await page.route('**/kvitto/**', async (route) => {
        if (route.request().isNavigationRequest()) await new Promise((resolve) => setTimeout(resolve, 1000));
        await route.continue();
      });
      await words.fill('Färdigt nu');
      await page.getByRole('button', { name: 'Skicka' }).click();
      await page.waitForURL(/\/kvitto\//);
      expect(await kept()).toBeNull();
    });
  });

  it('what is typed is there after a reload at once, in a refused form too', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${server.url}/bidra`);
      const words = page.getByRole('textbox').first();
      await words.fill('Genast');
      await page.reload();
      expect(await words.inputValue()).toBe('Genast');
      await words.fill(' ');
      await page.getByRole('button', { name: 'Skicka' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.locator('[data-status]').textContent()).toBe('');
      await words.fill('Efteråt');
      await page.reload();
      await page.getByText('Ditt utkast från förra gången finns i rutorna.').waitFor();
      expect(await words.inputValue()).toBe('Efteråt');
    });
  });

  it('says how much is left when little is, and loses nothing when the connection goes', async () => {
    await withPage({}, async (page, context) => {
      await page.goto(`${server.url}/bidra`);
      const words = page.getByRole('textbox').first();
      await words.fill('å'.repeat(19_990));
      await page.getByText('Tecken kvar: 10').waitFor();
      await words.fill('Bron över ån');
      await context.setOffline(true);
      await page.getByRole('button', { name: 'Skicka' }).click();
      await page.getByText('du saknar kontakt med nätet').waitFor();
      expect(await words.inputValue()).toBe('Bron över ån');
      await context.setOffline(false);
      await page.waitForURL(/\/kvitto\//);
      await page.getByText('Bron över ån').waitFor();
    });
  });
});

describe('the answers to residents', () => {
  it('are written and removed on a page of the dashboard, and stand on receipts in between', async () => {
    await withPage({ viewport: desk }, async (page) => {
      await page.goto(`${server.url}/bidra`);
      await page.getByRole('textbox').first().fill('Vägen till Kaxås');
      await page.getByRole('radio', { name: 'Offerdal' }).check();
      await page.getByRole('button', { name: 'Skicka' }).click();
      await page.waitForURL(/\/kvitto\//);
      const receipt = page.url();
      await page.goto(`${server.url}/svar`);
      await page.getByRole('heading', { name: 'Här krävs' }).waitFor();
      await page.getByRole('heading', { name: 'Svar som visas' }).waitFor();
      await accessible(page);
      // Pasted into the tab where the page stands open.
      const key = /#nyckel=([\w-]+)/.exec(server.said)?.[1] ?? '';
      await page.evaluate((hash) => (window.location.hash = hash), `nyckel=${key}`);
      await page.waitForFunction(() => window.location.hash === '');
      await page.getByLabel('Ditt namn').fill('Kim Påhittad');
      await page.getByRole('button', { name: 'Logga in' }).click();
      await page.getByLabel('Bygd', { exact: true }).selectOption('offerdal');
      await page.getByLabel('Vad som hände sedan').fill('Vägen lagas i vår.');
      await page.getByRole('button', { name: 'Visa svaret för invånarna' }).click();
      await page.getByText('Svaret står nu på kvittona.').waitFor();
      await page.getByRole('listitem').getByText('Vägen lagas i vår.').waitFor();
      await accessible(page);
      await page.goto(receipt);
      await page.getByText('Vägen lagas i vår.').waitFor();
      await page.goto(`${server.url}/svar?lang=en`);
      await page.getByRole('button', { name: 'Remove: Offerdal' }).click();
      await page.getByRole('button', { name: 'Yes, remove it' }).click();
      await page.getByText('No answers yet.').waitFor();
      await page.goto(receipt);
      expect(await page.locator('main').textContent()).not.toContain('Vägen lagas i vår.');
    });
  });
});
