import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { LetterStatistics } from '../3-language/letter-statistics.js';
import { parseModel, type Model } from '../4-tags/perceptron.js';
import { parseLemmaTables, type LemmaTables } from '../5-lemmas/lemma-tables.js';
import { WordWeights } from '../8-valence/word-weights.js';
import { NameList } from '../9-personal-data/name-list.js';
import { Dictionary } from './dictionary.js';
import { Frequencies } from './frequencies.js';
import { PennLexicon } from './penn-lexicon.js';
import { TextResourceError } from './resource-error.js';

/** Everything the engine has learnt: loaded once, passed in, never changed. */
export interface TextResources {
  /** First twelve hexadecimal digits of the SHA-256 over all files. */
  readonly fingerprint: string;
  readonly frequencies: Frequencies;
  readonly dictionary: Dictionary;
  readonly tagger: Model;
  readonly lemmas: LemmaTables;
  /** ISO 639-1 code → function words, lower case. */
  readonly functionWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** `lemma TAG` → 1 or -1. */
  readonly swedishSentiment: ReadonlyMap<string, number>;
  /** Word → -5 to 5 (AFINN). */
  readonly englishSentiment: ReadonlyMap<string, number>;
  readonly givenNames: ReadonlySet<string>;
  readonly names: NameList;
  readonly valenceWords: WordWeights;
  readonly letters: LetterStatistics;
  /** natural's English words with their Penn tags. */
  readonly english: PennLexicon;
}

const FILES = [
  'frequencies.txt.gz',
  'tagger.txt.gz',
  'lemma-rules.txt.gz',
  'lemma-exceptions.txt',
  'function-words.txt',
  'sentiment-sv.tsv',
  'sentiment-en.tsv',
  'given-names.txt',
  'person-names.txt.gz',
  'valence-words.txt.gz',
  'letters.txt.gz',
] as const;
/** DSSO's Hunspell dictionary stays a package of its own (LGPL-3): read from where it is installed, never copied. */
const DICTIONARY = 'dictionary-sv';
const DICTIONARY_FILES = ['index.aff', 'index.dic'] as const;

/** Reads the model files from a folder, and the dictionary from its package (synchronously, some 150 ms). Throws TextResourceError when one is missing or broken. */
export function loadTextResources(folder: string): TextResources {
  const hash = createHash('sha256');
  const texts = new Map<string, string>();
  for (const name of FILES) {
    const bytes = readBytes(folder, name);
    hash.update(name).update(bytes);
    texts.set(name, unpack(bytes, folder, name));
  }
  const [affixes = '', words = ''] = DICTIONARY_FILES.map((name) => {
    const bytes = readBytes(dictionaryFolder(), name);
    hash.update(name).update(bytes);
    return bytes.toString('utf8');
  });
  const text = (name: (typeof FILES)[number]): string => texts.get(name) ?? '';
  return {
    fingerprint: hash.digest('hex').slice(0, 12),
    frequencies: Frequencies.parse(text('frequencies.txt.gz')),
    dictionary: parseDictionary(affixes, words),
    tagger: parseModel(text('tagger.txt.gz')),
    lemmas: parseLemmaTables(text('lemma-rules.txt.gz'), text('lemma-exceptions.txt')),
    functionWords: new Map(
      lines(text('function-words.txt')).map(([code = '', words = '']) => [code, new Set(words.split(' '))]),
    ),
    swedishSentiment: new Map(
      lines(text('sentiment-sv.tsv')).map(([word = '', tag = '', value = '0']) => [`${word} ${tag}`, Number(value)]),
    ),
    englishSentiment: new Map(lines(text('sentiment-en.tsv')).map(([word = '', value = '0']) => [word, Number(value)])),
    givenNames: new Set(lines(text('given-names.txt')).map(([name = '']) => name)),
    names: NameList.parse(text('person-names.txt.gz')),
    valenceWords: WordWeights.parse(text('valence-words.txt.gz')),
    letters: LetterStatistics.parse(text('letters.txt.gz')),
    english: PennLexicon.load(),
  };
}

/** The folder the models are kept in, found from the source tree and from a build beside it alike. */
export function textResourcesFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    for (const candidate of [join(folder, 'models'), join(folder, 'libs', 'text', 'models')]) {
      if (existsSync(join(candidate, FILES[0]))) return candidate;
    }
    const parent = dirname(folder);
    if (parent === folder)
      throw new TextResourceError('TEXT_RESOURCES_NOT_FOUND', dirname(fileURLToPath(import.meta.url)));
    folder = parent;
  }
}

function dictionaryFolder(): string {
  try {
    return dirname(createRequire(import.meta.url).resolve(DICTIONARY));
  } catch {
    throw new TextResourceError('TEXT_RESOURCE_MISSING', DICTIONARY);
  }
}

function parseDictionary(affixes: string, words: string): Dictionary {
  try {
    return Dictionary.parse(affixes, words);
  } catch {
    throw new TextResourceError('TEXT_RESOURCE_BROKEN', DICTIONARY);
  }
}

function readBytes(folder: string, name: string): Buffer {
  try {
    return readFileSync(join(folder, name));
  } catch {
    throw new TextResourceError('TEXT_RESOURCE_MISSING', join(folder, name));
  }
}

function unpack(bytes: Buffer, folder: string, name: string): string {
  try {
    return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch {
    throw new TextResourceError('TEXT_RESOURCE_BROKEN', join(folder, name));
  }
}

function lines(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
