import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataDamaged } from '../../api/src/backup/backup-refusals.js';
import { checkSqlite, type Checked } from '../../api/src/backup/check-sqlite.js';
import { makeBackup } from '../../api/src/backup/make-backup.js';
import { databaseName, readBackup } from '../../api/src/backup/manifest.js';
import { restoreBackup } from '../../api/src/backup/restore-backup.js';
import { verifyData } from '../../api/src/backup/verify-data.js';
import { parseConfig } from '../../api/src/config/config.js';
import { knownMigrations } from '../../api/src/database/schema-state.js';
import type { DataCommand } from './command-line.js';
import type { Environment } from './find-server.js';
import { words, type Said } from './words.js';

// dist/apps/cli/src/data-commands.js → the folder that holds dist.
const rootDir = join(dirname(fileURLToPath(import.meta.url)), '../../../..');

/** Does what is asked for with this machine's data, by the settings that the server is started with. @throws DomainError, ConfigError. */
export async function workOnData(command: DataCommand, environment: Environment): Promise<Said> {
  const config = parseConfig(environment, rootDir);
  if (command.name === 'backup') {
    const made = makeBackup(config, command.to === null ? config.backup.folder : resolve(command.to), new Date());
    return words.backupMade(
      made.folder,
      made.files.reduce((sum, { size }) => sum + size, 0),
    );
  }
  if (command.name === 'restore') {
    const known = knownMigrations(config);
    const { replace } = command;
    return words.restored(restoreBackup(resolve(command.from), config, { replace, known, now: new Date() }));
  }
  if (command.folder === null) {
    const place = config.databaseUrl === null ? join(config.dataDir, databaseName) : 'PostgreSQL';
    const checked = await verifyData(config);
    return found(place, checked, checked.audit);
  }
  const folder = resolve(command.folder);
  readBackup(folder);
  return found(folder, checkSqlite(join(folder, databaseName)), null);
}

/** @param audit entries of the audit log; null where its chain was not looked at. */
function found(place: string, checked: Checked, audit: number | null): Said {
  if (checked.problems.length > 0) throw dataDamaged(place, checked.problems);
  return words.verified(place, checked.originals, checked.reports, audit);
}
