import { Body, Controller, Delete, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { signInNeeded } from '../accounts/account-refusals.js';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import { staffName } from '../quality/staff-name.js';
import { ModeratorSessions, sessionLength } from './moderator-sessions.js';
import { ModeratorsKey } from './moderators-key.js';
import { sessionCookie, tokenIn } from './viewers.js';

const longestKey = 200;
const minutes = 15;
const attempts = 10;

/** Wrong keys from one address are refused after ten in a quarter of an hour; right ones are not counted. */
export const limitAttempts = () =>
  rateLimit({
    windowMs: minutes * 60 * 1000,
    limit: attempts,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // What the library finds amiss it would write in the log, with the address.
    validate: false,
    handler: (_request: Request, _response: Response, next: NextFunction) =>
      next(
        new DomainError(
          'TOO_MANY_ATTEMPTS',
          {
            sv: `För många fel nycklar. Vänta ${minutes} minuter och försök igen.`,
            en: `Too many wrong keys. Wait ${minutes} minutes and try again.`,
          },
          'tooMany',
        ),
      ),
  });

function cookieFor(request: Request) {
  return { httpOnly: true, sameSite: 'strict', secure: request.secure, path: '/' } as const;
}

function textIn(body: unknown, field: string): string {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, field) : undefined;
  return typeof value === 'string' ? value : '';
}

/** Where the moderators' key is shown, and where one logs out. */
@Controller('moderator-session')
export class ModeratorSessionController {
  constructor(
    @Inject(ModeratorsKey) private readonly key: ModeratorsKey,
    @Inject(ModeratorSessions) private readonly sessions: ModeratorSessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws DomainError KEY_WRONG, NAME_INVALID, TOO_MANY_ATTEMPTS; SIGN_IN_NEEDED where there are accounts. */
  @Post()
  @HttpCode(204)
  async logIn(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Body() body: unknown,
  ): Promise<void> {
    if (this.config.access === 'accounts') throw signInNeeded();
    const name = staffName(textIn(body, 'name'), 'name');
    const key = textIn(body, 'key').trim();
    if (key.length > longestKey || !(await this.key.opens(key))) {
      await this.sessions.refuse();
      throw new DomainError(
        'KEY_WRONG',
        {
          sv: 'Nyckeln stämmer inte. Kontrollera att hela kom med, eller be den som driver servern om en ny.',
          en: 'The key is wrong. Check that all of it came along, or ask whoever runs the server for a new one.',
        },
        'forbidden',
      );
    }
    const token = await this.sessions.start(name, new Date());
    response.cookie(sessionCookie, token, { ...cookieFor(request), maxAge: sessionLength });
  }

  @Delete()
  @HttpCode(204)
  async logOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const token = tokenIn(request);
    if (token !== null) await this.sessions.end(token, new Date());
    response.clearCookie(sessionCookie, cookieFor(request));
  }
}
