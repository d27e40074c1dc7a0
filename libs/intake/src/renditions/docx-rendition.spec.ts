import { deflateRawSync, crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { IntakeError } from '../intake-error.js';
import { parseFile } from '../parse-file.js';
import type { ParsedNote } from '../parsed.js';
import { testProfile } from '../test-profile.js';

async function wordFile(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

async function readNote(bytes: Uint8Array): Promise<ParsedNote> {
  const parsed = await parseFile(bytes, 'anteckning.docx', testProfile);
  if (parsed.kind !== 'note') throw new Error('a .docx is a note');
  return parsed;
}

const plain = (text: string) => new Paragraph({ text });
const bullet = (text: string, level = 0) => new Paragraph({ text, bullet: { level } });
const statements = (note: ParsedNote) =>
  note.statements.map((each) => [note.text.slice(each.start, each.end), each.role, each.valence]);

/** A zip of one deflated entry, whose directory may lie about the size. */
function zipOf(name: string, content: Buffer, statedSize = content.length): Uint8Array {
  const packed = deflateRawSync(content);
  const title = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(crc32(content), 14);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(statedSize, 22);
  local.writeUInt16LE(title.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(crc32(content), 16);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(statedSize, 24);
  entry.writeUInt16LE(title.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + title.length, 12);
  end.writeUInt32LE(local.length + title.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([local, title, packed, entry, title, end]));
}

const bodyOf = (body: string) => Buffer.from(`<w:document><w:body>${body}</w:body></w:document>`);

/** Two entries in a directory that says one: a reader that goes on reading would find the second. */
function zipOfUncounted(): Uint8Array {
  const zip = Buffer.from(zipOf('word/document.xml', bodyOf('')));
  const endAt = zip.length - 22;
  const start = zip.readUInt32LE(endAt + 16);
  const end = Buffer.from(zip.subarray(endAt));
  const directory = zip.subarray(start, endAt);
  end.writeUInt32LE(directory.length * 2, 12);
  return new Uint8Array(Buffer.concat([zip.subarray(0, endAt), directory, end]));
}

describe('a .docx', () => {
  it('is read by its styles, paragraph by paragraph', async () => {
    const note = await readNote(
      await wordFile([
        new Paragraph({ text: 'Dialogmöte Vallen', heading: HeadingLevel.TITLE }),
        plain('Vallens bygdegård, 3 oktober 2019'),
        new Paragraph({ text: 'Styrkor/möjligheter', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({ text: 'Deltagarnas åsikter', heading: HeadingLevel.HEADING_2 }),
        bullet('Samhörighet'),
        bullet('Skogen, sjön och “ron”'),
        new Paragraph({ text: 'Politikernas åsikter', heading: HeadingLevel.HEADING_2 }),
        bullet('Per Wassberg: Föreningarna'),
        new Paragraph({ text: 'Svagheter/utmaningar', heading: HeadingLevel.HEADING_1 }),
        bullet('Bussen'),
      ]),
    );
    expect(note.head).toEqual({
      title: 'Dialogmöte Vallen',
      date: '2019-10-03',
      venue: 'Vallens bygdegård',
      districtId: 'hede-bygd',
      groupId: null,
      participants: null,
      meetingId: 'dialog-vallen',
    });
    expect(statements(note)).toEqual([
      ['Samhörighet', 'resident', 'praise'],
      ['Skogen, sjön och “ron”', 'resident', 'praise'],
      ['Föreningarna', 'politician', 'praise'],
      ['Bussen', 'resident', 'trouble'],
    ]);
    expect(note.encoding).toBeNull();
  });

  it('is read by its looks where it has no styles', async () => {
    const note = await readNote(
      await wordFile([
        plain('Möte i Hede'),
        new Paragraph({ children: [new TextRun({ text: 'Styrkor', bold: true })] }),
        plain('• Skogen'),
        plain('Sjön ligger nära och är ren.'),
        plain('Vi som bor här hjälper varandra när det behövs, sommar som vinter, utan att någon ber om det.'),
        new Paragraph({ children: [new TextRun({ text: 'Minus:', bold: true })] }),
        plain('- Bussen'),
      ]),
    );
    expect(statements(note)).toEqual([
      ['Skogen', 'resident', 'praise'],
      ['Sjön ligger nära och är ren.', 'resident', 'praise'],
      [
        'Vi som bor här hjälper varandra när det behövs, sommar som vinter, utan att någon ber om det.',
        'resident',
        'praise',
      ],
      ['Bussen', 'resident', 'trouble'],
    ]);
  });

  it('with a SWOT table is read column by column', async () => {
    const row = (...cells: string[]) =>
      new TableRow({ children: cells.map((text) => new TableCell({ children: [plain(text)] })) });
    const note = await readNote(
      await wordFile([
        plain('Möte i Hede'),
        new Table({ rows: [row('Styrkor', 'Svagheter'), row('Skogen', 'Bussen'), row('Sjön', 'Fibern')] }),
      ]),
    );
    expect(statements(note)).toEqual([
      ['Skogen', 'resident', 'praise'],
      ['Sjön', 'resident', 'praise'],
      ['Bussen', 'resident', 'trouble'],
      ['Fibern', 'resident', 'trouble'],
    ]);
  });

  it.each([
    [
      'says it unpacks to more than 50 MB',
      zipOf('word/document.xml', Buffer.from('<a/>'), 60 * 1024 * 1024),
      'FILE_TOO_LARGE',
    ],
    [
      'hides how much it unpacks to',
      zipOf('word/document.xml', Buffer.alloc(60 * 1024 * 1024, 32), 1000),
      'DOCX_UNREADABLE',
    ],
    [
      'carries entities',
      zipOf('word/document.xml', Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')),
      'DOCX_UNREADABLE',
    ],
    ['is no document inside', zipOf('word/document.xml', Buffer.from('<a/>')), 'DOCX_UNREADABLE'],
    ['nests its tags too deep', zipOf('word/document.xml', bodyOf('<w:sdt>'.repeat(20_000))), 'DOCX_UNREADABLE'],
    ['holds an entry its directory does not count', zipOfUncounted(), 'DOCX_UNREADABLE'],
  ])('that %s is refused, by its name and in our own words', async (_, bytes, code) => {
    const error: unknown = await parseFile(bytes, 'fil.docx', testProfile).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'IntakeError', code });
    if (!(error instanceof IntakeError)) return;
    for (const message of [error.messages.sv, error.messages.en]) {
      expect(message).toContain('fil.docx');
      expect(message).not.toMatch(/directory|document type|undefined|Error|word\/|\(.*\)/);
    }
  });

  it.each([
    ['seven million empty paragraphs', '<w:p/>'.repeat(7_000_000), '8 MB'],
    ['one paragraph of 44 MB', `<w:p><w:r><w:t>${'ord '.repeat(11_000_000)}</w:t></w:r></w:p>`, '8 MB'],
    ['20,001 paragraphs', '<w:p/>'.repeat(20_001), '20 000 stycken'],
    ['20,001 paragraphs by another prefix', '<v:p a="b"></v:p>'.repeat(20_001), '20 000 stycken'],
    ['400,001 tags', '<w:r/>'.repeat(400_001), '400 000'],
  ])('of %s is refused with the limit and what to do', async (_, body, limit) => {
    const bytes = zipOf('word/document.xml', bodyOf(body));
    const error: unknown = await parseFile(bytes, 'fil.docx', testProfile).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'FILE_TOO_LARGE' });
    if (!(error instanceof IntakeError)) return;
    expect(error.messages.sv).toContain(limit);
    expect(error.messages.sv).toContain('Dela upp anteckningen');
    expect(error.messages.en).toContain('Split the note');
  });
});
