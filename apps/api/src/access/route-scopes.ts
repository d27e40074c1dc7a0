import type { Scope } from './scopes.js';

/** Addresses that tokens open, with what each takes; at /graphql each field says it. No other address takes a token. */
const routes: readonly (readonly [address: RegExp, scopes: readonly Scope[]])[] = [
  [/^\/graphql\/?$/i, []],
  [/^\/uploads\/?$/i, ['import']],
  [/^\/exports\/statements\.[\w.-]+$/i, ['files', 'statements']],
  [/^\/reports\/[\w-]+\/versions\/\d+\.\w+$/i, ['files', 'figures']],
  [/^\/exports\/(nuggets|keyphrases|cross-tabulation|coverage)\.[\w.-]+$/i, ['files', 'figures']],
];

/** What a token must hold at an address; null where none is taken. */
export function routeScopes(path: string): readonly Scope[] | null {
  return routes.find(([address]) => address.test(path))?.[1] ?? null;
}

/** True of what is asked for by programs, and counted: data, as answers and as files. */
export function isCounted(path: string): boolean {
  return /^\/(graphql|exports|reports)(\/|$)/i.test(path);
}

/** A file is made from beginning to end, whatever is asked for of it: fifty of them are a token's minute. */
const costOfFile = 20_000;

/** What is asked for at an address costs beside what a query says that it costs. */
export function fileCost(path: string): number {
  return /^\/(exports|reports)\//i.test(path) ? costOfFile : 0;
}
