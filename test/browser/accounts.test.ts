/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Invitations } from '../../apps/api/src/accounts/invitations.js';
import { withAccounts } from '../api/accounts.js';
import { granbyProfile } from '../api/granby.js';
import { startServer, type TestServer } from '../api/server.js';
import { launchChromium } from './chromium.js';
import { violations, wcag22 } from './violations.js';

const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };
const chosen = 'blå stol springer fort';

let server: TestServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** An editor's, who goes on from one test to the next. */
let editor: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([
    startServer('sqlite', { ...withAccounts, SECOND_FACTOR: 'required', PROFILE: granbyProfile }),
    launchChromium(),
  ]);
  context = await browser.newContext({ viewport: phone, locale: 'sv-SE', reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Nothing against WCAG on a phone, nor in the dark at a desk (colours change at once: motion is reduced); nothing sticks out, no script. */
async function looksRight(): Promise<void> {
  const found = await violations(page, { tags: [...wcag22, 'best-practice'] });
  await page.setViewportSize(desk);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await violations(page, { rules: ['color-contrast', 'target-size'] })));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(phone);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect({ url: page.url(), found, over, scripts: await page.locator('script').count() }).toEqual({
    url: page.url(),
    found: [],
    over: 0,
    scripts: 0,
  });
}

