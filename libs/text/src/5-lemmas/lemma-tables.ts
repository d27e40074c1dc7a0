/** What lemmas are looked up in: exceptions by word and tag, then suffix rules by tag. */
export interface LemmaTables {
  /** `TAG word` → lemma, where the treebank knows better than the rules. */
  readonly exceptions: ReadonlyMap<string, string>;
  /** Tag → suffix → suffixes it may turn into, with bars between (a string each, since there are a hundred thousand). */
  readonly rules: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Reads the rules (`#TAG` headings, then `suffix TAB new|new`) and the exceptions (`TAG TAB word TAB lemma`). */
export function parseLemmaTables(rulesText: string, exceptionsText: string): LemmaTables {
  const rules = new Map<string, Map<string, string>>();
  let current = new Map<string, string>();
  for (const line of rulesText.split('\n')) {
    if (line.startsWith('#')) {
      current = new Map();
      rules.set(line.slice(1), current);
      continue;
    }
    const tab = line.indexOf('\t');
    if (tab > 0) current.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const exceptions = new Map<string, string>();
  for (const line of exceptionsText.split('\n')) {
    const [tag, word, lemma] = line.split('\t');
    if (tag !== undefined && word !== undefined && lemma !== undefined) exceptions.set(`${tag} ${word}`, lemma);
  }
  return { rules, exceptions };
}
