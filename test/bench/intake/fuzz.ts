import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseProfile } from '@guldkorn/municipality';
import { damagedBytes, damagedFiles, type DamagedFile, type SeedFile } from './damaged-file.js';
import { readingOutcome, type ReadingOutcome } from './reading-outcome.js';

const corpus = 'test/corpus/files';
const profilePath = 'libs/municipality/profiles/krokom.json';

export interface FuzzResult {
  readonly files: number;
  readonly outcomes: Readonly<Record<ReadingOutcome, number>>;
  /** What went wrong first, a few. */
  readonly details: readonly string[];
}

/** Every file of the corpus, in all formats. */
export function corpusFiles(): SeedFile[] {
  return readdirSync(corpus).map((name) => ({ name, bytes: readFileSync(join(corpus, name)) }));
}

/** Reads damaged files, as many as asked for: the same ones for the same seed. */
export async function fuzz(files: number, seed: number): Promise<FuzzResult> {
  const profile = parseProfile(readFileSync(profilePath, 'utf8'), profilePath);
  const outcomes: Record<ReadingOutcome, number> = { read: 0, refused: 0, crash: 0, hang: 0, unclear: 0 };
  const details: string[] = [];
  const samples: DamagedFile[] = fc.sample(damagedFiles(corpusFiles()), { numRuns: files, seed });
  for (const [index, sample] of samples.entries()) {
    const { outcome, detail } = await readingOutcome(damagedBytes(sample), sample.name, profile);
    outcomes[outcome]++;
    if (outcome !== 'read' && outcome !== 'refused' && details.length < 20)
      details.push(`${index} ${outcome}: ${sample.seed.name} as ${detail}`);
  }
  return { files, outcomes, details };
}
