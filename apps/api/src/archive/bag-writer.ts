import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { onlyOurs, sync, writeDurably } from '../backup/durable-files.js';

/** A file of the bag that is being written. */
export interface BagFile {
  write(part: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** What the name of a file in a manifest may not hold as it is (RFC 8493, 2.1.3). */
const escaped = (path: string) => path.replace(/[%\r\n]/g, (sign) => encodeURIComponent(sign));

/** Writes a bag (BagIt 1.0, RFC 8493) a piece at a time: only checksums are kept in memory. */
export class BagWriter {
  private readonly payload = new Map<string, string>();
  private octets = 0;

  /** @param folder one that is there, and empty. */
  constructor(private readonly folder: string) {}

  /** Opens a file of the payload. @param path within `data`, with slashes. */
  open(path: string): BagFile {
    const file = join(this.folder, 'data', path);
    mkdirSync(dirname(file), { recursive: true });
    const stream = createWriteStream(file, { mode: onlyOurs, flags: 'wx' });
    // Said again by whatever is written next, or by the close.
    stream.on('error', () => undefined);
    const hash = createHash('sha512');
    return {
      write: async (part) => {
        const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
        hash.update(bytes);
        this.octets += bytes.length;
        if (!stream.write(bytes)) await once(stream, 'drain');
      },
      close: async () => {
        stream.end();
        await finished(stream);
        sync(file);
        this.payload.set(`data/${path}`, hash.digest('hex'));
      },
    };
  }

  /** A whole file of the payload at once. */
  async add(path: string, content: string | Uint8Array): Promise<void> {
    const file = this.open(path);
    await file.write(content);
    await file.close();
  }

  /** Writes what says what the bag is and how to check it. @param tags beside the payload. @returns the checksum of all checksums. */
  close(info: Readonly<Record<string, string>>, tags: Readonly<Record<string, string>>): string {
    const lines = (pairs: Iterable<readonly [string, string]>) =>
      [...pairs].map(([path, digest]) => `${digest}  ${escaped(path)}\n`).join('');
    const payload = [...this.payload].sort(([one], [other]) => (one < other ? -1 : 1));
    const all = new Map([
      ['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
      [
        'bag-info.txt',
        Object.entries({ ...info, 'Payload-Oxum': `${this.octets}.${payload.length}` })
          .map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`)
          .join(''),
      ],
      ...Object.entries(tags),
      ['manifest-sha512.txt', lines(payload)],
    ]);
    const digest = (text: string) => createHash('sha512').update(text).digest('hex');
    for (const [path, text] of all) writeDurably(join(this.folder, path), text);
    const tagManifest = lines([...all].map(([path, text]) => [path, digest(text)] as const));
    writeDurably(join(this.folder, 'tagmanifest-sha512.txt'), tagManifest);
    sync(this.folder);
    return digest(tagManifest);
  }
}
