import { readFileSync } from 'node:fs';

export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

export interface GoldSentence {
  readonly text: string;
  readonly words: readonly GoldWord[];
}

export const TALBANKEN_DEV = 'test/bench/corpus/talbanken-dev.conllu';
export const PUD = 'libs/text/train/corpus/pud.conllu';
const TALBANKEN_TRAIN = 'libs/text/train/corpus/talbanken-train.tsv';

/** Sentences of a CoNLL-U file with the words' places in their texts. Throws where a word does not stand in its text. */
export function readConllu(file: string): GoldSentence[] {
  return blocks(file)
    .filter((block) => block.includes('# text = '))
    .map((block) => {
      const text = /^# text = (.*)$/mu.exec(block)?.[1] ?? '';
      let at = 0;
      const words = block
        .split('\n')
        .filter((line) => /^\d+\t/u.test(line))
        .map((line): GoldWord => {
          const [, form = '', lemma = '', tag = ''] = line.split('\t');
          const start = text.indexOf(form, at);
          if (start < 0) throw new Error(`${file}: "${form}" does not stand in "${text}"`);
          at = start + form.length;
          return { form, lemma, tag, start, end: at };
        });
      return { text, words };
    });
}

/** A sentence with each word changed (to lower case, to capitals) and the places that the words then have. */
export function withWords({ text, words }: GoldSentence, change: (word: string) => string): GoldSentence {
  let changed = '';
  let after = 0;
  const moved = words.map((word): GoldWord => {
    changed += text.slice(after, word.start);
    const start = changed.length;
    changed += change(word.form);
    after = word.end;
    return { ...word, start, end: changed.length };
  });
  return { text: changed + text.slice(after), words: moved };
}

/** Running Swedish of all three treebanks, about 95,000 words, for what needs texts and no gold. */
export function runningText(): string {
  const train = blocks(TALBANKEN_TRAIN).map((block) =>
    block
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('# '))
      .map((line) => line.split('\t')[0] ?? '')
      .join(' ')
      .replace(/ (?=[.,;:!?)])/gu, ''),
  );
  const others = [TALBANKEN_DEV, PUD].flatMap((file) => readConllu(file).map(({ text }) => text));
  return [...train, ...others].join(' ');
}

function blocks(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split(/\n\n+/u)
    .filter((block) => block !== '');
}
