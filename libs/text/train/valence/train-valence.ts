import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitClauses } from '../../src/8-valence/clauses.js';
import { CUE_FAMILIES } from '../../src/8-valence/cue-lists.js';
import { featuresOf, type Feature } from '../../src/8-valence/features.js';
import { VALENCES } from '../../src/8-valence/model.js';
import { WordReader } from '../../src/8-valence/word-signs.js';
import { createTextEngine } from '../../src/engine.js';
import { loadTextResources, textResourcesFolder } from '../../src/lexicon/resources.js';
import { trainSoftmax, type Example } from './softmax-training.js';
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
  ['asked-praise', 'praise', 1.5],
  ['asked-trouble', 'trouble', 1.5],
  ['asked-wish', 'wish', 1.5],
];
const DENIED_PRAISE = 2;

// Weights are drawn towards what each family's leaning says by itself, so that few statements cannot turn a cue's meaning.
const resources = loadTextResources(textResourcesFolder());
const engine = createTextEngine(resources, { places: ['Granbyn'] });
const swedish = new WordReader('sv', resources);
const english = new WordReader('en', resources);

function featuresOfStatement({ text, asked }: LabelledStatement): readonly Feature[] {
  const { tokens, sentences, language } = engine.read(text);
  let sentence = 0;
  const sentenceOf = tokens.map(({ start }) => {
    while (sentence < sentences.length - 1 && start >= (sentences[sentence]?.end ?? Infinity)) sentence++;
    return sentence;
  });
  const words = (language.code === 'en' ? english : swedish).read(tokens);
  return featuresOf(tokens, words, splitClauses(tokens, words, sentenceOf), asked);
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

const examples: Example[] = readStatements().map((statement) => ({
  features: featuresOfStatement(statement),
  label: VALENCES.indexOf(statement.valence),
}));
// Families that no statement shows keep the weight of their leaning.
const unseen = [...CUE_FAMILIES.sv.flatMap(({ name }) => [name, `-${name}`]), ...FORMS.map(([name]) => name)];
const { bias, weights } = trainSoftmax(examples, centreOf, unseen, VALENCES.length);
const row = (values: readonly number[]): string => `[${values.map((value) => Number(value.toFixed(2))).join(', ')}]`;
const lines = [...weights]
  .filter(([, values]) => values.some((value) => Math.abs(value) >= 0.005))
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
