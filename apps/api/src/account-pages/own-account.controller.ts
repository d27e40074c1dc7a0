import { Controller, Get, Inject, Post, Req, Res, UseFilters } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import type { Request, Response } from 'express';
import { html } from 'hono/html';
import { renderSVG } from 'uqr';
import { raw } from 'hono/html';
import { accountRefusals, secondFactorNeeded, signInNeeded } from '../accounts/account-refusals.js';
import { AccountSessions, type OpenSession } from '../accounts/account-sessions.js';
import { Accounts } from '../accounts/accounts.js';
import { comesByProvider } from '../accounts/by-provider.js';
import { SecondFactor } from '../accounts/second-factor.js';
import { clearSession, sessionTokenIn } from '../accounts/session-cookie.js';
import { writeAudit } from '../audit/audit-log.js';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import { Municipality } from '../municipality/municipality.js';
import { takesFactor } from '../permissions/permissions.js';
import { inLanguage, languageOf, type PageLanguage } from '../public-pages/language.js';
import { readForm } from '../public-pages/read-form.js';
import { AccountErrorFilter } from './account-error.filter.js';
import { AccountFrame, accountWords } from './account-frame.js';
import { moment, textField } from './fields.js';
import { ownAccountPage } from './own-account-page.js';
import { wayOn } from './request-parts.js';
import { wrongIn } from './sign-in.controller.js';

/** The page of the code, that leads on to where one was going. */
function kodPath(language: PageLanguage, on: string): string {
  const path = inLanguage('/konto/kod', language);
  return `${path}${path.includes('?') ? '&' : '?'}till=${encodeURIComponent(on)}`;
}

/** One's own account: where one is signed in, the passphrase, the code on the telephone. */
@Controller('konto')
@UseFilters(AccountErrorFilter)
export class OwnAccountController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(AccountFrame) private readonly frame: AccountFrame,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(AccountSessions) private readonly sessions: AccountSessions,
    @Inject(SecondFactor) private readonly secondFactor: SecondFactor,
  ) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.page(request, response, await this.open(request), null);
  }

  @Post()
  async change(@Req() request: Request, @Res() response: Response): Promise<void> {
    const open = await this.open(request);
    const form = await readForm(request);
    try {
      await this.act(form, open);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return this.page(request, response, open, error);
    }
    if (/^(losenfras|overallt)$/.test(form.get('gor') ?? '')) clearSession(request, response);
    response.redirect(303, inLanguage('/konto', languageOf(request)));
  }

  @Get('kod')
  async factor(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.factorPage(request, response, await this.open(request), null);
  }

  @Post('kod')
  async turnOn(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { account } = await this.open(request);
    const form = await readForm(request);
    const language = languageOf(request);
    const { factor } = accountWords[language];
    try {
      await this.accounts.confirm(account, form.get('losenfras') ?? '', new Date());
      const given = [form.get('bild') ?? '', form.get('kod') ?? ''] as const;
      const codes = await this.secondFactor.turnOn(account, ...given, new Date());
      await this.frame.send(request, response, {
        title: factor.doneTitle,
        path: '/konto/kod',
        body: html`<h1>${factor.doneTitle}</h1>
          <p class="lead">${factor.done}</p>
          <ul class="codes">
            ${codes.map((code) => html`<li><code>${code}</code></li>`)}
          </ul>
          <p class="row">
            <a class="button main" href="${wayOn(request.query['till'], inLanguage('/konto', language))}"
              >${factor.toAccount}</a
            >
          </p>`,
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.factorPage(request, response, await this.open(request), error);
    }
  }

  /** @throws DomainError SIGN_IN_NEEDED for whoever has no account. */
  private async open(request: Request): Promise<OpenSession> {
    if (this.config.access !== 'accounts') throw accountRefusals.notUsed();
    const token = sessionTokenIn(request);
    const open = token === null ? null : await this.sessions.find(token, 'signedIn', new Date());
    if (open === null) throw signInNeeded();
    return open;
  }

  private async act(form: URLSearchParams, { account }: OpenSession): Promise<void> {
    const now = new Date();
    const passphrase = form.get('nuvarande') ?? form.get('losenfras') ?? '';
    switch (form.get('gor')) {
      case 'session':
        await this.orm.em.fork().transactional(async (em) => {
          if (await this.sessions.end(em, { id: form.get('id') ?? '', account: account.id }, now))
            await writeAudit(em, { act: 'sessionRevoked', object: `account:${account.id}` });
        });
        return;
      case 'overallt':
        return this.accounts.signOutEverywhere(account.id, now);
      case 'losenfras':
        await this.accounts.confirm(account, passphrase, now);
        return this.accounts.setPassphrase(account, form.get('ny') ?? '', now);
      case 'kod-av':
        await this.accounts.confirm(account, passphrase, now);
        if (takesFactor(this.config, account)) throw secondFactorNeeded();
        return this.secondFactor.turnOff(account.id);
      default:
    }
  }

  private async page(
    request: Request,
    response: Response,
    { account, session }: OpenSession,
    refused: DomainError | null,
  ): Promise<void> {
    const language = languageOf(request);
    const sessions = await this.sessions.of(account.id, new Date());
    const when = (at: Date) => moment(at, language, this.municipality.profile.timeZone);
    await this.frame.send(request, response, {
      title: accountWords[language].own.title,
      path: '/konto',
      ...wrongIn(refused, language),
      body: ownAccountPage({
        account,
        byPassphrase: Boolean(account.passphrase) && !comesByProvider(this.config, account),
        mayTurnOff: !takesFactor(this.config, account),
        codesLeft: await this.secondFactor.left(account.id),
        sessions: sessions.map(({ id, device, startedAt, lastSeenAt }) => ({
          id,
          device,
          isThis: id === session.id,
          startedAt: when(startedAt),
          lastSeenAt: when(lastSeenAt),
        })),
        language,
      }),
    });
  }

  private async factorPage(
    request: Request,
    response: Response,
    { account }: OpenSession,
    refused: DomainError | null,
  ): Promise<void> {
    const language = languageOf(request);
    const { factor, own } = accountWords[language];
    const on = wayOn(request.query['till'], inLanguage('/konto', language));
    const isRequired = takesFactor(this.config, account);
    const { uri, secret, sealed } = this.secondFactor.picture(account, new Date());
    await this.frame.send(request, response, {
      title: factor.title,
      path: '/konto/kod',
      ...wrongIn(refused, language),
      body: html`<h1>${factor.title}</h1>
        ${isRequired ? html`<p class="lead">${factor.required}</p>` : ''}
        <p ${isRequired ? '' : raw('class="lead"')}>${factor.lead}</p>
        <div class="qr" role="img" aria-label="${factor.picture}">${raw(renderSVG(uri, { border: 2 }))}</div>
        <p>${factor.typed} <code class="secret">${secret.replace(/(.{4})(?=.)/g, '$1 ')}</code></p>
        <form method="post" action="${kodPath(language, on)}">
          <input type="hidden" name="bild" value="${sealed}" />
          ${textField({ name: 'kod', label: factor.code, fill: 'one-time-code', digits: true })}
          ${textField({ name: 'losenfras', label: factor.passphrase, type: 'password', fill: 'current-password' })}
          <div class="row">
            <button class="main" type="submit">${factor.submit}</button>
            ${isRequired ? '' : html`<a class="button" href="${inLanguage('/konto', language)}">${own.title}</a>`}
          </div>
        </form>`,
    });
  }
}
