import { resolve } from 'node:path';
import { makeArchive } from '../archive/make-archive.js';
import { verifyArchive } from '../archive/verify-archive.js';
import { actingAs } from '../audit/actor.js';
import type { Config } from '../config/config.js';
import { closeDatabase } from '../database/close-database.js';
import { openDatabase } from '../database/open-database.js';
import { DomainError } from '../errors/domain-error.js';
import type { Said } from './administer.js';
import { archiveWords } from './archive-words.js';

/** Exit codes: all is well; something was refused or is not whole; the command is not written right. */
const [well, refused, misused] = [0, 1, 2];

/** Makes or looks through a package for the e-archive. @param given the words after the program's name. */
export async function administerArchive(
  config: Config,
  language: 'sv' | 'en',
  given: readonly string[],
): Promise<Said> {
  const words = archiveWords[language];
  const [, first, second] = given;
  const isRight = first === 'verify' ? given.length === 3 : given.length === 2 && !first?.startsWith('-');
  if (first === undefined || !isRight) return { text: words.help, code: misused };
  try {
    if (first === 'verify') {
      const { files, problems } = await verifyArchive(resolve(second ?? ''));
      if (problems.length === 0) return { text: words.whole(files), code: well };
      const lines = problems.map(({ path, why }) => `${path}: ${words.why[why]}`);
      return { text: [words.damaged, ...lines].join('\n'), code: refused };
    }
    const orm = await openDatabase(config);
    try {
      const made = await actingAs('terminal', () => makeArchive(orm, config, first, new Date()));
      return { text: words.made(made), code: well };
    } finally {
      await closeDatabase(orm);
    }
  } catch (error) {
    if (error instanceof DomainError) return { text: `${error.messages[language]} [${error.code}]`, code: refused };
    throw error;
  }
}
