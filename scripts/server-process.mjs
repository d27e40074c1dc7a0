// How the server's process is started. Plain JavaScript that Node 18 can read.
import { readFileSync } from 'node:fs';

const settings = JSON.parse(readFileSync(new URL('server-process.json', import.meta.url), 'utf8'));

/**
 * Options of Node and the environment that the server gets, by the environment it is started with.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {{ arguments: readonly string[], environment: Readonly<Record<string, string>> }}
 */
export function serverProcess(environment) {
  return { arguments: environment.DATABASE_URL ? settings.roomy : settings.small, environment: settings.environment };
}
