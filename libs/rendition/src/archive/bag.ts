import { createHash } from 'node:crypto';
import { strToU8 } from 'fflate';
import type { ReportDocument } from '@guldkorn/report';
import type { Parts } from '../office/package.js';
import type { ArchiveFile } from './archive-files.js';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const checksums = (parts: Iterable<readonly [string, Uint8Array]>): string =>
  [...parts].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The files with what they are: path, kind, size and SHA-256, for programs. */
function manifest(document: ReportDocument, hash: string | null, files: readonly ArchiveFile[]): object {
  const { record, title, municipality, language } = document;
  return {
    report: {
      id: record.reportId,
      version: record.version,
      isFrozen: record.isFrozen,
      title,
      municipality,
      language,
      at: record.at,
      hash,
    },
    files: files.map(({ path, mediaType, bytes }) => ({ path, mediaType, bytes: bytes.length, sha256: sha256(bytes) })),
  };
}

/**
 * The files as a bag (BagIt 1.0, RFC 8493): what is kept in `data`, and beside it what says what it is and how to check it.
 * @param readme what a person who opens it first reads
 */
export function bag(
  document: ReportDocument,
  hash: string | null,
  files: readonly ArchiveFile[],
  readme: string,
): Parts {
  const payload: [string, Uint8Array][] = files.map(({ path, bytes }) => [path, bytes]);
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const { record, title, municipality } = document;
  const tags: [string, Uint8Array][] = (
    [
      ['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
      [
        'bag-info.txt',
        [
          `Source-Organization: ${onOneLine(municipality)}`,
          `External-Description: ${onOneLine(title)}`,
          `External-Identifier: ${onOneLine(record.reportId)}, version ${record.version}`,
          `Bagging-Date: ${record.at.slice(0, 10)}`,
          `Payload-Oxum: ${size}.${files.length}`,
          '',
        ].join('\n'),
      ],
      ['README.txt', readme],
      ['manifest.json', `${JSON.stringify(manifest(document, hash, files), null, 2)}\n`],
      ['manifest-sha256.txt', checksums(payload)],
    ] as const
  ).map(([path, text]) => [path, strToU8(text)]);
  return new Map([...tags, ['tagmanifest-sha256.txt', strToU8(checksums(tags))], ...payload]);
}
