// npm run schema: writes apps/api/schema.gql from the code, and the dashboard's types from it.
import { node } from './node.mjs';
import { ensureBuilt, ensureInstalled, run } from './setup.mjs';

ensureInstalled();
ensureBuilt();
run(node(), ['dist/apps/api/src/graphql/print-schema.js']);
run(node(), ['node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'apps/dashboard/codegen.ts']);
