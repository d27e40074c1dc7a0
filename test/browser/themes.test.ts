/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accessible } from './accessible.js';
import { startExampleServer, type BuiltServer } from './built-server.js';
import { launchChromium } from './chromium.js';

describe('a person looks at the themes from every side', () => {
  let server: BuiltServer;
  let browser: Browser;
  let page: Page;
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

  const views = () => page.getByRole('navigation', { name: 'Sätt att se på temana' });
  const grid = () => page.getByRole('grid');
  const asked = () => Object.fromEntries(new URL(page.url()).searchParams);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  /** What a link of the grid leads to. */
  const leadsTo = async (name: RegExp) => {
    const href = await grid().getByRole('link', { name }).first().getAttribute('href');
    return Object.fromEntries(new URL(href ?? '', server.url).searchParams);
  };

  it('by group, by channel and over time, each cell leading to what was said', async () => {
    await page.goto(`${server.url}/teman`);
    await views().getByRole('link', { name: 'Per grupp' }).click();
    await grid().getByRole('columnheader', { name: 'Inflyttare' }).waitFor();
    expect(asked()).toEqual({ visa: 'grupp' });
    expect(await leadsTo(/^Skola, förskola och unga, Unga:/)).toEqual({
      grupp: 'unga',
      tema: 'skola',
      roll: 'resident',
    });
    await page.getByText('De här temana talar för få om för att visas i någon ruta:').waitFor();
    await accessible(page);

    await views().getByRole('link', { name: 'Per kanal' }).click();
    await grid().getByRole('columnheader', { name: 'Webben' }).waitFor();
    await grid()
      .getByRole('link', { name: /^Natur och friluftsliv, Webben: \d+ röster, \d+/ })
      .click();
    await page.waitForURL(/\/bidrag\?kanal=web&tema=natur/);
    await page.locator('main .statement-list > li').first().waitFor();
    await page.goBack();
    await grid().waitFor();
    expect(asked()).toEqual({ visa: 'kanal' });

    await views().getByRole('link', { name: 'Över tid' }).click();
    await page.locator('.meeting-marks').waitFor();
    expect(await grid().getByRole('columnheader').allTextContents()).toEqual([
      'Tema',
      'Hela kommunen',
      'sep 20191',
      'okt 20191',
      'nov 20191',
      'dec 2019 – juli 2020',
      'aug 20202',
      'sep 20202',
      'okt 20203',
    ]);
    expect(await leadsTo(/^Natur och friluftsliv, september 2020:/)).toMatchObject({
      fran: '2020-09-01',
      till: '2020-09-30',
    });
    expect(await leadsTo(/^Natur och friluftsliv, december 2019 – juli 2020: för få/)).toMatchObject({
      fran: '2019-12-01',
      till: '2020-07-31',
    });
    await accessible(page);
  });

  it('as words that go together: none surely in the example, and that is said', async () => {
    await views().getByRole('link', { name: 'Ord som hör ihop' }).click();
    await page.getByRole('heading', { name: 'Inga ord hör säkert ihop' }).waitFor();
    await page.getByText('slumpen räcker som förklaring').waitFor();
    await accessible(page);
    const leads = Number(/Det finns (\d+) uppslag/.exec(await page.locator('.empty').innerText())?.[1]);
    await page.getByLabel('Visa uppslag').click();
    await page.locator('.network').waitFor();
    const pairs = page.getByRole('table').getByRole('row');
    expect(await pairs.count()).toBeGreaterThan(2);
    expect(await pairs.count()).toBe(leads + 1);
    expect(await page.locator('.network line[data-firm=true]').count()).toBe(0);
    expect(await page.locator('.network line').count()).toBe((await pairs.count()) - 1);
    await accessible(page);
  });

  it('goes through the words by keyboard, and hears which go together', async () => {
    const first = page.locator('.network-word[tabindex="0"]');
    expect(await first.count()).toBe(1);
    await first.focus();
    const begun = await focused();
    expect(begun).toMatch(/^hus \d+ röster\. Hör kanske ihop med .+\.$/);
    const heard = new Set([begun]);
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowDown']) {
      await page.keyboard.press(key);
      heard.add(await focused());
    }
    expect(heard.size).toBeGreaterThan(3);
    expect(await page.locator('.network-word[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/bidrag\?nyckelord=/);
    await page.locator('main .statement-list > li').first().waitFor();
    await page.goBack();
  });

  it('keeps theme and bygd in the address, and says when there is nothing to show', async () => {
    await page.getByLabel('Inom temat').selectOption('natur');
    await page.waitForURL(/tema=natur/);
    await page.getByRole('heading', { level: 2, name: 'Natur och friluftsliv', exact: true }).waitFor();
    await page.getByLabel('I bygden').selectOption('hotagen');
    await page.getByText('Inga ord hör ihop här.').waitFor();
    expect(asked()).toEqual({ visa: 'ord', uppslag: 'ja', tema: 'natur', bygd: 'hotagen' });
    await page.reload();
    await page.getByText('Inga ord hör ihop här.').waitFor();
    expect(await page.getByLabel('I bygden').inputValue()).toBe('hotagen');
    await accessible(page);
  });

  it('sees what surely goes together once enough say so, with leads when asked for', async () => {
    const sheet = [
      'Datum;Bygd;Namn;Varför bor du där du bor?',
      ...Array.from(
        { length: 40 },
        (_, n) => `2020-09-${10 + (n % 20)};Hotagen;Provperson ${n};Skoterleden är bra. Vedboden är fin.`,
      ),
    ].join('\n');
    const uploaded = await page.request.post(`${server.url}/uploads?fileName=ord.csv`, {
      data: Buffer.from(sheet),
      headers: { 'content-type': 'application/octet-stream' },
    });
    const { uploadId } = (await uploaded.json()) as { uploadId: string };
    await page.request.post(`${server.url}/graphql`, {
      data: {
        query: 'mutation ($input: ImportUploadInput!) { importUpload(input: $input) { id } }',
        variables: { input: { uploadId } },
      },
    });
    const isFirm = page.getByRole('heading', { name: /hör starkast ihop$/ });
    // What is taken in stands in the figures a moment later.
    for (let tries = 0; tries < 20 && (await isFirm.count()) === 0; tries++) {
      await page.goto(`${server.url}/teman?visa=ord`);
      await page.locator('.network, .empty').first().waitFor();
    }
    await isFirm.waitFor();
    expect(await page.locator('.network line[data-firm=false]').count()).toBe(0);
    await page.getByLabel('Visa uppslag').click();
    await page.locator('.network line[data-firm=false]').first().waitFor({ state: 'attached' });
    expect(asked()).toEqual({ visa: 'ord', uppslag: 'ja' });
    await page.getByRole('cell', { name: 'säkert', exact: true }).first().waitFor();
    await accessible(page);
  });

  it('shows a hidden theme again and lets a pinned one go, on either page', async () => {
    await page.goto(`${server.url}/teman?tema=natur&dolda=ja`);
    await page.getByRole('button', { name: 'Lägg överst' }).click();
    await page.getByLabel('Ditt namn').fill('Maj');
    await page.getByRole('button', { name: 'Lägg överst' }).last().click();
    await page.getByText('Temat ligger överst.').waitFor();
    await page.getByRole('button', { name: 'Lossa' }).click();
    await page.locator('.decided').getByText('Ångrat: Maj lade temat').waitFor();
    await page.getByText('Temat ligger överst.').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Dölj' }).click();
    await page.getByRole('button', { name: 'Ja, dölj temat' }).click();
    await page.getByText('Temat är dolt.').waitFor();
    await page.getByRole('link', { name: 'Öppna temats sida' }).click();
    await page.getByText('Temat är dolt.').waitFor();
    await accessible(page);
    await page.getByRole('button', { name: 'Visa igen' }).click();
    await page.getByText('Ångrat: Maj dolde temat').waitFor();
    await page.getByText('Temat är dolt.').waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'Visa igen' }).count()).toBe(0);
  });

  it('sees in whose words a theme is spoken of', async () => {
    await page.goto(`${server.url}/tema/natur`);
    await page.getByRole('heading', { name: 'I vems ord' }).waitFor();
    expect(await leadsTo(/^sjö, Hotagen: /)).toMatchObject({ bygd: 'hotagen', tema: 'natur', nyckelord: 'sv:sjö' });
    await page.getByRole('link', { name: 'Per kanal' }).click();
    await grid().getByRole('columnheader', { name: 'Webben' }).waitFor();
    expect(asked()).toEqual({ ord: 'kanal' });
    await accessible(page);
  });

  it('does all of it on a phone, in the dark and in English, without sideways scroll', async () => {
    const narrow = await browser.newContext({
      viewport: { width: 390, height: 844 },
      locale: 'sv-SE',
      colorScheme: 'dark',
    });
    const phone = await narrow.newPage();
    phone.setDefaultTimeout(20_000);
    for (const [address, heading] of [
      ['/teman?visa=ord', /hör starkast ihop$/],
      ['/teman?visa=tid&lang=en', /^How many speak of each theme|most common theme/],
      ['/teman?visa=grupp', /^Så många i varje fokusgrupp|vanligaste temat/],
      ['/tema/natur?ord=grupp', /^I vems ord$/],
    ] as const) {
      await phone.goto(server.url + address);
      await phone.getByRole('heading', { name: heading }).waitFor();
      await phone.waitForLoadState('networkidle');
      expect(await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      await accessible(phone);
    }
    await narrow.close();
  });

  it('and nothing went wrong all the while', () => {
    expect(troubles).toEqual([]);
  });
});
