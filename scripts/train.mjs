// npm run train [-- --without-pud FILE]: trains the tagger and the lemma exceptions anew from the treebanks; minutes of work.
import { join } from 'node:path';
import { node, root } from './node.mjs';
import { ensureInstalled, run } from './setup.mjs';

ensureInstalled();
run(node(), [join(root, 'libs/text/train/run.mjs'), ...process.argv.slice(2)]);
