/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startBuiltServer, startExampleServer, type BuiltServer } from './built-server.js';
import { launchChromium } from './chromium.js';
import { askOf, everyPage, inEnglish, makeReport, settled, type DashboardPage } from './every-page.js';
import { inspect } from './inspect-page.js';
import { hearPolicyViolations } from './policy-violations.js';

// Every page in every state of the data, several at once: what is wrong with any of them is told in one list. `npm run pages` looks
// in both languages and both colour schemes at all states; `npm test`, which is to be quick, in one of each at every page with and
// without data, and at every third without a server.
const isWhole = process.env['EVERY_PAGE'] === 'whole';
const atOnce = isWhole ? 3 : 2;
const krokom = 'libs/municipality/profiles/krokom';
const longName = 'Övre Nordanskogsfjällbygdens och Storsjöstrandsbygdens sammanslagna församlingar';
const longPerson = `${'Maria-Magdalena von Storsjöstrandsbygdensföreningssamverkan'.padEnd(79, 'o')}n`;
const elsewhere: string[] = [];
const stopped: string[] = [];
let browser: Browser;
let folder: string;
let example: BuiltServer;
let empty: BuiltServer;
let long: BuiltServer;

/** A profile whose bygder have names of eighty characters. */
async function longProfile(): Promise<string> {
  const profile = JSON.parse(await readFile(`${krokom}.json`, 'utf8')) as { districts: { name: string }[] };
  profile.districts.forEach((district, index) => (district.name = `${longName.slice(0, 78)} ${index + 1}`));
  const file = join(folder, 'long.json');
  await writeFile(file, JSON.stringify(profile));
  await copyFile(`${krokom}.map.geojson`, join(folder, 'long.map.geojson'));
  return file;
}

async function ask(server: BuiltServer, query: string, variables: Readonly<Record<string, unknown>>): Promise<void> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
}
const say = (server: BuiltServer, districtId: string, text: string) =>
  ask(
    server,
    'mutation ($text: String!, $districtId: ID!) { submit(input: { answers: [{ questionId: "unikt", text: $text }], districtId: $districtId }) { id } }',
    { text, districtId },
  );

/** Resolves when so many statements are counted. */
async function counted(server: BuiltServer, statements: number): Promise<void> {
  for (;;) {
    const { latestRun } = await askOf(server.url)<{ latestRun: { statements: number } | null }>(
      '{ latestRun { statements } }',
    );
    if ((latestRun?.statements ?? 0) >= statements) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guldkorn-every-page-'));
  const profile = await longProfile();
  [example, empty, long, browser] = await Promise.all([
    startExampleServer(),
    startBuiltServer({ EXAMPLE_DATA: 'no' }),
    startBuiltServer({ EXAMPLE_DATA: 'no', PROFILE: profile }),
    launchChromium(),
  ]);
  await Promise.all([example, empty].map((server) => makeReport(askOf(server.url))));
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([example, empty, long].map((server) => server?.stop()));
  await rm(folder, { recursive: true, force: true });
});

async function newContext(server: BuiltServer): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' });
  context.setDefaultTimeout(15_000);
  await hearPolicyViolations(context, stopped);
  context.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url());
  });
  return context;
}

