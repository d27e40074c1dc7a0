/**
 * A number from 0 to 2³² − 1 that a text and a seed decide: FNV-1a over UTF-16 code units (Fowler, Noll & Vo,
 * RFC 9923) and SplitMix's mixer, so that alike texts get unlike numbers. Not for secrets.
 */
export function textHash(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return (hash ^ (hash >>> 15)) >>> 0;
}
