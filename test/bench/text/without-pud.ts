import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTextResources, textResourcesFolder, type TextResources } from '@guldkorn/text';

/** Trains a tagger without PUD (a minute) and loads it in the place of the shipped one, which has seen PUD. */
export function resourcesWithoutPud(): TextResources {
  const folder = mkdtempSync(join(tmpdir(), 'guldkorn-models-'));
  try {
    cpSync(textResourcesFolder(), folder, { recursive: true });
    execFileSync(process.execPath, ['libs/text/train/run.mjs', '--without-pud', join(folder, 'tagger.txt.gz')], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return loadTextResources(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
