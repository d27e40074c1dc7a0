import { Controller, Get, Inject, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Accounts } from '../accounts/accounts.js';
import { Invitations } from '../accounts/invitations.js';
import { SecondFactor } from '../accounts/second-factor.js';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import { Municipality } from '../municipality/municipality.js';
import { inLanguage, languageOf } from '../public-pages/language.js';
import { readForm } from '../public-pages/read-form.js';
import { Viewers } from '../viewer/viewers.js';
import { AccountErrorFilter } from './account-error.filter.js';
import { AccountFrame, accountWords } from './account-frame.js';
import { accountsPage, type NewLink } from './accounts-page.js';
import { moment, rolesIn } from './fields.js';
import { wrongIn } from './sign-in.controller.js';

/** Where administrators let people in, give them roles, and shut them out. */
@Controller('konton')
@UseFilters(AccountErrorFilter)
export class AccountsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(Viewers) private readonly viewers: Viewers,
    @Inject(AccountFrame) private readonly frame: AccountFrame,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Invitations) private readonly invitations: Invitations,
    @Inject(SecondFactor) private readonly secondFactor: SecondFactor,
  ) {}

  @Get()
  list(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.page(request, response, null, null);
  }

  /** Does one thing, which the form names. A new link is shown in the answer, and never again. */
  @Post()
  async change(@Req() request: Request, @Res() response: Response): Promise<void> {
    const form = await readForm(request);
    try {
      const token = await this.act(form);
      if (token !== null) return await this.page(request, response, this.link(request, token, form), null);
      response.redirect(303, inLanguage('/konton', languageOf(request)));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.page(request, response, null, error);
    }
  }

  /** @returns what a new link holds; null when none was made. */
  private async act(form: URLSearchParams): Promise<string | null> {
    const now = new Date();
    const id = form.get('id') ?? '';
    switch (form.get('gor')) {
      case 'bjud-in':
        return this.invitations.invite(form.get('epost') ?? '', rolesIn(form), now);
      case 'losenfras':
        return this.invitations.reset(id, now);
      case 'roller':
        await this.accounts.setRoles(id, rolesIn(form), now);
        return null;
      case 'stang':
      case 'oppna':
        await this.accounts.setDisabled(id, form.get('gor') === 'stang', now);
        return null;
      case 'kod-av':
        await this.secondFactor.turnOff(id);
        return null;
      case 'logga-ut':
        await this.accounts.signOutEverywhere(id, now);
        return null;
      case 'dra-in':
        await this.invitations.revoke(id, now);
        return null;
      default:
        return null;
    }
  }

  private link(request: Request, token: string, form: URLSearchParams): NewLink {
    const origin = this.config.publicUrl ?? `${request.protocol}://${request.get('host') ?? ''}`;
    return { address: `${origin}/inbjudan/${token}`, email: form.get('epost') ?? '' };
  }

  private async page(
    request: Request,
    response: Response,
    link: NewLink | null,
    refused: DomainError | null,
  ): Promise<void> {
    const language = languageOf(request);
    const { actor } = await this.viewers.of({ req: request });
    await this.frame.send(request, response, {
      title: accountWords[language].admin.title,
      path: '/konton',
      ...wrongIn(refused, language),
      body: accountsPage({
        accounts: await this.accounts.all(),
        invitations: await this.invitations.open(new Date()),
        own: actor,
        link,
        language,
        when: (at) => moment(at, language, this.municipality.profile.timeZone),
      }),
    });
  }
}
