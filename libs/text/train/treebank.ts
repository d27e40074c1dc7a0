import { readFileSync } from 'node:fs';

export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly tag: string;
}

export interface GoldSentence {
  readonly text: string;
  readonly words: readonly GoldWord[];
}

/** Reads a treebank file: CoNLL-U (ten columns) or the rejoined train file (form, lemma, tag first). */
export function readTreebank(file: string): GoldSentence[] {
  const conllu = file.endsWith('.conllu');
  const sentences: GoldSentence[] = [];
  for (const block of readFileSync(file, 'utf8').split(/\n\n+/)) {
    const words: GoldWord[] = [];
    let text = '';
    for (const line of block.split('\n')) {
      if (line.startsWith('# text = ')) text = line.slice(9);
      if (line === '' || /^# ?[a-z_]+ ?/u.test(line)) continue;
      const columns = line.split('\t');
      const [form, lemma, tag] = conllu ? [columns[1], columns[2], columns[3]] : columns;
      if (conllu && !/^\d+$/.test(columns[0] ?? '')) continue;
      if (form !== undefined && lemma !== undefined && tag !== undefined) words.push({ form: form.normalize('NFC'), lemma: lemma.normalize('NFC'), tag });
    }
    if (words.length > 0) sentences.push({ text, words });
  }
  return sentences;
}
