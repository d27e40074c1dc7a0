import { deflateRawSync, crc32 } from 'node:zlib';

/** An entry as a hostile archive may have it: what the directory says need not be what is there. */
export interface RawEntry {
  readonly name: string;
  readonly content?: Uint8Array | string;
  /** Packed already; instead of `content`. */
  readonly packed?: Uint8Array;
  /** What the directory says that it unpacks to; else the truth. */
  readonly saysSize?: number;
  /** Points at the packed bytes of an entry before it, by its index, and adds none of its own. */
  readonly sameAs?: number;
  /** Bit 0 of the flags: encrypted. */
  readonly encrypted?: boolean;
}

/** Writes a zip archive byte by byte, lies included. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  const written: { offset: number; packed: number; size: number; crc: number }[] = [];
  let at = 0;
  for (const { name, content = '', packed, saysSize, sameAs, encrypted = false } of entries) {
    const nameBytes = Buffer.from(name, 'utf8');
    const flags = 0x800 | (encrypted ? 1 : 0);
    const whole = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
    const deflated = Buffer.from(packed ?? deflateRawSync(whole));
    const facts =
      sameAs === undefined
        ? {
            offset: at,
            packed: deflated.length,
            size: saysSize ?? whole.length,
            crc: packed === undefined ? crc32(whole) : 0,
          }
        : written[sameAs]!;
    if (sameAs === undefined) {
      const local = Buffer.alloc(30);
      local.writeUInt32LE(0x04034b50, 0);
      local.writeUInt16LE(20, 4);
      local.writeUInt16LE(flags, 6);
      local.writeUInt16LE(8, 8);
      local.writeUInt32LE(facts.crc, 14);
      local.writeUInt32LE(facts.packed, 18);
      local.writeUInt32LE(facts.size, 22);
      local.writeUInt16LE(nameBytes.length, 26);
      locals.push(local, nameBytes, deflated);
      at += local.length + nameBytes.length + deflated.length;
    }
    written.push(facts);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(facts.crc, 16);
    entry.writeUInt32LE(facts.packed, 20);
    entry.writeUInt32LE(facts.size, 24);
    entry.writeUInt16LE(nameBytes.length, 28);
    entry.writeUInt32LE(facts.offset, 42);
    directory.push(entry, nameBytes);
  }
  const directorySize = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directorySize, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}
