import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { terminalPass } from '../../api/src/access/terminal-pass.js';
import { Sealed } from '../../api/src/accounts/sealed.js';
import { parseConfig } from '../../api/src/config/config.js';
import { isLoopback } from '../../api/src/web/host-check.js';
import type { Environment } from './find-server.js';

// dist/apps/cli/src/way-in.js → the folder that holds dist.
const rootDir = join(dirname(fileURLToPath(import.meta.url)), '../../../..');

/**
 * What lets the command line in at a server: the token in GULDKORN_TOKEN, or, on this machine, what only whoever may read the
 * installation's own key can make. Null where there is neither.
 */
export function wayIn(address: string, environment: Environment): () => string | null {
  const token = environment['GULDKORN_TOKEN'];
  if (token !== undefined && token !== '') return () => token;
  if (!isLoopback(new URL(address).hostname)) return () => null;
  const sealed = new Sealed(parseConfig(environment, rootDir));
  // It is not made here: it must be the server's own.
  return () => (sealed.isReady() ? terminalPass(sealed, new Date()) : null);
}
