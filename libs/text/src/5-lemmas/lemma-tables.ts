import { SuffixRules } from './suffix-rules.js';

/** What lemmas are looked up in: exceptions by word and tag, then suffix rules by tag. */
export interface LemmaTables {
  /** `TAG word` → lemma, where the treebank knows better than the rules. */
  readonly exceptions: ReadonlyMap<string, string>;
  /** By tag. */
  readonly rules: ReadonlyMap<string, SuffixRules>;
}

/** Reads the rules (`#TAG` headings, then `suffix TAB new|new`) and the exceptions (`TAG TAB word TAB lemma`). */
export function parseLemmaTables(rulesText: string, exceptionsText: string): LemmaTables {
  const rules = new Map<string, SuffixRules>();
  for (const part of rulesText.split(/^#/mu)) {
    const heading = part.indexOf('\n');
    if (heading > 0) rules.set(part.slice(0, heading), new SuffixRules(part.slice(heading + 1)));
  }
  const exceptions = new Map<string, string>();
  for (const line of exceptionsText.split('\n')) {
    const [tag, word, lemma] = line.split('\t');
    if (tag !== undefined && word !== undefined && lemma !== undefined) exceptions.set(`${tag} ${word}`, lemma);
  }
  return { rules, exceptions };
}
