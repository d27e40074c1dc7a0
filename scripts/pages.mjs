// npm run pages: looks by axe and by measure at every page in every state of the data, in both languages, light and dark, narrow, in
// the system's colours and on paper. Takes some minutes, which is why npm test looks at a part of it.
import { node, root } from './node.mjs';
import { ensureBuilt, ensureInstalled, run } from './setup.mjs';

ensureInstalled();
ensureBuilt();
run(
  node(),
  [
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--maxWorkers=1',
    'test/browser/every-page',
    'test/browser/public-pages',
  ],
  {
    cwd: root,
    env: { ...process.env, EVERY_PAGE: 'whole' },
  },
);
