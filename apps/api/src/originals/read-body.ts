import type { IncomingMessage } from 'node:http';
import { DomainError } from '../errors/domain-error.js';

/** The largest file taken in, bytes. */
export const maxUploadBytes = 50 * 1024 * 1024;

function tooLarge(limit: number): DomainError {
  const megabytes = Math.floor(limit / (1024 * 1024));
  return new DomainError(
    'FILE_TOO_LARGE',
    {
      sv: `Filen är större än ${megabytes} MB. Dela upp den i flera filer och ladda upp en i taget.`,
      en: `The file is larger than ${megabytes} MB. Split it into several files and upload them one at a time.`,
    },
    'tooLarge',
  );
}

/** Reads a request's body to its end. @throws DomainError FILE_TOO_LARGE as soon as it is known to exceed `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
