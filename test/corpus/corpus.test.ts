import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { IntakeError, parseFile } from '@guldkorn/intake';
import { parseProfile } from '@guldkorn/municipality';
import { createTextEngine, headingLean, lemmasOfWords, loadTextResources, textResourcesFolder } from '@guldkorn/text';
import {
  addUp,
  factsOf,
  findingsOf,
  measuresOf,
  readExpected,
  scoreFile,
  TABLE_HEAD,
  tableLine,
  type FileScore,
} from './score.js';

const folder = 'test/corpus';
const report = 'test/output/corpus.txt';
const profile = parseProfile(readFileSync('libs/municipality/profiles/krokom.json', 'utf8'), 'krokom.json');
const engine = createTextEngine(loadTextResources(textResourcesFolder()), { places: [] });
/** As the product reads Swedish; the same headings stand in many files. */
const read = new Map<string, readonly string[]>();
const lemmas = (words: string): readonly string[] => {
  const known = read.get(words) ?? lemmasOfWords(engine, words);
  read.set(words, known);
  return known;
};
const names = readdirSync(join(folder, 'files')).sort();

async function score(name: string): Promise<FileScore> {
  const expected = readExpected(readFileSync(join(folder, 'expected', `${name}.tsv`), 'utf8'));
  try {
    const file = await parseFile(new Uint8Array(readFileSync(join(folder, 'files', name))), name, profile, {
      lemmas,
      leanOf: headingLean,
    });
    return scoreFile(expected, findingsOf(file, profile), factsOf(file));
  } catch (error) {
    // A refusal finds nothing: that is how a person would meet it. So does a crash, which must not hide the other files.
    const unread = scoreFile(expected, [], new Map());
    const why = error instanceof IntakeError ? `refused: ${error.code}` : `crashed: ${String(error)}`;
    return { ...unread, faults: [why, ...unread.faults] };
  }
}

/** The table of all files, of each format and of all, and below it every fault by file. */
function written(scores: ReadonlyMap<string, FileScore>): { table: string; faults: string } {
  const format = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
  const formats = [...new Set(names.map(format))].sort();
  const all = [...scores.values()];
  return {
    table: [
      TABLE_HEAD,
      ...[...scores].map(([name, each]) => tableLine(name, each)),
      ...formats.map((kind) =>
        tableLine(kind, addUp(names.flatMap((name) => (format(name) === kind ? [scores.get(name)!] : [])))),
      ),
      tableLine('all', addUp(all)),
    ].join('\n'),
    faults: [...scores]
      .filter(([, { faults }]) => faults.length > 0)
      .map(([name, { faults }]) => `${name}\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
      .join('\n'),
  };
}

describe('a corpus of notes and exports as people have them', () => {
  it('has an expectation for every file, and more than sixty', () => {
    expect(readdirSync(join(folder, 'expected')).sort()).toEqual(names.map((name) => `${name}.tsv`).sort());
    expect(names.length).toBeGreaterThan(60);
  });

  it('is read as a careful reader would', async () => {
    const scores = new Map<string, FileScore>();
    for (const name of names) scores.set(name, await score(name));
    const { table, faults } = written(scores);
    mkdirSync('test/output', { recursive: true });
    writeFileSync(report, `${table}\n\n${faults}\n`);
    process.stdout.write(`${table}\nEvery fault: ${report}\n`);
    const reached = measuresOf(addUp([...scores.values()]));
    expect(reached.found).toBeGreaterThanOrEqual(0.97);
    expect(reached.precision).toBeGreaterThanOrEqual(0.97);
    expect(reached.voice).toBeGreaterThanOrEqual(0.99);
    expect(reached.valence).toBeGreaterThanOrEqual(0.98);
    expect(reached.bygd).toBeGreaterThanOrEqual(0.99);
  });
});
