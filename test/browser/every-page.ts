/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** A page of the dashboard, with one address at which it shows all that it has. */
export interface DashboardPage {
  /** As a file may be called after it. */
  readonly name: string;
  /** Its route in `app.tsx` or `further-pages.tsx`. */
  readonly route: string;
  readonly address: string;
}

/** Puts a question to the server; its data. */
export type Ask = <Data>(query: string) => Promise<Data>;

/** Asks over HTTP, as anyone may. */
export function askOf(url: string): Ask {
  return async <Data>(query: string) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: Data }).data;
  };
}

interface Found {
  readonly district: { readonly nuggets: readonly { readonly id: string }[] } | null;
  readonly programme: readonly { readonly notes: readonly { readonly id: string }[] }[];
  readonly reports: { readonly nodes: readonly { readonly id: string }[] };
}

interface Made {
  readonly createReport: { readonly id: string; readonly draft: { readonly hash: string } };
}

/** Makes a report about a district and freezes it, so that there is one to look at. */
export async function makeReport(ask: Ask, district = 'offerdal'): Promise<void> {
  const input = `{ template: DISTRICT, scope: { districtIds: ["${district}"] } }`;
  const { createReport: made } = await ask<Made>(
    `mutation { createReport(input: ${input}, by: "Maj Berg") { id draft { hash } } }`,
  );
  await ask(`mutation { freezeReport(id: "${made.id}", draftHash: "${made.draft.hash}", by: "Maj Berg") { id } }`);
}

/** Every page of the dashboard; those of a finding, of a note and of a report at one that the server holds, if it holds any. */
export async function everyPage(ask: Ask, district = 'offerdal'): Promise<readonly DashboardPage[]> {
  const found = await ask<Found>(
    `{ district(id: "${district}") { nuggets { id } } programme { notes { id } } reports(first: 1) { nodes { id } } }`,
  );
  const nugget = found.district?.nuggets[0]?.id ?? 'inget';
  const note = found.programme.flatMap(({ notes }) => notes)[0]?.id ?? 'ingen';
  const report = `/rapport/${found.reports.nodes[0]?.id ?? 'ingen'}`;
  return [
    { name: 'oversikt', route: '', address: '/' },
    { name: 'bygd', route: 'bygd/:districtId', address: `/bygd/${district}` },
    {
      name: 'guldkorn',
      route: 'bygd/:districtId/guldkorn/:nuggetId',
      address: `/bygd/${district}/guldkorn/${encodeURIComponent(nugget)}`,
    },
    { name: 'skriv', route: 'bygd/:districtId/skriv', address: `/bygd/${district}/skriv` },
    { name: 'bidrag', route: 'bidrag', address: `/bidrag?bygd=${district}&valens=TROUBLE` },
    { name: 'teman', route: 'teman', address: '/teman?tema=natur' },
    { name: 'tema', route: 'tema/:themeId', address: '/tema/natur' },
    { name: 'jamfor', route: 'jamfor', address: `/jamfor?a-bygd=${district}&b-bygd=hotagen` },
    { name: 'moten', route: 'moten', address: '/moten' },
    { name: 'anteckning', route: 'moten/:noteId', address: `/moten/${encodeURIComponent(note)}` },
    { name: 'rapporter', route: 'rapporter', address: '/rapporter' },
    { name: 'bygg-rapport', route: 'rapport/:reportId', address: report },
    { name: 'las-rapport', route: 'rapport/:reportId/version/:version', address: `${report}/version/1` },
    { name: 'delad-rapport', route: 'delad/:token', address: '/delad/ingen' },
    { name: 'importera', route: 'importera', address: '/importera' },
    { name: 'svar', route: 'svar', address: '/svar' },
    { name: 'moderera', route: 'moderera', address: '/moderera' },
    { name: 'gallring', route: 'gallring', address: '/gallring' },
    { name: 'metod', route: 'metod', address: '/metod' },
    { name: 'analytiker', route: 'analytiker', address: '/analytiker' },
    { name: 'granskning', route: 'granskning', address: '/granskning' },
    { name: 'finns-inte', route: '*', address: '/finns-inte' },
  ];
}

/** Resolves when the page has all it fetches, and its charts are drawn. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => {
    if (document.querySelector('.skeleton') !== null) return false;
    // Charts below the screen are drawn when someone goes on with the page.
    window.dispatchEvent(new Event('scroll'));
    return document.querySelector('.chart-waiting') === null;
  });
}

/** The same address in English. */
export function inEnglish(address: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}lang=en`;
}
