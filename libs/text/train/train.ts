import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createRequire } from 'node:module';
import { Frequencies } from '../src/lexicon/frequencies.js';
import { Dictionary } from '../src/lexicon/dictionary.js';
import { formatModel } from '../src/4-tags/model.js';
import { TAGS } from '../src/4-tags/tags.js';
import { parseLemmaTables } from '../src/5-lemmas/lemma-tables.js';
import { lemmaExceptions } from './lemma-exceptions.js';
import { prepare, trainPerceptron } from './perceptron-training.js';
import { readTreebank } from './treebank.js';

const SEEDS = [2002, 2003, 2004, 2005, 2006];
const SCALE = 12;
const SMALLEST = 0.3;

// Trains the shipped tagger and lemma exceptions; with --without-pud and a file name, a tagger alone that may be measured on PUD.
const folder = join(import.meta.dirname, '..');
const data = (name: string): string => join(import.meta.dirname, 'corpus', name);
const withoutPud = process.argv.includes('--without-pud');
const target =
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? join(folder, 'models', 'tagger.txt.gz');

const packedText = (name: string): string => gunzipSync(readFileSync(join(folder, 'models', name))).toString('utf8');
const frequencies = Frequencies.parse(packedText('frequencies.txt.gz'));
const sentences = [
  ...readTreebank(data('talbanken-train.tsv')),
  ...(withoutPud ? [] : readTreebank(data('pud.conllu'))),
];
const dictionaryFile = (name: string): string =>
  readFileSync(join(dirname(createRequire(import.meta.url).resolve('dictionary-sv')), name), 'utf8');
const lexicon = {
  frequencies,
  dictionary: Dictionary.parse(dictionaryFile('index.aff'), dictionaryFile('index.dic')),
  givenNames: new Set(readFileSync(join(folder, 'models', 'given-names.txt'), 'utf8').split('\n')),
};
// Training depends on the order of sentences; the mean over several orders does so less.
const prepared = prepare(sentences, lexicon);
const weights = new Map<number, number[]>();
for (const seed of SEEDS) {
  for (const [feature, values] of trainPerceptron(prepared, seed)) {
    const sum = weights.get(feature) ?? TAGS.map(() => 0);
    weights.set(
      feature,
      sum.map((value, tag) => value + (values[tag] ?? 0) / SEEDS.length),
    );
  }
}

if (!withoutPud) {
  const exceptions = lemmaExceptions(
    readTreebank(data('talbanken-train.tsv')),
    parseLemmaTables(packedText('lemma-rules.txt.gz'), ''),
    frequencies,
    lexicon.dictionary,
  );
  writeFileSync(join(folder, 'models', 'lemma-exceptions.txt'), `${exceptions.join('\n')}\n`);
  console.log(`${exceptions.length} lemma exceptions`);
}

const rows = [...weights]
  .sort(([a], [b]) => a - b)
  .map(([feature, values]) => ({
    feature,
    weights: values.map((value) => (Math.abs(value) < SMALLEST ? 0 : Math.round(value * SCALE))),
  }))
  .filter((row) => row.weights.some((weight) => weight !== 0));
const packed = gzipSync(formatModel(rows), { level: 9 });
writeFileSync(target, packed);
console.log(
  `${sentences.length} sentences, ${rows.length} features kept, ${TAGS.length} tags, ${packed.length} bytes gzip`,
);
