import type { Request } from 'express';
import { html } from 'hono/html';
import { may } from '../permissions/permissions.js';
import { roleName } from '../permissions/role-refusals.js';
import { inLanguage, languageOf, type PageLanguage } from '../public-pages/language.js';
import type { Markup } from '../public-pages/public-pages.js';
import type { Viewer } from '../viewer/viewer.js';
import type { Viewers } from '../viewer/viewers.js';
import { enAccounts } from './en-accounts.js';
import { svAccounts, type AccountWords } from './sv-accounts.js';

const accountWords: Readonly<Record<PageLanguage, AccountWords>> = { sv: svAccounts, en: enAccounts };

/** Who is signed in and as what, the way to their account, and the way out; nothing for whoever is not. @param spoken the dashboard changes language without asking the server, and is given both. */
export function signedInAs(viewer: Viewer, language: PageLanguage, spoken: readonly PageLanguage[]): Markup | '' {
  const { signsAs, roles, mustSetUp } = viewer;
  if (signsAs === null) return '';
  const said = (words: (language: PageLanguage) => string) =>
    spoken.map((one) => html`<span lang="${one}">${words(one)}</span>`);
  const names = (one: PageLanguage) => [...roles].map((role) => roleName(role, one)).join(', ');
  return html`<nav class="signed-in" aria-label="${accountWords[language].account}" lang="${language}">
    <div class="wrap">
      ${mustSetUp ? html`<span>${signsAs}</span>` : html`<a href="${inLanguage('/konto', language)}">${signsAs}</a>`}
      ${mustSetUp ? '' : html`<span>${said(names)}</span>`}
      ${
        // The pages about accounts have it among their own ways.
        may(viewer, 'administer') && spoken.length > 1
          ? html`<a href="${inLanguage('/konton', language)}">${said((one) => accountWords[one].accounts)}</a>`
          : ''
      }
      <form method="post" action="${inLanguage('/logga-ut', language)}">
        <button type="submit">${said((one) => accountWords[one].signIn.signOut)}</button>
      </form>
    </div>
  </nav>`;
}

/** What stands above the dashboard, whose script need not carry it. */
export function signedInStrip(viewers: Viewers) {
  return async (request: Request): Promise<string> =>
    String(await signedInAs(await viewers.of({ req: request }), languageOf(request), ['sv', 'en']));
}
