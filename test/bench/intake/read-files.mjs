// Reads files with the built libraries, and says of each on a line what became of it and at what cost: memory is the most
// that this process has taken so far over what the libraries themselves take.
// node read-files.mjs PROFILE FILE…
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const [profilePath, ...files] = process.argv.slice(2);
const libraries = join(import.meta.dirname, '../../../dist/libs');
const { parseFile, IntakeError } = await import(join(libraries, 'intake/src/index.js'));
const { parseProfile } = await import(join(libraries, 'municipality/src/index.js'));
const profile = parseProfile(readFileSync(profilePath, 'utf8'), profilePath);
// Linux's own count of this program where there is one: maxRSS begins with what the process that started it held.
const own = '/proc/self/status';
const megabytes = () =>
  (existsSync(own) ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync(own, 'utf8'))[1]) : process.resourceUsage().maxRSS) /
  1024;
const before = megabytes();
for (const file of files) {
  const bytes = readFileSync(file);
  const started = performance.now();
  let answer = 'read';
  let message = '';
  try {
    await parseFile(bytes, basename(file), profile);
  } catch (error) {
    answer = error instanceof IntakeError ? error.code : 'CRASH';
    message = error instanceof IntakeError ? error.messages.sv : String(error?.stack ?? error);
  }
  const milliseconds = performance.now() - started;
  console.log(JSON.stringify({ answer, message, milliseconds, megabytes: megabytes() - before }));
}
