/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { accessible } from './accessible.js';
import { startExampleServer, type BuiltServer } from './built-server.js';
import { launchChromium } from './chromium.js';

// Two people code a sample blind, the first by keyboard alone, in the built product with the example dialogue.
let server: BuiltServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startExampleServer(), launchChromium()]);
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function ask<Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Data> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: Data }).data;
}
interface Given {
  readonly id: string;
  readonly statements: readonly { readonly position: number; readonly themeIds: readonly string[] | null }[];
}
const sampleOf = async (coder: string) =>
  (
    await ask<{ qualitySample: Given }>(
      'query ($coder: String!) { qualitySample(coder: $coder) { id statements { position themeIds } } }',
      { coder },
    )
  ).qualitySample;
/** What the server holds of a person's first answers. */
const firstOf = async (coder: string, count: number) =>
  (await sampleOf(coder)).statements.slice(0, count).map((each) => each.themeIds);
const at = (number: number) => page.getByRole('heading', { name: `Yttrande ${number} av 30`, exact: true }).waitFor();
const said = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();
const saved = () => page.getByText('Allt är sparat.').waitFor();
const checked = () => page.locator('.coding-theme:has(:checked)').allInnerTexts();

describe('whoever codes blind', () => {
  it('is told what to do and why, gives a name and draws the sample, by keyboard', async () => {
    await page.goto(`${server.url}/metod`);
    await page.getByRole('link', { name: 'Till granskningen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Varför blint?').waitFor();
    await page.getByText('Varför två?').waitFor();
    await accessible(page);
    await page.getByLabel('Ditt namn').focus();
    await page.keyboard.type('Maj');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Dra ett stickprov först' }).waitFor();
    await accessible(page);
    await page.getByLabel('Hur många yttranden?').selectOption('30');
    await page.getByRole('button', { name: 'Dra stickprovet' }).focus();
    await page.keyboard.press('Enter');
    await at(1);
    expect(new URL(page.url()).search).toBe('?nr=1');
    expect(await page.locator(':focus').textContent()).toBe('Yttrande 1 av 30');
    await accessible(page);
  });

  it('answers by keys, goes to and fro, and undoes', async () => {
    await page.keyboard.press('Enter');
    await said('Välj minst ett tema');
    await page.keyboard.press('1');
    await page.keyboard.press('q');
    await page.keyboard.press('2');
    await page.keyboard.press('2');
    expect(await checked()).toHaveLength(2);
    await page.keyboard.press('Enter');
    await said('Ditt svar på yttrande 1: Natur och friluftsliv, ');
    await at(2);
    await page.keyboard.press('0');
    await said('Ditt svar på yttrande 2: inget av temana.');
    await at(3);
    await page.keyboard.press('3');
    await page.keyboard.press('j');
    await at(4);
    await page.keyboard.press('k');
    await at(3);
    await page.getByText('Du har redan svarat på det här.').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
    await at(5);
    await page.getByText('4 av 30 klara').waitFor();
    await saved();
    expect(await firstOf('Maj', 4)).toEqual([[expect.any(String), expect.any(String)], [], ['lugn'], ['gemenskap']]);
    await page.keyboard.press('u');
    await said('Ångrat. Här är yttrande 4 igen.');
    await at(4);
    await page.getByText('3 av 30 klara').waitFor();
    expect(await checked()).toEqual([]);
    await saved();
    expect((await firstOf('Maj', 4))[3]).toBeNull();
  });

  it('goes on where it was after a reload, with what was chosen and not yet answered', async () => {
    await page.keyboard.press('5');
    await page.reload();
    await at(4);
    expect(await checked()).toHaveLength(1);
    await page.getByText('3 av 30 klara').waitFor();
    await page.goto(`${server.url}/granskning`);
    await at(4);
    await page.keyboard.press('Enter');
    await at(5);
    await page.goBack();
    await at(4);
  });

  it('keeps what is answered while the connection is lost, says so, and sends it after', async () => {
    await page.goto(`${server.url}/granskning?nr=5`);
    await at(5);
    await context.setOffline(true);
    await page.keyboard.press('6');
    await page.keyboard.press('Enter');
    await at(6);
    await said('Vi når inte servern. 1 svar ligger kvar');
    await page.keyboard.press('0');
    await at(7);
    await said('2 svar ligger kvar');
    await accessible(page);
    await context.setOffline(false);
    await saved();
    expect((await firstOf('Maj', 6)).slice(4)).toEqual([['samiskt'], []]);
  });

  it('keeps what is answered while something is wrong on the server, says so, and sends it after', async () => {
    const error = { message: 'Fel', extensions: { code: 'INTERNAL', messages: { sv: 'Fel', en: 'Wrong' } } };
    await page.route('**/graphql', (route) =>
      (route.request().postData() ?? '').includes('mutation CodeStatement')
        ? route.fulfill({ status: 500, json: { errors: [error], data: null } })
        : route.continue(),
    );
    await page.goto(`${server.url}/granskning?nr=7`);
    await at(7);
    await page.keyboard.press('0');
    await said('Något gick fel på servern. Det du har gjort ligger kvar här i webbläsaren.');
    expect(await page.getByText('Svaret kunde inte sparas').count()).toBe(0);
    await accessible(page);
    await page.reload();
    await page.getByText('7 av 30 klara').waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    await saved();
    expect((await firstOf('Maj', 7))[6]).toEqual([]);
  });

  it('is told how far all have come at the end, and what is missing before there is a figure', async () => {
    for (let number = 8; number <= 30; number++) await page.keyboard.press('0');
    await page.getByRole('heading', { name: 'Klart! Du har svarat på alla yttranden.' }).waitFor();
    expect(new URL(page.url()).search).toBe('?visa=klart');
    await page.getByText('Ingen annan har svarat än.').waitFor();
    await page.getByText('minst 30 gemensamma yttranden. Hittills är det 0.').waitFor();
    await page.getByText('Maj (du)').waitFor();
    await accessible(page);
  });

  it('sees nothing of the other’s answers on a phone, answers by thumb, and then the figure', async () => {
    const other = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      locale: 'sv-SE',
    });
    const phone = await other.newPage();
    phone.setDefaultTimeout(10_000);
    await phone.goto(`${server.url}/granskning?lang=en`);
    await phone.getByLabel('Your name').fill('Olle');
    await accessible(phone);
    await phone.getByRole('button', { name: 'Begin' }).tap();
    await phone.getByRole('heading', { name: 'Statement 1 of 30', exact: true }).waitFor();
    expect(await phone.locator('.coding-theme:has(:checked)').count()).toBe(0);
    expect(await phone.locator('body').innerText()).not.toContain('Maj');
    // The buttons lie over the themes until one has scrolled past them.
    await phone.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await accessible(phone);
    const small = await phone
      .locator('.coding-theme, .coding .button, .coding summary')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height).filter((height) => height < 44));
    expect(small).toEqual([]);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await phone.getByText('Calm and quiet').tap();
    await phone.getByRole('button', { name: 'Save and go on' }).tap();
    await phone.getByRole('heading', { name: 'Statement 2 of 30', exact: true }).waitFor();
    await phone.getByText('Everything is saved.').waitFor();
    const { id, statements } = await sampleOf('Maj');
    for (const { position, themeIds } of statements.slice(1, 29))
      await ask(
        'mutation ($id: ID!, $position: Int!, $themeIds: [ID!]!) { codeStatement(sampleId: $id, position: $position, coder: "Olle", themeIds: $themeIds) { position } }',
        { id, position, themeIds },
      );
    await phone.goto(`${server.url}/granskning?lang=en`);
    await phone.getByRole('heading', { name: 'Statement 30 of 30', exact: true }).waitFor();
    await phone.getByRole('button', { name: 'None of the themes' }).tap();
    await phone.getByRole('heading', { name: 'Done! You have answered every statement.' }).waitFor();
    await phone.getByText('The people against each other').first().waitFor();
    await phone.getByText('Krippendorff').waitFor();
    await accessible(phone);
    await other.close();
  });
});
