import type { Config } from '../config/config.js';
import { sqliteFile } from './orm-options.js';

export type Place = Pick<Config, 'dataDir' | 'databaseUrl'>;

/** Where the data lie, without the password. */
export function dataPlace({ dataDir, databaseUrl }: Place): string {
  if (databaseUrl === null) return sqliteFile(dataDir);
  const url = new URL(databaseUrl);
  return `PostgreSQL, ${url.host}${url.pathname}`;
}

/** How long a server that is just ending is waited for, milliseconds. */
export const patience = 2000;

/** Another server works alone on the same data; the message names the data and the remedy. */
export class DataInUseError extends Error {
  readonly code = 'DATA_IN_USE';

  constructor(data: Place) {
    const place = dataPlace(data);
    const setting = data.databaseUrl === null ? 'DATA_DIR' : 'DATABASE_URL';
    super(
      `Guldkorn är redan igång med samma data: ${place}. Två på samma data skulle förstöra för varandra. Stäng det andra (Ctrl+C där det körs), eller ge det här egna data med ${setting}.\n` +
        `Guldkorn is already running on the same data: ${place}. Two on the same data would spoil each other's work. Close the other (Ctrl+C where it runs), or give this one data of its own by ${setting}.`,
    );
    this.name = 'DataInUseError';
  }
}
