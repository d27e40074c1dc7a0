import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Gazetteer } from '@guldkorn/municipality';
import { detectFormat } from '../detect-format.js';
import { HeadingRules } from '../notes/heading-rules.js';
import { fixture, testProfile } from '../test-profile.js';
import { readNoteText } from './note-text.js';
import type { Rendition } from './rendition.js';

const folder = 'renditions';
const files = readdirSync(new URL(`../../fixtures/${folder}/`, import.meta.url)).filter(
  (name) => !/\.(txt|mjs|md)$/.test(name),
);
const rules = new HeadingRules(testProfile, new Gazetteer(testProfile));

/** A rendition as its golden file writes it: each line with its hint, then the codes of its problems. */
function summary({ text, hints, problems }: Rendition): string {
  const lines = text.split('\n').map((line, index) => {
    const hint = hints?.get(index);
    if (hint === undefined) return line === '' ? '' : `| ${line}`;
    return `${hint.kind}${hint.kind === 'paragraph' ? '' : ` ${hint.level}`} | ${line}`;
  });
  return [...lines, ...problems.map(({ code }) => `! ${code}`)].join('\n').trim();
}

describe('renditions', () => {
  it.each(files)('%s reads as its expected file says', async (name) => {
    const bytes = fixture(`${folder}/${name}`);
    const { format, decoded } = detectFormat(bytes, name);
    if (format === 'csv' || format === 'xlsx' || format === 'ods') throw new Error(`${name} is no document`);
    const read = await readNoteText(decoded ?? bytes, format, (label) => rules.isKnown(label), name);
    // Where the formats differ by nature, a file may have an expectation of its own.
    const expected = [name, name.replace(/\.[^.]+$/, '')].map((each) => `${each}.expected.txt`);
    const own = expected.find((each) =>
      readdirSync(new URL(`../../fixtures/${folder}/`, import.meta.url)).includes(each),
    );
    expect(summary(read)).toBe(new TextDecoder().decode(fixture(`${folder}/${own ?? ''}`)).trim());
  });
});
