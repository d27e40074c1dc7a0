/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { accessible } from './accessible.js';
import { startBuiltServer, type BuiltServer } from './built-server.js';
import { launchChromium } from './chromium.js';
import { noteFile, submissionsFile, type UploadFile } from './upload-files.js';

// The whole story, in order, as one person lives it in the built product with the example dialogue.
let server: BuiltServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startBuiltServer(), launchChromium()]);
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url()))
      troubles.push(`fetched from elsewhere: ${request.url()}`);
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Uploads a file on the import page and waits until its preview stands. */
async function choose(file: UploadFile): Promise<void> {
  await page.goto(`${server.url}/importera`);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('heading', { name: `Det här läses in från ${file.name}` }).waitFor();
}

describe('a person opens Guldkorn', () => {
  it('is told where it is, what is loaded, where the data lies and, this once, how to moderate', () => {
    const lines = server.said.trim().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain(server.url);
    expect(lines[1]).toMatch(/314 bidrag och 19 mötesanteckningar/);
    expect(lines[2]).toContain(server.dataDir);
    expect(lines[3]).toContain('ACCESS=local');
    expect(lines[4]).toMatch(/\/moderera#nyckel=[\w-]{43}$/);
  });

  it('sees the overview, and that the example is fiction', async () => {
    await page.goto(server.url);
    await page.getByText('Här finns en påhittad exempeldialog').waitFor();
    await page.getByRole('heading', { name: 'Så många har hörts i varje bygd' }).waitFor();
    for (const bygd of ['Alsen-Näskott', 'Aspås-Rödön-Ås', 'Föllinge-Laxsjö', 'Hotagen', 'Offerdal'])
      expect(
        await page
          .locator('main')
          .getByRole('link', { name: new RegExp(`^${bygd}`) })
          .count(),
      ).toBeGreaterThan(0);
    await page.getByRole('heading', { name: /är det folk talar mest om/ }).waitFor();
    await page.locator('.recharts-surface').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    await accessible(page);
  });

  it('chooses a bygd on the map and sees its guldkorn ranked, with a table behind the chart', async () => {
    await page
      .locator('main svg')
      .getByRole('link', { name: /^Föllinge-Laxsjö/ })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Föllinge-Laxsjö' }).waitFor();
    await page.getByRole('heading', { name: 'Teman som utmärker Föllinge-Laxsjö' }).waitFor();
    const guldkorn = page.getByRole('region', { name: 'Guldkorn' });
    await guldkorn.locator('.recharts-surface').first().waitFor();
    await guldkorn.getByText('Visa som tabell').first().click();
    expect(await guldkorn.getByRole('table').first().getByRole('row').count()).toBeGreaterThan(2);
    await accessible(page);
  });

  it('opens one and reads the residents’ own words with the keyphrase marked', async () => {
    const first = page
      .getByRole('region', { name: 'Guldkorn' })
      .getByRole('link', { name: /^Läs vad de säger om/ })
      .first();
    const label = (await first.textContent()) ?? '';
    await first.click();
    await page.getByRole('heading', { name: 'Med invånarnas egna ord' }).waitFor();
    const marks = page.locator('main mark');
    await marks.first().waitFor();
    expect(await marks.count()).toBeGreaterThanOrEqual(5);
    const stem = label.trim().slice(0, 3).toLowerCase();
    const marked = (await marks.allTextContents()).map((text) => text.toLowerCase());
    expect(marked.filter((text) => text.includes(stem)).length).toBeGreaterThan(marked.length / 2);
    await accessible(page);
  });

  it('takes a chart along by keyboard as SVG, PNG and CSV, each telling what it shows and where it comes from', async () => {
    await page.goto(`${server.url}/bygd/hotagen`);
    const title = 'Det här hörs oftare i Hotagen';
    const chart = page.locator('figure', { has: page.getByRole('heading', { name: title }) });
    await chart.getByText('Ladda ner').focus();
    await page.keyboard.press('Enter');
    const take = async (format: 'SVG' | 'PNG' | 'CSV'): Promise<Buffer> => {
      const coming = page.waitForEvent('download');
      await chart.getByRole('button', { name: new RegExp(`^${format}`) }).press('Enter');
      const download = await coming;
      const name = download.suggestedFilename();
      expect(name).toMatch(new RegExp(`^guldkorn-hotagen-\\d{4}-\\d\\d-\\d\\d\\.${format.toLowerCase()}$`));
      await chart.getByRole('status').getByText(`Filen heter ${name}`).waitFor();
      return readFile(await download.path());
    };
    const drawn = await page.evaluate(
      (svg) => {
        const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
        const told = (tag: string) => documentElement.querySelector(tag)?.textContent ?? '';
        return { root: documentElement.tagName, title: told('title'), all: documentElement.textContent };
      },
      (await take('SVG')).toString('utf8'),
    );
    expect(drawn).toMatchObject({ root: 'svg', title });
    const png = await take('PNG');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1600);
    expect(png.length).toBeGreaterThan(20_000);
    const csv = (await take('CSV')).toString('utf8');
    expect(csv.startsWith('\ufeffTabellen börjar på rad;')).toBe(true);
    const rows: string[][] = parse(csv, { bom: true, delimiter: ';', relaxColumnCount: true, skipEmptyLines: false });
    const about = new Map(rows.map(([name = '', value = '']) => [name, value]));
    expect(about.get('Diagram')).toBe(title);
    expect(about.get('Dataversion')).toMatch(/^körning [\w-]+, indata med SHA-256 [0-9a-f]{64}$/);
    expect(about.get('Sidans adress')).toBe(`${server.url}/bygd/hotagen`);
    expect(rows.filter(([name]) => name === 'Att tänka på').length).toBeGreaterThan(3);
    const first = Number(rows[0]?.[1]);
    expect(rows[first - 1]?.slice(0, 3)).toEqual(['Guldkorn', 'Röster här', 'Andel här']);
    expect(rows[first]?.[2]).toMatch(/^0,\d+$/);
    for (const name of ['Källa', 'Sidans adress', 'Dataversion', 'Filen hämtades']) {
      expect(about.get(name)).toBeTruthy();
      expect(drawn.all).toContain(`${name}:`);
    }
    await accessible(page);
  });

  it('filters statements by an address that can be sent to a colleague', async () => {
    await page.goto(`${server.url}/bidrag?bygd=offerdal&valens=TROUBLE`);
    await page
      .getByText(/\d+ yttranden/)
      .first()
      .waitFor();
    const cards = page.locator('main .statement-list > li');
    await cards.first().waitFor();
    expect(await cards.count()).toBeGreaterThan(5);
    await accessible(page);
  });

  it('holds a bygd against the rest by keyboard, and reads what those say who say it more', async () => {
    await page.goto(`${server.url}/jamfor`);
    await page.getByText('Välj två urval, så visas skillnaderna här.').waitFor();
    await accessible(page);
    await page.getByRole('combobox', { name: 'En bygd mot resten' }).focus();
    await page.keyboard.type('Hot');
    const result = page.getByRole('region', { name: 'Hotagen mot alla bygder utom Hotagen' });
    await result.getByText('Hotagen: minst').waitFor();
    expect(new URL(page.url()).searchParams.get('a-bygd')).toBe('hotagen');
    expect(new URL(page.url()).searchParams.get('b-bygd')?.split(',')).toHaveLength(4);
    await result.locator('.share-scatter svg').waitFor();
    await result.getByText('Visa som tabell').click();
    expect(await result.getByRole('table').getByRole('row').count()).toBeGreaterThan(2);
    await page.getByText('Egna urval').click();
    await page.getByRole('search', { name: 'Andra urvalet' }).waitFor();
    await accessible(page);
    await result
      .getByRole('link', { name: /^Läs vad de säger om/ })
      .first()
      .click();
    await page.waitForURL(/\/bidrag\?bygd=hotagen/);
    await page.locator('main .statement-list > li').first().waitFor();
  });
});

