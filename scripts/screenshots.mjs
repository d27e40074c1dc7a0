// npm run screenshots [-- NAME…]: every page of the dashboard, or those named, as people see it: wide and narrow, light and dark,
// with the example, empty, and with the server out of reach. They come in test/output/screenshots, to be looked at one by one.
import { node } from './node.mjs';
import { ensureBuilt, ensureInstalled, run } from './setup.mjs';

ensureInstalled();
ensureBuilt();
run(node(), [
  '--no-warnings',
  '--import',
  './test/runner/typescript-loader.mjs',
  'test/browser/screenshots.ts',
  ...process.argv.slice(2),
]);
