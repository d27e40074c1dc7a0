import { readFileSync } from 'node:fs';
import type { Engines } from './engines.js';

const STATEMENTS = 'test/bench/corpus/languages.tsv';

/** How many statements of one language are told right. */
export interface LanguageResult {
  readonly language: string;
  readonly statements: number;
  readonly right: number;
}

/** Tells the language of our own short statements; `other` is thirty of some twenty languages, South Sámi and Danish among them. */
export function languageResults(engines: Engines): LanguageResult[] {
  const counts = new Map<string, { statements: number; right: number }>();
  for (const line of readFileSync(STATEMENTS, 'utf8').split('\n')) {
    const [language = '', text = ''] = line.split('\t');
    if (text === '') continue;
    const count = counts.get(language) ?? { statements: 0, right: 0 };
    counts.set(language, count);
    count.statements++;
    if (engines.for().read(text).language.code === language) count.right++;
  }
  return [...counts].map(([language, count]) => ({ language, ...count }));
}
