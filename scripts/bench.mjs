// npm run bench [NAME…]: measures, side by side in one run, and prints; `-- --keep` writes test/bench/results.md too. Of text,
// `--train` also measures PUD by a tagger that has not seen it, `--dev` the gold's development texts in the place of its test texts.
import { node } from './node.mjs';
import { ensureBuilt, ensureInstalled, run } from './setup.mjs';

ensureInstalled();
ensureBuilt();
run(node(), ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'bench'], { stdio: ['ignore', 'ignore', 'inherit'] });
run(node(), ['--expose-gc', 'dist/test/bench/main.js', ...process.argv.slice(2)]);
