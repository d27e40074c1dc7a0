import { createHash } from 'node:crypto';

/**
 * A UUID (version 8) made of what the thing is: the same thing gets the same id in every database, so that taking a file
 * in again writes nothing twice and an analysis of the same input is the same to the byte.
 */
export function stableId(kind: string, ...parts: readonly (string | number)[]): string {
  const bytes = createHash('sha256')
    .update(JSON.stringify([kind, ...parts]))
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
