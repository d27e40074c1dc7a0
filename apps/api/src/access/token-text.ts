import { createHash } from 'node:crypto';
import { newSecret } from '../viewer/moderators-key.js';

const mark = 'gk_';
const checksumLength = 6;
const shownLength = mark.length + checksumLength;
const shape = /^gk_[\w-]{43}[\w-]{6}$/;

/** Tells a token that was copied badly, or is no token of ours, without asking the database. */
function checksum(secret: string): string {
  return createHash('sha256').update(`${mark}${secret}`).digest('base64url').slice(0, checksumLength);
}

/** A new token: what says that it is one, 256 random bits, a checksum. */
export function newToken(): string {
  const secret = newSecret();
  return `${mark}${secret}${checksum(secret)}`;
}

/** Whether a text may be a token: whether there is such a one is for the database to say. */
export function mayBeToken(text: string): boolean {
  return shape.test(text) && text.endsWith(checksum(text.slice(mark.length, -checksumLength)));
}

/** How a token begins: enough to know it again by, too little to be let in with. */
export function prefixOf(token: string): string {
  return token.slice(0, shownLength);
}
