import { createHash, hash } from 'node:crypto';

const bucketCount = 4096;
const digestBytes = 32;

/**
 * A digest over many lines, each under a name of its own, that costs little to bring up to date: lines fall into buckets by
 * the digest of their name, and only a changed bucket is digested anew. The same lines give the same digest in any order.
 */
export class DigestSet {
  private readonly buckets: Map<string, string>[] = Array.from({ length: bucketCount }, () => new Map());
  /** One after the other; `stale` says which are to be made anew. */
  private readonly digests = Buffer.alloc(bucketCount * digestBytes);
  private readonly stale = new Set<number>(this.buckets.keys());

  /** Puts a line in the place of the one of that name. */
  set(name: string, line: string): void {
    const bucket = this.bucketOf(name);
    this.buckets[bucket]?.set(name, hash('sha256', line));
    this.stale.add(bucket);
  }

  /** SHA-256, hex. */
  digest(): string {
    for (const bucket of this.stale)
      digestOf(this.buckets[bucket] ?? new Map()).copy(this.digests, bucket * digestBytes);
    this.stale.clear();
    return createHash('sha256').update(this.digests).digest('hex');
  }

  private bucketOf(name: string): number {
    return hash('sha256', name, 'buffer').readUInt16BE(0) % bucketCount;
  }
}

function digestOf(lines: ReadonlyMap<string, string>): Buffer {
  const hash = createHash('sha256');
  for (const [name, digest] of [...lines].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
    hash.update(JSON.stringify([name, digest]));
  return hash.digest();
}
