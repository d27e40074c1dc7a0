// npm run schema: writes apps/api/schema.gql and docs/api.md from the code, and the dashboard's types from it.
import { join } from 'node:path';
import { node, root } from './node.mjs';
import { ensureInstalled, ensureServerBuilt, run } from './setup.mjs';

ensureInstalled();
// The dashboard may be about to use what only the new schema has.
ensureServerBuilt();
run(node(), ['dist/apps/api/src/graphql/print-schema.js']);
run(node(), ['../../node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts'], {
  cwd: join(root, 'apps/dashboard'),
});
