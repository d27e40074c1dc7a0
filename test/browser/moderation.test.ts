/// <reference lib="dom" />
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page, Request } from 'playwright-core';
import { accessible } from './accessible.js';
import { startBuiltServer, type BuiltServer } from './built-server.js';
import { launchChromium } from './chromium.js';

// A moderator's morning, by keyboard alone, in the built product.
let server: BuiltServer;
let browser: Browser;
let page: Page;
let folder: string;
const key = () => /#nyckel=([\w-]+)/.exec(server.said)?.[1] ?? '';
const texts = [
  'Skogen är bäst här. Hälsa Margareta Lundkvist på 070-174 06 11.',
  'Köp billiga klockor',
  'Fisket i älven',
  'Fäbodarna och Storstugan',
];

/** Krokom's profile in a folder of its own, with a rule for files that nobody has taken in. */
async function profileWithRule(): Promise<string> {
  const profiles = 'libs/municipality/profiles';
  const profile = JSON.parse(await readFile(join(profiles, 'krokom.json'), 'utf8')) as object;
  const rule = { kind: 'unusedUpload', months: 1, decision: { sv: 'Plan 4.2', en: 'Plan 4.2' } };
  await writeFile(join(folder, 'krokom.json'), JSON.stringify({ ...profile, retention: [rule] }));
  await copyFile(join(profiles, 'krokom.map.geojson'), join(folder, 'krokom.map.geojson'));
  return join(folder, 'krokom.json');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guldkorn-moderation-'));
  const settings = { EXAMPLE_DATA: 'no', PROFILE: await profileWithRule() };
  [server, browser] = await Promise.all([startBuiltServer(settings), launchChromium()]);
  page = await (await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'sv-SE' })).newPage();
  page.setDefaultTimeout(10_000);
  for (const text of texts)
    await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation ($text: String!) { submit(input: { answers: [{ questionId: "unikt", text: $text }], districtId: "hotagen" }) { id } }',
        variables: { text },
      }),
    });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

const said = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();
const shown = (words: string) => page.locator('.statement').getByText(words).waitFor();
const hidingPanel = () => page.getByRole('heading', { name: 'Varför ska yttrandet döljas?' });
const isQueue = (request: Request) => (request.postData() ?? '').includes('query ModerationQueue');
const isDecision = (request: Request) => (request.postData() ?? '').includes('mutation Moderate(');

/** Holds the answers to some requests back. @returns what lets them come. */
async function heldBack(isHeld: (request: Request) => boolean): Promise<() => Promise<void>> {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/graphql', async (route) => {
    if (!isHeld(route.request())) return route.continue();
    const response = await route.fetch();
    await isReleased;
    // What was asked for again meanwhile has been broken off.
    return route.fulfill({ response }).catch(() => undefined);
  });
  return async () => {
    release();
    await page.unrouteAll({ behavior: 'wait' });
  };
}

