import { createHash } from 'node:crypto';
import type { Profile } from '@guldkorn/municipality';
import type { TextEngine } from '@guldkorn/text';

/** Digest (SHA-256, 16 hex digits) of what the profile gives to reading and counting: its themes, districts and places. */
export function profileDigest({ themes, districts }: Pick<Profile, 'themes' | 'districts'>): string {
  return createHash('sha256')
    .update(JSON.stringify([themes, districts]))
    .digest('hex')
    .slice(0, 16);
}

/** Raised by hand when more, or something else, is kept of the same reading: 1 is what is personal data in it, 2 its word forms. */
const keptOfReading = 2;

/** What a statement was read by. Whenever it changes, the same statement may be read otherwise. */
export function readingVersion(
  engine: Pick<TextEngine, 'version'>,
  profile: Pick<Profile, 'themes' | 'districts'>,
): string {
  return `${engine.version}+${keptOfReading} ${profileDigest(profile)}`;
}
