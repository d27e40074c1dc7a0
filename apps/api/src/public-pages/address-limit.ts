import { Inject, Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { MikroORM } from '@mikro-orm/sql';
import { rateLimit, type RateLimitRequestHandler } from 'express-rate-limit';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { SharedCounts } from './shared-counts.js';

/** What one address does only so often: sending the form, and guessing at receipts' codes. */
export type Limited = 'form' | 'codes';

const minute = 60_000;
const hour = 60 * minute;

interface Limiter {
  readonly handler: RateLimitRequestHandler;
  /** Under which name the request carries how often its address has come. */
  readonly property: string;
}

interface Counting {
  /** Where it is counted together with other processes; null: in memory, by this one alone. */
  readonly shared: MikroORM | null;
  /** Whether the answer that was given counts; left out: every one does. */
  readonly counts?: (response: Response) => boolean;
}

function limiter(property: string, limit: number, windowMs: number, { shared, counts }: Counting): Limiter {
  const handler = rateLimit({
    limit,
    windowMs,
    requestPropertyName: property,
    standardHeaders: false,
    // What the library finds amiss it would write in the log, with the address.
    validate: false,
    legacyHeaders: false,
    ...(shared === null ? {} : { store: new SharedCounts(shared, property, windowMs) }),
    ...(counts === undefined
      ? {}
      : { skipFailedRequests: true, requestWasSuccessful: (_request, response) => counts(response) }),
    // The page says it, with all that was typed.
    handler: (_request, response, next) => {
      response.locals[property] = 'refused';
      next();
    },
  });
  return { handler, property };
}

/** Counts what comes from each address: in memory, or where several processes may run, by a keyed digest. No address is stored or logged. */
@Injectable()
export class AddressLimit {
  private readonly limiters: Readonly<Record<Limited, readonly Limiter[]>>;

  constructor(@Inject(CONFIG) { limits, databaseUrl }: Config, @Inject(MikroORM) orm: MikroORM) {
    const shared = databaseUrl === null ? null : orm;
    const counts = (response: Response) => response.statusCode === 404;
    this.limiters = {
      form: [
        limiter('formMinute', limits.formPerMinute, minute, { shared }),
        limiter('formHour', limits.formPerHour, hour, { shared }),
      ],
      codes: [limiter('codesHour', limits.wrongCodesPerHour, hour, { shared, counts })],
    };
  }

  /** Counts the request; null when it may go on, else when its address may try again. Sets Retry-After. */
  async refused(what: Limited, request: Request, response: Response): Promise<Date | null> {
    for (const { handler, property } of this.limiters[what]) {
      await new Promise<void>((resolve, reject) => {
        const next = (error?: Error) => (error === undefined ? resolve() : reject(error));
        void handler(request, response, next as NextFunction);
      });
      if (response.locals[property] !== 'refused') continue;
      const { resetTime } = (request as unknown as Record<string, { resetTime?: Date }>)[property] ?? {};
      const again = resetTime ?? new Date(Date.now() + hour);
      response.setHeader('Retry-After', Math.max(1, Math.ceil((again.getTime() - Date.now()) / 1000)));
      return again;
    }
    return null;
  }
}
