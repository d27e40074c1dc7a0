import { createHash, randomUUID } from 'node:crypto';
import { displayFileName } from './file-name.js';
import type { Original } from './original.entity.js';

/** An original that is to be kept. @param fileName as given; kept for display. */
export function newOriginal(
  bytes: Buffer,
  fileName: string,
  receivedAt: Date,
  fiction = false,
): Omit<Original, 'bytes'> & { readonly bytes: Buffer } {
  return {
    id: randomUUID(),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    fileName: displayFileName(fileName),
    size: bytes.length,
    bytes,
    receivedAt,
    fiction,
  };
}
