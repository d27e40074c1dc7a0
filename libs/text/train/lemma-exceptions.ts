import type { Dictionary } from '../src/lexicon/dictionary.js';
import type { Frequencies } from '../src/lexicon/frequencies.js';
import { Lemmatizer } from '../src/5-lemmas/lemmas.js';
import type { LemmaTables } from '../src/5-lemmas/lemma-tables.js';
import type { UniversalTag } from '../src/reading.js';
import type { GoldSentence } from './treebank.js';

const SURELY_MEANT = 10;

/** Words whose commonest lemma in the treebank is not what the rules give: lines of `TAG TAB word TAB lemma`, sorted. */
export function lemmaExceptions(
  sentences: readonly GoldSentence[],
  tables: LemmaTables,
  frequencies: Frequencies,
  dictionary: Dictionary,
): string[] {
  const rulesOnly = new Lemmatizer({ rules: tables.rules, exceptions: new Map() }, frequencies, dictionary);
  const counts = new Map<string, Map<string, number>>();
  for (const { words } of sentences) {
    for (const { form, lemma, tag } of words) {
      if (tag === 'PROPN' || tag === 'PUNCT' || tag === '_' || lemma === '_' || !/^\p{L}/u.test(form)) continue;
      const key = `${tag}\t${form.toLowerCase()}`;
      const lemmas = counts.get(key) ?? new Map<string, number>();
      lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1);
      counts.set(key, lemmas);
    }
  }
  const lines: string[] = [];
  for (const [key, lemmas] of counts) {
    const [tag = '', word = ''] = key.split('\t');
    const [commonest] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (commonest === undefined) continue;
    const [lemma, count] = commonest;
    const byRule = rulesOnly.lemma(word, tag as UniversalTag).lemma;
    if (byRule !== lemma && isTrustworthy(tag, word, lemma, count, frequencies.has(byRule)))
      lines.push(`${key}\t${lemma}`);
  }
  return lines.sort();
}

/** The rejoined treebank has a slip here and there: in the open classes a single odd lemma is not believed. */
function isTrustworthy(tag: string, word: string, lemma: string, count: number, ruleIsAttested: boolean): boolean {
  if (/[_\p{Lu}]/u.test(lemma)) return false;
  if (tag !== 'NOUN' && tag !== 'VERB' && tag !== 'ADJ') return true;
  if (count >= SURELY_MEANT) return true;
  return lemma.slice(0, 2) === word.slice(0, 2) && count >= (ruleIsAttested ? 3 : 2);
}