describe('whoever moderates', () => {
  it('is told calmly who can, and gets in by the link that was said once', async () => {
    await page.goto(`${server.url}/moderera`);
    await page.getByRole('heading', { name: 'Här krävs granskningsnyckeln' }).waitFor();
    await accessible(page);
    await page.goto('about:blank');
    await page.goto(`${server.url}/moderera#nyckel=${key()}`);
    await page.getByText('Nyckeln är ifylld. Skriv ditt namn.').waitFor();
    await page.getByLabel('Ditt namn').focus();
    expect(page.url()).not.toContain('nyckel');
    await page.keyboard.type('Maj');
    await page.keyboard.press('Enter');
    await page.getByText('Inloggad som Maj.').waitFor();
    await page.getByRole('heading', { name: 'Yttrande 1 av 4' }).waitFor();
    await accessible(page);
  });

  it('reads what is masked, and unmasked when asked for', async () => {
    await shown('[namn]');
    expect(await page.locator('.statement').textContent()).not.toContain('Lundkvist');
    await page.getByRole('button', { name: 'Visa omaskerat' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Att du har läst det står nu i loggen.').waitFor();
    await page.getByText('Margareta Lundkvist').waitFor();
    await accessible(page);
  });

  it('undoes what was decided last, also where neither the decision nor the list has been answered yet', async () => {
    await page.keyboard.press('p');
    await page.getByRole('heading', { name: 'Yttrande 1 av 3' }).waitFor();
    const letListCome = await heldBack(isQueue);
    await page.keyboard.press('p');
    await said('Märkt som genomläst. 2 yttranden kvar.');
    await page.keyboard.press('u');
    await said('Ångrat.');
    await letListCome();
    await page.locator('.moderation-history li[data-undone=true]').waitFor();
    await shown('Köp billiga klockor');
    expect(await page.locator('.moderation-history li').count()).toBe(2);
    expect(await page.locator('.moderation-history li').first().getAttribute('data-undone')).toBe('true');
    const letDecisionCome = await heldBack(isDecision);
    const asked = page.waitForRequest(isDecision);
    await page.keyboard.press('p');
    await asked;
    await page.keyboard.press('u');
    await letDecisionCome();
    await page.waitForFunction(() => document.querySelectorAll('.moderation-history [data-undone=true]').length === 2);
    await shown('Köp billiga klockor');
    await page.keyboard.press('u');
    await page.getByRole('heading', { name: 'Yttrande 1 av 4' }).waitFor();
    await shown('[namn]');
  });

  it('has nothing to undo of a decision that never reached the server', async () => {
    await page.reload();
    await page.getByRole('heading', { name: 'Yttrande 1 av 4' }).waitFor();
    const asked = page.waitForRequest(isDecision);
    let fail = () => {};
    const isFailing = new Promise<void>((resolve) => (fail = resolve));
    await page.route('**/graphql', async (route) => {
      if (!isDecision(route.request())) return route.continue();
      await isFailing;
      return route.abort();
    });
    await page.keyboard.press('p');
    await asked;
    await page.keyboard.press('u');
    fail();
    await page.getByRole('alert').getByText('Vi når inte servern').waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    await page.keyboard.press('u');
    await said('Det finns inget att ångra.');
    expect(await page.getByRole('heading', { name: 'Yttrande 1 av 4' }).count()).toBe(1);
    await page.reload();
    await page.getByRole('heading', { name: 'Yttrande 1 av 4' }).waitFor();
  });

  it('decides about what is read, also where the list comes meanwhile', async () => {
    const letFirstGo = await heldBack(isQueue);
    await page.keyboard.press('p');
    await said('Märkt som genomläst. 3 yttranden kvar.');
    await page.keyboard.press('j');
    await shown('Köp billiga klockor');
    await page.keyboard.press('h');
    await page.keyboard.press('5');
    await page.getByLabel('Skriv skälet').fill('Reklam');
    await letFirstGo();
    await page.getByRole('heading', { name: 'Yttrande 1 av 3' }).waitFor();
    await shown('Köp billiga klockor');
    expect(await page.locator(':focus').inputValue()).toBe('Reklam');
    await page.keyboard.press('Enter');
    await said('Dolt. 2 yttranden kvar.');
    await shown('Fisket i älven');
    const letNextGo = await heldBack(isQueue);
    await page.keyboard.press('p');
    await said('Märkt som genomläst. 1 yttrande kvar.');
    await page.keyboard.press('h');
    await hidingPanel().waitFor();
    await letNextGo();
    await shown('Fäbodarna och Storstugan');
    await hidingPanel().waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Yttrande 1 av 1');
    for (const left of [2, 3, 4]) {
      await page.keyboard.press('u');
      await page.getByRole('heading', { name: `av ${left}` }).waitFor();
    }
    await page.reload();
    await page.getByRole('heading', { name: 'Yttrande 1 av 4' }).waitFor();
  });

  it('publishes, hides for a reason, goes to and fro, and undoes', async () => {
    const before = await page.locator('.moderation-history li').count();
    await page.keyboard.press('p');
    await said('Märkt som genomläst. 3 yttranden kvar.');
    await shown('Köp billiga klockor');
    await page.keyboard.press('j');
    await shown('Fisket i älven');
    await page.keyboard.press('ArrowUp');
    await shown('Köp billiga klockor');
    await page.keyboard.press('h');
    await hidingPanel().waitFor();
    await accessible(page);
    await page.keyboard.press('3');
    await said('Dolt. 2 yttranden kvar.');
    await shown('Fisket i älven');
    await page.keyboard.press('u');
    await said('Ångrat.');
    await page.getByRole('heading', { name: 'av 3' }).waitFor();
    await shown('Köp billiga klockor');
    await page.keyboard.press('h');
    await page.keyboard.press('5');
    await page.getByLabel('Skriv skälet').waitFor();
    await page.keyboard.type('Hör inte hit');
    await page.keyboard.press('Enter');
    await said('Dolt.');
    await page.locator('.moderation-history').getByText('Hör inte hit').waitFor();
    expect(await page.locator('.moderation-history li').count()).toBe(before + 2);
  });

  it('masks words, and lets them be read again', async () => {
    await page.getByRole('heading', { name: 'Yttrande 1 av 2' }).waitFor();
    await page.keyboard.press('j');
    await shown('Fäbodarna och Storstugan');
    await page.keyboard.press('m');
    await page.getByRole('button', { name: 'Storstugan', exact: true }).focus();
    await page.keyboard.press('Enter');
    await accessible(page);
    await page.getByLabel('Vad är det?').focus();
    await page.keyboard.type('Adr');
    await page.getByRole('button', { name: 'Maskera', exact: true }).focus();
    await page.keyboard.press('Enter');
    await said('Maskerat.');
    await shown('[adress]');
    await page.getByRole('button', { name: /^Visa för alla: adress/ }).focus();
    await page.keyboard.press('Enter');
    await said('Maskeringen är borttagen.');
    await shown('Storstugan');
    expect(await page.locator('.statement').textContent()).not.toContain('[adress]');
  });

  it('gives out a token that is shown once, and takes it back', async () => {
    await page.goto(`${server.url}/analytiker`);
    await page.getByLabel('Vem eller vad är den till?').fill('Statistik');
    await page.getByLabel('Yttranden', { exact: true }).click();
    await page.getByRole('button', { name: 'Gör åtkomstnyckeln' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Åtkomstnyckeln till Statistik är klar' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('är klar'));
    const token = await page.getByLabel('Åtkomstnyckeln', { exact: true }).inputValue();
    const ask = async () => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, connection: 'close' },
        body: '{"query":"{ statements { totalCount } }"}',
      });
      return { status: response.status, text: await response.text() };
    };
    expect(await ask()).toMatchObject({ status: 200 });
    await accessible(page);
    await page.getByRole('button', { name: 'Jag har kopierat den' }).click();
    await page.getByText('Ger siffror, yttranden.').waitFor();
    expect(await page.content()).not.toContain(token);
    await page.getByRole('button', { name: 'Dra in: Statistik' }).click();
    await page.getByRole('button', { name: 'Ja, dra in den' }).click();
    await page.getByText(/^Indragen av Maj/).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Utgivna åtkomstnycklar');
    await accessible(page);
    const refused = await ask();
    expect([refused.status, refused.text.includes('TOKEN_REVOKED')]).toEqual([401, true]);
  });

  it('proposes to destroy what is old, which another confirms, and keeps what is on hold', async () => {
    await fetch(`${server.url}/uploads?fileName=glomd.txt`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', connection: 'close' },
      body: 'Aldrig inläst',
    });
    const database = new DatabaseSync(join(server.dataDir, 'guldkorn.sqlite'), { timeout: 10_000 });
    database.exec("update original set received_at = 0 where file_name = 'glomd.txt'");
    database.close();

    await page.goto(`${server.url}/moderera`);
    await page.getByRole('link', { name: 'Gallring och spärrar' }).click();
    await page.getByLabel('Vad ska finnas kvar?').selectOption({ label: 'Allt som finns' });
    await page.getByLabel('Varför ska det finnas kvar?').fill('Revision');
    await page.keyboard.press('Enter');
    await page.getByText(/^Spärrat av Maj/).waitFor();
    await page.getByText('1 till är gamla nog, men spärrade.').waitFor();
    await page.getByRole('button', { name: 'Häv spärren: Allt som finns' }).click();
    await page.getByLabel('Skäl').fill('Klar');
    await page.keyboard.press('Enter');
    await page.getByText(/^Hävd av Maj/).waitFor();
    await page.getByRole('button', { name: 'Föreslå gallring: Filer som aldrig lästes in' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Du har själv föreslagit det här.').waitFor();
    await accessible(page);

    const session = await fetch(`${server.url}/moderator-session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify({ key: key(), name: 'Ove' }),
    });
    const [name = '', value = ''] = (session.headers.getSetCookie()[0] ?? '').split(';')[0]?.split('=') ?? [];
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'sv-SE' });
    await context.addCookies([{ name, value, url: server.url }]);
    const colleague = await context.newPage();
    colleague.setDefaultTimeout(10_000);
    await colleague.goto(`${server.url}/gallring`);
    await colleague.getByRole('button', { name: /^Bekräfta och förstör: / }).click();
    await colleague.getByRole('button', { name: 'Ja, förstör det' }).click();
    await colleague.getByText(/^Bekräftad av Ove/).waitFor();
    await accessible(colleague);
    expect(await colleague.locator('[data-state="DONE"]').count()).toBe(1);
    await context.close();
  });

  it('finds the hidden by an address, and brings it back', async () => {
    await page.goto(`${server.url}/moderera?lage=HIDDEN`);
    await shown('Köp billiga klockor');
    await page.getByRole('button', { name: 'Återställ', exact: false }).first().waitFor();
    await page.keyboard.press('p');
    await said('Återställt. 0 yttranden kvar.');
    await page.getByText('Klart! Det finns inga fler yttranden').waitFor();
    await page.keyboard.press('?');
    await page.getByText('märk som genomläst, eller återställ det som är dolt').waitFor();
    await accessible(page);
    expect(await page.locator('.statement').count()).toBe(0);
    await page.getByRole('button', { name: 'Logga ut' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Här krävs granskningsnyckeln' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Här krävs granskningsnyckeln');
  });
});
