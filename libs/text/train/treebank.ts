import { readFileSync } from 'node:fs';

export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly tag: string;
  /** The SUC tag with its features, where the treebank gives it. */
  readonly suc: string;
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
      const [form, lemma, tag, suc = ''] = conllu ? columns.slice(1, 5) : columns;
      if (conllu && !/^\d+$/.test(columns[0] ?? '')) continue;
      if (form !== undefined && lemma !== undefined && tag !== undefined)
        words.push({ form: form.normalize('NFC'), lemma: lemma.normalize('NFC'), tag, suc });
    }
    if (words.length > 0) sentences.push({ text, words: conllu ? words : withAuxiliaries(words) });
  }
  return sentences;
}

const HELPED_BY = new Map([
  ['ha', 'VB|SUP'],
  ['få', 'VB|INF'],
]);
const REACH = 7;

/**
 * The rejoined train file calls every *ha* and *få* a verb; the official treebank and PUD call them auxiliaries before the
 * form that they help, and so do we.
 */
function withAuxiliaries(words: readonly GoldWord[]): GoldWord[] {
  return words.map((word, i) => {
    const form = word.tag === 'VERB' ? HELPED_BY.get(word.lemma) : undefined;
    if (form === undefined) return word;
    const next = words.slice(i + 1, i + REACH).find(({ suc }) => /^VB|^IE|^SN|^HP|^MAD/u.test(suc));
    return next?.suc.startsWith(form) === true ? { ...word, tag: 'AUX' } : word;
  });
}
