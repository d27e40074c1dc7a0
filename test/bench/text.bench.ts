import { readFileSync } from 'node:fs';
import { createTextEngine, loadTextResources, textResourcesFolder, type Token } from '@guldkorn/text';
import type { Measure } from './measure.js';

interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

interface GoldSentence {
  readonly text: string;
  readonly words: readonly GoldWord[];
}

const GOLD = 'test/bench/corpus/talbanken-dev.conllu';
const SPEED_TEXTS = 6000;
const WORDS_A_TEXT = 58;
const CASES = {
  'as written': (text: string): string => text,
  'lower case': (text: string): string => text.toLowerCase(),
  capitals: (text: string): string => text.toUpperCase(),
};

/** Measures the reading engine on the treebank's development part, which training never sees, and its speed on texts made of it. */
export async function run(): Promise<Measure[]> {
  const started = performance.now();
  const resources = loadTextResources(textResourcesFolder());
  const loaded = performance.now() - started;
  const engine = createTextEngine(resources, { places: [] });
  const sentences = readConllu(GOLD);
  const read = (text: string): readonly Token[] => engine.read(text, { language: 'sv' }).tokens;

  const results: Measure[] = [{ name: 'models load', value: round(loaded), unit: 'ms' }];
  for (const [name, change] of Object.entries(CASES)) {
    const scores = score(sentences, change, read);
    results.push({ name: `UPOS, ${name}`, value: scores.tags, unit: '% of words' });
    if (name === 'as written') {
      results.push(
        { name: 'word F1', value: scores.words, unit: '%' },
        { name: 'lemmas with predicted tags', value: scores.lemmas, unit: '% of words' },
      );
    }
  }
  results.push({
    name: `texts of ${WORDS_A_TEXT} words, one core`,
    value: speed(sentences, (text) => engine.read(text)),
    unit: 'texts/s',
  });
  return results;
}

function score(
  sentences: readonly GoldSentence[],
  change: (text: string) => string,
  read: (text: string) => readonly Token[],
): { words: number; tags: number; lemmas: number } {
  let gold = 0;
  let found = 0;
  let same = 0;
  let tags = 0;
  let lemmas = 0;
  for (const { text, words } of sentences) {
    const tokens = read(change(text));
    const byStart = new Map(tokens.map((token) => [token.start, token]));
    gold += words.length;
    found += tokens.length;
    for (const word of words) {
      const token = byStart.get(word.start);
      if (token === undefined || token.end !== word.end) continue;
      same++;
      if (token.tag === word.tag) tags++;
      if (token.lemma.toLowerCase() === word.lemma.toLowerCase()) lemmas++;
    }
  }
  return { words: percent((2 * same) / (gold + found)), tags: percent(tags / same), lemmas: percent(lemmas / same) };
}

function speed(sentences: readonly GoldSentence[], read: (text: string) => unknown): number {
  const words = sentences.flatMap(({ text }) => text.split(' '));
  const texts = Array.from({ length: SPEED_TEXTS }, (_, i) =>
    Array.from({ length: WORDS_A_TEXT }, (__, k) => words[(i * 37 + k) % words.length] ?? '').join(' '),
  );
  for (const text of texts.slice(0, 500)) read(text);
  const started = performance.now();
  for (const text of texts) read(text);
  return Math.round((1000 * texts.length) / (performance.now() - started));
}

function readConllu(file: string): GoldSentence[] {
  return readFileSync(file, 'utf8')
    .split(/\n\n+/)
    .filter((block) => block.includes('# text = '))
    .map((block) => {
      const text = /^# text = (.*)$/m.exec(block)?.[1] ?? '';
      let at = 0;
      const words = block
        .split('\n')
        .filter((line) => /^\d+\t/.test(line))
        .map((line): GoldWord => {
          const [, form = '', lemma = '', tag = ''] = line.split('\t');
          const start = text.indexOf(form, at);
          at = start + form.length;
          return { form, lemma, tag, start, end: at };
        });
      return { text, words };
    });
}

function percent(share: number): number {
  return round(100 * share);
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}
