import { Logger } from '@nestjs/common';
import { failureOf } from './failure.js';

const logger = new Logger('Apollo');

/** What Apollo Server tells of itself may quote the query: so that it told of something is all that is kept, with where. */
export const apolloLogger = {
  debug: () => undefined,
  info: () => undefined,
  warn: (message: unknown) => logger.warn(failureOf(message)),
  error: (message: unknown) => logger.error(failureOf(message)),
};
