import { Controller, Get, Inject, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { drawAreas, type AreaDrawing } from '../contribute/district-areas.js';
import { formErrors, type FormErrors } from '../contribute/form-errors.js';
import { timeShown } from '../contribute/contribution-form.js';
import { givenBy, sentValues, valuesOf, type FormValues } from '../contribute/form-values.js';
import { Municipality } from '../municipality/municipality.js';
import { AddressLimit } from '../public-pages/address-limit.js';
import { inLanguage, languageOf } from '../public-pages/language.js';
import { PublicErrorFilter } from '../public-pages/public-error.filter.js';
import { PublicPages } from '../public-pages/public-pages.js';
import { readForm } from '../public-pages/read-form.js';
import { typedCode } from '../submissions/receipt-code.js';
import { SubmissionChanges } from '../submissions/submission-changes.service.js';
import type { Submission } from '../submissions/submission.entity.js';
import { correctPage, correctPageTitle } from './correct-page.js';
import { enterCodePage, receiptPage, withdrawPage } from './receipt-page.js';
import { receiptWords } from './receipt-words.js';
import { ReceiptQueries } from './receipt.queries.js';

/** Receipts by their codes: what became of a submission, correcting it, taking it back. Codes are never logged. */
@Controller('kvitto')
@UseFilters(PublicErrorFilter)
export class ReceiptController {
  private readonly drawing: AreaDrawing;

  constructor(
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(PublicPages) private readonly pages: PublicPages,
    @Inject(ReceiptQueries) private readonly receipts: ReceiptQueries,
    @Inject(SubmissionChanges) private readonly changes: SubmissionChanges,
    @Inject(AddressLimit) private readonly limit: AddressLimit,
  ) {
    this.drawing = drawAreas(municipality.map);
  }

  @Get()
  enter(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.askForCode(request, response, '', null, 200);
  }

  /** To the receipt's own address. */
  @Post()
  async open(@Req() request: Request, @Res() response: Response): Promise<void> {
    const language = languageOf(request);
    const typed = (await readForm(request)).get('kod') ?? '';
    const code = typedCode(typed);
    if (code === null)
      return this.askForCode(request, response, typed.slice(0, 40), receiptWords[language].codeWrong, 422);
    response.redirect(303, inLanguage(`/kvitto/${code}`, language));
  }

  @Get(':code')
  async show(@Param('code') typed: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    if (await this.isRefused(request, response)) return;
    const receipt = await this.receipts.receipt(typed);
    if (receipt === null) return this.unknown(request, response);
    const language = languageOf(request);
    await this.pages.send(request, response, {
      title: receiptWords[language][receipt.submission.withdrawnAt ? 'withdrawnTitle' : 'title'],
      path: `/kvitto/${receipt.code}`,
      body: receiptPage(receipt, this.municipality.profile, language),
    });
  }

  @Get(':code/ratta')
  async correcting(@Param('code') typed: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const found = await this.standing(typed, request, response);
    if (found === null) return;
    const { answers, districtId = null, placeId = null, groupId = null, attributes, mayBeQuoted } = found.submission;
    const given = {
      answers: answers.flatMap(({ questionId, text }) => (questionId === null ? [] : [{ questionId, text }])),
      districtId,
      placeId,
      groupId,
      attributes: Object.entries(attributes ?? {}).map(([attributeId, valueId]) => ({ attributeId, valueId })),
    };
    await this.showCorrecting(request, response, found.code, valuesOf(given, mayBeQuoted), new Map());
  }

  @Post(':code/ratta')
  async correct(@Param('code') typed: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const found = await this.standing(typed, request, response);
    if (found === null) return;
    const { profile } = this.municipality;
    const language = languageOf(request);
    const values = sentValues(await readForm(request), profile);
    const errors = formErrors(values, profile, language);
    if (errors.size > 0) return this.showCorrecting(request, response, found.code, values, errors);
    const again = await this.limit.refused('form', request, response);
    if (again !== null) return this.showCorrecting(request, response, found.code, values, errors, again);
    const { mayBeQuoted } = values;
    await this.changes.correct(found.submission.id, { given: givenBy(values), mayBeQuoted, by: 'form', trap: null });
    response.redirect(303, inLanguage(`/kvitto/${found.code}`, language));
  }

  @Get(':code/ta-tillbaka')
  async withdrawing(@Param('code') typed: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const found = await this.standing(typed, request, response);
    if (found === null) return;
    const language = languageOf(request);
    await this.pages.send(request, response, {
      title: receiptWords[language].withdrawTitle,
      path: `/kvitto/${found.code}/ta-tillbaka`,
      body: withdrawPage(found.code, language),
    });
  }

  @Post(':code/ta-tillbaka')
  async withdraw(@Param('code') typed: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const found = await this.standing(typed, request, response);
    if (found === null) return;
    await this.changes.withdraw(found.submission.id);
    response.redirect(303, inLanguage(`/kvitto/${found.code}`, languageOf(request)));
  }

  /** The submission if it stands; else null, and the answer has been given: unknown, or (taken back already) on to the receipt. */
  private async standing(
    typed: string,
    request: Request,
    response: Response,
  ): Promise<{ readonly code: string; readonly submission: Submission } | null> {
    if (await this.isRefused(request, response)) return null;
    const found = await this.receipts.submission(typed);
    if (found === null) await this.unknown(request, response);
    else if (found.submission.withdrawnAt)
      response.redirect(303, inLanguage(`/kvitto/${found.code}`, languageOf(request)));
    else return found;
    return null;
  }

  /** Whoever guesses codes waits. */
  private async isRefused(request: Request, response: Response): Promise<boolean> {
    const again = await this.limit.refused('codes', request, response);
    if (again === null) return false;
    const language = languageOf(request);
    const time = timeShown(again, language, this.municipality.profile);
    await this.askForCode(request, response, '', receiptWords[language].tooMany(time), 429);
    return true;
  }

  private unknown(request: Request, response: Response): Promise<void> {
    return this.askForCode(request, response, '', receiptWords[languageOf(request)].codeUnknown, 404);
  }

  private askForCode(
    request: Request,
    response: Response,
    typed: string,
    wrong: string | null,
    status: number,
  ): Promise<void> {
    const language = languageOf(request);
    return this.pages.send(request, response, {
      title: receiptWords[language].enterTitle,
      path: '/kvitto',
      body: enterCodePage(language, typed, wrong),
      status,
    });
  }

  private showCorrecting(
    request: Request,
    response: Response,
    code: string,
    values: FormValues,
    errors: FormErrors,
    again?: Date,
  ): Promise<void> {
    const language = languageOf(request);
    const waits = again === undefined ? {} : { again };
    const form = { profile: this.municipality.profile, drawing: this.drawing, language, values, errors, ...waits };
    return this.pages.send(request, response, {
      ...correctPageTitle(form),
      path: `/kvitto/${code}/ratta`,
      body: correctPage(form, code),
      status: again !== undefined ? 429 : errors.size > 0 ? 422 : 200,
    });
  }
}
