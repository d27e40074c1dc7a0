// Unpacks npm's Chromium, its fonts and the libraries it carries for a bare Linux, into the temporary folder (TMPDIR).
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sparticuz, { inflate } from '@sparticuz/chromium';

await sparticuz.executablePath();
await inflate(join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin/al2023.tar.br'));
