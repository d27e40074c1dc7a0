// Scores predictions against the gold of this folder: one command, and a module that exports the same functions.
//
//   node test/gold/scorer/score.mjs keyphrases    predictions.jsonl [--split dev|test]
//   node test/gold/scorer/score.mjs valence       predictions.jsonl [--split dev|test]
//   node test/gold/scorer/score.mjs personal-data predictions.jsonl [--split dev|test]
//   node test/gold/scorer/score.mjs TASK --agreement [--split dev|test]     the two annotators against each other
//
// The split is `test` unless told. Predictions are JSON lines, one a text of ../TASK/texts.jsonl; a text left out counts as
// one where nothing was found:
//
//   keyphrases     {"id": "…", "keyphrases": ["best first", …]}        compared stemmed; the first ten distinct count
//   valence        {"id": "…", "valence": "praise"}                     or trouble, wish, unclear
//   personal-data  {"id": "…", "spans": [{"start": 0, "end": 4, "kind": "person"}]}   UTF-16 offsets, end exclusive
//
// What each figure means stands in keyphrases.ts, labels.ts and spans.ts. Needs Node 22.18 or later (type stripping) and
// the package `natural` for its Swedish stemmer; nothing else of this repository.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const folder = new URL('.', import.meta.url).href;
registerHooks({
  resolve(specifier, context, next) {
    const ours = specifier.startsWith('.') && context.parentURL?.startsWith(folder);
    return next(ours ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});

export const scorer = await import('./scorer.ts');

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { run } = await import('./command.ts');
  process.exitCode = run(process.argv.slice(2));
}
