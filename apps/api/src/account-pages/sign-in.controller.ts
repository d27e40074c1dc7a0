import { Controller, Get, Inject, Post, Req, Res, UseFilters } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import type { Request, Response } from 'express';
import { html } from 'hono/html';
import { AccountSessions } from '../accounts/account-sessions.js';
import { accountRefusals } from '../accounts/account-refusals.js';
import { Accounts } from '../accounts/accounts.js';
import { clearSession, sessionTokenIn, setSession } from '../accounts/session-cookie.js';
import { SignIn } from '../accounts/sign-in.js';
import { writeAudit } from '../audit/audit-log.js';
import { setActor } from '../audit/actor.js';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import { httpStatus } from '../errors/http-error.filter.js';
import { inLanguage, languageOf } from '../public-pages/language.js';
import { readForm } from '../public-pages/read-form.js';
import type { Markup } from '../public-pages/public-pages.js';
import { AccountErrorFilter } from './account-error.filter.js';
import { AccountFrame, accountWords } from './account-frame.js';
import { textField } from './fields.js';
import { from, wayOn } from './request-parts.js';

/** Where one signs in and out. */
@Controller()
@UseFilters(AccountErrorFilter)
export class SignInController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(AccountFrame) private readonly frame: AccountFrame,
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(AccountSessions) private readonly sessions: AccountSessions,
    @Inject(Accounts) private readonly accounts: Accounts,
  ) {}

  @Get('logga-in')
  form(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.show(request, response, { email: '', on: wayOn(request.query['till']) }, null);
  }

  @Post('logga-in')
  async enter(@Req() request: Request, @Res() response: Response): Promise<void> {
    const form = await readForm(request);
    const [email, passphrase, on] = [form.get('epost') ?? '', form.get('losenfras') ?? '', wayOn(form.get('till'))];
    try {
      const { token, codeNeeded } = await this.signIn.withPassphrase({ email, passphrase }, from(request), new Date());
      setSession(request, response, token);
      if (!codeNeeded) response.redirect(303, on);
      else
        response.redirect(
          303,
          `${inLanguage('/logga-in/kod', languageOf(request))}${languageOf(request) === 'sv' ? '?' : '&'}till=${encodeURIComponent(on)}`,
        );
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.show(request, response, { email, on }, error);
    }
  }

  @Get('logga-in/kod')
  code(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.askForCode(request, response, wayOn(request.query['till']), null);
  }

  @Post('logga-in/kod')
  async enterCode(@Req() request: Request, @Res() response: Response): Promise<void> {
    const form = await readForm(request);
    const on = wayOn(form.get('till'));
    const token = sessionTokenIn(request);
    const now = new Date();
    const open = token === null ? null : await this.sessions.find(token, 'secondFactor', now);
    if (open === null) return this.show(request, response, { email: '', on }, accountRefusals.wrong());
    try {
      setSession(request, response, await this.signIn.withCode(open, form.get('kod') ?? '', now));
      response.redirect(303, on);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.askForCode(request, response, on, error);
    }
  }

  @Post('logga-ut')
  async leave(@Req() request: Request, @Res() response: Response): Promise<void> {
    const token = sessionTokenIn(request);
    const now = new Date();
    const open = token === null ? null : await this.sessions.find(token, 'signedIn', now);
    if (open !== null) {
      const { session, account } = open;
      setActor(`account:${account.id}`);
      await this.orm.em.fork().transactional(async (em) => {
        await this.sessions.end(em, { id: session.id, account: account.id }, now);
        await writeAudit(em, { act: 'signOut', object: `account:${account.id}` });
      });
    }
    clearSession(request, response);
    // What a browser keeps of the pages is somebody's own.
    response.setHeader('Clear-Site-Data', '"cache", "storage"');
    const provider = open?.account.oidcSubject ? '?leverantor=1' : '';
    response.redirect(303, `/logga-ut${provider}`);
  }

  @Get('logga-ut')
  left(@Req() request: Request, @Res() response: Response): Promise<void> {
    const language = languageOf(request);
    const words = accountWords[language].signIn;
    const provider = this.config.oidc !== null && request.query['leverantor'] !== undefined;
    return this.frame.send(request, response, {
      title: words.outTitle,
      path: '/logga-ut',
      body: html`<h1>${words.outTitle}</h1>
        <p class="lead">${words.out}</p>
        <p class="row">
          ${provider ? html`<a class="button main" href="/logga-in/oidc/ut">${words.outProvider}</a>` : ''}
          <a class="button" href="${inLanguage('/logga-in', language)}">${words.again}</a>
        </p>`,
    });
  }

  private async show(
    request: Request,
    response: Response,
    { email, on }: { readonly email: string; readonly on: string },
    refused: DomainError | null,
  ): Promise<void> {
    if (this.config.access !== 'accounts') throw accountRefusals.notUsed();
    const language = languageOf(request);
    const words = accountWords[language].signIn;
    const isFirst = this.config.oidc === null && (await this.accounts.count()) === 0;
    return this.frame.send(request, response, {
      title: words.title,
      path: '/logga-in',
      ...(isFirst ? { notice: words.first } : {}),
      ...wrongIn(refused, language),
      body: html`<h1>${words.title}</h1>
        <p class="lead">${words.lead} <a href="${inLanguage('/bidra', language)}">${words.contribute}</a>.</p>
        ${this.provider(words.provider, words.or, on)}
        <form method="post" action="${inLanguage('/logga-in', language)}">
          <input type="hidden" name="till" value="${on}" />
          ${textField({ name: 'epost', label: words.email, type: 'email', fill: 'username', value: email })}
          ${textField({ name: 'losenfras', label: words.passphrase, type: 'password', fill: 'current-password' })}
          <div class="row"><button class="main" type="submit">${words.submit}</button></div>
        </form>
        <p class="hint">${words.forgotten}</p>`,
    });
  }

  private provider(label: string, or: string, on: string): Markup | '' {
    if (this.config.oidc === null) return '';
    return html`<p class="row">
        <a class="button main" href="/logga-in/oidc?till=${encodeURIComponent(on)}">${label}</a>
      </p>
      <p class="soft">${or}</p>`;
  }

  private askForCode(request: Request, response: Response, on: string, refused: DomainError | null): Promise<void> {
    const language = languageOf(request);
    const words = accountWords[language].signIn;
    return this.frame.send(request, response, {
      title: words.codeTitle,
      path: '/logga-in/kod',
      ...wrongIn(refused, language),
      body: html`<h1>${words.codeTitle}</h1>
        <p class="lead">${words.codeLead}</p>
        <form method="post" action="${inLanguage('/logga-in/kod', language)}">
          <input type="hidden" name="till" value="${on}" />
          ${textField({ name: 'kod', label: words.code, fill: 'one-time-code' })}
          <div class="row"><button class="main" type="submit">${words.codeSubmit}</button></div>
        </form>`,
    });
  }
}

/** What stands above a form that was refused, and the status that it is told with. */
export function wrongIn(
  refused: DomainError | null,
  language: 'sv' | 'en',
): { readonly wrong?: string; readonly status?: number } {
  return refused === null ? {} : { wrong: refused.messages[language], status: httpStatus(refused.kind) };
}
