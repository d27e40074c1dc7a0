/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { accessible } from './accessible.js';
import { startExampleServer, type BuiltServer } from './built-server.js';
import { launchChromium } from './chromium.js';

// Somebody writes the story of Hotagen and holds it against Offerdal, by keyboard, in the built product with the example.
let server: BuiltServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startExampleServer(), launchChromium()]);
  context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'sv-SE',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const editor = (on = page) => on.getByRole('textbox', { name: 'Texten om Hotagen' });
const press = async (name: string, on = page) => {
  await on.getByRole('button', { name, exact: true }).focus();
  await on.keyboard.press('Enter');
};
const phone = () =>
  browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'sv-SE' });

describe('whoever writes about a bygd', () => {
  it('is given a draft with a source after each claim, on the way from the bygd’s page', async () => {
    await page.goto(`${server.url}/bygd/hotagen`);
    await page.getByRole('link', { name: 'Skriv om platsen' }).focus();
    await page.keyboard.press('Enter');
    await editor().getByRole('heading', { name: 'Det här utmärker Hotagen' }).waitFor();
    const text = await editor().innerText();
    expect(text).toMatch(/Minst \d+ röster från Hotagen har hörts i dialogen\. \[1\]/);
    expect(text).toContain('De som svarat har själva valt att svara.');
    const marks = new Set([...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)));
    const sources = page.getByRole('region', { name: 'Källor' }).getByRole('link');
    expect(await sources.count()).toBe(marks.size);
    await page.getByText('Förslaget, orört.').waitFor();
    await accessible(page);
  });

  it('confirms a guldkorn from there, and sees it marked and first', async () => {
    const row = page.locator('.write-list > li').last();
    const name = (await row.locator('strong').textContent()) ?? '';
    await row.getByRole('button', { name: /^Bekräfta/ }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ditt namn').fill('Maj');
    await accessible(page);
    await page.keyboard.press('Enter');
    await page.getByText('Siffrorna är omräknade.').waitFor();
    const first = page.locator('.write-list > li').first();
    await first.getByText('bekräftat').waitFor();
    expect(await first.locator('strong').textContent()).toBe(name);
    await editor().getByText('En sak nämns oftare här').waitFor();
    await press('Ångra');
    await page.getByRole('dialog').getByRole('button', { name: 'Ångra' }).press('Enter');
    await page.getByText('Inget är bekräftat än.').waitFor();
  });

  it('chooses quotes that may be quoted, which come in where they belong', async () => {
    await page.locator('.write-choices > details > summary').nth(1).press('Enter');
    await page.locator('.write-quotes > summary').first().press('Enter');
    const quote = page.locator('.write-quote input').first();
    await quote.focus();
    await page.keyboard.press('Space');
    await editor().locator('blockquote').waitFor();
    expect(new URL(page.url()).searchParams.get('citat')).toMatch(/^[\da-f-]{36}$/);
    expect(await editor().locator('blockquote').innerText()).toMatch(/^”.+” \[\d+\]\n– boende i /s);
    await accessible(page);
  });

  it('writes in it, and is told of a figure that no source holds', async () => {
    await editor().locator('h2').click();
    await page.keyboard.press('End');
    await page.keyboard.type(', min bygd');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Här bor 40 % av alla, och sju av tio fiskar.');
    await page.getByText('Sparat i den här webbläsaren.').waitFor();
    await page.getByText('De här siffrorna finns inte i källan: 40 % och sju av tio.').waitFor();
    expect(await editor().locator('h2').innerText()).toBe('Det här utmärker Hotagen, min bygd');
    await accessible(page);
  });

  it('finds it all after a reload, also when the connection is lost, and takes in what is chosen after', async () => {
    await page.reload();
    await editor().getByRole('heading', { name: 'Det här utmärker Hotagen, min bygd' }).waitFor();
    await editor().getByText('Här bor 40 % av alla').waitFor();
    await context.setOffline(true);
    await editor().locator('h2').click();
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await context.setOffline(false);
    await page.reload();
    await editor().getByRole('heading', { name: 'Det här utmärker Hotagen, min bygd!' }).waitFor();
    const common = page.getByLabel('Det som bygden delar med alla');
    await common.focus();
    await page.keyboard.press('Space');
    await editor().getByRole('heading', { name: 'Gemensam bild' }).waitFor({ state: 'detached' });
    expect(await editor().innerText()).toContain('Här bor 40 % av alla');
  });

  it('is told when the figures behind the text are others than when it was written', async () => {
    const is = /Minst (\d+) röster/.exec(await editor().innerText())?.[1] ?? '';
    // As if it had been written when fewer had been heard.
    await page.evaluate(() => {
      const key = 'guldkorn-text:hotagen:sv';
      const draft = JSON.parse(localStorage.getItem(key) ?? '{}') as { figures: Record<string, string> };
      draft.figures['voices'] = '5';
      localStorage.setItem(key, JSON.stringify(draft));
    });
    await page.reload();
    await page.getByText(`”5” är nu ”${is}”.`).waitFor();
    await press('Jag har sett det');
    await page.getByText(`”5” är nu ”${is}”.`).waitFor({ state: 'detached' });
    await page.reload();
    await editor().getByText('Här bor 40 % av alla').waitFor();
    expect(await page.getByText('Siffror har ändrats').count()).toBe(0);
  });

  it('copies it with headings, quotes and links, and as plain text', async () => {
    await press('Kopiera med rubriker och länkar');
    await page.getByText('Texten är kopierad.').waitFor();
    const [html, plain] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return Promise.all([read('text/html'), read('text/plain')]);
    });
    expect(html).toContain('<h1>Det här utmärker Hotagen, min bygd!</h1>');
    expect(html).toContain('<blockquote>');
    expect(html).toContain(`href="${server.url}/bygd/hotagen/guldkorn/`);
    expect(plain).toMatch(/^Det här utmärker Hotagen, min bygd!\n\nHär bor 40 % av alla/);
    expect(plain).toContain(`[1] Så många har hörts från Hotagen: ${server.url}/bygd/hotagen\n`);
    expect(plain).toContain('Så har vi räknat: ');
    const coming = page.waitForEvent('download');
    await press('Ladda ner som .txt');
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^guldkorn-hotagen-\d{4}-\d\d-\d\d\.txt$/);
    expect(await readFile(await download.path(), 'utf8')).toBe(plain);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await press('Kopiera som ren text');
    await page.getByText('Ladda ner texten i stället.').waitFor();
  });

  it('reads and keeps what was written about the bygd that the address names, also straight after another', async () => {
    const isChoices = (request: Request) => (request.postData() ?? '').includes('query WriteChoices');
    const kept = () => page.evaluate(() => localStorage.getItem('guldkorn-text:hotagen:sv'));
    const before = await kept();
    const here = new URL(page.url());
    await page.goto(`${server.url}/bygd/offerdal/skriv`);
    await page.getByText('Förslaget, orört.').waitFor();
    let release = () => {};
    const isReleased = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/graphql', async (route) => {
      if (isChoices(route.request())) await isReleased;
      return route.continue();
    });
    const asked = page.waitForRequest(isChoices);
    // Back to an address of which nothing has been fetched.
    await page.evaluate((address) => {
      history.pushState(null, '', address);
      history.pushState(null, '', '/');
      history.back();
    }, `${here.pathname}${here.search}`);
    await asked;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.getByRole('textbox').count()).toBe(0);
    release();
    await page.unrouteAll({ behavior: 'wait' });
    await editor().getByText('Här bor 40 % av alla').waitFor();
    await page.getByText('Sparat i den här webbläsaren.').waitFor();
    expect(await kept()).toBe(before);
    expect(await page.evaluate(() => localStorage.getItem('guldkorn-text:offerdal:sv'))).toBeNull();
  });

  it('begins again when it is asked for, and not before', async () => {
    const question = page.getByRole('alertdialog', { name: 'Vill du börja om från förslaget?' });
    await press('Börja om från förslaget');
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    await editor().getByText('Här bor 40 % av alla').waitFor();
    await press('Börja om från förslaget');
    await question.getByRole('button', { name: 'Ja, börja om' }).press('Enter');
    await page.getByText('Förslaget, orört.').waitFor();
    await editor().getByRole('heading', { name: 'Det här utmärker Hotagen', exact: true }).waitFor();
    expect(await editor().innerText()).not.toContain('40 %');
  });

  it('does the same on a phone, in English too', async () => {
    const other = await phone();
    const small = await other.newPage();
    small.setDefaultTimeout(10_000);
    await small.goto(`${server.url}/bygd/offerdal/skriv?lang=en`);
    await small.getByRole('textbox', { name: 'The text about Offerdal' }).waitFor();
    await small.getByText('What sets Offerdal apart').waitFor();
    expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await accessible(small);
    await other.close();
  });
});