/** Does something with every page, some at a time; what is found, each with the page's name. */
async function withEvery(
  server: BuiltServer,
  pages: readonly DashboardPage[],
  look: (tab: Page, one: DashboardPage) => Promise<readonly string[]>,
): Promise<string[]> {
  const left = [...pages];
  const found: string[] = [];
  const context = await newContext(server);
  const worker = async () => {
    // One tab for many pages: a new one would load and compile the whole dashboard anew.
    const tab = await context.newPage();
    const errors: string[] = [];
    tab.on('pageerror', (error) => errors.push(`error: ${error.message}`));
    for (let one = left.shift(); one !== undefined; one = left.shift()) {
      const problems = await look(tab, one).catch((error: unknown) => [String(error)]);
      found.push(...[...problems, ...errors.splice(0)].map((problem) => `${one.name}: ${problem}`));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  await context.close();
  return found;
}

const languages = ['sv', 'en'] as const;
const schemes = ['light', 'dark'] as const;

/**
 * Opens every page and finds what is wrong.
 * @param from the language and the colours of the first page where they take turns; null for both of each.
 */
async function inspectEvery(server: BuiltServer, from: 0 | 1 | null): Promise<string[]> {
  const pages = await everyPage(askOf(server.url));
  return withEvery(server, pages, async (tab, one) => {
    const { address } = one;
    const problems: string[] = [];
    const index = pages.indexOf(one);
    const inTurn = <T>(both: readonly [T, T], turn: number) => (from === null ? both : [both[(turn + from) % 2]!]);
    for (const language of inTurn(languages, index)) {
      await tab.goto(server.url + (language === 'sv' ? address : inEnglish(address)));
      await settled(tab);
      problems.push(
        ...(await inspect(tab, language, inTurn(schemes, Math.floor(index / 2)))).map(
          (problem) => `${language}: ${problem}`,
        ),
      );
    }
    return problems;
  });
}

describe('every page', () => {
  it('is among those looked at', async () => {
    const tables = ['app.tsx', 'further-pages.tsx'].map((file) => readFile(`apps/dashboard/src/${file}`, 'utf8'));
    const routes = [...(await Promise.all(tables)).join('\n').matchAll(/<Route\s+path="([^"]+)"/g)];
    const looked = await everyPage(askOf(empty.url));
    expect(new Set(looked.map(({ route }) => route))).toEqual(new Set(['', ...routes.map(([, route]) => route)]));
  });

  it('is right with the example', async () => {
    expect(await inspectEvery(example, isWhole ? null : 0)).toEqual([]);
  }, 400_000);

  it('is right with nothing', async () => {
    expect(await inspectEvery(empty, isWhole ? null : 1)).toEqual([]);
  }, 400_000);

  if (isWhole)
    it('is right with one statement', async () => {
      await say(empty, 'offerdal', 'Tystnaden.');
      await counted(empty, 1);
      expect(await inspectEvery(empty, null)).toEqual([]);
    }, 400_000);

  it('is right with long names of bygder and people, and with a bygd that too few have spoken of', async () => {
    for (let turn = 0; turn < 14; turn++)
      await say(long, 'hotagen', `Bastun vid sjön nummer ${turn} och fisket i Hotagssjön är bäst.`);
    for (let turn = 0; turn < 2; turn++) await say(long, 'offerdal', `Slåttern på myren, ${turn}.`);
    await counted(long, 16);
    await ask(long, 'mutation ($by: String!) { curate(decision: { pinTheme: "natur" }, by: $by) { id } }', {
      by: longPerson,
    });
    const found = isWhole ? await inspectEvery(long, null) : [];
    const context = await newContext(long);
    const tab = await context.newPage();
    await tab.goto(`${long.url}/bygd/offerdal`);
    await tab.getByText('för få').first().waitFor();
    await tab.goto(`${long.url}/teman`);
    await tab.getByText(longPerson.slice(-30)).first().waitFor();
    await context.close();
    expect(found).toEqual([]);
  }, 400_000);
});

describe('when the server does not answer', () => {
  it('every page says what to do', async () => {
    const pages = (await everyPage(askOf(example.url))).filter((_, index) => isWhole || index % 3 === 0);
    const silent = await withEvery(example, pages, async (tab, { address }) => {
      await tab.route('**/graphql', (route) => route.abort());
      await tab.goto(example.url + address);
      const notice = tab.getByRole('alert').filter({ hasText: 'Kontrollera att programmet är igång' });
      await notice.first().waitFor();
      await tab.getByRole('button', { name: 'Försök igen' }).first().waitFor();
      return [];
    });
    expect(silent).toEqual([]);
  });

  it('what was written stays, and the page comes when the connection does', async () => {
    const context = await newContext(example);
    const tab = await context.newPage();
    await tab.goto(`${example.url}/bidrag`);
    await settled(tab);
    await context.setOffline(true);
    const search = tab.getByRole('searchbox').first();
    await search.fill('skidspår');
    await search.press('Enter');
    await tab.getByRole('alert').filter({ hasText: 'Vi når inte servern' }).first().waitFor();
    expect(await search.inputValue()).toBe('skidspår');
    await context.setOffline(false);
    await tab.getByRole('button', { name: 'Försök igen' }).first().click();
    await tab.getByRole('alert').first().waitFor({ state: 'detached' });
    expect(await search.inputValue()).toBe('skidspår');
    await context.setOffline(true);
    await tab.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Metod' }).click();
    await tab.getByText('En del av sidan kom inte fram').waitFor();
    await context.setOffline(false);
    await tab.getByRole('button', { name: 'Försök igen' }).click();
    await tab.getByRole('heading', { level: 1, name: 'Så har vi räknat' }).waitFor();
    await context.close();
  });

  it('and nothing was fetched from elsewhere all the while', () => {
    expect(elsewhere).toEqual([]);
  });

  it('and no page did anything that its policy stops; what would be stopped is heard', async () => {
    expect(stopped.splice(0)).toEqual([]);
    const context = await newContext(empty);
    const tab = await context.newPage();
    await tab.goto(`${empty.url}/graphql`);
    await tab.locator('.graphiql-container .view-line').first().waitFor();
    expect(stopped).toEqual([]);
    await tab.goto(`${empty.url}/metod`);
    await settled(tab);
    await tab.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      document.body.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }));
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "no"' }));
    });
    expect(await tab.title()).not.toBe('no');
    await context.close();
    const directives = new Set(stopped.map((one) => one.split(' ')[2]));
    expect(directives).toEqual(new Set(['script-src-elem', 'style-src-attr', 'style-src-elem']));
  });
});
