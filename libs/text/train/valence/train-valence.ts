import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { splitClauses } from '../../src/8-valence/clauses.js';
import { CUE_FAMILIES } from '../../src/8-valence/cue-lists.js';
import { featuresOf } from '../../src/8-valence/features.js';
import { VALENCES } from '../../src/8-valence/model.js';
import { WordReader } from '../../src/8-valence/word-signs.js';
import { STATEMENT_END, STATEMENT_START, weighed, type WordShown } from '../../src/8-valence/word-weights.js';
import { createTextEngine } from '../../src/engine.js';
import { loadTextResources, textResourcesFolder } from '../../src/lexicon/resources.js';
import { trainSoftmax, type Example, type Prior } from './softmax-training.js';
import { readStatements, type LabelledStatement } from './statements.js';

/** Signs beside the families: how each leans by itself. */
const FORMS: readonly (readonly [name: string, leaning: string, weight: number])[] = [
  ['opening-wish', 'wish', 1.2],
  ['imperative', 'wish', 1.2],
  ['too-much', 'trouble', 1.2],
  ['listed-praise', 'praise', 1],
  ['listed-trouble', 'trouble', 1],
  ['better-absent', 'trouble', 1],
  ['-better-absent', 'praise', 2],
  ['peerless', 'praise', 2],
  ['denied-after-contrast', 'trouble', 1],
  ['no-cue', 'unclear', 0.5],
  ['bare-facility', 'wish', 0.7],
  ['opens-indefinite', 'wish', 0.3],
  ['bare-nouns', 'unclear', 2],
  ['asked-praise', 'praise', 2],
  ['asked-trouble', 'trouble', 2],
  ['asked-wish', 'wish', 2],
];
const DENIED_PRAISE = 2;
const WORD = 'word: ';
const TAB = '\t';
const LEAST_OFTEN = 2;
const SIGN_PULL = 8;
const WORD_PULL = 2;
const HUNDREDTHS = 100;
const LEAST_HUNDREDTHS = 3;
const SMOOTHING = 1;

// Weights are drawn towards what each family's leaning says by itself, so that few statements cannot turn a cue's meaning.
const resources = loadTextResources(textResourcesFolder());
const engine = createTextEngine(resources, { places: ['Granbyn'] });
const swedish = new WordReader('sv', resources);
const english = new WordReader('en', resources);

function featuresOfStatement({ text, asked }: LabelledStatement): Example['features'] {
  const { tokens, sentences, language } = engine.read(text);
  let sentence = 0;
  const sentenceOf = tokens.map(({ start }) => {
    while (sentence < sentences.length - 1 && start >= (sentences[sentence]?.end ?? Infinity)) sentence++;
    return sentence;
  });
  const words = (language.code === 'en' ? english : swedish).read(tokens);
  const signs = featuresOf(tokens, words, splitClauses(tokens, words, sentenceOf), asked);
  return language.code === 'sv' ? [...signs, ...wordFeatures(words)] : signs;
}

/** Each word and each two in a row, once, named as the lines of the model file begin. */
function wordFeatures(shown: readonly WordShown[]): Example['features'] {
  const words = shown.map(weighed).filter((word) => word !== null);
  if (words.length === 0) return [];
  const line = [STATEMENT_START, ...words, STATEMENT_END];
  const pairs = line.slice(1).map((word, i) => `${line[i] ?? ''}${TAB}${word}`);
  const alone = words.map((word) => `${word}${TAB}`);
  return [...new Set([...alone, ...pairs])].map((each) => ({ name: WORD + each, value: 1 }));
}

