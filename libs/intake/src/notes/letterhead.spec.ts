import { describe, expect, it } from '@jest/globals';
import { Document, Packer, Paragraph } from 'docx';
import { parseFile } from '../parse-file.js';
import type { ParsedNote } from '../parsed.js';
import { testProfile, utf8 } from '../test-profile.js';
import { Letterhead } from './letterhead.js';

async function read(source: string | Uint8Array, fileName: string): Promise<ParsedNote> {
  const parsed = await parseFile(typeof source === 'string' ? utf8(source) : source, fileName, testProfile);
  if (parsed.kind !== 'note') throw new Error('not a note');
  return parsed;
}

const wordsOf = (note: ParsedNote) => note.statements.map(({ start, end }) => note.text.slice(start, end));

const walk = { title: 'Byavandring i Granliden', date: '2026-03-21', districtId: 'norr', participants: 9 };
const body = ['2026-03-21, Granliden. Vi var 9 personer.', '## Styrkor', '- Fisket'];

describe('a letterhead above the title', () => {
  it.each([
    ['the municipality’s name', ['Exempels kommun']],
    ['name and department', ['Exempels kommun', 'Samhällsbyggnadsförvaltningen']],
    ['name and department on a line', ['Exempels kommun, kommunledningskontoret']],
    [
      'name, address and telephone',
      ['EXEMPELS KOMMUN', 'Storgatan 4, 123 45 Hede', 'Tel 0640-174 06 · www.exempel.se'],
    ],
    ['name and record number', ['Exempels kommun', 'Dnr KS 2026/123']],
    ['name, kind and page', ['Exempels kommun', 'Minnesanteckningar', 'Sida 1 (3)']],
    ['kind of document alone', ['PROTOKOLL']],
    ['name and a day', ['Exempels kommun  2026-03-21']],
    ['a marked heading', ['# Exempels kommun']],
  ])('takes nothing away: %s', async (_, lines) => {
    for (const between of ['\n\n', '\n'])
      for (const title of ['# Byavandring i Granliden', 'Byavandring i Granliden']) {
        const note = await read([lines.join(between), title, ...body].join('\n\n'), 'note.md');
        expect(note.head).toMatchObject(walk);
        expect(wordsOf(note)).toEqual(['Fisket']);
      }
  });

  it('stands on the lines directly above the title', async () => {
    const note = await read(`Exempels kommun\nByavandring i Granliden\n${body.join('\n\n')}`, 'note.txt');
    expect(note.head).toMatchObject(walk);
  });

  it('is read alike in html and docx', async () => {
    const html = `<p>Exempels kommun</p><h1>Byavandring i Granliden</h1><p>${body[0]}</p><h2>Styrkor</h2><ul><li>Fisket</li></ul>`;
    const children = ['Exempels kommun', 'Byavandring i Granliden', body[0] ?? '', 'Styrkor']
      .map((text) => new Paragraph({ text }))
      .concat(new Paragraph({ text: 'Fisket', bullet: { level: 0 } }));
    const docx = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
    for (const note of [await read(html, 'note.html'), await read(docx, 'note.docx')]) {
      expect(note.head).toMatchObject(walk);
      expect(wordsOf(note)).toEqual(['Fisket']);
    }
  });

  it('comes again on later pages without being said', async () => {
    const pages = `Exempels kommun\nSida 1 (2)\n\n# Byavandring i Granliden\n\n${body.join('\n\n')}\n\nExempels kommun\n\nSida 2 (2)\n\n- Skogen`;
    expect(wordsOf(await read(pages, 'note.md'))).toEqual(['Fisket', 'Skogen']);
  });

  it.each([
    ['Exempels kommun\n\n## Styrkor\n\n- Fisket', null],
    ['Anteckningar\nPlats: Hede\n\n## Styrkor\n\n- Fisket', 'Anteckningar'],
    ['# Minnesanteckningar\n\n## Skolan\n\n- Bra lärare', 'Minnesanteckningar'],
    ['Protokoll\n\nSkolan\n- Bra lärare', 'Protokoll'],
    ['Protokoll 2026-03-21\n\nSkolan\n- Bra lärare', 'Protokoll 2026-03-21'],
    ['Exempels kommuns framtid\n\n## Styrkor\n\n- Fisket', 'Exempels kommuns framtid'],
  ])('is no title, and a kind of document is one only where nothing else is: %s', async (text, title) => {
    expect((await read(text, 'note.md')).head.title).toBe(title);
  });
});

describe('a line of a letterhead', () => {
  const letterhead = new Letterhead(testProfile);
  it.each([
    'Exempels kommun',
    'Exempel kommun',
    'Kultur- och fritidsförvaltningen',
    'Box 25',
    'Diarienummer: 2026-77',
    '1(4)',
    'info@exempel.se',
  ])('%s is one', (line) => expect(letterhead.kindOf(line)).toBe('sender'));
  it.each([
    'Exempel',
    'Exempels kommun är bra',
    'Dialogmöte Vallen',
    'Hede',
    'Om vägarna',
    'Skolan 2026',
    '2026-03-21',
  ])('%s is none', (line) => expect(letterhead.kindOf(line)).toBeNull());
});
