import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AddressInfo } from 'node:net';
import { Logger } from '@nestjs/common';
import { ProfileError } from '@guldkorn/municipality';
import { TextResourceError } from '@guldkorn/text';
import { MikroORM } from '@mikro-orm/sql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Accounts } from './accounts/accounts.js';
import { Invitations } from './accounts/invitations.js';
import { Sealed } from './accounts/sealed.js';
import { ConfigError, parseConfig, type Config } from './config/config.js';
import { CONFIG } from './config/config.module.js';
import { unknownVariableLine, unknownVariables } from './config/unknown-variables.js';
import { createApp } from './create-app.js';
import { ApartError } from './database/apart/apart-refusals.js';
import { DataInUseError } from './database/data-in-use.js';
import type { DataLock } from './database/data-lock.js';
import { DATA_LOCK } from './database/database.module.js';
import { DatabaseError } from './database/open-database.js';
import { SchemaNewerError } from './database/schema-state.js';
import { ExampleDialogueService } from './example/example-dialogue.service.js';
import { stopOnSignals } from './health/graceful-stop.js';
import { failureOf } from './logging/failure.js';
import { Municipality } from './municipality/municipality.js';
import { ModeratorsKey } from './viewer/moderators-key.js';
import { checkPort, PortError } from './web/port-check.js';
import { administratorsLines, moderatorsLine, reachedAt, startLines } from './web/start-lines.js';

// dist/apps/api/src/main.js → the folder that holds dist.
const rootDir = join(dirname(fileURLToPath(import.meta.url)), '../../../..');
const foreseen = [
  ApartError,
  ConfigError,
  ProfileError,
  PortError,
  DatabaseError,
  DataInUseError,
  SchemaNewerError,
  TextResourceError,
];
/** As sysexits.h numbers it: a supervisor need not try again what only a person can mend. */
const configExit = 78;

/** Null: the key was told at an earlier start. */
async function moderatorsLink(app: NestExpressApplication, address: string): Promise<string | null> {
  const keys = app.get(ModeratorsKey);
  const key = process.argv.includes('--new-moderator-key') ? await keys.renew(new Date()) : await keys.makeFirst();
  return key === null ? null : moderatorsLine(address, key);
}

/**
 * Where there is no account yet: a link by which the first administrator makes one. The link of an earlier start then opens nothing,
 * so of several processes one tells it.
 */
async function firstLink(app: NestExpressApplication, address: string): Promise<string | null> {
  if (!(await app.get<DataLock>(DATA_LOCK).tellsFirstLink())) return null;
  if ((await app.get(Accounts, { strict: false }).count()) > 0) return null;
  const token = await app.get(Invitations, { strict: false }).invite(null, ['administrator'], new Date());
  const ranWithout = await app.get(ModeratorsKey).isMade();
  return administratorsLines(app.get<Config>(CONFIG).publicUrl ?? address, token, ranWithout);
}

/** What is told to whoever starts the server and to nobody else; null: nothing, or it is started by the command line, which is nobody. */
async function wayIn(app: NestExpressApplication, address: string): Promise<string | null> {
  const { access } = app.get<Config>(CONFIG);
  // The command line shows by it that it is at the server's own terminal.
  if (access === 'accounts') app.get(Sealed, { strict: false }).prepare();
  if (process.argv.includes('--quiet')) return null;
  return access === 'accounts' ? firstLink(app, address) : moderatorsLink(app, address);
}

async function start(): Promise<void> {
  const config = parseConfig(process.env, rootDir);
  for (const unknown of unknownVariables(process.env)) console.error(unknownVariableLine(unknown));
  await checkPort(config.port, config.host);
  const app = await createApp(config);
  stopOnSignals(app, config.stopWithin);
  await app.init();
  // On the very first start the example dialogue comes in first: whoever can open the page sees it.
  await app.get(ExampleDialogueService).ready;
  await app.listen(config.port, config.host);
  const { port } = app.getHttpServer().address() as AddressInfo;
  const address = reachedAt(config.host, port);
  const lines = await startLines(app.get(MikroORM), config, app.get(Municipality).profile.name, address);
  const way = await wayIn(app, address);
  if (config.log.format === 'json') {
    new Logger('Server').log({ event: 'started', address, message: lines });
    // A line of its own for whoever is to use it: the log goes on to those who collect logs.
    if (way !== null) console.error(way);
  } else console.log(way === null ? lines : `${lines}\n${way}`);
}

/** What stopped the server: in its own words where it was foreseen; other errors may quote what people wrote, and are told by kind and place. */
function end(error: unknown): never {
  const known = foreseen.some((type) => error instanceof type);
  const crash = { time: new Date().toISOString(), level: 'error', event: 'crash' };
  console.error(known && error instanceof Error ? error.message : JSON.stringify({ ...crash, ...failureOf(error) }));
  process.exit(error instanceof ConfigError || error instanceof ProfileError ? configExit : 1);
}

// A rejection that nobody awaits comes here too; Node would write all that it says.
process.on('uncaughtException', end);
start().catch(end);
