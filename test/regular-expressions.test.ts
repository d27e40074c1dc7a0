import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { TextEngine } from '@guldkorn/text';
import type { MaskedText } from '../apps/api/src/masking/mask-text.js';
import type { ReportDocument } from '../libs/report/src/document.js';
import { everyPattern, type WrittenPattern } from './patterns/every-pattern.js';
import { MOST } from './growth.js';
import { slowness } from './patterns/slow-pattern.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { written, made } = everyPattern();

/** Those that may take longer than their text is long, since nobody can give them a long one; and why. */
const shortTexts: ReadonlyMap<string, string> = new Map([
  [String.raw`\B(?=(\d{3})+$)`, 'the digits of one number'],
  [
    String.raw`^\s*[^=,]+=\s*(reader|analyst|editor|moderator|administrator)\s*(,\s*[^=,]+=\s*(reader|analyst|editor|moderator|administrator)\s*)*$`,
    'a setting of whoever runs the server, read once',
  ],
  [
    String.raw`^create (?:or replace )?(?:function|procedure)\b[\s\S]*?\$\$[\s\S]*?\$\$[^;]*;|^create (?:or replace )?(?:constraint )?trigger\b[\s\S]*?(?:\bend;|\bexecute (?:function|procedure)[^;]*;)`,
    'our own migrations, when they are made',
  ],
]);

/** Anew, though another test's file has loaded it before: what is made when it is loaded is made once. */
const load = async <Module>(file: string) =>
  (await import(`${pathToFileURL(join(root, file)).href}?patterns`)) as Module;

/** Calls whatever makes its expressions when it is called, and not when it is loaded. */
async function callThose(): Promise<void> {
  const { venueOf } = await load<typeof import('../libs/intake/src/notes/venue.js')>('libs/intake/src/notes/venue.ts');
  venueOf('Plats: Bygdegården den 3 maj');
  const { parseAffixes } = await load<typeof import('../libs/text/src/lexicon/dictionary-affixes.js')>(
    'libs/text/src/lexicon/dictionary-affixes.ts',
  );
  parseAffixes('SFX A 0 na [^aeiouyåäö]');
  const { ReceiptCodes } = await load<typeof import('../apps/api/src/submissions/receipt-code.js')>(
    'apps/api/src/submissions/receipt-code.ts',
  );
  new ReceiptCodes('secret').code('form', 'content');
  const { foundWords } = await load<typeof import('../apps/api/src/statements/found-words.js')>(
    'apps/api/src/statements/found-words.ts',
  );
  const engine = { read: () => ({ tokens: [], keyphrases: [] }) } as unknown as TextEngine;
  const word = (name: string | null) => ({ word: 'skidspår', bases: ['skidspår'], name, keys: new Set<string>() });
  const text = 'Skidspåren i Hotagen' as MaskedText;
  foundWords(engine, () => word(null), text, '"två ord" skidspår');
  foundWords(engine, () => word('hotagen'), text, 'Hotagen');
  const { translatedChanges } = await load<typeof import('../libs/report/src/translated-changes.js')>(
    'libs/report/src/translated-changes.ts',
  );
  const none = { firstPage: [], blocks: [] } as unknown as ReportDocument;
  for (const [from, to] of [
    ['sv', 'en'],
    ['en', 'sv'],
  ] as const)
    translatedChanges({ figures: [], came: [{ id: 'gone', title: 'a title of nothing' }], went: [] } as never, {
      from,
      to,
      own: none,
      translated: none,
      known: [],
    });
}

/** The expressions that the sources make of texts, each with the place it is made at as the running code has it. */
async function madePatterns(): Promise<readonly (WrittenPattern & { readonly place: string })[]> {
  const found: (WrittenPattern & { readonly place: string })[] = [];
  const Plain = globalThis.RegExp;
  const noted = (pattern: RegExp): RegExp => {
    const where = /((?:libs|apps)\/[^:)\s?]+\.ts)(?:\?patterns)?:(\d+):(\d+)/.exec(new Error().stack ?? '');
    if (where !== null) {
      const [, file, line, column] = where;
      found.push({
        file: file!,
        line: Number(line),
        source: pattern.source,
        flags: pattern.flags,
        place: `${file}:${line}:${column}`,
      });
    }
    return pattern;
  };
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, [pattern, flags]: [string, string?]) => noted(new target(pattern, flags)),
    apply: (target, _this, [pattern, flags]: [string, string?]) => noted(target(pattern, flags)),
  });
  try {
    for (const file of new Set(made.map((one) => one.file))) await load(file);
    await callThose();
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}

/** What is wrong with each of the expressions, one of each. */
async function slowAmong(patterns: readonly WrittenPattern[]): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const { file, line, source, flags } of patterns) {
    const text = `/${source}/${flags}`;
    if (seen.has(text)) continue;
    seen.add(text);
    const slow = await slowness(source, flags);
    if (slow !== null)
      found.push(`${file}:${line} ${text} by ${JSON.stringify(slow.attack)}, to the power ${slow.power.toFixed(1)}`);
  }
  return found;
}

describe('the time that a regular expression takes', () => {
  it.each([
    ['(a+)+$', '', 3],
    ['^[,;]+|[,;]+$', 'g', MOST],
  ])('is found to grow faster than the text: /%s/%s', async (source, flags, least) => {
    expect((await slowness(source, flags))?.power ?? 1).toBeGreaterThan(least);
  });

  it('grows with the text and no faster, of every one that is written out', async () => {
    expect(written.length).toBeGreaterThan(900);
    expect([...shortTexts.keys()].filter((source) => !written.some((one) => one.source === source))).toEqual([]);
    expect(await slowAmong(written.filter(({ source }) => !shortTexts.has(source)))).toEqual([]);
  });

  it('grows with the text and no faster, of every one that is made', async () => {
    const found = await madePatterns();
    const files = new Set(made.map(({ file }) => file));
    // As many places as the sources have, so that none is made that is not looked at.
    for (const file of files) {
      const places = new Set(found.filter((one) => one.file === file).map(({ place }) => place));
      expect([file, places.size]).toEqual([file, made.filter((one) => one.file === file).length]);
    }
    expect(await slowAmong(found.filter(({ file }) => files.has(file)))).toEqual([]);
  });
});
