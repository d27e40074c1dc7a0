import { z } from 'zod';
import { resolve } from 'node:path';

const threshold = z.coerce.number().int().min(3).max(1000);

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
});

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
    rootDir,
  };
}