describe('the pages about accounts', () => {
  it('lead the first administrator from a link to an account, by the keyboard alone', async () => {
    const token = await server.app.get(Invitations, { strict: false }).invite(null, ['administrator'], new Date());
    await page.goto(`${server.url}/inbjudan/${token}`);
    await looksRight();
    await page.getByLabel('E-postadress').focus();
    await page.keyboard.type('anna@granby.example');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Anna Ek');
    await page.keyboard.press('Tab');
    await page.keyboard.type('kort');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('för kort').waitFor();
    expect(await page.getByLabel('Namn').inputValue()).toBe('Anna Ek');
    await looksRight();
    await page.getByLabel('Lösenfras').fill(chosen);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Logga in' }).waitFor();
    await looksRight();
    await page.getByLabel('E-postadress').fill('anna@granby.example');
    await page.getByLabel('Lösenfras').fill('fel lösenfras');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('stämmer inte').waitFor();
    await page.goto(`${server.url}/konto`);
    expect(new URL(page.url()).search).toBe('?till=%2Fkonto');
    await page.getByLabel('E-postadress').fill('anna@granby.example');
    await page.getByLabel('Lösenfras').fill(chosen);
    await page.keyboard.press('Enter');
  });

  it('have an administrator turn on a code on the telephone before anything else, and ask for it', async () => {
    await page.getByText('Därför räcker inte lösenfrasen').waitFor();
    await looksRight();
    await page.goto(`${server.url}/teman`);
    await page.getByRole('heading', { name: 'Kod i telefonen' }).waitFor();
    const secret = (await page.locator('.secret').textContent())!.replaceAll(' ', '');
    const totp = new TOTP({ secret: Secret.fromBase32(secret) });
    await page.getByLabel('Koden som appen visar nu').fill(totp.generate({ timestamp: Date.now() - 30_000 }));
    await page.getByLabel('Din lösenfras').fill(chosen);
    await page.getByRole('button', { name: 'Slå på' }).click();
    await page.getByRole('heading', { name: 'Koden är påslagen' }).waitFor();
    await looksRight();
    await page.getByRole('link', { name: 'Jag har sparat dem' }).click();
    await page.getByRole('heading', { level: 1, name: 'Teman' }).waitFor();
    await page.goto(`${server.url}/konto`);
    await page.getByText('Du har 10 reservkoder kvar. Din roll kräver koden.').waitFor();
    await looksRight();
    await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
    await page.getByRole('heading', { name: 'Du är utloggad' }).waitFor();
    await looksRight();
    await page.getByRole('link', { name: 'Logga in igen' }).click();
    await page.getByLabel('E-postadress').fill('anna@granby.example');
    await page.getByLabel('Lösenfras').fill(chosen);
    await page.getByRole('button', { name: 'Logga in' }).click();
    await page.getByRole('heading', { name: 'Skriv koden' }).waitFor();
    await looksRight();
    await page.getByLabel('Kod', { exact: true }).fill(totp.generate());
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await page.getByRole('navigation', { name: 'Mitt konto' }).getByRole('link', { name: 'Anna Ek' }).click();
    await page.getByRole('heading', { name: 'Mitt konto' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/konto');
  });

  it('let an administrator invite, give roles and read the log, in both languages', async () => {
    await page.getByRole('link', { name: 'Konton', exact: true }).click();
    await page.getByLabel('E-postadress').fill('bo@granby.example');
    await page
      .getByRole('checkbox', { name: /Granskare/ })
      .last()
      .check();
    await page.getByRole('button', { name: 'Skapa länk' }).click();
    await page.getByText('Länken visas bara nu').waitFor();
    expect(await page.locator('.link').textContent()).toMatch(/^http:\/\/.+\/inbjudan\/[\w-]{43}$/);
    await page.getByText('Ändra Anna Ek').click();
    await looksRight();
    await page.getByRole('link', { name: 'Logg', exact: true }).click();
    await page.getByLabel('Händelse', { exact: true }).selectOption({ label: 'Länk skapad' });
    await page.getByRole('button', { name: 'Visa' }).click();
    await page.getByRole('cell', { name: 'Anna Ek' }).first().waitFor();
    await looksRight();
    await page.getByRole('link', { name: 'In English' }).click();
    await page.getByRole('heading', { name: 'Log', exact: true }).waitFor();
    await looksRight();
  });

  /** Somebody who has been handed a link makes their account, and signs in. */
  async function enter(link: string, name: string): Promise<Page> {
    const own = await browser.newContext({ viewport: desk, locale: 'sv-SE', reducedMotion: 'reduce' });
    const theirs = await own.newPage();
    theirs.setDefaultTimeout(20_000);
    await theirs.goto(link);
    await theirs.getByLabel('Namn').fill(name);
    await theirs.getByLabel('Lösenfras').fill(chosen);
    await theirs.keyboard.press('Enter');
    await theirs.getByRole('heading', { name: 'Logga in' }).waitFor();
    await theirs.getByLabel('E-postadress').fill(`${name.split(' ')[0]!.toLowerCase()}@granby.example`);
    await theirs.getByLabel('Lösenfras').fill(chosen);
    await theirs.keyboard.press('Enter');
    await theirs.getByRole('navigation', { name: 'Mitt konto' }).waitFor();
    return theirs;
  }
  /** Eva, whose session has ended, signs in where she is asked to. */
  async function signAgain(one: Page): Promise<void> {
    await one.getByLabel('E-postadress').fill('eva@granby.example');
    await one.getByLabel('Lösenfras').fill(chosen);
    await one.keyboard.press('Enter');
    await one.getByRole('navigation', { name: 'Mitt konto' }).waitFor();
  }
  async function invite(name: string, roles: readonly string[]): Promise<string> {
    await page.goto(`${server.url}/konton`);
    const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Skapa länk' }) });
    await form.getByLabel('E-postadress').fill(`${name.split(' ')[0]!.toLowerCase()}@granby.example`);
    for (const box of await form.getByRole('checkbox').all()) await box.uncheck();
    for (const role of roles) await form.getByRole('checkbox', { name: role }).check();
    await form.getByRole('button', { name: 'Skapa länk' }).click();
    return (await page.locator('.link').textContent())!;
  }
  const pagesOf = (one: Page) => one.locator('.nav-wide').getByRole('link');

  it('let those who are invited in as what they are: who takes in and decides gives no name', async () => {
    const theirs = await enter(await invite('Eva Red', ['Redaktör']), 'Eva Red');
    await theirs.getByText('redaktör').waitFor();
    await pagesOf(theirs).filter({ hasText: 'Importera' }).click();
    const csv = `Bygd;Unikt\n${['Sjön är stilla', 'Skogen är nära', 'Skidspåren är fina'].map((text) => `Åsen;${text}.`).join('\n')}\n`;
    await theirs
      .locator('input[type=file]')
      .setInputFiles({ name: 'svar.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await theirs.getByRole('heading', { name: 'Det här läses in från svar.csv' }).waitFor();
    await theirs
      .getByRole('button', { name: /^Läs in/ })
      .last()
      .click();
    await theirs.getByRole('heading', { name: 'Klart, nu är det inläst' }).waitFor();
    expect(await pagesOf(theirs).filter({ hasText: 'Granska' }).count()).toBe(0);
    await theirs.goto(`${server.url}/rapporter`);
    await theirs.getByRole('button', { name: 'Ny rapport' }).click();
    const dialog = theirs.getByRole('dialog');
    await dialog.getByText('Sparas i ditt namn: Eva Red.').waitFor();
    expect(await dialog.getByLabel('Ditt namn').count()).toBe(0);
    editor = theirs;
  });

  it('lose nothing of what is done when a session has ended: it is kept, told of, and sent when one has signed in', async () => {
    const theirs = editor;
    await theirs.goto(`${server.url}/bidrag`);
    await theirs.getByText('Du har läst 0 av 3').waitFor();
    await theirs.context().clearCookies();
    await theirs.keyboard.press('j');
    await theirs.keyboard.press('f');
    await theirs.getByText('Du är inte längre inloggad.').waitFor();
    await theirs.keyboard.press('j');
    await theirs.keyboard.press('f');
    expect(await theirs.getByText('Märket sparades inte').count()).toBe(0);
    expect(await violations(theirs, { tags: wcag22 })).toEqual([]);
    const [signIn] = await Promise.all([
      theirs.waitForEvent('popup'),
      theirs.getByRole('link', { name: 'Logga in i en ny flik' }).click(),
    ]);
    await signAgain(signIn);
    await signIn.close();
    await theirs.getByText('Allt är sparat.').waitFor();
    await theirs.getByRole('option', { name: 'Flaggade (2)' }).waitFor({ state: 'attached' });
  });

  it('lose no correction of a note when a session has ended', async () => {
    const theirs = editor;
    await theirs.goto(`${server.url}/importera`);
    const note = ['# Möte i Åsen', '', '## Bra', '', '- Sjön är ren', '- Skogen är nära', ''].join('\n');
    await theirs
      .locator('input[type=file]')
      .setInputFiles({ name: 'mote.md', mimeType: 'text/markdown', buffer: Buffer.from(note) });
    await theirs.locator('.note-items summary').filter({ hasText: 'Sjön är ren' }).click();
    await theirs.context().clearCookies();
    await theirs.getByLabel('Säger').selectOption('WISH');
    await theirs.getByRole('alert').getByText('Du är inte längre inloggad.').waitFor();
    await theirs.getByLabel('Sagt av').selectOption('OFFICIAL');
    const [signIn] = await Promise.all([
      theirs.waitForEvent('popup'),
      theirs.getByRole('alert').getByRole('link', { name: 'Logga in i en ny flik' }).click(),
    ]);
    await signAgain(signIn);
    await signIn.close();
    await theirs.getByRole('button', { name: 'Försök igen' }).click();
    await theirs.getByText('Sparat', { exact: true }).waitFor();
    await theirs.reload();
    await theirs.locator('.note-text .is-wish[data-role=OFFICIAL]').waitFor();
    expect(await theirs.locator('.note-text .is-wish[data-role=OFFICIAL]').allTextContents()).toEqual(['Sjön är ren']);
  });

  it('keep the answer to residents that somebody writes, also where the page has to be fetched anew', async () => {
    const theirs = editor;
    await theirs.goto(`${server.url}/svar`);
    await theirs.getByLabel('Bygd', { exact: true }).selectOption({ index: 1 });
    await theirs.getByLabel('Vad som hände sedan').fill('Bron är lagad.');
    await theirs.context().clearCookies();
    await theirs.getByRole('button', { name: 'Visa svaret för invånarna' }).click();
    await theirs.getByRole('alert').getByText('Logga in först').waitFor();
    await theirs.reload();
    await signAgain(theirs);
    await theirs.goto(`${server.url}/svar`);
    await theirs.getByLabel('Vad som hände sedan').waitFor();
    expect(await theirs.getByLabel('Vad som hände sedan').inputValue()).toBe('Bron är lagad.');
    await theirs.getByRole('button', { name: 'Visa svaret för invånarna' }).click();
    await theirs.locator('.outcome-list').getByText('Bron är lagad.').waitFor();
    await theirs.reload();
    await theirs.locator('.outcome-list').getByText('Bron är lagad.').waitFor();
    expect(await theirs.getByLabel('Vad som hände sedan').inputValue()).toBe('');
    await theirs.context().close();
  });

  it('keep what somebody has not sent from whoever signs in next at the same computer, and for whoever wrote it', async () => {
    const berits = await enter(await invite('Berit Red', ['Redaktör']), 'Berit Red');
    await berits.context().close();
    const theirs = await enter(await invite('Ulla Red', ['Redaktör']), 'Ulla Red');
    const saved = () => theirs.getByText('Allt är sparat.').waitFor();
    const title = theirs.getByLabel('Rapportens rubrik');
    await theirs.goto(`${server.url}/rapporter`);
    await theirs.getByRole('button', { name: 'Ny rapport' }).click();
    const dialog = theirs.getByRole('dialog');
    await dialog.getByLabel('Bygd', { exact: true }).selectOption('Åsen');
    await dialog.getByRole('button', { name: 'Gör rapporten' }).click();
    await saved();
    const report = new URL(theirs.url()).pathname;
    await theirs.route('**/graphql', (route) =>
      (route.request().postData() ?? '').includes('mutation UpdateReport') ? route.abort() : route.continue(),
    );
    await title.fill('Ullas rubrik');
    await theirs.getByText('Vi når inte servern').waitFor();
    const text = theirs.getByRole('textbox', { name: 'Texten om Åsen' });
    const writing = `${server.url}/bygd/as/skriv`;
    await theirs.goto(writing);
    await text.press('Control+End');
    await theirs.keyboard.type(' Ullas ord.');
    await theirs.getByText('Sparat i den här webbläsaren.').waitFor();
    // As when a session has ended: whoever signs out has all of it taken away.
    const signIn = async (name: string) => {
      await theirs.goto('about:blank');
      await theirs.unrouteAll({ behavior: 'wait' });
      await theirs.context().clearCookies();
      await theirs.goto(`${server.url}${report}`);
      await theirs.getByLabel('E-postadress').fill(`${name}@granby.example`);
      await theirs.getByLabel('Lösenfras').fill(chosen);
      await theirs.keyboard.press('Enter');
      await saved();
    };
    await signIn('berit');
    expect(await title.inputValue()).toBe('Bygdens guldkorn: Åsen');
    await theirs.goto(writing);
    await theirs.getByText('Förslaget, orört.').waitFor();
    expect(await text.innerText()).not.toContain('Ullas ord.');
    await signIn('ulla');
    expect(await title.inputValue()).toBe('Ullas rubrik');
    await theirs.goto(writing);
    await text.getByText('Ullas ord.').waitFor();

    // In another tab the next one signs in: what is written on the first is still not hers.
    await theirs.goto(`${server.url}${report}`);
    await saved();
    const beside = await theirs.context().newPage();
    const signInBeside = async (name: string) => {
      await theirs.context().clearCookies();
      await beside.goto(`${server.url}/teman`);
      await beside.getByLabel('E-postadress').fill(`${name}@granby.example`);
      await beside.getByLabel('Lösenfras').fill(chosen);
      await beside.keyboard.press('Enter');
      await beside.getByRole('navigation', { name: 'Mitt konto' }).waitFor();
    };
    await signInBeside('berit');
    await title.fill('Ullas andra rubrik');
    await theirs.getByText('Berit Red har loggat in i den här webbläsaren sedan Ulla Red öppnade sidan.').waitFor();
    await beside.goto(`${server.url}${report}`);
    await beside.getByText('Allt är sparat.').waitFor();
    expect(await beside.getByLabel('Rapportens rubrik').inputValue()).toBe('Ullas rubrik');
    await signInBeside('ulla');
    await saved();
    await beside.goto(`${server.url}${report}`);
    await beside.getByText('Allt är sparat.').waitFor();
    expect(await beside.getByLabel('Rapportens rubrik').inputValue()).toBe('Ullas andra rubrik');
    await theirs.context().close();
  });

  it('show whoever reads nothing that would be refused, and say whose the rest is', async () => {
    const theirs = await enter(await invite('Rolf Läs', ['Läsare']), 'Rolf Läs');
    await theirs.locator('.nav-wide').getByText('Rapporter').waitFor();
    await theirs.locator('main[data-waiting=false]').waitFor();
    expect((await pagesOf(theirs).allTextContents()).filter((name) => /Importera|Granska/.test(name))).toEqual([]);
    const codes: string[] = [];
    theirs.on('response', (response) => {
      if (response.status() > 399) codes.push(`${response.status()} ${response.url()}`);
    });
    for (const path of ['/importera', '/granskning', '/rapport/x', '/moderera', '/gallring']) {
      await theirs.goto(`${server.url}${path}`);
      await theirs.getByText('Be en administratör om rollen.').waitFor();
    }
    await theirs.goto(`${server.url}/rapporter`);
    await theirs.getByRole('heading', { level: 1, name: 'Rapporter' }).waitFor();
    expect(await theirs.getByRole('button', { name: 'Ny rapport' }).count()).toBe(0);
    expect(codes).toEqual([]);
    await theirs.goto(`${server.url}/konton`);
    await theirs.getByText('Det här får bara administratörer göra').waitFor();
    await theirs.getByRole('button', { name: 'Logga ut' }).click();
    await theirs.getByRole('heading', { name: 'Du är utloggad' }).waitFor();
    await theirs.context().close();
  });
});
