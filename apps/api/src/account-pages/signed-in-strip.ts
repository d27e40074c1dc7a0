import type { Request } from 'express';
import { html } from 'hono/html';
import { inLanguage, languageOf } from '../public-pages/language.js';
import type { Viewers } from '../viewer/viewers.js';
import { accountWords } from './account-frame.js';

/** Who is signed in, and the way to their account: stands above the dashboard, whose script need not carry it. */
export function signedInStrip(viewers: Viewers) {
  return async (request: Request): Promise<string> => {
    const { signsAs } = await viewers.of({ req: request });
    if (signsAs === null) return '';
    const language = languageOf(request);
    const { account } = accountWords[language];
    return String(
      await html`<nav class="signed-in" aria-label="${account}" lang="${language}">
        <a class="wrap" href="${inLanguage('/konto', language)}">${signsAs}</a>
      </nav>`,
    );
  };
}