/** Words that only one statement has tell nothing of others. */
function withoutRare(all: readonly Example[]): Example[] {
  const counts = new Map<string, number>();
  for (const { features } of all) for (const { name } of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return all.map(({ features, label }) => ({
    label,
    features: features.filter(({ name }) => !name.startsWith(WORD) || (counts.get(name) ?? 0) >= LEAST_OFTEN),
  }));
}

function priorOf(name: string): Prior {
  if (!name.startsWith(WORD)) return { centre: centreOf(name), pull: SIGN_PULL };
  return { centre: towards('', 0), pull: WORD_PULL, scale: logRatios.get(name) };
}

/**
 * How much oftener each word stands in one valence's statements than in others', as an absolute log ratio: words are weighed in that
 * proportion (Wang & Manning 2012, https://aclanthology.org/P12-2018).
 */
function logRatiosOf(all: readonly Example[]): ReadonlyMap<string, readonly number[]> {
  const statements = VALENCES.map((_, label) => all.filter((example) => example.label === label).length);
  const counts = new Map<string, number[]>();
  for (const { features, label } of all)
    for (const { name } of features) {
      let own = counts.get(name);
      if (own === undefined) counts.set(name, (own = VALENCES.map(() => 0)));
      own[label] = (own[label] ?? 0) + 1;
    }
  const ratio = (own: readonly number[], label: number): number => {
    const within = own[label] ?? 0;
    const total = own.reduce((sum, each) => sum + each, 0);
    const size = statements[label] ?? 0;
    const inOwn = (within + SMOOTHING) / (size + 2 * SMOOTHING);
    const inOthers = (total - within + 3 * SMOOTHING) / (all.length - size + 6 * SMOOTHING);
    return Math.abs(Math.log(inOwn / inOthers));
  };
  return new Map([...counts].map(([name, own]) => [name, VALENCES.map((_, label) => ratio(own, label))]));
}

function centreOf(name: string): number[] {
  const form = FORMS.find(([own]) => own === name);
  if (form !== undefined) return towards(form[1], form[2]);
  const family = CUE_FAMILIES.sv.find((each) => each.name === name.replace(/^-/u, ''));
  if (family === undefined) return towards('', 0);
  if (!name.startsWith('-')) return towards(family.leaning, family.weight);
  if (family.leaning === 'praise') return towards('trouble', DENIED_PRAISE);
  return family.leaning === 'trouble' ? towards('praise', family.weight) : towards('', 0);
}

function towards(valence: string, weight: number): number[] {
  return VALENCES.map((each) => (each === valence ? weight : 0));
}

const examples = withoutRare(
  readStatements().map((statement) => ({
    features: featuresOfStatement(statement),
    label: VALENCES.indexOf(statement.valence),
  })),
);
const logRatios = logRatiosOf(examples);
// Families that no statement shows keep the weight of their leaning.
const unseen = [...CUE_FAMILIES.sv.flatMap(({ name }) => [name, `-${name}`]), ...FORMS.map(([name]) => name)];
const { bias, weights } = trainSoftmax(examples, priorOf, unseen, VALENCES.length);
const row = (values: readonly number[]): string => `[${values.map((value) => Number(value.toFixed(2))).join(', ')}]`;
const lines = [...weights]
  .filter(([name, values]) => !name.startsWith(WORD) && values.some((value) => Math.abs(value) >= 0.005))
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, values]) => `  ${/^[a-z]+$/u.test(name) ? name : `'${name}'`}: ${row(values)},`);
writeFileSync(
  join(import.meta.dirname, '../../src/8-valence/weights.ts'),
  `type Weights = readonly [praise: number, trouble: number, wish: number, unclear: number];

// Written by train/valence from ${examples.length} labelled statements; not to be changed by hand.
export const BIAS: Weights = ${row(bias)};

/** How much each sign speaks for praise, trouble, wish and unclear. */
export const WEIGHTS: Readonly<Record<string, Weights>> = {
${lines.join('\n')}
};
`,
);

const wordLines = [...weights]
  .filter(([name]) => name.startsWith(WORD))
  .map(([name, values]) => ({
    words: name.slice(WORD.length),
    hundredths: values.map((value) => Math.round(HUNDREDTHS * value)),
  }))
  .filter(({ hundredths }) => hundredths.some((value) => Math.abs(value) >= LEAST_HUNDREDTHS))
  .map(({ words, hundredths }) => `${words}${TAB}${hundredths.join(' ')}`)
  .sort();
const packed = gzipSync(wordLines.join('\n'), { level: 9 });
writeFileSync(join(import.meta.dirname, '../../models/valence-words.txt.gz'), packed);
console.log(
  `${examples.length} statements, ${lines.length} signs, ${wordLines.length} words and pairs, ${packed.length} bytes gzip`,
);
