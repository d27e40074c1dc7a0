import { IntakeError } from '@guldkorn/intake';
import { describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';
import { ReadingBrokenOff, readOrRefuse } from './read-or-refuse.js';

Logger.overrideLogger(false);

describe('reading a file', () => {
  const refusal = (error: unknown) =>
    readOrRefuse('möte.docx', () => {
      throw error;
    }).catch((thrown: unknown) => thrown);

  it('gives what is read', async () => {
    expect(await readOrRefuse('möte.docx', () => 7)).toBe(7);
  });

  it.each([
    new IntakeError('FILE_EMPTY', { sv: 'tom', en: 'empty' }),
    new DomainError('FILE_TOO_LARGE', { sv: 'stor', en: 'large' }),
  ])('refuses as the reader does: %p', async (error) => {
    expect(await refusal(error)).toBe(error);
  });

  it('says nothing of a file that was not read to its end', async () => {
    const brokenOff = new ReadingBrokenOff('The server stops.');
    expect(await refusal(brokenOff)).toBe(brokenOff);
  });

  it.each([new RangeError('Maximum call stack size exceeded'), new TypeError('x is undefined'), 'a string', null])(
    'says of %p that the file cannot be read, and nothing of what lies within',
    async (error) => {
      const refused = await refusal(error);
      expect(refused).toMatchObject({ code: 'FILE_UNREADABLE' });
      const { sv, en } = (refused as DomainError).messages;
      expect(`${sv} ${en}`).toMatch(/möte\.docx.*spara.*möte\.docx.*save/);
      expect(`${sv} ${en}`).not.toMatch(/call stack|undefined|string/);
    },
  );
});
