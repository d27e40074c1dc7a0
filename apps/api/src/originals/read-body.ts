import type { IncomingMessage } from 'node:http';
import { DomainError } from '../errors/domain-error.js';

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

/** Nobody is there to read it; it keeps what happens every day out of the log. */
function brokenOff(): DomainError {
  return new DomainError('UPLOAD_BROKEN_OFF', {
    sv: 'Uppladdningen bröts innan hela filen hade kommit. Ladda upp den igen.',
    en: 'The upload was broken off before the whole file had come. Upload it again.',
  });
}

/**
 * Reads a request's body to its end.
 * @throws DomainError FILE_TOO_LARGE as soon as it is known to exceed `limit` bytes; UPLOAD_BROKEN_OFF.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw tooLarge(limit);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof DomainError ? error : brokenOff();
  }
  return Buffer.concat(chunks);
}
