import type { Request } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';
import type { From } from '../accounts/sign-in.js';

const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** What somebody signs in with, as far as one needs to know it again: browser and system, no more. */
export function deviceOf(request: Request): string {
  const agent = request.headers['user-agent'] ?? '';
  const found = [browsers, systems].map((names) => names.find(([pattern]) => pattern.test(agent))?.[1]);
  return found.filter((name) => name !== undefined).join(', ') || '?';
}

/** An IPv6 address stands for the network that one household or office has. */
export function from(request: Request): From {
  return { address: ipKeyGenerator(request.ip ?? ''), device: deviceOf(request) };
}

/** Where one was on the way to, if it is a page of ours. @param otherwise where one is led if not. */
export function wayOn(given: unknown, otherwise = '/'): string {
  if (typeof given !== 'string' || !/^\/(?![/\\])[^\s\\]*$/.test(given)) return otherwise;
  return /^\/(logga-in|logga-ut|inbjudan|konto\/kod)\b/.test(given) ? otherwise : given;
}
