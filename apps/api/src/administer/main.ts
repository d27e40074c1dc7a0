import 'reflect-metadata';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actingAs } from '../audit/actor.js';
import { closeDatabase } from '../database/close-database.js';
import { ConfigError, parseConfig, type Config } from '../config/config.js';
import { DatabaseError, openDatabase } from '../database/open-database.js';
import { SchemaNewerError } from '../database/schema-state.js';
import { ApartError } from '../database/apart/apart-refusals.js';
import { administerArchive } from './administer-archive.js';
import { administerMunicipalities } from './administer-municipalities.js';
import { Administer, type Said } from './administer.js';

// dist/apps/api/src/administer/main.js → the folder that holds dist.
const rootDir = join(dirname(fileURLToPath(import.meta.url)), '../../../../..');
const foreseen = [ApartError, ConfigError, DatabaseError, SchemaNewerError];
/** What only the database's owner does. */
const owners = /^(municipality|migrate)$/;

/** English where the terminal is, else Swedish. */
function language(): 'sv' | 'en' {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'sv';
}

async function main(): Promise<number> {
  const config = parseConfig(process.env, rootDir);
  const given = process.argv.slice(2);
  const { text, code } = await done(config, given);
  if (code === 0) console.log(text);
  else console.error(text);
  return code;
}

function done(config: Config, given: readonly string[]): Promise<Said> {
  if (given[0] === 'archive') return administerArchive(config, language(), given);
  return owners.test(given[0] ?? '') ? administerMunicipalities(config, language(), given) : administer(config, given);
}

async function administer(config: Config, given: readonly string[]): Promise<Said> {
  const orm = await openDatabase(config);
  try {
    return await actingAs('terminal', () => new Administer(orm, config, language()).run(given));
  } finally {
    await closeDatabase(orm);
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const known = foreseen.some((type) => error instanceof type);
    console.error(known && error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
