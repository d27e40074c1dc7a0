import { readFileSync } from 'node:fs';
import { parseProfile, type Profile } from '@guldkorn/municipality';

const folder = new URL('../fixtures/', import.meta.url);

/** Reads a fixture's bytes. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)));
}

/** An invented municipality: nothing of a real one is in the code. */
export const testProfile: Profile = parseProfile(
  new TextDecoder().decode(fixture('profile.json')),
  'fixtures/profile.json',
);

export const utf8 = (text: string) => new TextEncoder().encode(text);
