import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { html } from 'hono/html';
import { Municipality } from '../municipality/municipality.js';
import { may } from '../permissions/permissions.js';
import { languageOf, type PageLanguage } from '../public-pages/language.js';
import { PublicPages, type Markup, type Page } from '../public-pages/public-pages.js';
import { Viewers } from '../viewer/viewers.js';
import { enAccounts } from './en-accounts.js';
import { signedInAs } from './signed-in-strip.js';
import { svAccounts, type AccountWords } from './sv-accounts.js';

export const accountWords: Readonly<Record<PageLanguage, AccountWords>> = { sv: svAccounts, en: enAccounts };

/** A page about accounts: what is wrong with what was sent stands above it. */
export interface AccountPage extends Page {
  readonly wrong?: string;
  readonly notice?: string;
}

/** The pages about accounts: plain HTML as the public pages are, with ways to what the viewer may see. */
@Injectable()
export class AccountFrame {
  constructor(
    @Inject(PublicPages) private readonly pages: PublicPages,
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(Viewers) private readonly viewers: Viewers,
  ) {}

  async send(request: Request, response: Response, page: AccountPage): Promise<void> {
    const language = languageOf(request);
    const words = accountWords[language];
    const viewer = await this.viewers.of({ req: request });
    const links = [
      ...(may(viewer, 'read') && !viewer.mustSetUp ? [['/', words.overview] as const] : []),
      ...(viewer.signsAs === null || viewer.mustSetUp ? [] : [['/konto', words.account] as const]),
      ...(may(viewer, 'administer')
        ? ([
            ['/konton', words.accounts],
            ['/logg', words.log],
          ] as const)
        : []),
    ];
    await this.pages.send(request, response, {
      ...page,
      ...(page.wrong === undefined ? {} : { titleNotice: words.wrong }),
      body: html`${this.notice(page, words)}${page.body}`,
      frame: {
        links,
        footer: words.footer(this.municipality.profile.name),
        above: signedInAs(viewer, language, [language]),
      },
    });
  }

  private notice({ wrong, notice }: AccountPage, words: AccountWords): Markup | '' {
    if (wrong !== undefined)
      return html`<section class="notice wrong" role="alert" aria-labelledby="fel">
        <h2 id="fel">${words.wrong}</h2>
        <p>${wrong}</p>
      </section>`;
    return notice === undefined ? '' : html`<p class="notice" role="status">${notice}</p>`;
  }
}
