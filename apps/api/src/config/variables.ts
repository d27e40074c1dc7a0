import { z } from 'zod';

/** A variable of the environment that Guldkorn reads. */
interface Variable {
  readonly schema: z.ZodType;
  /** What it must be, after "ska vara" and "must be". */
  readonly sv: string;
  readonly en: string;
  /** What it decides, as the page for those who run the server tells it. */
  readonly decides: string;
  /** Never shown, nor any part of it. */
  readonly secret?: true;
}

const number = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const between = (least: number, most: number) => ({
  sv: `ett heltal från ${least} till ${most}`,
  en: `a whole number from ${least} to ${most}`,
});
const oneOf = <Value extends string>(...values: readonly [Value, ...Value[]]) => ({
  sv: values.join(' eller '),
  en: values.join(' or '),
  of: z.enum(values),
});

const threshold = { schema: number(3, 1000), ...between(3, 1000) };
const perTime = { schema: number(1, 1_000_000), ...between(1, 1_000_000) };
/** Values that may come back in a minute. */
const budget = { schema: number(1000, 1_000_000_000), ...between(1000, 1_000_000_000) };
const folder = { schema: z.string().min(1), sv: 'en mapp', en: 'a folder' };
const yesNo = oneOf('yes', 'no');
const levels = oneOf('error', 'warn', 'info', 'debug');
const formats = oneOf('text', 'json');
const ways = oneOf('accounts', 'token', 'local');
const factors = oneOf('required', 'offered');
const webAddress = {
  schema: z.url({ protocol: /^https?$/ }).optional(),
  sv: 'en adress som börjar med https:// (eller http://)',
  en: 'an address that begins with https:// (or http://)',
};

