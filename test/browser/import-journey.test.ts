/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page, Request } from 'playwright-core';
import { accessible } from './accessible.js';
import { startBuiltServer, type BuiltServer } from './built-server.js';
import { launchChromium } from './chromium.js';

// Invented, all of it.
const note = [
  '# Bymöte i Kaxås',
  '',
  'Kaxås bygdegård, onsdag 28 oktober 2020, kl 18.00',
  '14 deltagare',
  '',
  '## Det vi pratade om',
  '',
  '- Loppisen på bygdegården',
  '- Vägen är dålig. Bussen går aldrig.',
  '- Fika',
  '- Ulla Påhittad: Framtidstron är stor',
  '',
].join('\n');
const nextNote = note.replace('Loppisen på bygdegården', 'Skidspåret runt sjön').replace('28 oktober', '29 oktober');
const table = [
  'Bygd;Unikt',
  'Hotgen;Tystnaden vid ån om kvällen',
  'Hotgen;Bastun nere vid sjön',
  'Offerdal;Ring Olle på 070-174 06 15 om skoterleden',
  'Offerdal;',
  '',
].join('\n');

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

describe('a person takes files in', () => {
  let server: BuiltServer;
  let browser: Browser;
  let page: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startBuiltServer({ EXAMPLE_DATA: 'no' }), launchChromium()]);
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

  const sentence = () => page.locator('.preview-sentence').textContent();
  const saved = () => page.getByText('Sparat', { exact: true }).waitFor();
  const correct = (words: string) =>
    page.locator('.note-items summary').filter({ has: page.getByText(words, { exact: true }) });

  const isReading = (request: Request) => (request.postData() ?? '').includes('mutation ReadUpload');
  /** Holds changes of a file's reading back. @returns what lets them come. */
  async function readingHeldBack(): Promise<() => Promise<void>> {
    let release = () => {};
    const isReleased = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/graphql', async (route) => {
      if (isReading(route.request())) await isReleased;
      return route.continue();
    });
    return async () => {
      release();
      await page.unrouteAll({ behavior: 'wait' });
    };
  }

  it('chooses two files at once, and sees of each what would come in', async () => {
    await page.goto(`${server.url}/importera`);
    await page.locator('input[type=file]').setInputFiles([file('Bymöte i Kaxås.md', note), file('bidrag.csv', table)]);
    await page.getByRole('heading', { name: 'Det här läses in från Bymöte i Kaxås.md' }).waitFor();
    const queue = page.getByRole('navigation', { name: 'Filerna' });
    await queue.getByRole('button', { name: /bidrag\.csv.*3 kommer in/s }).waitFor();
    expect(await sentence()).toBe('4 yttranden kommer in. ');
    await accessible(page);
  });

  it('builds a correction on the ones before, which show though they have not been answered', async () => {
    const letReadingCome = await readingHeldBack();
    await correct('Vägen är dålig. Bussen går aldrig.').click();
    await page.getByLabel('Säger').selectOption('TROUBLE');
    await page.getByLabel('Sagt av').selectOption('POLITICIAN');
    await page.getByLabel('Handlar om').fill('Trafiken');
    await page.getByRole('button', { name: 'Dela mellan meningarna' }).click();
    await correct('Bussen går aldrig.').waitFor();
    expect(await page.getByLabel('Säger').inputValue()).toBe('TROUBLE');
    expect(await page.getByLabel('Sagt av').inputValue()).toBe('POLITICIAN');
    await letReadingCome();
    await saved();
    expect(await sentence()).toBe('5 yttranden kommer in. ');
    expect(await page.locator('.note-text .is-trouble[data-role=POLITICIAN]').allTextContents()).toEqual([
      'Vägen är dålig.',
      'Bussen går aldrig.',
    ]);
    expect(await page.locator('.note-items summary', { hasText: 'Trafiken' }).count()).toBe(2);
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Ångra' }).click();
    await saved();
    expect(await sentence()).toBe('4 yttranden kommer in. ');
    expect(await page.locator('.note-items summary', { hasText: 'Trafiken' }).count()).toBe(0);
    await correct('Vägen är dålig. Bussen går aldrig.').click();
  });

  it('has what was done last when the page is opened anew before that has been answered', async () => {
    let releaseFirst = () => {};
    const isReleased = new Promise<void>((resolve) => (releaseFirst = resolve));
    let openAnew = () => {};
    const isOpenedAnew = new Promise<void>((resolve) => (openAnew = resolve));
    let asked = 0;
    await page.route('**/graphql', async (route) => {
      if (!isReading(route.request())) return route.continue();
      // The second never reaches the server.
      if (++asked === 2) return isOpenedAnew.then(() => route.abort().catch(() => undefined));
      await isReleased;
      return route.continue();
    });
    await correct('Vägen är dålig. Bussen går aldrig.').click();
    await page.getByLabel('Säger').selectOption('TROUBLE');
    await page.getByLabel('Sagt av').selectOption('POLITICIAN');
    const second = page.waitForRequest((request) => asked > 0 && isReading(request));
    releaseFirst();
    await second;
    await page.reload();
    openAnew();
    await page.locator('.note-text .is-trouble[data-role=POLITICIAN]').waitFor();
    await saved();
    expect(await page.locator('.note-text .is-trouble').count()).toBe(1);
    for (let step = 0; step < 2; step++) await page.getByRole('button', { name: 'Ångra' }).click();
    await page.locator('.note-text .is-trouble').waitFor({ state: 'detached' });
    await saved();
    await page.unrouteAll({ behavior: 'wait' });
    troubles.splice(0);
  });

  it('builds a correction on what was undone, also before that has been answered', async () => {
    await correct('Vägen är dålig. Bussen går aldrig.').click();
    await page.getByLabel('Säger').selectOption('TROUBLE');
    await saved();
    const letReadingCome = await readingHeldBack();
    await page.getByRole('button', { name: 'Ångra' }).click();
    await page.locator('.note-text .is-trouble').waitFor({ state: 'detached' });
    await page.getByLabel('Sagt av').selectOption('POLITICIAN');
    await letReadingCome();
    await saved();
    expect(await page.locator('.note-text [data-role=POLITICIAN]').count()).toBe(1);
    expect(await page.locator('.note-text .is-trouble').count()).toBe(0);
    await page.getByRole('button', { name: 'Ångra' }).click();
    await page.locator('.note-text [data-role=POLITICIAN]').waitFor({ state: 'detached' });
    await saved();
    await correct('Vägen är dålig. Bussen går aldrig.').click();
  });

  it('corrects the note: by heading, by statement, split, set aside and brought in, undone and done again', async () => {
    await page.getByLabel('Ändra allt under rubriken Det vi pratade om').selectOption('PRAISE');
    await saved();
    expect(await page.locator('.note-text .note-statement.is-praise').count()).toBe(4);

    // By keyboard alone: opened, the trouble chosen, split between its sentences.
    await correct('Vägen är dålig. Bussen går aldrig.').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Säger').selectOption('TROUBLE');
    await page.locator('.note-text .note-statement.is-trouble').waitFor();
    await page.getByRole('button', { name: 'Dela mellan meningarna' }).focus();
    await page.keyboard.press('Enter');
    await correct('Bussen går aldrig.').waitFor();
    await saved();
    expect(await sentence()).toBe('5 yttranden kommer in. ');
    await page.keyboard.press('Control+z');
    await correct('Vägen är dålig. Bussen går aldrig.').waitFor();
    await page.keyboard.press('Control+Shift+z');
    await correct('Bussen går aldrig.').waitFor();
    // The same with the arrow keys, from the end of the sentence that is offered to a word further on and back.
    await page.keyboard.press('Control+z');
    await correct('Vägen är dålig. Bussen går aldrig.').waitFor();
    await page.getByRole('radio', { name: 'Bussen' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.note-split-words [data-second=true]').allTextContents()).toEqual(['går', 'aldrig.']);
    await page.keyboard.press('ArrowLeft');
    await accessible(page);
    await page.getByRole('button', { name: 'Dela vid strecket' }).focus();
    await page.keyboard.press('Enter');
    await correct('Bussen går aldrig.').waitFor();

    await correct('Fika').click();
    await page.getByLabel('Inget yttrande').selectOption('AGENDA');
    await page.getByRole('button', { name: 'Ta med: Fika' }).waitFor();
    await correct('Framtidstron är stor').click();
    await page.getByLabel('Sagt av').selectOption('POLITICIAN');
    await page.locator('.note-text [data-role=POLITICIAN]').waitFor();
    await page.getByLabel('Antal deltagare').fill('12');
    await page.getByLabel('Antal deltagare').press('Enter');
    await saved();
    expect(await sentence()).toBe('4 yttranden kommer in. ');
    expect(await page.locator('.note-text').textContent()).not.toContain('Ulla Påhittad');
    await accessible(page);
  });

  it('finds it as it was when the page is opened anew, with what can be undone', async () => {
    await page.reload();
    await correct('Bussen går aldrig.').waitFor();
    expect(await page.getByLabel('Antal deltagare').inputValue()).toBe('12');
    await page.getByRole('button', { name: 'Ångra' }).click();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[type=number]')?.value === '14');
    await page.getByRole('button', { name: 'Gör om' }).click();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[type=number]')?.value === '12');
    await saved();
  });

  it('stays as it is where asking anew does not reach the server', async () => {
    await page.route('**/graphql', (route) => (isReading(route.request()) ? route.continue() : route.abort()));
    const lost = page.waitForEvent('requestfailed');
    await page.getByLabel('Plats').fill('Kaxås kyrka');
    await page.getByLabel('Plats').press('Enter');
    await lost;
    await saved();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.getByLabel('Plats').inputValue()).toBe('Kaxås kyrka');
    expect(await correct('Bussen går aldrig.').count()).toBe(1);
    await page.unroute('**/graphql');
    // Each part of the page that asked the same says so, and has its answer when one of them asks again.
    const again = page.getByRole('button', { name: 'Försök igen' });
    await again.first().click();
    await again.first().waitFor({ state: 'detached' });
    expect(await page.getByLabel('Plats').inputValue()).toBe('Kaxås kyrka');
    troubles.splice(0);
  });

  it('keeps a change that does not reach the server, and sends it again', async () => {
    await page.route('**/graphql', (route) => route.abort());
    await page.getByLabel('Plats').fill('Kaxås skola');
    await page.getByLabel('Plats').press('Enter');
    const notice = page.getByRole('alert').filter({ hasText: 'Ändringen har inte nått fram' });
    await notice.waitFor();
    await page.unroute('**/graphql');
    await notice.getByRole('button', { name: 'Försök igen' }).click();
    await saved();
    expect(await page.getByLabel('Plats').inputValue()).toBe('Kaxås skola');
    // The browser writes down itself that it did not get through.
    troubles.splice(0);
  });

  it('lets it in as it was shown, and takes it back', async () => {
    await page.getByRole('button', { name: 'Läs in 4 yttranden' }).click();
    await page.getByRole('heading', { name: 'Klart, nu är det inläst' }).waitFor();
    await accessible(page);
    await page.getByRole('link', { name: 'Läs det som kom in' }).click();
    await page.locator('main').getByText('Bussen går aldrig.').waitFor();
    expect(await page.locator('main').getByText('Fika', { exact: true }).count()).toBe(0);
    await page.goBack();
    await page.getByRole('button', { name: /^Ta bort inläsningen/ }).click();
    await page.getByRole('button', { name: 'Ja, ta bort inläsningen' }).click();
    await page.getByText('Släpp filer här').waitFor();
    await page.getByText('Inget är inläst än.').waitFor();
    await page.getByRole('heading', { name: 'Sparat till nästa gång' }).waitFor();
    await page.getByText('Raden ”fika” är inget yttrande').waitFor();
    await accessible(page);
  });

  it('is offered for the next note what was decided of the last', async () => {
    await page.locator('input[type=file]').setInputFiles(file('Bymöte igen.md', nextNote));
    await page.getByRole('heading', { name: 'Från tidigare anteckningar' }).waitFor();
    await accessible(page);
    expect(await correct('Fika').count()).toBe(1);
    await page.getByRole('button', { name: 'Använd: Raden ”fika” är inget yttrande' }).click();
    await page.getByRole('button', { name: 'Ta med: Fika' }).waitFor();
    await page.getByRole('button', { name: 'Välj en annan fil' }).click();
  });

  it('says what an unknown bygd is, sees what is left out and what is personal, and lets the table in', async () => {
    await page.locator('input[type=file]').setInputFiles(file('bidrag.csv', table));
    await page.getByRole('heading', { name: 'Det här läses in från bidrag.csv' }).waitFor();
    expect(await sentence()).toBe('3 bidrag kommer in. 1 lämnas utanför.');
    await page.getByText('1 telefonnummer').waitFor();
    expect(await page.locator('main').textContent()).not.toContain('070-174');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: /^Ladda ner/ }).click();
    expect((await download).suggestedFilename()).toBe('problem bidrag.csv');
    await accessible(page);

    await page.getByRole('button', { name: /Hotgen: Det är Hotagen/ }).click();
    await page.getByRole('heading', { name: 'Det här har du sagt' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Namn som inte känns igen');
    await page.getByRole('button', { name: 'Läs in 3 bidrag' }).click();
    await page.getByRole('heading', { name: 'Klart, nu är det inläst' }).waitFor();
    await page.goto(`${server.url}/bidrag?bygd=hotagen`);
    await page.locator('main').getByText('Bastun nere vid sjön').waitFor();
  });

  it('stops an import under way, which is then told as stopped and not as failed', async () => {
    const rows = Array.from({ length: 8000 }, (_, at) => `Hotagen;Stigen nummer ${at} ner till ån om kvällen`);
    await page.goto(`${server.url}/importera`);
    await page.locator('input[type=file]').setInputFiles(file('lång.csv', ['Bygd;Unikt', ...rows, ''].join('\n')));
    await page.getByRole('button', { name: /^Läs in / }).click();
    await page.getByRole('button', { name: 'Stoppa inläsningen' }).click();
    await page.getByRole('heading', { name: 'Inläsningen är stoppad' }).waitFor();
    await page.getByRole('button', { name: 'Välj en annan fil' }).click();
    const told = page.getByRole('listitem').filter({ hasText: 'lång.csv' });
    await told.getByText(/· stoppad$/).waitFor();
    expect(await told.getByRole('button').count()).toBe(0);
    expect(await told.locator('.history-error').count()).toBe(0);
  });

  it('at 390 px, without sideways scroll', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const chosen of [file('Smal anteckning.md', note), file('smal.csv', table.replaceAll('Hotgen', 'Hottagen'))]) {
      await page.goto(`${server.url}/importera`);
      await page.locator('input[type=file]').setInputFiles(chosen);
      await page.locator('.preview-sentence').waitFor();
      await page.getByText('Personuppgifter', { exact: true }).waitFor();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBeLessThanOrEqual(0);
      await accessible(page);
    }
  });

  it('and nothing went wrong all the while', () => {
    expect(troubles).toEqual([]);
  });
});
