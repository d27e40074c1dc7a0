import type { MikroORM } from '@mikro-orm/sql';
import type { Config } from '../config/config.js';
import { sqliteFile } from '../database/orm-options.js';
import { Import } from '../imports/import.entity.js';
import { MeetingNote } from '../meetings/meeting-note.entity.js';
import { Submission } from '../submissions/submission.entity.js';

function number(count: number, one: string, many: string): string {
  return `${count.toLocaleString('sv-SE')} ${count === 1 ? one : many}`;
}

/** Where the data lies, without the password. */
function dataPlace({ databaseUrl, dataDir }: Config): string {
  if (databaseUrl === null) return sqliteFile(dataDir);
  const url = new URL(databaseUrl);
  return `PostgreSQL, ${url.host}${url.pathname}`;
}

/** Three lines for whoever started the server: where to open it, what is in it, where the data lies. */
export async function startLines(
  orm: MikroORM,
  config: Config,
  municipality: string,
  address: string,
): Promise<string> {
  const em = orm.em.fork();
  const submissions = number(await em.count(Submission, { withdrawnAt: null }), 'bidrag', 'bidrag');
  const notes = number(await em.count(MeetingNote), 'mötesanteckning', 'mötesanteckningar');
  const example = (await em.count(Import, { fiction: true })) > 0 ? ' Exempeldialogen, som är påhittad, är med.' : '';
  return [
    `Guldkorn för ${municipality} är igång. Öppna ${address}`,
    `Inläst: ${submissions} och ${notes}.${example}`,
    `Allt sparas i ${dataPlace(config)}`,
  ].join('\n');
}

/** Where those who moderate get in: told once. What follows # is never sent over the network, nor kept in any log. */
export function moderatorsLine(address: string, key: string): string {
  return `Granska bidrag med den här länken, som bara visas nu: ${address}/moderera#nyckel=${key}`;
}

/** Where the first administrator makes an account. The link works once, for seven days. */
export function administratorsLine(address: string, token: string): string {
  return `Skapa det första kontot med den här länken, som fungerar en gång: ${address}/inbjudan/${token}`;
}
