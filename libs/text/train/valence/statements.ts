import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Valence } from '../../src/reading.js';

/** A statement whose valence someone has judged by the gold's guideline. */
export interface LabelledStatement {
  readonly text: string;
  readonly valence: Valence;
  /** What the question above it leans to. */
  readonly asked: Valence | null;
}

const VALENCES = ['praise', 'trouble', 'wish', 'unclear'] as const;

/** The statements of statements.tsv: valence, what was asked or `-`, text. Those of the gold that are for testing are not among them. */
export function readStatements(): LabelledStatement[] {
  return readFileSync(join(import.meta.dirname, 'statements.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [valence = '', asked = '', text = ''] = line.split('\t');
      return { text, valence: valenceFrom(valence), asked: asked === '-' ? null : valenceFrom(asked) };
    });
}

function valenceFrom(name: string): Valence {
  const found = VALENCES.find((valence) => valence === name);
  if (found === undefined) throw new Error(`statements.tsv: no valence is called ${name}`);
  return found;
}
