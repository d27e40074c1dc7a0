import { Catch, HttpException, Inject, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { html } from 'hono/html';
import { describeError, internalError } from '../errors/describe-error.js';
import { httpStatus } from '../errors/http-error.filter.js';
import { failureOf } from '../logging/failure.js';
import { inLanguage, languageOf } from './language.js';
import { PublicPages, pageWords } from './public-pages.js';

/** Turns every error on the way to a public page into a page that a resident can read. */
@Catch()
export class PublicErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('PublicPages');

  constructor(@Inject(PublicPages) private readonly pages: PublicPages) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const language = languageOf(request);
    const { errors, toContribute } = pageWords[language];
    const described = describeError(error);
    const missing =
      described?.kind === 'notFound' || (error instanceof HttpException && Number(error.getStatus()) === 404);
    if (described === null && !missing) this.logger.error(failureOf(error));
    if (response.headersSent) {
      response.end();
      return;
    }
    const [title, text, status] = missing
      ? [errors.notFoundTitle, described?.messages[language] ?? errors.notFound, 404]
      : described === null
        ? [errors.brokenTitle, internalError.messages[language], 500]
        : [errors.refusedTitle, described.messages[language], httpStatus(described.kind)];
    await this.pages.send(request, response, {
      title,
      path: '/bidra',
      status,
      body: html`<h1>${title}</h1>
        <p>${text}</p>
        <p><a class="button" href="${inLanguage('/bidra', language)}">${toContribute}</a></p>`,
    });
  }
}
