import { Controller, Get, Inject, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import type { Request, Response } from 'express';
import { html } from 'hono/html';
import { accountRefusals } from '../accounts/account-refusals.js';
import { Account } from '../accounts/account.entity.js';
import type { Invitation } from '../accounts/invitation.entity.js';
import { Invitations } from '../accounts/invitations.js';
import { DomainError } from '../errors/domain-error.js';
import { inLanguage, languageOf } from '../public-pages/language.js';
import { readForm } from '../public-pages/read-form.js';
import { AccountErrorFilter } from './account-error.filter.js';
import { AccountFrame, accountWords } from './account-frame.js';
import { textField } from './fields.js';
import { wrongIn } from './sign-in.controller.js';

/** Where whoever has been handed a link makes an account, or chooses a new passphrase. */
@Controller('inbjudan')
@UseFilters(AccountErrorFilter)
export class InvitationController {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(AccountFrame) private readonly frame: AccountFrame,
    @Inject(Invitations) private readonly invitations: Invitations,
  ) {}

  @Get(':token')
  async open(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.show(request, response, token, { email: '', name: '' }, null);
  }

  @Post(':token')
  async accept(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const form = await readForm(request);
    const [email, name] = [form.get('epost') ?? '', form.get('namn') ?? ''];
    try {
      await this.invitations.accept(token, { email, name, passphrase: form.get('losenfras') ?? '' }, new Date());
      response.redirect(303, inLanguage('/logga-in', languageOf(request)));
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'INVITATION_UNKNOWN') throw error;
      await this.show(request, response, token, { email, name }, error);
    }
  }

  private async show(
    request: Request,
    response: Response,
    token: string,
    typed: { readonly email: string; readonly name: string },
    refused: DomainError | null,
  ): Promise<void> {
    const invitation = await this.invitations.find(token, new Date());
    if (invitation === null) throw accountRefusals.invitationUnknown();
    const language = languageOf(request);
    const { invitation: words, signIn, roles } = accountWords[language];
    const owner = await this.ownerOf(invitation);
    const title = owner === null ? words.title : words.resetTitle;
    const path = `/inbjudan/${encodeURIComponent(token)}`;
    const names = invitation.roles.map((role) => roles[role][0].toLocaleLowerCase(language)).join(', ');
    await this.frame.send(request, response, {
      title,
      path,
      ...wrongIn(refused, language),
      body: html`<h1>${title}</h1>
        <p class="lead">${owner === null ? words.lead(names) : words.resetLead(owner.name)}</p>
        <form method="post" action="${inLanguage(path, language)}">
          ${
            invitation.email === ''
              ? textField({ name: 'epost', label: signIn.email, type: 'email', fill: 'username', value: typed.email })
              : html`<input type="hidden" name="anvandare" autocomplete="username" value="${invitation.email}" />
                  <p>${invitation.email}</p>`
          }
          ${
            owner === null
              ? textField({ name: 'namn', label: words.name, fill: 'name', hint: words.nameHint, value: typed.name })
              : ''
          }
          ${textField({
            name: 'losenfras',
            label: words.passphrase,
            type: 'password',
            fill: 'new-password',
            hint: words.passphraseHint,
          })}
          <div class="row">
            <button class="main" type="submit">${owner === null ? words.submit : words.resetSubmit}</button>
          </div>
        </form>`,
    });
  }

  private async ownerOf({ account }: Invitation): Promise<Account | null> {
    return account ? this.orm.em.fork().findOne(Account, { id: account }) : null;
  }
}
