import { resolve } from 'node:path';
import type { AccountRole } from '../permissions/roles.js';
import { isLoopback } from '../web/host-check.js';
import { variableNames, variables, type VariableName, type Values } from './variables.js';

/** How many requests and how many values there are to ask for in a minute. */
export interface MinuteBudget {
  readonly requests: number;
  readonly cost: number;
}

/** How the municipality's own sign-in is reached (OpenID Connect). */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  /** Of each of the provider's groups the role that it gives. */
  readonly roles: ReadonlyMap<string, AccountRole>;
  readonly groupsClaim: string;
}

/** What the environment decides, checked once at start. Folders are absolute. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Null: the embedded SQLite database in dataDir. */
  readonly databaseUrl: string | null;
  readonly exampleData: boolean;
  /** The municipality profile's file; the map lies beside it as NAME.map.geojson. */
  readonly profileFile: string;
  /** Fewer voices than this are told to nobody who works with the dialogue (inside), or to nobody at all (public). */
  readonly thresholds: Readonly<Record<'inside' | 'public', number>>;
  /** How often one address may send the public form, and ask for receipts that there are not. */
  readonly limits: {
    readonly formPerMinute: number;
    readonly formPerHour: number;
    readonly wrongCodesPerHour: number;
  };
  /** How many of our own proxies stand between the server and people: so many of the last addresses that they add are believed. */
  readonly trustProxy: number;
  /**
   * `accounts`: whoever is signed in, and programs that have a token. `token`: only this machine's own requests, and whoever has a
   * token. `local`: whoever reaches the server, which only the machine itself does.
   */
  readonly access: 'local' | 'token' | 'accounts';
  /** How long one is signed in: without doing anything, and at the most. */
  readonly session: { readonly idleMinutes: number; readonly hours: number };
  /** Whether those who see personal data or administer must have a second factor before they may do anything. */
  readonly secondFactorRequired: boolean;
  /** Memory that one hashing of a passphrase takes, KiB. */
  readonly passphraseMemory: number;
  /** Hex; null: the key lies in dataDir. */
  readonly secretsKey: string | null;
  /** The address that people reach the server by, without a slash at its end; null: as each request says. */
  readonly publicUrl: string | null;
  /** The municipality's own sign-in; null where there is none. */
  readonly oidc: OidcConfig | null;
  /** What a token, or an address without one, may ask for in a minute. */
  readonly budgets: Readonly<Record<'token' | 'address', MinuteBudget>>;
  readonly log: { readonly format: 'text' | 'json'; readonly level: 'error' | 'warn' | 'info' | 'debug' };
  /** Seconds from being asked to stop until the process ends, whatever is under way. */
  readonly stopWithin: number;
  /** Backups of the embedded database. `everyMinutes` is null where none are made by the clock. */
  readonly backup: { readonly everyMinutes: number | null; readonly keep: number; readonly folder: string };
  /** Null: only the machine itself reads the figures of the server's health. */
  readonly metricsToken: string | null;
  /** Where the repository (or installation) lies: models, profiles, example, built dashboard. */
  readonly rootDir: string;
}

/** Settings that cannot be used; the message names each and what it must be, in both languages, and shows no value. */
export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID';
  constructor(readonly problems: readonly string[]) {
    super(
      `Inställningarna går inte att använda. Rätta dem och starta igen; alla står i docs/operations.md.\n` +
        `The settings cannot be used. Correct them and start again; all of them stand in docs/operations.md.\n  ${problems.join('\n  ')}`,
    );
    this.name = 'ConfigError';
  }
}

/** `24h` in minutes. */
function minutesOf(duration: string): number {
  const factors: Readonly<Record<string, number>> = { m: 1, h: 60, d: 24 * 60 };
  return Number.parseInt(duration, 10) * (factors[duration.slice(-1)] ?? 1);
}

function problemOf(name: VariableName): string {
  const { sv, en } = variables[name];
  return `${name}: ska vara ${sv}. / must be ${en}.`;
}

function readValues(environment: Readonly<Record<string, string | undefined>>): Values {
  const values: Partial<Record<VariableName, unknown>> = {};
  const wrong: VariableName[] = [];
  for (const name of variableNames) {
    // Set and empty is how a unit file or a compose file says that it is not given.
    const given = environment[name] === '' ? undefined : environment[name];
    const read = variables[name].schema.safeParse(given);
    if (read.success) values[name] = read.data;
    else wrong.push(name);
  }
  if (wrong.length > 0) throw new ConfigError(wrong.map(problemOf));
  return values as Values;
}

