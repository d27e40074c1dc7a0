import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { IntakeError, parseFile } from '@guldkorn/intake';
import { parseProfile } from '@guldkorn/municipality';
import { createTextEngine, headingLean, lemmasOfWords, loadTextResources, textResourcesFolder } from '@guldkorn/text';
import { readDelimitedTable } from '../../../libs/intake/src/submissions/read-table.js';
import type { FileScore } from '../../corpus/score.js';

const folder = 'test/corpus';
const spectrum = 'libs/intake/fixtures/csv-spectrum';

/** How the corpus is read, by the very scorer that its test uses. */
export async function readCorpus(): Promise<{
  readonly files: number;
  readonly statements: number;
  readonly measures: Readonly<Record<'found' | 'precision' | 'voice' | 'valence' | 'bygd', number>>;
}> {
  // The scorer is no part of what is built; Node reads its TypeScript as it stands.
  const scorer = (await import(
    pathToFileURL(join(process.cwd(), folder, 'score.ts')).href
  )) as typeof import('../../corpus/score.js');
  const profile = parseProfile(readFileSync('libs/municipality/profiles/krokom.json', 'utf8'), 'krokom.json');
  const engine = createTextEngine(loadTextResources(textResourcesFolder()), { places: [] });
  const scores: FileScore[] = [];
  for (const name of readdirSync(join(folder, 'files')).sort()) {
    const expected = scorer.readExpected(readFileSync(join(folder, 'expected', `${name}.tsv`), 'utf8'));
    try {
      const file = await parseFile(new Uint8Array(readFileSync(join(folder, 'files', name))), name, profile, {
        lemmas: (words) => lemmasOfWords(engine, words),
        leanOf: headingLean,
      });
      scores.push(scorer.scoreFile(expected, scorer.findingsOf(file, profile), scorer.factsOf(file)));
    } catch (error) {
      if (!(error instanceof IntakeError)) throw error;
      // A refusal finds nothing.
      scores.push(scorer.scoreFile(expected, [], new Map()));
    }
  }
  const all = scorer.addUp(scores);
  return { files: scores.length, statements: all.expected, measures: scorer.measuresOf(all) };
}

/** How many of csv-spectrum's files come out as they should, and how many there are. */
export function readSpectrum(): { readonly right: number; readonly files: number } {
  const names = readdirSync(spectrum).filter((name) => name.endsWith('.csv'));
  const right = names.filter((name) => {
    const { table } = readDelimitedTable(readFileSync(join(spectrum, name), 'utf8'), () => false);
    const rows = [...table.rows].map(({ cells }) =>
      Object.fromEntries(table.names.map((column, index) => [column, cells[index] ?? ''])),
    );
    const expected: unknown = JSON.parse(readFileSync(join(spectrum, name.replace('.csv', '.expected.json')), 'utf8'));
    return JSON.stringify(rows) === JSON.stringify(expected);
  });
  return { right: right.length, files: names.length };
}
