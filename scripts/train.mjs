// npm run train [-- --without-pud FILE]: trains the tagger and the lemma exceptions anew from the treebanks, packs the
// statistics of letters, and trains the weights of the valence from its statements; a few minutes, and the same bytes each time. With --without-pud the tagger alone, into a file.
import { join } from 'node:path';
import { node, root } from './node.mjs';
import { ensureInstalled, run } from './setup.mjs';

ensureInstalled();
run(node(), [join(root, 'libs/text/train/run.mjs'), ...process.argv.slice(2)]);
if (process.argv.length === 2)
  for (const also of ['letters', 'valence']) run(node(), [join(root, 'libs/text/train', also, 'run.mjs')]);
