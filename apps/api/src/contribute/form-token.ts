import { randomBytes } from 'node:crypto';

const randomPart = 16;
/** A form that is sent sooner than this after it was shown was hardly written by a person, milliseconds. */
const fastestPerson = 3000;
const pattern = /^([0-9a-z]{1,10})-([\w-]{22})$/;

/** What each shown form carries: when it was shown, and 128 random bits by which it is known again when it is sent twice. */
export function newFormToken(now: Date): string {
  return `${now.getTime().toString(36)}-${randomBytes(randomPart).toString('base64url')}`;
}

/** The token that was sent back; null for one that no form of ours carried. */
export function sentFormToken(given: string): string | null {
  return pattern.test(given) ? given : null;
}

/** Whether a form came back sooner than a person can write. What it says of its own time is not proven: it only raises a suspicion. */
export function isTooFast(token: string, now: Date): boolean {
  const [, shown = ''] = pattern.exec(token) ?? [];
  return now.getTime() - parseInt(shown, 36) < fastestPerson;
}
