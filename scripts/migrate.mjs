// npm run migrate -- NAME: compares the entities with the migrations, on a fresh database of each kind, and writes the next one.
// `-- --release NAME` keeps the SQL of all to NAME as it is released: from then on databases are tested to come forward from there.
import { join } from 'node:path';
import { node, root } from './node.mjs';
import { ensureInstalled, ensureServerBuilt, run } from './setup.mjs';

const [name, last] = process.argv.slice(2);
if (name === undefined || (name === '--release' && last === undefined)) {
  console.error('Name the migration: npm run migrate -- add-reports');
  process.exit(2);
}
ensureInstalled();
if (name === '--release')
  run(node(), [
    '--no-warnings',
    '--import',
    './test/runner/typescript-loader.mjs',
    join(root, 'test/keep-released.ts'),
    last,
  ]);
else {
  ensureServerBuilt();
  run(node(), [join(root, 'test/write-migration.mjs'), name]);
}
