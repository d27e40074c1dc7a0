// Reads one file with the built libraries in a process of its own, and says on one line what became of it and at what cost.
// node read-one.mjs FILE PROFILE
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const [file, profilePath] = process.argv.slice(2);
const libraries = join(import.meta.dirname, '../../dist/libs');
const { parseFile, IntakeError } = await import(join(libraries, 'intake/src/index.js'));
const { parseProfile } = await import(join(libraries, 'municipality/src/index.js'));
const profile = parseProfile(readFileSync(profilePath, 'utf8'), profilePath);
const bytes = readFileSync(file);
const megabytes = () => process.resourceUsage().maxRSS / 1024;
const before = megabytes();
const started = performance.now();
let answer = 'read';
let message = '';
try {
  await parseFile(bytes, basename(file), profile);
} catch (error) {
  answer = error instanceof IntakeError ? error.code : 'CRASH';
  message = error instanceof IntakeError ? error.messages.sv : String(error?.stack ?? error);
}
console.log(
  JSON.stringify({ answer, message, milliseconds: performance.now() - started, megabytes: megabytes() - before }),
);
