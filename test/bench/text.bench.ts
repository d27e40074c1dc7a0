import { loadTextResources, textResourcesFolder, type Token } from '@guldkorn/text';
import type { Split } from '../gold/scorer/scorer.js';
import { compoundResults } from './text/compounds.js';
import { conflation, lemmaKeysOf, stemKeysOf, type Conflation } from './text/conflation.js';
import { agreementTable, growthTable, keyphraseTable, personalDataTable, valenceTables } from './text/details.js';
import { Engines } from './text/engines.js';
import { growth, MOST } from './text/growth.js';
import { keyphraseResults, OURS, YAKE } from './text/keyphrases.js';
import { languageResults } from './text/languages.js';
import { loading } from './text/loading.js';
import { personalDataResults } from './text/personal-data.js';
import { loadScorer } from './text/scorer.js';
import { speed } from './text/speed.js';
import { markdownTable, percent, share } from './text/table.js';
import { scoreTagging, type TaggingScores } from './text/tagging.js';
import { targetTable, type Target } from './text/targets.js';
import { PUD, readConllu, TALBANKEN_DEV, withWords } from './text/treebank.js';
import { valenceResults } from './text/valence.js';
import { resourcesWithoutPud } from './text/without-pud.js';

const MEGA = 1e6;

/** What the command line asks for. */
export interface TextBenchOptions {
  /** Train a tagger without PUD, to be measured on it; takes a minute. */
  readonly train: boolean;
  /** Measure the gold's development texts in the place of its test texts. */
  readonly dev: boolean;
}

/**
 * Measures the reading of text, on data that training has not seen, side by side with others' ways: the table of targets and,
 * under it, what its figures are made of. Markdown.
 */
