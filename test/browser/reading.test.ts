/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { accessible } from './accessible.js';
import { startExampleServer, type BuiltServer } from './built-server.js';
import { launchChromium } from './chromium.js';

// One on the staff reads what has come in, by keyboard alone, in the built product with the example dialogue.
let server: BuiltServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const key = () => /#nyckel=([\w-]+)/.exec(server.said)?.[1] ?? '';

beforeAll(async () => {
  [server, browser] = await Promise.all([startExampleServer(), launchChromium()]);
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const said = (words: string) => page.getByRole('status').filter({ hasText: words }).first().waitFor();
const items = () => page.locator('main .statement-list > li');
const focused = () => page.locator(':focus');
const count = async () => {
  const line = page.locator('.result-count', { hasText: /^\d+ yttrande/ });
  await line.waitFor();
  return Number.parseInt((await line.textContent()) ?? '', 10);
};
const counted = (n: number) => page.locator('.result-count', { hasText: new RegExp(`^${n} yttrande`) }).waitFor();
const place = (at: number) => page.getByRole('heading', { name: new RegExp(`^Yttrande ${at} av \\d+$`) }).waitFor();

describe('whoever reads what has come in', () => {
  it('searches in any form of a word, and sees where it is said', async () => {
    await page.goto(`${server.url}/bidrag`);
    await items().first().waitFor();
    await accessible(page);
    await page.keyboard.press('/');
    await page.keyboard.type('bussarna');
    await page.waitForURL(/fritext=bussarna/);
    await items().first().locator('mark[data-quiet=false], mark:not([data-quiet])').first().waitFor();
    const shown = await items().allInnerTexts();
    expect(shown.every((text) => /buss/i.test(text))).toBe(true);
    expect(shown.some((text) => !/bussarna/i.test(text))).toBe(true);
  });

  it('narrows it, told how many each choice leaves, and takes a choice away', async () => {
    await page.goto(`${server.url}/bidrag`);
    const hotagen = page
      .locator('.filters')
      .getByRole('group', { name: 'Bygd' })
      .locator('label', { hasText: 'Hotagen' });
    const told = Number(await hotagen.locator('.check-count').textContent());
    await hotagen.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/bygd=hotagen/);
    await counted(told);
    const quotable = page.locator('.filters').locator('label', { hasText: /^Får citeras/ });
    await page.waitForFunction(
      (most) =>
        Number(document.querySelectorAll('.filters fieldset')[2]?.querySelector('.check-count')?.textContent) < most,
      told,
    );
    const quotableCount = Number(await quotable.locator('.check-count').textContent());
    await quotable.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/citat=ja/);
    await counted(quotableCount);
    await page.getByRole('button', { name: 'Ta bort filtret Hotagen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ta bort filtret Hotagen' }).waitFor({ state: 'detached' });
    // The chip goes, and the focus with it, with the drawing that follows the address.
    await page.waitForFunction(() => document.activeElement?.closest('.active-filters li') !== null);
    expect(await focused().textContent()).toContain('Får citeras');
  });

  it('says who reads, goes through the list by keys, and marks', async () => {
    await page.goto(`${server.url}/bidrag?bygd=hotagen`);
    await items().first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('f');
    await said('Skriv ditt namn först');
    expect(await focused().getAttribute('id')).toBe('den-som-laser');
    const asked = await items().first().getAttribute('data-statement');
    await page.keyboard.press('Escape');
    expect(await focused().getAttribute('data-statement')).toBe(asked);
    await page.keyboard.press('f');
    await page.keyboard.type('Maj');
    await page.keyboard.press('Enter');
    await said('Flaggat.');
    expect(await focused().getAttribute('data-statement')).toBe(asked);
    await page.keyboard.press('f');
    await said('Flaggan är borta.');
    const all = await count();
    await page.getByText(`Du har läst 0 av ${all}`).waitFor();
    await page.keyboard.press('j');
    expect(await page.getByText('Flaggan är borta.').count()).toBe(0);
    expect(await focused().getAttribute('data-statement')).toBe(await items().nth(1).getAttribute('data-statement'));
    await page.keyboard.press('f');
    await said('Flaggat.');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await place(1);
    expect(await focused().textContent()).toBe(`Yttrande 1 av ${all}`);
    await accessible(page);
    await page.keyboard.press('j');
    await place(2);
    await page.locator('.reading-view').getByRole('button', { name: 'Flaggat' }).waitFor();
    // The key presses the button, which waits until it is known what comes next.
    await page.locator('[data-action="next"]:enabled').waitFor();
    await page.keyboard.press('ArrowRight');
    await place(3);
    await page.keyboard.press('k');
    await place(2);
    await page.keyboard.press('r');
    await said('Märkt som oläst.');
    await page.getByText(`Du har läst 1 av ${all}`).waitFor();
    await page.getByText('Allt är sparat.').waitFor();
    await page.keyboard.press('r');
    await page.getByText(`Du har läst 2 av ${all}`).waitFor();
  });

  it('sees the same after a reload, where one was, and goes back to the list', async () => {
    // The list comes later than one asks for it, as it may on a slow connection.
    let letListCome = () => {};
    const listMayCome = new Promise<void>((resolve) => (letListCome = resolve));
    await page.route('**/graphql', async (route) => {
      if (/query Statements\(/.test(route.request().postData() ?? '')) await listMayCome;
      await route.continue();
    });
    await page.reload();
    await place(2);
    await page.locator('.reading-view').getByRole('button', { name: 'Flaggat' }).waitFor();
    await page.getByText('Du har läst 2 av').waitFor();
    const id = await page.locator('.reading-view').getAttribute('data-statement');
    await page.keyboard.press('b');
    await page.waitForURL((url) => !url.search.includes('yttrande'));
    expect(await items().count()).toBe(0);
    letListCome();
    await items().first().waitFor();
    await page.waitForFunction((at) => document.activeElement?.getAttribute('data-statement') === at, id);
    await page.unrouteAll({ behavior: 'wait' });
    await page.keyboard.press('Enter');
    await place(2);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('yttrande'));
    await page.getByLabel('Visa', { exact: true }).selectOption('flaggade');
    await counted(1);
    await page.goto(`${server.url}/bidrag?bygd=hotagen&mina=olasta`);
    await items().first().waitFor();
    const unread = await count();
    await page.goto(`${server.url}/bidrag?bygd=hotagen`);
    await items().first().waitFor();
    expect(await count()).toBe(unread + 2);
  });

  it('keeps marks while the connection is lost, and sends them after', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await context.setOffline(true);
    await page.keyboard.press('r');
    await said('Vi når inte servern. 1 märke ligger kvar');
    await accessible(page);
    await context.setOffline(false);
    await page.getByText('Allt är sparat.').waitFor();
    await page.getByText('Du har läst 3 av').waitFor();
    expect(await page.evaluate(() => localStorage.getItem('guldkorn-marks:maj'))).toBeNull();
  });

  it('makes a quote ready where there is consent, and is told why where there is none', async () => {
    await page.goto(`${server.url}/bidrag?citat=ja&bygd=hotagen`);
    await items().first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await said('Kopierat.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^».+« — boende i [^,]+(, [^,]+)*, \w+ 20\d\d$/);
    expect(await page.getByLabel('Citat att klistra in').inputValue()).toBe(copied);
    await accessible(page);
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
    );
    await page.getByRole('button', { name: 'Kopiera igen' }).click();
    await said('Webbläsaren lät oss inte kopiera');
    expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(copied);
    await page.goto(`${server.url}/bidrag?citat=nej`);
    await items().first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await said('Det här får inte citeras');
  });

  it('hides with the key and for a reason, and undoes it', async () => {
    await page.goto(`${server.url}/bidrag?bygd=hotagen`);
    await items().first().waitFor();
    const before = await count();
    const text = await items().first().locator('.statement-text').textContent();
    await page.keyboard.press('j');
    await page.keyboard.press('h');
    const dialog = page.getByRole('dialog', { name: 'Dölj yttrandet' });
    expect(text).toContain((await dialog.locator('blockquote').innerText()).replace(/ ?…$/, ''));
    await dialog.getByRole('heading', { name: 'Här krävs granskningsnyckeln' }).waitFor();
    await accessible(page);
    await dialog.getByLabel('Ditt namn').fill('Maj');
    await dialog.getByRole('textbox', { name: 'Granskningsnyckel' }).fill(key());
    await page.keyboard.press('Enter');
    await dialog.getByRole('heading', { name: 'Varför ska yttrandet döljas?' }).waitFor();
    await accessible(page);
    await page.keyboard.press('4');
    await said('Yttrandet är dolt för alla.');
    await page.getByText('Du har dolt det här yttrandet.').waitFor();
    const ask = async () =>
      (
        (await (
          await fetch(`${server.url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({
              query: '{ statements(filter: { districtIds: ["hotagen"] }, first: 1) { totalCount } }',
            }),
          })
        ).json()) as { data: { statements: { totalCount: number } } }
      ).data.statements.totalCount;
    expect(await ask()).toBe(before - 1);
    await page.keyboard.press('u');
    await said('Yttrandet visas igen.');
    expect(await items().first().locator('.statement-text').textContent()).toBe(text);
    expect(await ask()).toBe(before);
  });

  it('chooses a keyphrase from a list by keys, and searches the text where it is none', async () => {
    await page.goto(`${server.url}/bidrag`);
    const field = page.getByRole('combobox', { name: 'Nyckelord', exact: true });
    await field.focus();
    await page.keyboard.type('bussar');
    await page.locator('[role=option][data-highlighted]').getByText('buss', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/nyckelord=/);
    await page.getByRole('button', { name: /Ta bort filtret Nyckelord/ }).waitFor();
    await accessible(page);
    await field.fill('');
    await page.keyboard.type('qqqq');
    await page.keyboard.press('Tab');
    await page.getByText('”qqqq” är inget nyckelord.').waitFor();
    await page.getByRole('button', { name: 'Sök i texten i stället' }).click();
    await page.waitForURL(/fritext=qqqq/);
    await page.getByText('Ingen har skrivit ”qqqq”.').waitFor();
    expect(await field.inputValue()).toBe('');
    await accessible(page);
  });

  it('does the same on a phone, with the filters in a drawer', async () => {
    const other = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      locale: 'sv-SE',
    });
    const phone = await other.newPage();
    phone.setDefaultTimeout(10_000);
    await phone.goto(`${server.url}/bidrag?lang=en`);
    await phone.locator('main .statement-list > li').first().waitFor();
    await phone.getByLabel('Your name').fill('M'.repeat(80));
    await phone.getByRole('button', { name: 'Save the name' }).tap();
    await phone.getByText('You have read 0 of').waitFor();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await accessible(phone);
    await phone.getByRole('button', { name: 'Filter', exact: true }).tap();
    const drawer = phone.getByRole('dialog', { name: 'Filter the statements' });
    await drawer.getByText('Offerdal', { exact: true }).tap();
    await phone.waitForURL(/bygd=offerdal/);
    await accessible(phone);
    await drawer.getByRole('button', { name: /^Show \d+ statements$/ }).tap();
    await drawer.waitFor({ state: 'detached' });
    await phone.getByRole('button', { name: 'Read one by one' }).tap();
    await phone.getByRole('heading', { name: /^Statement 1 of/ }).waitFor();
    await phone.getByRole('button', { name: 'Next', exact: true }).tap();
    await phone.getByRole('heading', { name: /^Statement 2 of/ }).waitFor();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await accessible(phone);
    await other.close();
  });
});
