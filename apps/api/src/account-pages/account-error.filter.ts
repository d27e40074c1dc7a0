import { Catch, Inject, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { html } from 'hono/html';
import { describeError, internalError } from '../errors/describe-error.js';
import { httpStatus } from '../errors/http-error.filter.js';
import { failureOf } from '../logging/failure.js';
import { languageOf } from '../public-pages/language.js';
import { AccountFrame, accountWords } from './account-frame.js';

/** Turns every error on the way to a page about accounts into a page that says what to do. */
@Catch()
export class AccountErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('Accounts');

  constructor(@Inject(AccountFrame) private readonly frame: AccountFrame) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const language = languageOf(request);
    const described = describeError(error);
    if (described === null) this.logger.error(failureOf(error));
    if (response.headersSent) {
      response.end();
      return;
    }
    const { wrong, back } = accountWords[language];
    const text = (described ?? internalError).messages[language];
    await this.frame.send(request, response, {
      title: wrong,
      path: '/logga-in',
      status: described === null ? 500 : httpStatus(described.kind),
      body: html`<h1>${wrong}</h1>
        <p>${text}</p>
        <p>
          <a class="button" href="${/^\/(konto|konton|logg)\b/.test(request.path) ? request.path : '/logga-in'}"
            >${back}</a
          >
        </p>`,
    });
  }
}
