import { html } from 'hono/html';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { Municipality } from '../municipality/municipality.js';
import { enPages } from './en-pages.js';
import { inLanguage, languageOf, type PageLanguage } from './language.js';
import { readPublicFiles } from './public-files.js';
import { sendText } from './send-text.js';
import { svPages, type PageWords } from './sv-pages.js';

/** HTML in which everything from outside is escaped. */
export type Markup = ReturnType<typeof html>;

/** One page, without what stands around it. */
export interface Page {
  /** The heading; the browser's title names the municipality too. */
  readonly title: string;
  /** Said before the title, such as that something must be corrected. */
  readonly titleNotice?: string;
  readonly body: Markup;
  /** Its own address, which the other language is reached by. */
  readonly path: string;
  /** Whether the form's script helps on it. */
  readonly scripted?: boolean;
  readonly status?: number;
  /** Whether what is on it needs more than the width of a text. */
  readonly wide?: boolean;
  /** What stands around it in the place of the ways between the public pages, and of what is said below them. */
  readonly frame?: {
    readonly links: readonly (readonly [path: string, label: string])[];
    readonly footer: string;
    /** Above all: who is signed in. */
    readonly above: Markup | '';
  };
}

export const pageWords: Readonly<Record<PageLanguage, PageWords>> = { sv: svPages, en: enPages };

/** What stands around every public page, and how it is sent. */
@Injectable()
export class PublicPages {
  private read: ReturnType<typeof readPublicFiles> | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Municipality) private readonly municipality: Municipality,
  ) {}

  /** Read when the first page is asked for. */
  get files(): ReturnType<typeof readPublicFiles> {
    this.read ??= readPublicFiles(this.config.rootDir);
    return this.read;
  }

  /** Sends a page in the language that the address asks for. Never kept by browsers or anything between: it may be somebody's own. */
  async send(request: Request, response: Response, page: Page): Promise<void> {
    const text = String(await this.framed(page, languageOf(request)));
    response.status(page.status ?? 200);
    response.setHeader('Cache-Control', 'no-store');
    sendText(request, response, 'html', text);
  }

  private framed(page: Page, language: PageLanguage): Markup {
    const words = pageWords[language];
    const other = language === 'sv' ? 'en' : 'sv';
    const { name } = this.municipality.profile;
    const link = (path: string, label: string) =>
      html`<li>
        <a href="${inLanguage(path, language)}" ${current(page.path, path)}>${label}</a>
      </li>`;
    const links = page.frame?.links ?? [
      ['/bidra', words.contribute],
      ['/delta', words.programme],
      ['/kvitto', words.receipt],
    ];
    return html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${page.titleNotice === undefined ? '' : `${page.titleNotice} – `}${page.title} – ${name}</title>
          <meta name="robots" content="noindex" />
          <meta name="color-scheme" content="light dark" />
          <meta name="theme-color" content="#0d3340" />
          <link rel="icon" href="/icon.svg" type="image/svg+xml" />
          <link rel="stylesheet" href="${this.files.style.address}" />
          ${page.scripted === true ? html`<script src="${this.files.script.address}" defer></script>` : ''}
        </head>
        <body>
          <a class="skip" href="#innehall">${words.skip}</a>
          ${page.frame?.above ?? ''}
          <header>
            <div class="wrap">
              <p class="brand">${grain} ${name}</p>
              ${
                links.length === 0
                  ? ''
                  : html`<nav aria-label="${words.navigation}">
                      <ul>
                        ${links.map(([path, label]) => link(path, label))}
                      </ul>
                    </nav>`
              }
              <a class="language" href="${inLanguage(page.path, other)}" lang="${other}" hreflang="${other}"
                >${words.otherLanguage}</a
              >
            </div>
          </header>
          <main id="innehall" class="wrap${page.wide === true ? ' wide' : ''}" tabindex="-1">${page.body}</main>
          <footer>
            <div class="wrap">
              <p>${page.frame?.footer ?? words.footer(name)}</p>
              <ul>
                ${link('/personuppgifter', words.privacy)} ${link('/tillganglighet', words.accessibility)}
                ${link('/open-data', words.openData)}
              </ul>
            </div>
          </footer>
        </body>
      </html>`;
  }
}

/** Marks the link to the page that is shown, or to the one that it lies under. */
function current(shown: string, path: string): Markup | '' {
  if (shown === path) return html`aria-current="page"`;
  return shown.startsWith(`${path}/`) ? html`aria-current="true"` : '';
}

/** The grain of gold of the dashboard's header. */
const grain = html`<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
  <path
    class="grain"
    d="M4 15.2C4 9 8.5 3.5 14 3.5c4.4 0 7 3.1 7 7.5 0 5.500-4.3 9.700-9.800 9.700-4.200 0-7.200-2.200-7.200-5.500Z"
  />
</svg>`;
