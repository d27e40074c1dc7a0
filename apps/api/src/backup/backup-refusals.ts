import { DomainError } from '../errors/domain-error.js';
import type { Room } from './kept-backups.js';

const megabyte = 1_000_000;

export const noBackup = (folder: string) =>
  new DomainError('BACKUP_UNKNOWN', {
    sv: `I ${folder} finns ingen säkerhetskopia. Ange mappen som guldkorn backup skapade, den som innehåller manifest.json.`,
    en: `There is no backup in ${folder}. Give the folder that guldkorn backup made, the one with manifest.json in it.`,
  });

export const backupDamaged = (folder: string, name: string) =>
  new DomainError('BACKUP_DAMAGED', {
    sv: `Säkerhetskopian ${folder} är skadad: ${name} saknas eller är inte som när den skrevs. Inget har ändrats. Använd en annan kopia.`,
    en: `The backup ${folder} is damaged: ${name} is missing or not as it was written. Nothing has been changed. Use another backup.`,
  });

export const backupNewer = (folder: string, migration: string) =>
  new DomainError('SCHEMA_NEWER', {
    sv: `Säkerhetskopian ${folder} är gjord av en nyare version av Guldkorn (${migration}). Inget har ändrats. Installera den versionen och återställ med den.`,
    en: `The backup ${folder} was made by a newer version of Guldkorn (${migration}). Nothing has been changed. Install that version and restore with it.`,
  });

export const dataDamaged = (file: string, problems: readonly string[]) =>
  new DomainError('DATA_DAMAGED', {
    sv: `${file} är skadad:\n  ${problems.join('\n  ')}\nStoppa servern och återställ den senaste säkerhetskopian: npx guldkorn restore.`,
    en: `${file} is damaged:\n  ${problems.join('\n  ')}\nStop the server and restore the latest backup: npx guldkorn restore.`,
  });

export const noRoom = (folder: string, { needed, free }: Room) =>
  new DomainError('BACKUP_NO_ROOM', {
    sv: `En säkerhetskopia till får inte plats i ${folder}: den kan behöva ${Math.ceil(needed / megabyte)} MB och det finns ${Math.floor(free / megabyte)} MB. Frigör plats, sänk BACKUP_KEEP eller välj en annan mapp.`,
    en: `There is no room for another backup in ${folder}: it may need ${Math.ceil(needed / megabyte)} MB and there are ${Math.floor(free / megabyte)} MB. Free some room, lower BACKUP_KEEP or choose another folder.`,
  });

export const noData = (file: string) =>
  new DomainError('DATA_MISSING', {
    sv: `${file} finns inte. Ange mappen med data i DATA_DIR, samma som servern startas med.`,
    en: `There is no ${file}. Give the folder with the data in DATA_DIR, the same as the server is started with.`,
  });

export const dataThere = (file: string) =>
  new DomainError('RESTORE_NOT_EMPTY', {
    sv: `Det finns redan data: ${file}. Lägg till --replace för att byta ut dem; de gamla ställs då åt sidan i samma mapp.`,
    en: `There is data already: ${file}. Add --replace to replace it; the old is then kept aside in the same folder.`,
  });

export const serverRuns = (folder: string) =>
  new DomainError('DATA_IN_USE', {
    sv: `En server använder data i ${folder}. Stoppa den och återställ sedan.`,
    en: `A server uses the data in ${folder}. Stop it, and then restore.`,
  });

/** Told with the very commands; the password is in none of them. */
export function byPostgresTools(databaseUrl: string): DomainError {
  const { hostname, port, username, pathname } = new URL(databaseUrl);
  const at = `--host=${hostname} --port=${port || '5432'} --username=${username}`;
  const name = pathname.slice(1);
  const commands = [
    `  pg_dump ${at} --format=custom --file=guldkorn.dump ${name}`,
    `  dropdb ${at} ${name}`,
    `  createdb ${at} --template=template0 --owner=${username} ${name}`,
    `  pg_restore ${at} --single-transaction --dbname=${name} guldkorn.dump`,
  ].join('\n');
  return new DomainError('POSTGRESQL_BY_ITS_OWN', {
    sv: `Data ligger i PostgreSQL och säkerhetskopieras med PostgreSQLs egna verktyg, som ger en bild av ett ögonblick medan servern går. Återställ med servern stoppad, i en tom databas:\n${commands}`,
    en: `The data lie in PostgreSQL, and are backed up by PostgreSQL's own tools, which give a picture of one moment while the server runs. Restore with the server stopped, into an empty database:\n${commands}`,
  });
}
