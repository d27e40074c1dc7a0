import type { MikroORM } from '@mikro-orm/sql';
import type { Config } from '../config/config.js';
import { dataPlace } from '../database/data-in-use.js';
import { Import } from '../imports/import.entity.js';
import { MeetingNote } from '../meetings/meeting-note.entity.js';
import { Submission } from '../submissions/submission.entity.js';

function number(count: number, one: string, many: string): string {
  return `${count.toLocaleString('sv-SE')} ${count === 1 ? one : many}`;
}

/** Lines for whoever started the server: where to open it, what is in it, where the data lies. */
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
  const open =
    config.access === 'local' ? ['Alla som använder datorn släpps in utan att logga in (ACCESS=local).'] : [];
  return [
    `Guldkorn för ${municipality} är igång. Öppna ${address}`,
    `Inläst: ${submissions} och ${notes}.${example}`,
    `Allt sparas i ${dataPlace(config)}`,
    ...open,
  ].join('\n');
}

/** Where those who moderate get in: told once. What follows # is never sent over the network, nor kept in any log. */
export function moderatorsLine(address: string, key: string): string {
  return `Granska bidrag med den här länken, som bara visas nu: ${address}/moderera#nyckel=${key}`;
}

/** The address that a server is opened by on its own machine. @param host what it listens on. */
export function reachedAt(host: string, port: number): string {
  const name = /^(0\.0\.0\.0|::)$/.test(host) ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

const before = `Förr släpptes alla in utan att logga in. Nu loggar var och en in med ett eget konto; ingenting har försvunnit.
Ska det vara som förr, på en dator som bara du använder: starta med ACCESS=local
Everyone was let in without signing in before. Now each signs in by an account of their own; nothing is gone.
To have it as before, on a computer that you alone use: start with ACCESS=local

`;

/**
 * Where the first administrator makes an account. The link works once, for seven days.
 * @param ranWithout whether the server has been started before in the way that lets everyone in.
 */
export function administratorsLines(address: string, token: string, ranWithout: boolean): string {
  return `
${ranWithout ? before : ''}Öppna länken och gör ditt konto, administratörens. Den fungerar en gång, i sju dagar.
Open the link and make your account, the administrator's. It works once, for seven days.

  ${address}/inbjudan/${token}

Har du tappat bort den? Skriv: npx guldkorn account first
Have you lost it? Write: npx guldkorn account first
Vill du bara prova, på en dator som bara du använder? Starta utan konton: ACCESS=local npm start
Do you only want to try, on a computer that you alone use? Start without accounts: ACCESS=local npm start
`;
}
