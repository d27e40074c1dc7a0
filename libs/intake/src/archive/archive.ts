import type { LocalizedText } from '@guldkorn/municipality';
import { IntakeError } from '../intake-error.js';
import { archiveKinds, type ArchiveFormat, type ArchiveKind } from './archive-kind.js';
import { TagCount } from './tag-count.js';
import { readZipDirectory, unpackEntry, type ZipEntry } from './zip-directory.js';

/** Deeper than any document is built; readers call themselves once a level. */
const DEEPEST_TAGS = 500;

/** The error for an office file that cannot be opened, with the reason where it is a particular one. */
export function archiveUnreadable(format: ArchiveFormat, fileName: string, reason?: LocalizedText): IntakeError {
  const { file, program, extension, unreadable } = archiveKinds[format];
  return new IntakeError(unreadable, {
    sv: `${file.sv} ”${fileName}” ${reason?.sv ?? 'är skadad och går inte att läsa'}. Öppna originalet i ${program}, spara det igen som .${extension} och ladda upp det.`,
    en: `${file.en} "${fileName}" ${reason?.en ?? 'is damaged and cannot be read'}. Open the original in ${program}, save it again as .${extension} and upload it.`,
  });
}

function tooLarge({ file, remedy }: ArchiveKind, fileName: string, limit: LocalizedText): IntakeError {
  return new IntakeError('FILE_TOO_LARGE', {
    sv: `${file.sv} ”${fileName}” är för stor för att läsas: gränsen är ${limit.sv}. ${remedy.sv}`,
    en: `${file.en} "${fileName}" is too large to be read: the limit is ${limit.en}. ${remedy.en}`,
  });
}

const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024);
const number = (value: number, between: string) => `${value}`.replace(/\B(?=(\d{3})+$)/g, between);

/** A name that points out of the archive, or that systems read in different ways. */
const unsafeName = /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\\|\0/i;

/**
 * An office file's parts, unpacked one at a time and never beyond its format's limits: the directory of a hostile
 * archive lies, so both what it says and what comes out are bounded. Archives inside it and what its relations point
 * to are never opened.
 */
export class Archive {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly kind: ArchiveKind;
  private tags = 0;

  /** @throws IntakeError the format's `…_UNREADABLE`, FILE_TOO_LARGE (naming the limit). Nothing is unpacked yet. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly format: ArchiveFormat,
    private readonly fileName: string,
  ) {
    this.kind = archiveKinds[format];
    const entries = readZipDirectory(bytes);
    if (entries === null) throw archiveUnreadable(format, fileName);
    if (entries.some(({ name }) => unsafeName.test(name)))
      throw archiveUnreadable(format, fileName, {
        sv: 'har delar vars namn pekar utanför filen, vilket inget kontorsprogram skriver',
        en: 'has parts whose names point out of the file, which no office program writes',
      });
    this.entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
    if (this.entries.size < entries.length)
      throw archiveUnreadable(format, fileName, {
        sv: 'har flera delar med samma namn, vilket inget kontorsprogram skriver',
        en: 'has several parts of the same name, which no office program writes',
      });
    const { mostUnpacked } = this.kind;
    if (entries.reduce((sum, entry) => sum + entry.size, 0) > mostUnpacked)
      throw tooLarge(this.kind, fileName, {
        sv: `${megabytes(mostUnpacked)} MB uppackat, med bilder och inbäddade filer`,
        en: `${megabytes(mostUnpacked)} MB unpacked, with images and embedded files`,
      });
  }

  /** The parts' names as the archive writes them, folders left out. */
  get names(): string[] {
    return [...this.entries.values()].map(({ name }) => name).filter((name) => !name.endsWith('/'));
  }

  /**
   * A part of XML, as bytes of UTF-8 mostly; null when the archive has none of that name.
   * @throws IntakeError the format's `…_UNREADABLE` (damaged, larger than it says, a document type, tags too deep),
   * FILE_TOO_LARGE (naming the limit).
   */
  xml(name: string): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    const content = this.unpack(entry);
    this.checkXml(content);
    return content;
  }

  /** The same for every part, for a reader that unpacks the archive itself. @throws IntakeError as `xml`. */
  checkAll(): void {
    for (const entry of this.entries.values()) {
      if (entry.name.endsWith('/')) continue;
      const content = this.unpack(entry);
      if (isXml(entry.name, content)) this.checkXml(content);
    }
  }

  private unpack(entry: ZipEntry): Uint8Array {
    const content = unpackEntry(this.bytes, entry, entry.size);
    if (content === null) throw archiveUnreadable(this.format, this.fileName);
    return content;
  }

  private checkXml(content: Uint8Array): void {
    const { mostOfPart, mostTags, mostParagraphs } = this.kind;
    // No office program writes a document type; one would carry entities that expand.
    if (Buffer.from(content.buffer, content.byteOffset, content.length).includes('<!DOCTYPE'))
      throw archiveUnreadable(this.format, this.fileName);
    const refuse = (sv: string, en: string) => tooLarge(this.kind, this.fileName, { sv, en });
    if (content.length > mostOfPart)
      throw refuse(
        `${megabytes(mostOfPart)} MB text med formatering`,
        `${megabytes(mostOfPart)} MB of text with its formatting`,
      );
    const count = new TagCount(content);
    this.tags += count.tags;
    if (count.paragraphs > mostParagraphs)
      throw refuse(`${number(mostParagraphs, ' ')} stycken`, `${number(mostParagraphs, ',')} paragraphs`);
    if (this.tags > mostTags)
      throw refuse(`${number(mostTags, ' ')} formateringskoder`, `${number(mostTags, ',')} format tags`);
    if (count.deepest > DEEPEST_TAGS) throw archiveUnreadable(this.format, this.fileName);
  }
}

/** A part is taken for XML by its name, or since its first sign opens a tag: relations may point to any name. */
function isXml(name: string, content: Uint8Array): boolean {
  if (/\.(xml|rels)$/i.test(name)) return true;
  const first = content.findIndex((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf].includes(byte));
  return content[first] === 0x3c;
}
