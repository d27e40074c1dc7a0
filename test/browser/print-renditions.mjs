// Prints the web pages among intake's renditions to PDF, as a browser's own print does. Run from the repository's root by
// Node 24: node test/browser/print-renditions.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { launchChromium } from './chromium.ts';

const folder = new URL('../../libs/intake/fixtures/renditions/', import.meta.url);
const browser = await launchChromium();
const page = await browser.newPage();
for (const name of readdirSync(folder).filter((each) => each.endsWith('.html'))) {
  await page.setContent(readFileSync(new URL(name, folder), 'utf8'));
  const margin = { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' };
  writeFileSync(new URL(name.replace('.html', '.pdf'), folder), await page.pdf({ format: 'A4', margin }));
}
await browser.close();
