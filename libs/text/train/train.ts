import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Frequencies } from '../src/lexicon/frequencies.js';
import { TAGS } from '../src/4-tags/perceptron.js';
import { parseLemmaTables } from '../src/5-lemmas/lemma-tables.js';
import { lemmaExceptions } from './lemma-exceptions.js';
import { trainPerceptron } from './perceptron-training.js';
import { readTreebank } from './treebank.js';

const SEEDS = [2002, 2003, 2004];
const SCALE = 40;
const SMALLEST = 3;

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
// Training depends on the order of sentences; the mean over three orders does so less.
const runs = SEEDS.map((seed) => trainPerceptron(sentences, frequencies, seed));
const weights = new Map<string, number[]>();
for (const run of runs) {
  for (const [feature, values] of run) {
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
  );
  writeFileSync(join(folder, 'models', 'lemma-exceptions.txt'), `${exceptions.join('\n')}\n`);
  console.log(`${exceptions.length} lemma exceptions`);
}

const lines: string[] = [];
for (const [feature, values] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const kept = values
    .map((value, tag) => ({ tag, weight: Math.round(value * SCALE) }))
    .filter(({ weight }) => Math.abs(weight) >= SMALLEST)
    .map(({ tag, weight }) => tag.toString(36) + weight.toString(36));
  if (kept.length > 0) lines.push(`${feature}\t${kept.join(',')}`);
}
const packed = gzipSync(lines.join('\n'), { level: 9 });
writeFileSync(target, packed);
console.log(
  `${sentences.length} sentences, ${lines.length} features kept, ${TAGS.length} tags, ${packed.length} bytes gzip`,
);
