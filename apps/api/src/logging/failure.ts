import { fileURLToPath } from 'node:url';

// dist/apps/api/src/logging/failure.js or apps/api/src/logging/failure.ts: what comes before is where it is installed.
const installed = fileURLToPath(new URL('../../../..', import.meta.url));
const frame = /^\s+at (?:[^()\n]+ \()?(?:file:\/\/|node:|\/|[A-Z]:\\)\S*:\d+:\d+\)?$/;
const mostFrames = 12;
const mostCauses = 3;

/** An error without what it says: messages quote what people wrote, and a database's the very values of a row. */
export interface Failure {
  readonly error: string;
  /** SQLSTATE, SQLITE_…, ENOSPC, or one of our own. */
  readonly code?: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly at: readonly string[];
  readonly cause?: Failure;
}

/** A value that can only be a name in a program. */
function nameIn(error: object, key: string): string | undefined {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' && /^[A-Za-z0-9_]{1,63}$/.test(value) ? value : undefined;
}

function framesOf({ stack = '', message }: Error): string[] {
  return stack
    .replace(message, '')
    .split('\n')
    .filter((line) => frame.test(line))
    .slice(0, mostFrames)
    .map((line) => line.trim().replace(/^at /, '').replace('file://', '').replace(installed, ''));
}

/** What may be kept of an error: its kind, its code and where it arose; enough to find it, nothing of what anybody wrote. */
export function failureOf(error: unknown, depth = 0): Failure {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const [code, table, constraint] = ['code', 'table', 'constraint'].map((key) => nameIn(error, key));
  const { cause } = error;
  return {
    error: /^\w+$/.test(error.constructor.name) ? error.constructor.name : 'Error',
    ...(code === undefined ? {} : { code }),
    ...(table === undefined ? {} : { table }),
    ...(constraint === undefined ? {} : { constraint }),
    at: framesOf(error),
    ...(cause instanceof Error && depth < mostCauses ? { cause: failureOf(cause, depth + 1) } : {}),
  };
}