describe('the same person takes in new material', () => {
  it('sees what would come in from a CSV, and what is wrong with it', async () => {
    await choose(submissionsFile());
    await page.getByText('Hotgen', { exact: false }).first().waitFor();
    expect(await page.locator('.preview-sentence').textContent()).toBe('10 bidrag kommer in. 1 lämnas utanför.');
    await accessible(page);
  });

  it('lets it in, watches it, and sees the chart change', async () => {
    const elsewhere = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' });
    const colleague = await elsewhere.newPage();
    await colleague.goto(server.url);
    const lead = colleague.locator('.overview-words .lead');
    await colleague.locator('.recharts-surface').first().waitFor();
    const [saidBefore, mapBefore] = [
      await lead.textContent(),
      await colleague.locator('main svg').first().boundingBox(),
    ];
    await page.getByRole('button', { name: /Läs in 10 bidrag/ }).click();
    await page.getByRole('heading', { name: 'Klart, nu är det inläst' }).waitFor();
    await colleague.getByRole('status').getByText('10 nya yttranden har kommit in.').waitFor();
    expect(await lead.textContent()).toBe(saidBefore);
    expect(await colleague.locator('main svg').first().boundingBox()).toEqual(mapBefore);
    await colleague.getByRole('button', { name: 'Visa dem' }).click();
    await lead.getByText('324 bidrag').waitFor();
    await elsewhere.close();
    await page.goto(`${server.url}/bygd/hotagen`);
    const bastu = page.getByRole('region', { name: 'Guldkorn' }).getByRole('link', { name: /bastu/i }).first();
    await bastu.waitFor();
    expect(await bastu.textContent()).toBe('bastu');
  });

  it('is told on the overview what is new since the last visit, until it is seen', async () => {
    await page.goto(server.url);
    const news = page.getByRole('region', { name: /^Nytt sedan / });
    await news.getByRole('link', { name: '10 nya bidrag' }).waitFor();
    expect(
      await news
        .getByRole('link', { name: /^Hotagen: / })
        .first()
        .textContent(),
    ).toContain('bastu');
    await news.getByText('Filer, beslut och annat som ändrats').click();
    await news.getByRole('link', { name: 'Nya bidrag.csv, 10 yttranden' }).waitFor();
    await accessible(page);
    await page.reload();
    await news.getByRole('button', { name: 'Jag har sett det här' }).click();
    await news.waitFor({ state: 'detached' });
  });

  it('cannot double it by mistake', async () => {
    await choose(submissionsFile());
    await page.getByText('Exakt den här filen lästes in').waitFor();
    expect(await page.getByRole('button', { name: 'Inget att läsa in' }).isDisabled()).toBe(true);
  });

  it.each(['md', 'txt', 'docx'] as const)('lets a meeting note in as .%s, with roles told apart', async (format) => {
    await choose(await noteFile(format));
    const preview = (await page.locator('main').textContent()) ?? '';
    expect(preview).toContain('Loppisen på bygdegården');
    expect(preview).toContain('politiker');
    await page.getByRole('button', { name: /Läs in 4 yttranden/ }).click();
    await page.getByRole('heading', { name: 'Klart, nu är det inläst' }).waitFor();
    await page.getByRole('link', { name: 'Läs det som kom in' }).click();
    await page.locator('main').getByText('Loppisen på bygdegården').first().waitFor();
  });

  it('is told clearly when a file is of the wrong kind', async () => {
    await page.goto(`${server.url}/importera`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'bild.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    });
    const notice = page.getByRole('alert');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('bild (PNG)');
    // The browser writes the refusal down itself; nothing else was wrong so far.
    expect(troubles.splice(0)).toEqual([expect.stringContaining('400 (Bad Request)')]);
  });
});

describe('everyone is served', () => {
  const jamfor = '/jamfor?a-fran=2020-09-01&a-till=2020-09-30&b-fran=2020-10-01&b-till=2020-10-31';
  it.each(['/', '/bygd/offerdal', '/bidrag', '/teman?tema=natur', jamfor, '/importera', '/metod'])(
    'at 390 px: %s needs no sideways scroll, and passes axe',
    async (path) => {
      const narrow = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'sv-SE' });
      const before = page;
      page = await narrow.newPage();
      await page.goto(`${server.url}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBeLessThanOrEqual(0);
      await accessible(page);
      await narrow.close();
      page = before;
    },
  );

  it('in English too, by a switch that keeps the place', async () => {
    await page.goto(`${server.url}/bygd/offerdal`);
    await page.getByRole('link', { name: 'In English' }).click();
    await page.waitForURL(/lang=en/);
    await page.getByRole('heading', { level: 1, name: 'Offerdal' }).waitFor();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    expect(await page.title()).toBe('Offerdal · Guldkorn');
    await accessible(page);
  });

  it('by keyboard: the first tab stop skips to the content', async () => {
    await page.goto(server.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hoppa till innehållet');
  });

  it('with a GraphiQL of our own at /graphql', async () => {
    await page.goto(`${server.url}/graphql`);
    await page.locator('.graphiql-container').waitFor();
    expect(await page.locator('.graphiql-container').count()).toBe(1);
  });
});

describe('the same person tends the themes', () => {
  const grid = () => page.getByRole('grid');
  const theme = (name: string) => grid().getByRole('link', { name, exact: true });
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const status = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
  const calm = 'Lugn och tystnad';
  const nature = 'Natur och friluftsliv';
  const merged = `Maj slog ihop temat ”${calm}” med ”${nature}”.`;

  it('goes by arrow keys through the heat map, to what is said of a theme in a bygd', async () => {
    await page.goto(`${server.url}/teman`);
    await grid().waitFor();
    await accessible(page);
    await page.getByLabel('Visa dolda teman').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    expect(await focused()).toMatch(/, Offerdal: (\d+ röster, \d+.%|för få)$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/bidrag\?bygd=offerdal&tema=/);
    await page.locator('main .statement-list > li').first().waitFor();
  });

  it('merges two themes by keyboard alone, and undoes it', async () => {
    await page.goto(`${server.url}/teman?sortera=namn`);
    const total = () =>
      grid()
        .getByRole('link', { name: `${nature}:` })
        .textContent();
    const before = await total();
    await page.getByLabel('Visa dolda teman').focus();
    await page.keyboard.press('Tab');
    for (let row = 0; row < 40 && (await focused()) !== calm; row++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: calm, exact: true }).waitFor();
    expect(await focused()).toBe(calm);
    await page.keyboard.press('s');
    await page.getByRole('heading', { name: `Slå ihop ”${calm}” med ett annat tema` }).waitFor();
    await accessible(page);
    await page.keyboard.type('Natur och');
    await page.keyboard.press('Tab');
    await page.keyboard.type('De säger samma sak');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Maj');
    await page.keyboard.press('Enter');
    await page.locator('.decided').getByText(merged).waitFor();
    expect(await focused()).toBe(merged);
    await status('Siffrorna är omräknade.');
    await theme(calm).waitFor({ state: 'detached' });
    expect(await total()).not.toBe(before);
    expect(new URL(page.url()).searchParams.get('tema')).toBe('natur');
    await page.getByRole('region', { name: 'Historik' }).getByText('Skäl: De säger samma sak').waitFor();
    await accessible(page);
    await page.keyboard.press('u');
    await page.locator('.decided').getByText(`Ångrat: ${merged}`).waitFor();
    await theme(calm).waitFor();
    await status('Siffrorna är omräknade.');
    expect(await total()).toBe(before);
  });

  it('renames, pins, splits and hides one, and undoes each in the history', async () => {
    const history = page.getByRole('region', { name: 'Historik' });
    const undo = async (told: string) => {
      await history.getByRole('button', { name: `Ångra: ${told}` }).click();
      await page.locator('.decided').getByText(`Ångrat: ${told}`).waitFor();
    };
    await page.goto(`${server.url}/teman?tema=lugn`);
    await page.getByRole('button', { name: 'Byt namn' }).click();
    await page.getByLabel('Namn på svenska').fill('Stillhet');
    await page.getByRole('button', { name: 'Spara namnet' }).click();
    await theme('Stillhet').waitFor();
    await undo(`Maj döpte om temat ”${calm}” till ”Stillhet” på svenska.`);
    await theme(calm).waitFor();
    await page.getByRole('button', { name: 'Lägg överst' }).click();
    await page.getByText('Temat ligger överst.').waitFor();
    expect(await grid().getByRole('rowheader').first().textContent()).toContain(calm);
    await undo(`Maj lade temat ”${calm}” överst.`);
    await page.getByRole('button', { name: 'Dela' }).click();
    await page.getByRole('button', { name: 'Ja, dela temat' }).waitFor();
    const word = (await page.locator('.split-words label').first().textContent()) ?? '';
    await page.locator('.split-words input').first().check();
    await page.getByLabel('namn på svenska').fill('Det nya');
    await page.getByLabel('namn på engelska').fill('The new one');
    await accessible(page);
    await page.getByRole('button', { name: 'Ja, dela temat' }).click();
    await theme('Det nya').waitFor();
    await undo(`Maj bröt ut ”${word}” ur temat ”${calm}” till det nya temat ”Det nya”.`);
    await theme('Det nya').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Dölj' }).click();
    await page.getByRole('button', { name: 'Ja, dölj temat' }).click();
    await theme(calm).waitFor({ state: 'detached' });
    await page.getByLabel('Visa dolda teman').click();
    await theme(calm).waitFor();
    await page.getByText('Temat är dolt.').waitFor();
    await undo(`Maj dolde temat ”${calm}”.`);
    await page.getByText('Temat är dolt.').waitFor({ state: 'detached' });
  });

  it('in the dark and in English too', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${server.url}/teman?lang=en&sortera=offerdal&tema=lugn`);
    await page.getByRole('heading', { level: 1, name: 'Themes' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Calm', exact: false }).first().waitFor();
    await accessible(page);
    expect(await grid().getByRole('row').count()).toBeGreaterThan(10);
    await page.emulateMedia({ colorScheme: null });
  });
});

describe('the example can go', () => {
  it('in one click and a yes, and stays gone, while what was read in remains', async () => {
    await page.goto(server.url);
    const remove = page.getByRole('button', { name: 'Ta bort exemplet', exact: true });
    const question = page.getByRole('alertdialog', { name: 'Vill du ta bort exempeldialogen?' });
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await remove.click();
    await question.waitFor();
    // Not to is the first answer; the page behind does not scroll; Escape closes it and gives focus back.
    await page.waitForFunction(() => document.activeElement?.textContent === 'Avbryt');
    await accessible(page);
    await page.mouse.wheel(0, 400);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await focused()).toBe('Ta bort exemplet');
    await page.keyboard.press('Enter');
    await question.getByRole('button', { name: 'Ja, ta bort exemplet' }).click();
    await page.getByText('Här finns en påhittad exempeldialog').waitFor({ state: 'hidden' });
    await page.goto(`${server.url}/bidrag`);
    await page.getByRole('button', { name: 'Visa fler' }).click();
    await page.getByText('Vedeldad bastu och sen rakt ut i vaken').waitFor();
    expect(await page.getByText(/^22 yttranden$/).count()).toBeGreaterThan(0);
  });

  it('and nothing went wrong or was fetched from elsewhere all the while', () => {
    expect(troubles).toEqual([]);
  });
});
