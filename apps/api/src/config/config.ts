import { z } from 'zod';
import { resolve } from 'node:path';

const threshold = z.coerce.number().int().min(3).max(1000);

const perTime = z.coerce.number().int().min(1).max(1_000_000);

/** Values that may come back in a minute. */
const budget = z.coerce.number().int().min(1000).max(1_000_000_000);

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\//,
      'must begin with postgres:// or postgresql:// (leave it out for the embedded database)',
    )
    .optional(),
  EXAMPLE_DATA: z.enum(['yes', 'no']).default('yes'),
  PROFILE: z.string().min(1).optional(),
  THRESHOLD_INSIDE: threshold.default(5),
  THRESHOLD_PUBLIC: threshold.default(10),
  // A meeting is some fifty people, who may share one library's address.
  FORM_PER_MINUTE: perTime.default(10),
  FORM_PER_HOUR: perTime.default(60),
  WRONG_CODES_PER_HOUR: perTime.default(20),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  ACCESS: z.enum(['local', 'token']).default('local'),
  TOKEN_REQUESTS_PER_MINUTE: perTime.default(120),
  TOKEN_COST_PER_MINUTE: budget.default(1_000_000),
  // All of the staff may come by one address, and a page asks several things at once.
  ADDRESS_REQUESTS_PER_MINUTE: perTime.default(60_000),
  ADDRESS_COST_PER_MINUTE: budget.default(200_000_000),
});

/** How many requests and how many values there are to ask for in a minute. */
export interface MinuteBudget {
  readonly requests: number;
  readonly cost: number;
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
  /** `local`: whoever reaches the server is let in. `token`: only this machine's own requests, and whoever has a token. */
  readonly access: 'local' | 'token';
  /** What a token, or an address without one, may ask for in a minute. */
  readonly budgets: Readonly<Record<'token' | 'address', MinuteBudget>>;
  /** Where the repository (or installation) lies: models, profiles, example, built dashboard. */
  readonly rootDir: string;
}

export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID';
  constructor(readonly problems: readonly string[]) {
    super(`Inställningarna går inte att använda / The settings cannot be used:\n  ${problems.join('\n  ')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads and checks the environment; @throws ConfigError naming every wrong variable.
 * @param rootDir absolute folder of the installation; relative folders are taken from it.
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>, rootDir: string): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = environmentSchema.safeParse(given);
  if (!result.success)
    throw new ConfigError(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const { data } = result;
  if (data.THRESHOLD_PUBLIC % data.THRESHOLD_INSIDE !== 0)
    throw new ConfigError([
      `THRESHOLD_PUBLIC: must be a multiple of THRESHOLD_INSIDE (${data.THRESHOLD_INSIDE}): the two sets of figures together would else tell more than either`,
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
    budgets: {
      token: { requests: data.TOKEN_REQUESTS_PER_MINUTE, cost: data.TOKEN_COST_PER_MINUTE },
      address: { requests: data.ADDRESS_REQUESTS_PER_MINUTE, cost: data.ADDRESS_COST_PER_MINUTE },
    },
    rootDir,
  };
}
