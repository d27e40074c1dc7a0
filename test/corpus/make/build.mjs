// Writes the corpus from its marked sources: `node test/corpus/make/build.mjs [part of a name…]`. Run by hand; what it
// writes is committed. LibreOffice (soffice) must be installed for the files that come from it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { writeDocument } from './document.mjs';
import { readMarked } from './marks.mjs';
import { openPrinter } from './page.mjs';
import { writeWorkbook } from './sheet.mjs';
import { encodeText } from './text.mjs';

const corpus = join(import.meta.dirname, '..');
const tables = new Set(['.csv', '.tsv', '.xlsx', '.ods']);
const filters = {
  '.docx': 'docx:MS Word 2007 XML',
  '.html': 'html:HTML (StarWriter)',
  '.xlsx': 'xlsx:Calc MS Excel 2007 XML',
};

/** LibreOffice's own file of the kind `to`, from bytes of the kind `from`. */
function throughLibreOffice(bytes, from, to) {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    writeFileSync(join(folder, `in${from}`), bytes);
    const reading = from === '.html' ? ['--infilter=HTML (StarWriter)'] : [];
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        ...reading,
        '--convert-to',
        filters[to] ?? to.slice(1),
        '--outdir',
        join(folder, 'out'),
        join(folder, `in${from}`),
      ],
      { stdio: 'ignore' },
    );
    return readFileSync(join(folder, 'out', `in${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function formOf(extension, source) {
  if (tables.has(extension)) return 'table';
  if (/^<(?:html|!doctype)/imu.test(source)) return 'page';
  return ['.docx', '.odt', '.pdf', '.html'].includes(extension) ? 'document' : 'text';
}

async function bytesOf(extension, form, how, text, printer) {
  if (extension === '.xlsx' || extension === '.ods') {
    const workbook = writeWorkbook(text);
    return extension === '.ods' || how.through !== undefined
      ? throughLibreOffice(workbook, '.xlsx', extension)
      : workbook;
  }
  if (extension === '.pdf' && form === 'page') return (await printer()).print(text);
  if (form === 'page' && how.through !== undefined) return throughLibreOffice(encodeText(text), '.html', extension);
  if (form !== 'document') return encodeText(text, how.encoding, how.newline);
  const document = await writeDocument(text);
  return extension === '.docx' ? document : throughLibreOffice(document, '.docx', extension);
}

const wanted = process.argv.slice(2);
mkdirSync(join(corpus, 'files'), { recursive: true });
mkdirSync(join(corpus, 'expected'), { recursive: true });
const printers = [];
const printer = async () => printers[0] ?? (printers[0] = await openPrinter());
for (const entry of readdirSync(join(import.meta.dirname, 'marked')).sort()) {
  const name = basename(entry, '.marked');
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  const source = readFileSync(join(import.meta.dirname, 'marked', entry), 'utf8');
  const extension = extname(name);
  const form = formOf(extension, source);
  const { how, expected, text } = readMarked(source, form);
  writeFileSync(join(corpus, 'files', name), await bytesOf(extension, form, how, text, printer));
  writeFileSync(join(corpus, 'expected', `${name}.tsv`), `${expected.join('\n')}\n`);
  console.log(`${name}: ${expected.filter((line) => !line.startsWith('# ')).length}`);
}
for (const opened of printers) await opened.close();
