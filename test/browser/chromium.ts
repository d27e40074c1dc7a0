import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const folder = resolve('node_modules/.cache/npm-chromium');
const systemLibraries = [
  '/usr/lib/x86_64-linux-gnu',
  '/lib/x86_64-linux-gnu',
  '/usr/lib64',
  '/usr/lib',
  '/usr/lib/aarch64-linux-gnu',
];

/**
 * Unpacks npm's Chromium once. Beside the place and then moved there whole: two test files may come to it at the same time, and
 * a run may be killed midway.
 */
function unpacked(): string {
  if (!existsSync(join(folder, 'chromium'))) {
    mkdirSync(dirname(folder), { recursive: true });
    const own = mkdtempSync(`${folder}-`);
    // In a process of its own, since the package unpacks to wherever that process keeps temporary files.
    execFileSync(process.execPath, ['test/browser/unpack-chromium.mjs'], { env: { ...process.env, TMPDIR: own } });
    try {
      renameSync(own, folder);
    } catch (error) {
      if (!existsSync(join(folder, 'chromium'))) throw error;
      rmSync(own, { recursive: true, force: true });
    }
  }
  return join(folder, 'chromium');
}

/** A real Chromium, with more arguments if any: the one CHROME_PATH names, else the one that npm brought. The caller closes it. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-background-networking', '--no-first-run', ...more];
  const given = process.env['CHROME_PATH'];
  if (given !== undefined && given !== '') return chromium.launch({ executablePath: given, args });
  const executablePath = unpacked();
  const environment: Record<string, string> = {};
  // Where the system lacks libnss3 or fonts, those that the package carries for a bare Linux serve.
  if (!systemLibraries.some((place) => existsSync(join(place, 'libnss3.so'))))
    environment['LD_LIBRARY_PATH'] = join(folder, 'al2023/lib');
  if (!existsSync('/etc/fonts/fonts.conf')) environment['FONTCONFIG_PATH'] = join(folder, 'fonts');
  return chromium.launch({ executablePath, args, env: { ...process.env, ...environment } as Record<string, string> });
}
