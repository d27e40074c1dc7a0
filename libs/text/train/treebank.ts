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
    if (words.length > 0)
      sentences.push({ text, words: conllu ? words : withAuxiliaries(words).map(withOfficialLemma) });
  }
  return sentences;
}

/** Verbs that are auxiliaries where they help a form of another verb, and main verbs elsewhere. */
const HELPED_BY = new Map([
  ['ha', 'VB|SUP'],
  ['få', 'VB|INF'],
  ['komma', 'VB|INF'],
  ['vilja', 'VB|INF'],
  ['bli', 'PC|PRF'],
]);
const REACH = 9;
/** Between *kommer* and its infinitive an infinitive marker may stand. */
const MARKER_REACH = 4;
const CLAUSE_ENDS = /^(?:VB|SN|HP|HA|MAD)/u;

/**
 * The rejoined train file calls every *ha*, *få* and *bli* a verb and every *komma* and *vilja* an auxiliary; the official treebank
 * and PUD call them auxiliaries before the form that they help and verbs elsewhere, and so do we.
 */
function withAuxiliaries(words: readonly GoldWord[]): GoldWord[] {
  return words.map((word, i) => {
    const helped = word.suc.startsWith('VB') ? HELPED_BY.get(word.lemma) : undefined;
    return helped === undefined ? word : { ...word, tag: helps(words, i, word.lemma, helped) ? 'AUX' : 'VERB' };
  });
}

function helps(words: readonly GoldWord[], i: number, lemma: string, helped: string): boolean {
  for (let j = i + 1; j < Math.min(words.length, i + REACH); j++) {
    const suc = words[j]?.suc ?? '';
    if (suc.startsWith(helped)) return true;
    if (CLAUSE_ENDS.test(suc) || (lemma === 'bli' && /^(?:KN|NN)/u.test(suc))) return false;
    if (suc.startsWith('IE') && !(lemma === 'komma' && j <= i + MARKER_REACH)) return false;
  }
  return false;
}

const MANY = new Set(['flera', 'fler', 'flest', 'flesta', 'många', 'mångas']);

/**
 * The rejoined train file has lemmas of an older treebank; the official one and PUD keep *den* apart from *en*, count participles as
 * adjectives (no lemma is taken from the file for those) and ordinals as words of their own, *sådan* not as *sån*, and *flera* as a form
 * of *många*.
 */
function withOfficialLemma(word: GoldWord): GoldWord {
  const form = word.form.toLowerCase();
  if (word.tag === 'DET' && (form === 'den' || form === 'det')) return { ...word, lemma: 'den' };
  if (word.tag === 'DET' && form === 'de') return { ...word, lemma: 'de' };
  if (word.suc.startsWith('RO')) return { ...word, lemma: form };
  if (word.tag === 'ADJ' && word.suc.startsWith('PC')) return { ...word, lemma: '_' };
  if (word.lemma === 'sån' && form.startsWith('såd')) return { ...word, lemma: 'sådan' };
  if ((word.tag === 'ADJ' || word.tag === 'PRON') && MANY.has(form)) return { ...word, lemma: 'många' };
  if (word.tag === 'ADJ' && (form === 'lika' || form === 'övrigt'))
    return { ...word, lemma: form === 'lika' ? 'lik' : 'övrig' };
  return word;
}