/** @throws ConfigError where what belongs to an issuer is missing. */
function oidcConfig(data: Values): OidcConfig | null {
  if (data.OIDC_ISSUER === undefined) return null;
  const missing = (['OIDC_CLIENT_ID', 'OIDC_ROLES'] as const).filter((name) => data[name] === undefined);
  if (missing.length > 0) throw new ConfigError(missing.map(problemOf));
  const pairs = (data.OIDC_ROLES ?? '').split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  return {
    issuer: data.OIDC_ISSUER,
    clientId: data.OIDC_CLIENT_ID ?? '',
    clientSecret: data.OIDC_CLIENT_SECRET ?? null,
    roles: new Map(pairs.map(([group = '', role = '']) => [group, role as AccountRole])),
    groupsClaim: data.OIDC_GROUPS_CLAIM,
  };
}

/**
 * Reads and checks the environment; @throws ConfigError naming every wrong variable.
 * @param rootDir absolute folder of the installation; relative folders are taken from it.
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>, rootDir: string): Config {
  const data = readValues(environment);
  if (data.THRESHOLD_PUBLIC % data.THRESHOLD_INSIDE !== 0)
    throw new ConfigError([
      `THRESHOLD_PUBLIC: ska vara en multipel av THRESHOLD_INSIDE (${data.THRESHOLD_INSIDE}), annars säger de två sorternas tal mer tillsammans än var för sig. / must be a multiple of THRESHOLD_INSIDE (${data.THRESHOLD_INSIDE}): the two sets of figures together would else tell more than either.`,
    ]);
  if (data.ACCESS === 'local' && !isLoopback(data.HOST))
    throw new ConfigError([
      'ACCESS: local släpper in alla som når servern utan att de loggar in, och går bara med HOST=127.0.0.1. Ta bort ACCESS, så loggar man in. / local lets in whoever reaches the server without signing in, and goes with HOST=127.0.0.1 only. Leave ACCESS out: people then sign in.',
    ]);
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: resolve(rootDir, data.DATA_DIR),
    databaseUrl: data.DATABASE_URL ?? null,
    exampleData: data.EXAMPLE_DATA === 'yes',
    profileFile: resolve(rootDir, data.PROFILE ?? 'libs/municipality/profiles/krokom.json'),
    thresholds: { inside: data.THRESHOLD_INSIDE, public: data.THRESHOLD_PUBLIC },
    limits: {
      formPerMinute: data.FORM_PER_MINUTE,
      formPerHour: data.FORM_PER_HOUR,
      wrongCodesPerHour: data.WRONG_CODES_PER_HOUR,
    },
    trustProxy: data.TRUST_PROXY,
    access: data.ACCESS,
    session: { idleMinutes: data.SESSION_IDLE_MINUTES, hours: data.SESSION_HOURS },
    secondFactorRequired: data.SECOND_FACTOR === 'required',
    passphraseMemory: data.PASSPHRASE_MEMORY,
    secretsKey: data.SECRETS_KEY ?? null,
    publicUrl: data.PUBLIC_URL === undefined ? null : new URL(data.PUBLIC_URL).origin,
    oidc: oidcConfig(data),
    budgets: {
      token: { requests: data.TOKEN_REQUESTS_PER_MINUTE, cost: data.TOKEN_COST_PER_MINUTE },
      address: { requests: data.ADDRESS_REQUESTS_PER_MINUTE, cost: data.ADDRESS_COST_PER_MINUTE },
    },
    log: { format: data.LOG_FORMAT, level: data.LOG_LEVEL ?? (data.LOG_FORMAT === 'json' ? 'info' : 'warn') },
    stopWithin: data.STOP_WITHIN,
    backup: {
      everyMinutes: data.BACKUP_EVERY === undefined ? null : minutesOf(data.BACKUP_EVERY),
      keep: data.BACKUP_KEEP,
      folder:
        data.BACKUP_DIR === undefined ? resolve(rootDir, data.DATA_DIR, 'backups') : resolve(rootDir, data.BACKUP_DIR),
    },
    metricsToken: data.METRICS_TOKEN ?? null,
    rootDir,
  };
}
