/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accessible } from './accessible.js';
import { startExampleServer, type BuiltServer } from './built-server.js';
import { launchChromium } from './chromium.js';

describe('a person goes through the meetings of the example dialogue', () => {
  let server: BuiltServer;
  let browser: Browser;
  let page: Page;
  let noteAddress = '';
  const troubles: string[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startExampleServer(), launchChromium()]);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** What has focus: its side of the note, and its words. */
  const focused = () =>
    page.evaluate(() => ({
      side: document.activeElement?.closest('.parsed-text') ? 'original' : 'reading',
      words: document.activeElement?.textContent ?? '',
      isShown:
        (document.activeElement?.getBoundingClientRect().top ?? -1) >= 0 &&
        (document.activeElement?.getBoundingClientRect().bottom ?? Infinity) <= window.innerHeight,
    }));
  const hash = () => new URL(page.url()).hash;

  it('sees the programme week by week, with every note that is in and nothing missing', async () => {
    await page.goto(server.url);
    await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Möten' }).click();
    await page.getByRole('heading', { level: 3, name: 'Vecka 35, 2020' }).waitFor();
    await page.getByText('17 möten i programmet. 17 har anteckning.').waitFor();
    expect(await page.locator('.note-links a').count()).toBe(19);
    const unga = page.getByRole('article', { name: 'Fokusgrupp Unga (14-25 år)' });
    const facts = await unga.locator('dl').textContent();
    for (const fact of ['onsdag 16 september 2020', 'fysiskt möte', 'Unga', '10 (planerat för 8–12)'])
      expect(facts).toContain(fact);
    await page.getByText('Det finns anteckningar från alla bygder, grupper och möten i programmet.').waitFor();
    await accessible(page);
  });

  it('opens a note by keyboard, masked, with roles told and what is set aside with its reason', async () => {
    await page.getByRole('link', { name: 'Fokusgrupp Unga 2020-09-16.txt' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Så har den lästs' }).waitFor();
    noteAddress = page.url();
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).not.toContain('Norderud');
    expect(text).toContain('[namn]');
    expect(await page.locator('.parsed-text [data-role=POLITICIAN]').first().textContent()).toContain('politiker');
    expect(await page.locator('.parsed-item-aside').allTextContents()).toContainEqual(
      expect.stringMatching(/Vad suger\?.*Räknas inte: en rubrik/s),
    );
    await accessible(page);
  });

  it('goes from a statement to its place in the note and back, and on to the next, by keys alone', async () => {
    await page
      .locator('.parsed-items')
      .getByRole('link', { name: /^BUSSEN/ })
      .focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id.startsWith('i-texten-'));
    expect(hash()).toMatch(/^#i-texten-\d+$/);
    expect(await focused()).toEqual({ side: 'original', words: expect.stringMatching(/BUSSEN$/), isShown: true });
    await page.getByText(/^Yttrande \d+ av \d+$/).waitFor();
    await page.keyboard.press('j');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('17.40'));
    expect((await focused()).side).toBe('original');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id.startsWith('yttrande-'));
    expect(await focused()).toEqual({ side: 'reading', words: expect.stringMatching(/^Sista bussen/), isShown: true });
    await page.keyboard.press('k');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('BUSSEN'));
    await accessible(page);
  });

  it('steps by button too, and sends a colleague the address of the very statement', async () => {
    const before = hash();
    await page.getByRole('button', { name: 'Nästa' }).click();
    await page.waitForFunction((was) => window.location.hash !== was, before);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nästa');
    await page.goto('about:blank');
    await page.goto(`${noteAddress}${before}`);
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('BUSSEN'));
  });

  it('comes from a statement anywhere to its place in the note', async () => {
    await page.goto(`${server.url}/bidrag?fritext=husvagn`);
    await page.locator('.statement').getByRole('link', { name: /^ur ”/ }).first().click();
    await page.waitForFunction(() => document.activeElement?.id.startsWith('i-texten-'));
    expect(await focused()).toEqual({ side: 'original', words: expect.stringContaining('husvagn'), isShown: true });
  });

  it('is told when there is no such note', async () => {
    await page.goto(`${server.url}/moten/finns-inte`);
    await page.getByRole('heading', { level: 1, name: 'Den anteckningen finns inte' }).waitFor();
    expect(await page.getByRole('link', { name: 'Till mötena' }).getAttribute('href')).toBe('/moten');
    await accessible(page);
  });

  it('reads both on a phone, in English too, without sideways scroll', async () => {
    const narrow = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'sv-SE' });
    const phone = await narrow.newPage();
    for (const [address, heading] of [
      [`${server.url}/moten`, 'Programmet, vecka för vecka'],
      [noteAddress, 'Så har den lästs'],
      [`${noteAddress}?lang=en`, 'How it has been read'],
    ] as const) {
      await phone.goto(address);
      await phone.getByRole('heading', { name: heading }).waitFor();
      expect(
        await phone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBeLessThanOrEqual(0);
      await accessible(phone);
    }
    await narrow.close();
  });

  it('is told plainly which meetings have no note, when none is in', async () => {
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Ta bort exemplet' }).click();
    await page.getByRole('button', { name: 'Ja, ta bort exemplet' }).click();
    await page.getByText('Här finns en påhittad exempeldialog').waitFor({ state: 'hidden' });
    await page.goto(`${server.url}/moten`);
    await page.getByText('17 möten i programmet. 17 saknar anteckning.').waitFor();
    const missing = page.locator('.programme-missing');
    expect(await missing.count()).toBe(17);
    expect(await missing.first().textContent()).toBe('Ingen anteckning ännu – läs in en');
    await accessible(page);
    await missing.first().getByRole('link').click();
    await page.waitForURL(/\/importera$/);
    expect(troubles).toEqual([]);
  });
});