export async function run({ train, dev }: TextBenchOptions): Promise<string> {
  const split: Split = dev ? 'dev' : 'test';
  const scorer = await loadScorer();
  // Fresh processes first, while this one is small.
  const loaded = loading();
  const resources = loadTextResources(textResourcesFolder());
  const engines = new Engines(resources);
  const readWith =
    (each: Engines) =>
    (text: string): readonly Token[] =>
      each.for().read(text, { language: 'sv' }).tokens;
  const read = readWith(engines);

  const talbanken = readConllu(TALBANKEN_DEV);
  const pud = readConllu(PUD);
  const tagging = scoreTagging(talbanken, read);
  const lower = scoreTagging(
    talbanken.map((sentence) => withWords(sentence, (word) => word.toLowerCase())),
    read,
  );
  const upper = scoreTagging(
    talbanken.map((sentence) => withWords(sentence, (word) => word.toUpperCase())),
    read,
  );
  const pudWords = scoreTagging(pud, read).words;
  const unseen = train ? scoreTagging(pud, readWith(new Engines(resourcesWithoutPud()))) : null;
  const groups = conflation(talbanken, lemmaKeysOf(read));
  const stems = conflation(talbanken, stemKeysOf);
  const compounds = compoundResults(resources);
  const keyphrases = keyphraseResults(scorer, engines, split);
  const personalData = personalDataResults(scorer, engines, split);
  const valence = await valenceResults(scorer, engines, split);
  const languages = languageResults(engines);
  const rate = speed(resources);
  const costs = growth(engines.for());

  const f1Of = (name: string): number | undefined => keyphrases?.find(({ system }) => system === name)?.scores.f1;
  const ofCompounds = (list: string): number | null => {
    const result = compounds.find((each) => each.list === list);
    return result === undefined ? null : result.exact / result.words;
  };
  const noGold = 'no gold yet';
  const byTrain = 'by --train';
  const everywhere = personalData?.[0]?.overlap;
  const targets: Target[] = [
    shareOf('word F1, Talbanken dev', 0.993, 0.996, tagging.words),
    shareOf('word F1, PUD', 0.995, 0.996, pudWords),
    shareOf('UPOS, Talbanken dev', 0.955, 0.97, tagging.tags),
    shareOf('noun-phrase F1, Talbanken dev', 0.965, 0.98, tagging.nounPhrases),
    shareOf('UPOS, PUD, trained without it', null, null, unseen?.tags, byTrain),
    shareOf('noun-phrase F1, PUD, trained without it', null, null, unseen?.nounPhrases, byTrain),
    shareOf('lemmas with predicted tags, Talbanken dev', 0.955, 0.97, tagging.lemmas),
    shareOf('conflation B³-F, Talbanken dev', 0.97, 0.985, groups.f1),
    shareOf('compounds exact, treebank nouns', 0.91, 0.95, ofCompounds('treebank nouns')),
    shareOf('compounds exact, municipal words', 0.9, 0.95, ofCompounds('municipal words')),
    shareOf('compounds exact, fresh words', null, null, ofCompounds('fresh words')),
    { ...shareOf('loss in UPOS, points: lower case', 0.03, 0.01, tagging.tags - lower.tags), isCost: true },
    { ...shareOf('loss in UPOS, points: capitals', 0.03, 0.01, tagging.tags - upper.tags), isCost: true },
    {
      measure: `keyphrases, F1@10 ÷ YAKE's, split ${split}`,
      atLeast: 1.6,
      aim: 2,
      measured: ratio(f1Of(OURS), f1Of(YAKE)),
      missing: noGold,
      write: (value) => `${value.toFixed(2)} ×`,
    },
    fraction(`personal data, recall, split ${split}`, 0.95, 0.98, everywhere?.recall),
    fraction(`personal data, precision, split ${split}`, 0.85, 0.95, everywhere?.precision),
    fraction(`valence, macro F1, split ${split}`, 0.75, 0.85, valence?.all.macroF1),
    {
      measure: '58-word texts, whole pipeline, one core, at work',
      atLeast: 5000,
      aim: 10_000,
      measured: rate.working,
      write: (value) => `${Math.round(value).toLocaleString('en')} texts/s`,
    },
    {
      ...shareOf('memory with all models loaded', null, null, null),
      atLeast: 150 * MEGA,
      aim: 80 * MEGA,
      measured: loaded.heldAfterReading,
      isCost: true,
      write: megabytes,
    },
    {
      ...shareOf('time to load', null, null, null),
      atLeast: 300,
      aim: 150,
      measured: loaded.load,
      isCost: true,
      write: milliseconds,
    },
    {
      ...shareOf('cost of a character at 1 MB ÷ at 62.5 kB, worst kind of text', null, null, null),
      atLeast: MOST,
      measured: Math.max(...costs.map(({ ratio: times }) => times)),
      isCost: true,
      write: (value) => (Number.isFinite(value) ? `${value.toFixed(2)} ×` : 'too slow to tell'),
    },
  ];

  return [
    targetTable(targets),
    taggingTable({
      'Talbanken dev': tagging,
      'the same in lower case': lower,
      'the same in capitals': upper,
      ...(unseen === null ? {} : { 'PUD, trained without it': unseen }),
    }),
    conflationTable({ ours: groups, "natural's Swedish Porter stemmer": stems }),
    markdownTable(
      ['compounds', 'words', 'exact'],
      compounds.map(({ list, words, exact }) => [list, words, exact]),
    ),
    markdownTable(
      ['language of our own short statements', 'statements', 'told right'],
      languages.map(({ language, statements, right }) => [language, statements, right]),
    ),
    keyphrases === null ? `Keyphrases: ${noGold}.` : keyphraseTable(keyphrases),
    personalData === null ? `Personal data: ${noGold}.` : personalDataTable(personalData),
    valence === null ? `Valence: ${noGold}.` : valenceTables(valence),
    agreementTable(scorer, split),
    markdownTable(
      [
        `${rate.texts.toLocaleString('en')} different texts of 58 words (${rate.differentWords.toLocaleString('en')} different words), median of 5 runs`,
        'texts a second of one core',
      ],
      [
        ['ours, an engine at work: it has read as many others', Math.round(rate.working)],
        ['ours, an engine that has read nothing: every word is new once', Math.round(rate.fresh)],
        ['ours, the same texts again: no word is new', Math.round(rate.again)],
        ['natural: tokens, stems, ten best terms by TfIdf', Math.round(rate.natural)],
        [`natural, ${rate.few} texts`, Math.round(rate.naturalFew)],
        ['ours at work ÷ natural', `${(rate.working / rate.natural).toFixed(1)} ×`],
        [`ours at work ÷ natural with ${rate.few} texts`, `${(rate.working / rate.naturalFew).toFixed(1)} ×`],
      ],
    ),
    markdownTable(
      ['memory and time to load, fresh processes, median of 5', 'value'],
      [
        ['heap and buffers held by models and engine', megabytes(loaded.heldAtOnce)],
        ['the same after texts in three languages', megabytes(loaded.heldAfterReading)],
        ['resident memory of the process, then', megabytes(loaded.resident)],
        ['load: resources and engine', milliseconds(loaded.load)],
        ['from import to the first text read', milliseconds(loaded.toFirstText)],
      ],
    ),
    growthTable(costs),
  ]
    .filter((part) => part !== null)
    .join('\n\n');

  function fraction(measure: string, atLeast: number, aim: number, measured: number | undefined): Target {
    return { measure, atLeast, aim, measured: measured ?? null, missing: noGold, write: share };
  }
}

/** A target in per cent. */
function shareOf(
  measure: string,
  atLeast: number | null,
  aim: number | null,
  measured: number | null | undefined,
  missing?: string,
): Target {
  return { measure, atLeast, aim, measured: measured ?? null, missing, write: percent };
}

function taggingTable(results: Readonly<Record<string, TaggingScores>>): string {
  return markdownTable(
    ['per cent', 'word F1', 'UPOS of gold words', 'noun-phrase F1', 'lemmas of gold words'],
    Object.entries(results).map(([name, scores]) => [
      name,
      percent(scores.words),
      percent(scores.tags),
      percent(scores.nounPhrases),
      percent(scores.lemmas),
    ]),
  );
}

function conflationTable(results: Readonly<Record<string, Conflation>>): string {
  return markdownTable(
    ['conflation B³, Talbanken dev', 'precision', 'recall', 'F1'],
    Object.entries(results).map(([name, { precision, recall, f1 }]) => [
      name,
      percent(precision),
      percent(recall),
      percent(f1),
    ]),
  );
}

function ratio(ours: number | undefined, theirs: number | undefined): number | null {
  return ours === undefined || theirs === undefined || theirs === 0 ? null : ours / theirs;
}

function megabytes(bytes: number): string {
  return `${(bytes / MEGA).toFixed(0)} MB`;
}

function milliseconds(value: number): string {
  return `${value.toFixed(0)} ms`;
}