/** Every variable, in the order in which they are told of. */
export const variables = {
  PORT: { schema: number(0, 65_535).default(3000), ...between(0, 65_535), decides: 'the port; 0 takes a free one' },
  HOST: {
    schema: z.string().min(1).default('127.0.0.1'),
    sv: 'en adress att lyssna på, till exempel 127.0.0.1 eller 0.0.0.0',
    en: 'an address to listen on, such as 127.0.0.1 or 0.0.0.0',
    decides: 'the address listened on; the default is reached from the machine itself only',
  },
  TRUST_PROXY: {
    schema: number(0, 10).default(0),
    ...between(0, 10),
    decides:
      'how many proxies of your own stand before the server: so many of the last addresses they add are believed',
  },
  DATA_DIR: { ...folder, schema: folder.schema.default('data'), decides: 'where the data lie' },
  DATABASE_URL: {
    schema: z
      .string()
      .regex(/^postgres(ql)?:\/\//)
      .refine((url) => URL.canParse(url))
      .optional(),
    sv: 'en adress som börjar med postgres:// eller postgresql:// (tecken som @ och / i lösenordet skrivs %40 och %2F)',
    en: 'an address that begins with postgres:// or postgresql:// (characters such as @ and / in the password are written %40 and %2F)',
    decides: 'PostgreSQL 15 or later; without it the data lie in SQLite in `DATA_DIR`',
    secret: true,
  },
  PROFILE: {
    schema: z.string().min(1).optional(),
    sv: 'en fil med kommunens profil',
    en: "a file with the municipality's profile",
    decides: "the municipality's profile; without it Krokom's",
  },
  EXAMPLE_DATA: {
    schema: yesNo.of.default('yes'),
    ...yesNo,
    decides: 'whether the first start brings the invented example dialogue in',
  },
  THRESHOLD_INSIDE: {
    ...threshold,
    schema: threshold.schema.default(5),
    decides: 'fewer voices than this are not told to those who work with the dialogue',
  },
  THRESHOLD_PUBLIC: {
    ...threshold,
    schema: threshold.schema.default(10),
    decides: 'fewer voices than this are told to nobody; a multiple of `THRESHOLD_INSIDE`',
  },
  // A meeting is some fifty people, who may share one library's address.
  FORM_PER_MINUTE: {
    ...perTime,
    schema: perTime.schema.default(10),
    decides: 'how often one address may send the public form in a minute',
  },
  FORM_PER_HOUR: { ...perTime, schema: perTime.schema.default(60), decides: 'the same in an hour' },
  WRONG_CODES_PER_HOUR: {
    ...perTime,
    schema: perTime.schema.default(20),
    decides: 'how often one address may ask for receipts that there are not',
  },
  ACCESS: {
    schema: ways.of.default('accounts'),
    ...ways,
    decides:
      '`accounts` lets in whoever is signed in or has a token, `token` only the machine itself and whoever has a token, `local` whoever uses the machine: for one person on a laptop',
  },
  SESSION_IDLE_MINUTES: {
    schema: number(5, 720).default(60),
    ...between(5, 720),
    decides: 'after how long without doing anything one must sign in again',
  },
  SESSION_HOURS: {
    schema: number(1, 72).default(12),
    ...between(1, 72),
    decides: 'after how long one must sign in again whatever one does',
  },
  PASSPHRASE_MEMORY: {
    schema: number(1024, 1_048_576).default(19_456),
    ...between(1024, 1_048_576),
    decides: 'KiB of memory that looking at one passphrase takes (Argon2id); less than the default is for tests only',
  },
  SECOND_FACTOR: {
    schema: factors.of.default('required'),
    ...factors,
    decides:
      'whether moderators and administrators must have a code on their telephone, or choose; at the own sign-in the provider decides',
  },
  SECRETS_KEY: {
    schema: z
      .string()
      .regex(/^[0-9a-f]{64}$/i)
      .optional(),
    sv: '64 hexadecimala siffror',
    en: '64 hexadecimal digits',
    decides: 'what second factors are sealed with; without it the first start makes `secrets.key` in `DATA_DIR`',
    secret: true,
  },
  PUBLIC_URL: {
    ...webAddress,
    decides: 'the address that people reach the server by, for links and for the provider to lead back to',
  },
  OIDC_ISSUER: {
    ...webAddress,
    decides: "the municipality's own sign-in (OpenID Connect), found by discovery; without it there is none",
  },
  OIDC_CLIENT_ID: {
    schema: z.string().min(1).optional(),
    sv: 'namnet som tjänsten känner Guldkorn under',
    en: 'the name that the provider knows Guldkorn by',
    decides: 'who Guldkorn is to the provider',
  },
  OIDC_CLIENT_SECRET: {
    schema: z.string().min(1).optional(),
    sv: 'hemligheten som tjänsten har gett Guldkorn',
    en: 'the secret that the provider has given Guldkorn',
    decides: 'how Guldkorn shows the provider who it is; without it by PKCE alone',
    secret: true,
  },
  OIDC_ROLES: {
    schema: z
      .string()
      .regex(
        /^\s*[^=,]+=\s*(reader|analyst|editor|moderator|administrator)\s*(,\s*[^=,]+=\s*(reader|analyst|editor|moderator|administrator)\s*)*$/,
      )
      .optional(),
    sv: 'grupp=roll, skilda av kommatecken, till exempel gk-granskare=moderator,gk-alla=reader',
    en: 'group=role with commas between, such as gk-moderators=moderator,gk-all=reader',
    decides:
      'which of the groups that the provider tells gives which role (`reader`, `analyst`, `editor`, `moderator`, `administrator`); who is in none is not let in',
  },
  OIDC_GROUPS_CLAIM: {
    schema: z.string().min(1).default('groups'),
    sv: 'ett namn',
    en: 'a name',
    decides: 'the claim that the provider tells groups in',
  },
  TOKEN_REQUESTS_PER_MINUTE: {
    ...perTime,
    schema: perTime.schema.default(120),
    decides:
      'how often a token may ask in a minute, and how often files may be fetched by share links from one address',
  },
  TOKEN_COST_PER_MINUTE: {
    ...budget,
    schema: budget.schema.default(1_000_000),
    decides: 'how many values a token may ask for in a minute',
  },
  // All of the staff may come by one address, and a page asks several things at once.
  ADDRESS_REQUESTS_PER_MINUTE: {
    ...perTime,
    schema: perTime.schema.default(60_000),
    decides: 'how often an address without a token may ask in a minute',
  },
  ADDRESS_COST_PER_MINUTE: {
    ...budget,
    schema: budget.schema.default(200_000_000),
    decides: 'how many values it may ask for in a minute',
  },
  LOG_FORMAT: {
    schema: formats.of.default('text'),
    ...formats,
    decides: 'how the log is written: lines to read, or a JSON object a line (`npm run serve`)',
  },
  LOG_LEVEL: {
    schema: levels.of.optional(),
    ...levels,
    decides:
      'the least that is logged; without it `warn`, and `info` where the log is JSON: then each request is a line',
  },
  STOP_WITHIN: {
    schema: number(1, 600).default(30),
    ...between(1, 600),
    decides: 'seconds that answers and background work are given to end when the server is asked to stop',
  },
  BACKUP_EVERY: {
    schema: z
      .string()
      .regex(/^[1-9]\d{0,4}[mhd]$/)
      .optional(),
    sv: 'ett tal följt av m, h eller d, till exempel 24h',
    en: 'a number followed by m, h or d, such as 24h',
    decides:
      'how old the latest backup may be before the server makes another; without it none is made by itself (SQLite)',
  },
  BACKUP_KEEP: { schema: number(1, 10_000).default(14), ...between(1, 10_000), decides: 'how many of them are kept' },
  BACKUP_DIR: {
    ...folder,
    schema: folder.schema.optional(),
    decides: 'where backups are put; without it `backups` in `DATA_DIR`. Best on another disk',
  },
  METRICS_TOKEN: {
    schema: z
      .string()
      .regex(/^[\w.~+/-]{16,200}=*$/)
      .optional(),
    sv: 'minst 16 bokstäver, siffror och tecken ur ._~+/-',
    en: 'at least 16 letters, digits and signs out of ._~+/-',
    decides: 'opens `/metrics` to who sends it as a bearer token; without it only the machine itself reads them',
    secret: true,
  },
} as const satisfies Readonly<Record<string, Variable>>;

export type VariableName = keyof typeof variables;

/** What the variables hold once they are read. */
export type Values = { readonly [Name in VariableName]: z.output<(typeof variables)[Name]['schema']> };

/** Every name, as the environment writes it. */
export const variableNames = Object.keys(variables) as VariableName[];

/** What a variable is when it is not given; null: then there is none. */
export function defaultOf(name: VariableName): string | null {
  const value: string | number | undefined = variables[name].schema.parse(undefined);
  return value === undefined ? null : String(value);
}
