import { DomainError, type Messages } from '../errors/domain-error.js';

/** Whoever asks has asked for more than their minute holds. */
export class RateLimitedError extends DomainError {
  /** @param seconds until there is a whole minute's budget again. */
  constructor(
    what: Messages,
    readonly seconds: number,
  ) {
    super(
      'RATE_LIMITED',
      {
        sv: `${what.sv}. Vänta ${seconds} sekunder, och fråga sedan mer sällan eller efter färre åt gången (sätt first lägre).`,
        en: `${what.en}. Wait ${seconds} seconds, then ask less often or for fewer at a time (set first lower).`,
      },
      'tooMany',
    );
  }
}
