/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page, Request } from 'playwright-core';
import { accessible } from './accessible.js';
import { startExampleServer, type BuiltServer } from './built-server.js';
import { launchChromium } from './chromium.js';
import { askOf, makeReport } from './every-page.js';

// A report from the first proposal to a question answered, in the built product with the example: staff build, freeze and correct
// it, a politician reads it on a telephone and asks, and a link opens it and is taken back.
let server: BuiltServer;
let browser: Browser;
let staff: Page;
let politician: Page;
let report = '';
const key = () => /#nyckel=([\w-]+)/.exec(server.said)?.[1] ?? '';

async function openPage(viewport: { readonly width: number; readonly height: number }): Promise<Page> {
  const page = await (
    await browser.newContext({
      viewport,
      locale: 'sv-SE',
      reducedMotion: 'reduce',
    })
  ).newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

beforeAll(async () => {
  [server, browser] = await Promise.all([startExampleServer(), launchChromium()]);
  staff = await openPage({ width: 1440, height: 900 });
  politician = await openPage({ width: 390, height: 844 });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const press = async (name: string | RegExp, on = staff) => {
  const button = on.getByRole('button', { name, exact: true });
  await button.focus();
  await button.press('Enter');
};
const saved = () => staff.getByText('Allt är sparat.').waitFor();
const names = () => staff.locator('.build-name').allTextContents();
const opening = () => staff.getByRole('article', { name: 'Inledning' }).getByRole('textbox', { name: 'Stycke' });

const isSaving = (request: Request) => (request.postData() ?? '').includes('mutation UpdateReport');
const isDesk = (request: Request) => (request.postData() ?? '').includes('query ReportDesk');
/** When what has been fetched has had time to be drawn. */
const drawn = () =>
  staff.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Puts the caret last in what is written in. */
async function writeAfter(text: string): Promise<void> {
  await opening().press('Control+End');
  await staff.keyboard.type(text);
}

describe('a report', () => {
  it('is made from a template about a bygd, as a proposal with sources', async () => {
    await staff.goto(`${server.url}/rapporter`);
    await staff.getByText('Det finns inga rapporter än.').waitFor();
    await accessible(staff);
    await press('Ny rapport');
    const dialog = staff.getByRole('dialog');
    await dialog.getByLabel('Ditt namn').fill('Maj Berg');
    await dialog.getByRole('button', { name: 'Gör rapporten' }).click();
    await dialog.getByRole('alert').getByText('Välj en bygd.').waitFor();
    await accessible(staff);
    await dialog.getByLabel('Bygd', { exact: true }).selectOption('Offerdal');
    await dialog.getByRole('button', { name: 'Gör rapporten' }).click();
    await staff.getByRole('heading', { level: 1, name: 'Ändra rapporten' }).waitFor();
    report = new URL(staff.url()).pathname;
    expect(await staff.getByLabel('Rapportens rubrik').inputValue()).toBe('Bygdens guldkorn: Offerdal');
    await saved();
    await staff.getByText('Den står alltid först och kan inte tas bort eller ändras.').waitFor();
    expect(await opening().innerText()).toMatch(/^Minst \d+ röster från Offerdal har hörts i dialogen\./);
    await accessible(staff);
  });

  it('has its parts moved by keys and by mouse, removed and brought back', async () => {
    const [first = '', second = '', third = ''] = await names();
    const handle = staff.locator('.build-handle').first();
    await handle.press('ArrowDown');
    expect((await names()).slice(0, 3)).toEqual([second, first, third]);
    await staff.getByText(`${first} står nu på plats 2`).waitFor({ state: 'attached' });
    await staff.keyboard.press('ArrowUp');
    expect((await names()).slice(0, 3)).toEqual([first, second, third]);
    await staff
      .locator('.build-handle')
      .nth(1)
      .dragTo(staff.locator('.build-item').first(), {
        targetPosition: { x: 60, y: 8 },
      });
    await staff.waitForFunction((name) => document.querySelector('.build-name')?.textContent === name, second);
    const before = await names();
    await press(`Ta bort: ${first}`);
    expect(await names()).not.toContain(first);
    await press('Ångra');
    expect(await names()).toEqual(before);
    await saved();
  });

  it('shows what was changed last, also where an answer from before it is still to come', async () => {
    let release = () => {};
    const isReleased = new Promise<void>((resolve) => (release = resolve));
    let asked = 0;
    await staff.route('**/graphql', async (route) => {
      if (!isDesk(route.request()) || ++asked > 1) return route.continue();
      const response = await route.fetch();
      await isReleased;
      return route.fulfill({ response });
    });
    const early = staff.waitForRequest(isDesk);
    await press('Ta bort: Inledning');
    await early;
    const later = staff.waitForResponse((response) => asked > 1 && isDesk(response.request()));
    await press('Ångra');
    await (await later).finished();
    release();
    await staff.unrouteAll({ behavior: 'wait' });
    await drawn();
    expect(await opening().count()).toBe(1);
    await saved();
  });

  it('is written in, points out a figure that no source holds and words that are hard, and loses nothing', async () => {
    await writeAfter(' Avseende fisket säger 97 procent ja.');
    await staff.getByText('Siffran 97 procent finns inte i underlaget.').waitFor();
    await staff.getByText('En siffra i texten finns inte i underlaget.').waitFor();
    await opening().locator('xpath=..').locator('summary').click();
    await staff.getByText(/^Skriv hellre ”.+” än ”avseende”\.$/i).waitFor();
    await accessible(staff);
    await saved();
    await staff.context().setOffline(true);
    await writeAfter(' Mer sedan.');
    await staff.getByText('Vi når inte servern. Det du skriver ligger kvar').waitFor();
    await staff.context().setOffline(false);
    await staff.reload();
    await opening().getByText('Mer sedan.').waitFor();
    await saved();
    await press(/^Återställ förslaget: Minst/);
    await staff.getByText('Siffran 97 procent finns inte i underlaget.').waitFor({ state: 'detached' });
    await saved();
    expect(await opening().innerText()).not.toMatch(/97|Mer sedan/);
  });

  it('is given words of one’s own, and frozen as a record', async () => {
    await press(/^Lägg till efter Gemensam bild$/);
    const own = staff.getByRole('dialog').getByRole('button', { name: /^Egen text/ });
    // Before any key that is pressed next can come: a letter must not land on the button that opened the panel.
    const focused = await own.evaluate(async (button: HTMLElement) => {
      button.click();
      await Promise.resolve();
      return document.activeElement?.ariaLabel;
    });
    expect(focused).toBe('Stycke');
    await staff.keyboard.type('Vi föreslår att nämnden läser detta.');
    await saved();
    await press('Lås rapporten');
    await staff.getByRole('dialog').getByText('ändras aldrig mer').waitFor();
    await accessible(staff);
    await staff.getByRole('dialog').getByRole('button', { name: 'Lås' }).click();
    await staff.getByRole('heading', { level: 1, name: 'Bygdens guldkorn: Offerdal' }).waitFor();
    expect(new URL(staff.url()).pathname).toBe(`${report}/version/1`);
    await staff.getByText('Vi föreslår att nämnden läser detta.').waitFor();
    await staff.getByText(/^Version 1\. Låst .+ av Maj Berg\.$/).waitFor();
  });

  it('is read on a telephone, where each claim opens what it stands on', async () => {
    await politician.goto(`${server.url}${report}/version/1`);
    await politician.getByRole('heading', { level: 2, name: 'Läs det här först' }).waitFor();
    await politician.getByText('Så skyddas små grupper').first().waitFor();
    await accessible(politician);
    const claim = politician.getByText(/oftare här än i resten av kommunen/).first();
    await claim.getByRole('button', { name: /^Källa/ }).click();
    const source = politician.getByRole('dialog');
    await source.getByText('Det här bygger det på').waitFor();
    const behind = source.getByRole('link', { name: 'Läs alla yttranden bakom' }).first();
    await behind.waitFor();
    await accessible(politician);
    await behind.click();
    await politician.waitForURL(/\/bygd\/offerdal\/guldkorn\//);
    await politician.goBack();
    await politician.getByRole('heading', { level: 2, name: 'Läs det här först' }).waitFor();
    const table = politician.locator('.report-chart').first();
    await table.getByText('Visa som tabell').click();
    expect(await table.getByRole('row').count()).toBeGreaterThan(2);
  });

  it('is asked about where it says something, and answered by staff, and all of it is kept with it', async () => {
    await politician.getByRole('button', { name: /^Fråga om: .*röster från Offerdal/ }).click();
    const form = politician.getByRole('form', {
      name: /^Fråga om: .*röster från Offerdal/,
    });
    await form.getByLabel('Vad vill du fråga eller säga?').fill('Hur många är unga?');
    await politician.reload();
    await politician.getByRole('button', { name: /^Fråga om: .*röster från Offerdal/ }).click();
    expect(await form.getByLabel('Vad vill du fråga eller säga?').inputValue()).toBe('Hur många är unga?');
    await form.getByLabel('Ditt namn').fill('Bo Ek');
    await accessible(politician);
    await form.getByRole('button', { name: 'Skicka' }).click();
    await politician.getByText('Tack. Det är sparat med rapporten.').waitFor();
    await politician.getByText('Inget svar än.').waitFor();
    await staff.reload();
    await press('Svara Bo Ek');
    const answer = staff.getByRole('form', { name: 'Svara Bo Ek' });
    await answer.getByLabel('Ditt svar').fill('Det står på sidan om täckning.');
    await answer.getByRole('button', { name: 'Skicka' }).click();
    await staff.getByText('Det står på sidan om täckning.').waitFor();
    await politician.reload();
    await politician.getByText('Det står på sidan om täckning.').waitFor();
    await accessible(politician);
  });

  it('is taken along as a file', async () => {
    const coming = politician.waitForEvent('download', { timeout: 60_000 });
    await politician.getByRole('button', { name: /^Excel/ }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^bygdens-guldkorn-offerdal-v1\.xlsx$/);
    await politician.getByText(`Filen heter ${file.suggestedFilename()}.`).waitFor();
  });

  it('is opened by a link that tells of nothing else, until the link is taken back', async () => {
    await staff.goto(`${server.url}${report}/version/1?dela=ja#nyckel=${key()}`);
    const panel = staff.getByRole('dialog');
    await panel.getByText('Nyckeln är ifylld.').waitFor();
    await panel.getByLabel('Ditt namn').fill('Maj Berg');
    await panel.getByRole('button', { name: 'Logga in' }).click();
    await panel.getByRole('button', { name: 'Gör en länk' }).click();
    const link = await panel.getByLabel('Länken', { exact: true }).inputValue();
    await accessible(staff);
    const stranger = await openPage({ width: 390, height: 844 });
    await stranger.goto(link);
    await stranger.getByText('Du läser rapporten med en länk').waitFor();
    expect(await stranger.locator('meta[name=robots]').getAttribute('content')).toContain('noindex');
    expect(await stranger.getByRole('navigation', { name: 'Huvudmeny' }).count()).toBe(0);
    expect(
      await stranger
        .getByRole('link')
        .evaluateAll((links) =>
          links.map((one) => one.getAttribute('href') ?? '').filter((address) => !address.startsWith('#')),
        ),
    ).toEqual([]);
    await accessible(stranger);
    await panel.getByRole('button', { name: /^Ta tillbaka/ }).click();
    await staff.getByRole('alertdialog').getByRole('button', { name: 'Ja, ta tillbaka' }).click();
    await panel.getByText(/^Tillbakatagen av Maj Berg/).waitFor();
    await stranger.reload();
    await stranger.getByRole('heading', { level: 1, name: 'Länken gäller inte längre' }).waitFor();
    await accessible(stranger);
  });

  it('is corrected by a new version that says why, and the old one says that there is a newer', async () => {
    await staff.goto(`${server.url}${report}`);
    await staff.getByText('Version 1 är låst och ändras inte.').waitFor();
    await staff.getByLabel('Rapportens rubrik').fill('Offerdals guldkorn');
    await saved();
    await press('Lås rapporten');
    const dialog = staff.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Lås' }).click();
    await dialog.getByRole('alert').getByText('Skriv varför en ny version behövs.').waitFor();
    await dialog.getByLabel('Varför behövs en ny version?').fill('Rubriken var fel.');
    await dialog.getByRole('button', { name: 'Lås' }).click();
    await staff.getByText('Den här versionen ersätter version 1. Skäl: Rubriken var fel.').waitFor();
    await staff
      .getByRole('heading', {
        name: 'Vad som har ändrats sedan förra versionen',
      })
      .waitFor();
    await accessible(staff);
    await politician.reload();
    await politician.getByText('Det här är en äldre version. Version 2 gäller nu.').waitFor();
    await politician.getByRole('link', { name: 'Läs version 2' }).click();
    await politician.getByRole('heading', { level: 1, name: 'Offerdals guldkorn' }).waitFor();
    expect(new URL(politician.url()).pathname).toBe(`${report}/version/2`);
  });

  it('is not frozen over figures that have changed since they were read', async () => {
    const ask = askOf(server.url);
    await staff.goto(`${server.url}${report}`);
    await saved();
    const id = report.split('/').at(-1);
    const { report: now } = await ask<{ report: { revision: number } }>(`{ report(id: "${id}") { revision } }`);
    const edits = '[{ blockId: "opening:offerdal:opening", text: "Ny inledning." }]';
    await ask(
      `mutation { updateReport(id: "${id}", revision: ${now.revision}, changes: { edits: ${edits} }, by: "Per") { id } }`,
    );
    await press('Lås rapporten');
    const dialog = staff.getByRole('dialog');
    await dialog.getByLabel('Varför behövs en ny version?').fill('Mer att säga.');
    await dialog.getByRole('button', { name: 'Lås' }).click();
    await dialog.getByRole('alert').getByText('Siffror eller text har ändrats sedan du läste rapporten.').waitFor();
    await dialog.getByRole('button', { name: 'Avbryt' }).click();
    await staff.getByRole('heading', { name: 'Siffrorna har ändrats sedan du läste' }).waitFor();
    await staff.getByText('Ändrat sedan du läste').waitFor();
    await accessible(staff);
    await press('Jag har sett det');
    await staff.getByText('Ändrat sedan du läste').waitFor({ state: 'detached' });
    expect(new URL(staff.url()).pathname).toBe(report);
  });

  /** A report of its own, opened. */
  async function openNew(district: string): Promise<string> {
    const input = `{ template: DISTRICT, scope: { districtIds: ["${district}"] } }`;
    const { createReport } = await askOf(server.url)<{ createReport: { id: string } }>(
      `mutation { createReport(input: ${input}, by: "Maj Berg") { id } }`,
    );
    await staff.goto(`${server.url}/rapport/${createReport.id}`);
    await saved();
    return createReport.id;
  }
  const held = async (id: string) =>
    (
      await askOf(server.url)<{
        report: { title: string; edits: { text: string }[]; items: { text: string | null }[] };
      }>(`{ report(id: "${id}") { title edits { text } items { text } } }`)
    ).report;
  const behind = () => staff.getByRole('heading', { name: 'Någon annan har ändrat rapporten' });

  it('is written on without a question where it was saved and the answer was lost, also after a reload', async () => {
    const id = await openNew('offerdal');
    for (const reloads of [false, true]) {
      const said = reloads ? ['Tre.', 'Fyra.'] : ['Ett.', 'Två.'];
      let arrived = 0;
      await staff.route('**/graphql', async (route) => {
        if (!isSaving(route.request()) || ++arrived > 1) return route.continue();
        await route.fetch();
        return route.abort();
      });
      await writeAfter(` ${said[0]}`);
      await staff.getByText('Vi når inte servern. Det du skriver ligger kvar').waitFor();
      await writeAfter(` ${said[1]}`);
      if (reloads) await staff.reload();
      await saved();
      expect(arrived).toBeGreaterThan(1);
      expect(await behind().count()).toBe(0);
      await staff.unrouteAll({ behavior: 'wait' });
      expect((await held(id)).edits[0]?.text).toMatch(new RegExp(`${said.join(' ')}$`));
    }
  });

  it('is written on while what it speaks of is still on its way, with the title that goes along', async () => {
    const id = await openNew('hotagen');
    await press(/^Lägg till efter Gemensam bild$/);
    await staff
      .getByRole('dialog')
      .getByRole('button', { name: /^Egen text/ })
      .click();
    await staff.keyboard.type('Till nämnden.');
    await saved();
    await press('Ändra vad rapporten handlar om');
    const panel = staff.getByRole('dialog');
    await panel.getByRole('radio', { name: 'Offerdal' }).check();
    let release = () => {};
    const isReleased = new Promise<void>((resolve) => (release = resolve));
    await staff.route('**/graphql', async (route) => {
      if (isDesk(route.request())) await isReleased;
      return route.continue();
    });
    await panel.getByRole('button', { name: 'Ändra' }).click();
    await panel.waitFor({ state: 'detached' });
    const saving = staff.waitForResponse((response) => isSaving(response.request()));
    await staff.getByText('Till nämnden.').press('Control+End');
    await staff.keyboard.type(' Mer.');
    await (await saving).finished();
    release();
    await staff.unrouteAll({ behavior: 'wait' });
    await staff.getByText('från Offerdal har hörts').first().waitFor();
    await saved();
    expect(await behind().count()).toBe(0);
    const { title, items } = await held(id);
    expect(title).toBe('Bygdens guldkorn: Offerdal');
    expect(items.map(({ text }) => text)).toContain('Till nämnden. Mer.');
    expect(await staff.getByLabel('Rapportens rubrik').inputValue()).toBe(title);
  });

  it('asks whoever writes when it has been changed elsewhere, and keeps their words until they have chosen', async () => {
    const id = await openNew('hotagen');
    const ask = askOf(server.url);
    const changeElsewhere = async (by: string) => {
      const { report: now } = await ask<{ report: { revision: number } }>(`{ report(id: "${id}") { revision } }`);
      const edits = `[{ blockId: "opening:hotagen:opening", text: "Skrivet av ${by}." }]`;
      await ask(
        `mutation { updateReport(id: "${id}", revision: ${now.revision}, changes: { edits: ${edits} }, by: "${by}") { id } }`,
      );
    };
    await changeElsewhere('Per');
    await writeAfter(' Mitt.');
    await behind().waitFor();
    await accessible(staff);
    await press('Spara mina ändringar ändå');
    await saved();
    expect((await held(id)).edits[0]?.text).toMatch(/ Mitt\.$/);
    await changeElsewhere('Maj Berg');
    await writeAfter(' Mer.');
    await staff.getByRole('heading', { name: 'Rapporten har ändrats på ett annat ställe' }).waitFor();
    expect(await opening().innerText()).toMatch(/ Mitt\. Mer\.$/);
    await press('Ta den senaste och släng mina');
    await saved();
    expect(await opening().innerText()).toBe('Skrivet av Maj Berg.');
  });

  it('is the one that the address names, also straight after another in the history', async () => {
    const ask = askOf(server.url);
    await makeReport(ask, 'hotagen');
    const { reports } = await ask<{ reports: { nodes: { id: string; title: string }[] } }>(
      '{ reports(first: 10) { nodes { id title } } }',
    );
    const other = reports.nodes.find(({ title }) => title.endsWith('Hotagen'))!;
    await staff.goto(`${server.url}/rapport/${other.id}`);
    await saved();
    let release = () => {};
    const isReleased = new Promise<void>((resolve) => (release = resolve));
    await staff.route('**/graphql', async (route) => {
      if (isDesk(route.request())) await isReleased;
      return route.continue();
    });
    const asked = staff.waitForRequest(isDesk);
    // Back to an address of which nothing has been fetched.
    await staff.evaluate((address) => {
      history.pushState(null, '', address);
      history.pushState(null, '', '/rapporter');
      history.back();
    }, report);
    await asked;
    await drawn();
    expect(await staff.getByLabel('Rapportens rubrik').count()).toBe(0);
    release();
    await staff.unrouteAll({ behavior: 'wait' });
    const title = staff.getByLabel('Rapportens rubrik');
    await title.waitFor();
    expect(await title.inputValue()).toBe('Offerdals guldkorn');
    await saved();
  });
});

describe('what is sent once, where the answer is lost', () => {
  /** Lets the server do what is asked, and loses its answer. */
  const loseAnswer = (mutation: string) =>
    staff.route('**/graphql', async (route) => {
      if (!(route.request().postData() ?? '').includes(`mutation ${mutation}`)) return route.continue();
      await route.fetch();
      return route.abort();
    });
  const found = () => staff.unrouteAll({ behavior: 'wait' });

  it('is a report: it says that it may have been made, and it stands in the list', async () => {
    await staff.goto(`${server.url}/rapporter`);
    await loseAnswer('CreateReport');
    await press('Ny rapport');
    const dialog = staff.getByRole('dialog');
    await dialog.getByLabel('Bygd', { exact: true }).selectOption('Hotagen');
    await dialog.getByLabel(/^Rubrik/).fill('Gjord en gång');
    await dialog.getByRole('button', { name: 'Gör rapporten' }).click();
    await dialog.getByRole('alert').getByText('Rapporten kan ändå ha blivit gjord.').waitFor();
    await accessible(staff);
    await found();
    await press('Avbryt');
    const made = staff.getByRole('link', { name: 'Gjord en gång', exact: true });
    await made.first().waitFor();
    expect(await made.count()).toBe(1);
  });

  it('is a comment: it stands over the form, with the text kept', async () => {
    await staff.goto(`${server.url}${report}/version/1`);
    await loseAnswer('CommentOnReport');
    await press('Ställ en fråga');
    const form = staff.getByRole('form', { name: 'Din fråga eller kommentar' });
    await form.getByLabel('Vad vill du fråga eller säga?').fill('Frågat en gång?');
    await form.getByLabel('Ditt namn').fill('Maj Berg');
    await form.getByRole('button', { name: 'Skicka' }).click();
    await form.getByRole('alert').getByText('Det du skrev kan ändå ha kommit fram.').waitFor();
    await staff.locator('.talk-text').getByText('Frågat en gång?').waitFor();
    expect(await form.getByLabel('Vad vill du fråga eller säga?').inputValue()).toBe('Frågat en gång?');
    await found();
  });

  it('is a link: it stands in the list, to be taken back', async () => {
    await staff.goto(`${server.url}${report}/version/2?dela=ja`);
    const panel = staff.getByRole('dialog');
    await panel.getByText('Ingen har delat den här versionen.').waitFor();
    await loseAnswer('ShareReport');
    await panel.getByRole('button', { name: 'Gör en länk' }).click();
    await panel.getByText('Länken kan ändå ha blivit gjord.').waitFor();
    await panel
      .getByText(/^Gjord av Maj Berg/)
      .first()
      .waitFor();
    expect(await panel.getByRole('button', { name: /^Ta tillbaka/ }).count()).toBe(1);
    await accessible(staff);
    await found();
  });

  it('is a token: it stands in the list, to be taken back', async () => {
    await staff.goto(`${server.url}/analytiker`);
    await loseAnswer('CreateApiToken');
    await staff.getByLabel('Vem eller vad är den till?').fill('Statistik');
    await press('Gör åtkomstnyckeln');
    await staff.getByRole('alert').getByText('Åtkomstnyckeln kan ändå ha blivit gjord.').waitFor();
    const made = staff.getByRole('button', { name: 'Dra in: Statistik' });
    await made.first().waitFor();
    expect(await made.count()).toBe(1);
    await found();
  });
});
