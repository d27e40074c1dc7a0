import { IntakeError } from '@guldkorn/intake';
import { Logger } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';
import { failureOf } from '../logging/failure.js';

const logger = new Logger('Files');

/** Reading was broken off before it had come to an end, which says nothing of the file. */
export class ReadingBrokenOff extends Error {}

/**
 * Reads a file; whatever reading it trips over that nobody foresaw is logged and told as a file that cannot be read.
 * @throws IntakeError, DomainError FILE_UNREADABLE, ReadingBrokenOff.
 */
export async function readOrRefuse<Result>(fileName: string, read: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof IntakeError || error instanceof DomainError || error instanceof ReadingBrokenOff) throw error;
    logger.error(failureOf(error));
    throw new DomainError('FILE_UNREADABLE', {
      sv: `Filen ${fileName} går inte att läsa. Öppna den i programmet den kommer från, spara den på nytt och ladda upp den igen. Hjälper inte det: säg till den som sköter servern, orsaken står i serverns logg.`,
      en: `The file ${fileName} cannot be read. Open it in the program it comes from, save it anew and upload it again. If that does not help, tell whoever runs the server; the cause is in its log.`,
    });
  }
}