describe('whoever holds two bygder against each other', () => {
  const share = String.raw`(?:\d+\s%|för få för att visas) \(\d+–\d+\s%\)`;

  it('chooses them by keyboard, and reads each point of one picture with its shares and intervals', async () => {
    await page.goto(`${server.url}/jamfor`);
    await page.getByRole('combobox', { name: 'Bygd mot bygd: den första' }).focus();
    await page.keyboard.type('Hot');
    await page.getByRole('combobox', { name: 'Bygd mot bygd: den andra' }).focus();
    await page.keyboard.type('Off');
    const picture = page.getByRole('group', { name: 'Vad som skiljer dem åt, och vad de delar' });
    const points = picture.getByRole('button');
    await points.first().waitFor();
    expect(new URL(page.url()).search).toBe('?a-bygd=hotagen&b-bygd=offerdal');
    // One stop for the whole picture; within it the arrow keys go on.
    expect(await points.and(page.locator('[tabindex="0"]')).count()).toBe(1);
    await points.first().focus();
    const described = (await points.first().getAttribute('aria-label')) ?? '';
    expect(described).toMatch(new RegExp(`Hotagen: ${share}\\. Offerdal: ${share}\\.$`));
    await picture.getByText(described).waitFor();
    expect(await picture.locator('.scatter-intervals path').count()).toBe(2);
    await page.keyboard.press('ArrowRight');
    expect(await points.nth(1).evaluate((point) => point === document.activeElement)).toBe(true);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await picture.getByRole('link', { name: 'Läs vad de säger: Hotagen' }).waitFor();
    await accessible(page);
  });

  it('keeps both, chosen faster than the page is drawn', async () => {
    const quick = await context.newPage();
    quick.setDefaultTimeout(10_000);
    await quick.goto(`${server.url}/jamfor`);
    const names = ['Bygd mot bygd: den första', 'Bygd mot bygd: den andra'];
    for (const name of names)
      await quick.getByRole('combobox', { name }).locator('option').nth(2).waitFor({ state: 'attached' });
    await quick.evaluate((labels) => {
      for (const [index, label] of labels.entries()) {
        const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
        const option = [...(select?.options ?? [])].find(({ text }) => text === ['Hotagen', 'Offerdal'][index]);
        if (select === null || option === undefined) throw new Error(label);
        select.value = option.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }, names);
    await quick.locator('.compare-figure').waitFor();
    expect(new URL(quick.url()).search).toBe('?a-bygd=hotagen&b-bygd=offerdal');
    await quick.close();
  });

  it('finds the same in one table, with the differences', async () => {
    const figure = page.locator('.compare-figure');
    await figure.getByText('Visa som tabell').press('Enter');
    const rows = figure.getByRole('table').getByRole('row');
    expect(await rows.count()).toBe((await figure.getByRole('button', { name: /Hotagen: / }).count()) + 1);
    expect(await rows.first().innerText()).toContain('Skillnad i procentenheter (95 %)');
    expect(await figure.getByRole('table').innerText()).toMatch(/[+−]\d+ \([+−]\d+ till [+−]\d+\)/);
    await figure.getByText('Ladda ner').press('Enter');
    const coming = page.waitForEvent('download');
    await figure.getByRole('button', { name: /^SVG/ }).press('Enter');
    const svg = await readFile(await (await coming).path(), 'utf8');
    expect(svg).toContain('↑ Andel: Offerdal');
    await accessible(page);
  });

  it('fits a phone', async () => {
    const other = await phone();
    const small = await other.newPage();
    small.setDefaultTimeout(10_000);
    await small.goto(`${server.url}/jamfor?a-bygd=hotagen&b-bygd=offerdal`);
    const point = small.locator('.scatter-point').last();
    await point.locator('.scatter-touch').tap({ force: true });
    await small.getByRole('link', { name: 'Läs vad de säger: Offerdal' }).waitFor();
    expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await accessible(small);
    await other.close();
  });
});
