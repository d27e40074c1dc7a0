import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from '../measure.js';
import type { Loaded } from './load-once.js';

const RUNS = 5;

/** Medians over fresh processes. */
export function loading(): Loaded {
  const runs = Array.from(
    { length: RUNS },
    () =>
      JSON.parse(
        execFileSync(process.execPath, ['--expose-gc', join(import.meta.dirname, 'load-once.js')], {
          encoding: 'utf8',
        }),
      ) as Loaded,
  );
  const of = (field: keyof Loaded): number => median(runs.map((run) => run[field]));
  return {
    load: of('load'),
    toFirstText: of('toFirstText'),
    heldAtOnce: of('heldAtOnce'),
    heldAfterReading: of('heldAfterReading'),
    resident: of('resident'),
  };
}
