import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { describeError, internalError, type DescribedError } from './describe-error.js';
import { notesOf } from '../watch/request-watch.js';
import { DomainError, type DomainErrorKind } from './domain-error.js';
import { failureOf } from '../logging/failure.js';

const kilobytes = 512;
/** The largest JSON taken in, bytes: larger than the longest submission, so that a text too long meets our own message. */
export const longestJson = kilobytes * 1024;

const statuses: Readonly<Record<DomainErrorKind, number>> = {
  invalid: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  tooLarge: 413,
  misdirected: 421,
  tooMany: 429,
};

/** The HTTP status that a refusal of a kind is told with. */
export function httpStatus(kind: DomainErrorKind): number {
  return statuses[kind];
}

function describeHttpException(error: HttpException, request: Request): DescribedError | null {
  if (error.getStatus() === 404)
    return describeError(
      new DomainError(
        'NOT_FOUND',
        {
          sv: `Här finns inget: ${request.method} ${request.path}. Frågor ställs med POST /graphql, filer skickas med POST /uploads.`,
          en: `There is nothing here: ${request.method} ${request.path}. Queries go by POST /graphql, files by POST /uploads.`,
        },
        'notFound',
      ),
    );
  if (error.getStatus() === 413)
    return describeError(
      new DomainError(
        'BODY_TOO_LARGE',
        {
          sv: `Anropet är större än ${kilobytes} kB. Dela upp det i flera.`,
          en: `The request is larger than ${kilobytes} kB. Split it into several.`,
        },
        'tooLarge',
      ),
    );
  if (error.getStatus() < 500)
    return {
      code: 'BAD_REQUEST',
      kind: 'invalid',
      messages: {
        sv: `Anropet går inte att läsa. Rätta det och skicka igen: ${error.message}`,
        en: `The request cannot be read. Correct it and send it again: ${error.message}`,
      },
    };
  return null;
}

/** What body-parser throws carries a status of its own. */
function asHttpException(error: unknown): HttpException | null {
  if (error instanceof HttpException) return error;
  if (error instanceof Error && 'status' in error && typeof error.status === 'number')
    return new HttpException(error.message, error.status);
  return null;
}

/** Turns every error of a REST call into `{ code, message: { sv, en } }`; GraphQL has its own formatter. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('HTTP');

  catch(error: unknown, host: ArgumentsHost): unknown {
    // GraphQL resolvers: the error goes on to formatGraphqlError.
    if (host.getType<string>() === 'graphql') return error;
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const exception = asHttpException(error);
    const described = describeError(error) ?? (exception === null ? null : describeHttpException(exception, request));
    if (described === null) this.logger.error(failureOf(error));
    if (response.headersSent) {
      response.end();
      return undefined;
    }
    const { code, messages } = described ?? internalError;
    notesOf(response).code = code;
    response.status(described === null ? 500 : statuses[described.kind]);
    // A body that cannot be read never reaches GraphQL; its callers still read errors[].
    if (request.path === '/graphql')
      response.json({
        errors: [{ message: messages.sv, extensions: { code, messages } }],
        ...(response.locals['cost'] === undefined ? {} : { extensions: { cost: response.locals['cost'] } }),
      });
    else response.json({ code, message: messages });
    return undefined;
  }
}
