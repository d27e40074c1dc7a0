// Which Node to run the product with: the machine's own where it is new enough, else the one npm brought.
// Plain JavaScript that Node 18 can read.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const [major, minor] = process.versions.node.split('.').map(Number);
const newEnough = major > 22 || (major === 22 && minor >= 17);

/** Absolute path of a Node >= 22.17; call after the packages are installed. */
export function node() {
  const require = createRequire(join(root, 'package.json'));
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  try {
    const folder = dirname(require.resolve(`${name}/package.json`));
    const file = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(file)) return file;
  } catch {
    // Not one of the platforms that npm brings a Node for.
  }
  if (newEnough) return process.execPath;
  throw new Error(
    `Node ${process.versions.node} is too old and npm has no newer one for ${name}. ` +
      'Installera Node 22.17 eller senare / Install Node 22.17 or later: https://nodejs.org',
  );
}
