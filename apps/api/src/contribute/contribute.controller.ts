import { Controller, Get, Inject, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Municipality } from '../municipality/municipality.js';
import { AddressLimit } from '../public-pages/address-limit.js';
import { inLanguage, languageOf } from '../public-pages/language.js';
import { PublicErrorFilter } from '../public-pages/public-error.filter.js';
import { PublicPages } from '../public-pages/public-pages.js';
import { readForm } from '../public-pages/read-form.js';
import { SubmissionsService } from '../submissions/submissions.service.js';
import { contributePage, contributePageTitle, type ShownContribution } from './contribute-page.js';
import { drawAreas, type AreaDrawing } from './district-areas.js';
import { formErrors } from './form-errors.js';
import { isTooFast, newFormToken, sentFormToken } from './form-token.js';
import { emptyForm, fieldNames, givenBy, sentValues } from './form-values.js';

/** The public form: shown, and taken in. */
@Controller('bidra')
@UseFilters(PublicErrorFilter)
export class ContributeController {
  private readonly drawing: AreaDrawing;

  constructor(
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(PublicPages) private readonly pages: PublicPages,
    @Inject(SubmissionsService) private readonly submissions: SubmissionsService,
    @Inject(AddressLimit) private readonly limit: AddressLimit,
  ) {
    this.drawing = drawAreas(municipality.map);
  }

  @Get()
  form(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.show(request, response, { values: emptyForm, errors: new Map(), token: newFormToken(new Date()) });
  }

  /** What can be taken in is on the disk before the browser is sent on to the receipt; what cannot is shown with all that was typed. */
  @Post()
  async send(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { profile } = this.municipality;
    const language = languageOf(request);
    const sent = await readForm(request);
    const values = sentValues(sent, profile);
    const errors = formErrors(values, profile, language);
    const now = new Date();
    const token = sentFormToken(sent.get(fieldNames.token) ?? '');
    const shown = { values, errors, token: token ?? newFormToken(now) };
    if (errors.size > 0) return this.show(request, response, { ...shown, status: 422 });
    const again = await this.limit.refused('form', request, response);
    if (again !== null) return this.show(request, response, { ...shown, again, status: 429 });
    const trap = sent.get(fieldNames.trap) ?? '';
    const tooFast = token === null || isTooFast(token, now);
    const { code } = await this.submissions.submit(
      { given: givenBy(values), mayBeQuoted: values.mayBeQuoted, by: 'form', trap: trap === '' ? null : trap },
      shown.token,
      trap === '' ? (tooFast ? 'tooFast' : null) : 'trap',
    );
    response.redirect(303, inLanguage(`/kvitto/${code}`, language));
  }

  private show(
    request: Request,
    response: Response,
    shown: Pick<ShownContribution, 'values' | 'errors' | 'token' | 'again'> & { readonly status?: number },
  ): Promise<void> {
    const language = languageOf(request);
    const { status, ...form } = shown;
    const contribution = { ...form, profile: this.municipality.profile, drawing: this.drawing, language };
    return this.pages.send(request, response, {
      ...contributePageTitle(contribution),
      path: '/bidra',
      body: contributePage(contribution),
      scripted: true,
      ...(status === undefined ? {} : { status }),
    });
  }
}
