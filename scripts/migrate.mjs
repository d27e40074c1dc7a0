// npm run migrate -- NAME: compares the entities with the migrations, on a fresh database of each kind, and writes the next one.
import { join } from 'node:path';
import { node, root } from './node.mjs';
import { ensureInstalled, ensureServerBuilt, run } from './setup.mjs';

const [name] = process.argv.slice(2);
if (name === undefined) {
  console.error('Name the migration: npm run migrate -- add-reports');
  process.exit(2);
}
ensureInstalled();
ensureServerBuilt();
run(node(), [join(root, 'test/write-migration.mjs'), name]);
