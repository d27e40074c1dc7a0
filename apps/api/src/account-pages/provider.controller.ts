import { Controller, Get, Inject, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { accountRefusals } from '../accounts/account-refusals.js';
import { ProviderSignIn } from '../accounts/provider-sign-in.js';
import { Provider, type Asked } from '../accounts/provider.js';
import { Sealed } from '../accounts/sealed.js';
import { clearPassing, passingIn, setPassing, setSession } from '../accounts/session-cookie.js';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { AccountErrorFilter } from './account-error.filter.js';
import { deviceOf, wayOn } from './request-parts.js';

const passing = 'oidc';
const minutes = 10;

/** The way to the municipality's own sign-in, back from it, and out. */
@Controller('logga-in/oidc')
@UseFilters(AccountErrorFilter)
export class ProviderController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Provider) private readonly provider: Provider,
    @Inject(ProviderSignIn) private readonly signIn: ProviderSignIn,
    @Inject(Sealed) private readonly sealed: Sealed,
  ) {}

  @Get()
  async begin(@Req() request: Request, @Res() response: Response): Promise<void> {
    if (this.config.access !== 'accounts') throw accountRefusals.notUsed();
    const { address, asked } = await this.provider.ask(this.origin(request));
    const kept = JSON.stringify({ ...asked, on: wayOn(request.query['till']) });
    setPassing(request, response, passing, this.sealed.seal(kept, passing), minutes * 60_000);
    response.setHeader('Cache-Control', 'no-store');
    response.redirect(303, address.href);
  }

  @Get('svar')
  async answer(@Req() request: Request, @Res() response: Response): Promise<void> {
    const kept = this.sealed.open(passingIn(request, passing) ?? '', passing);
    clearPassing(request, response, passing);
    if (kept === null) throw accountRefusals.providerFailed();
    const { on, ...asked } = JSON.parse(kept) as Asked & { readonly on: string };
    const claimed = await this.provider.answer(new URL(request.originalUrl, this.origin(request)), asked);
    setSession(request, response, await this.signIn.enter(claimed, deviceOf(request), new Date()));
    response.setHeader('Cache-Control', 'no-store');
    response.redirect(303, on);
  }

  @Get('ut')
  async leave(@Req() request: Request, @Res() response: Response): Promise<void> {
    const address = await this.provider.leave(this.origin(request));
    response.redirect(303, address?.href ?? '/logga-ut');
  }

  private origin(request: Request): string {
    return this.config.publicUrl ?? `${request.protocol}://${request.get('host') ?? ''}`;
  }
}
