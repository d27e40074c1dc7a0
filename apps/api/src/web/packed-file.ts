import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Request, Response } from 'express';

/** How the build packs its files, the smallest first, and the ending of each. */
const packings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/**
 * The file to send in the place of one of the build's: as it lies packed beside it, where the asker takes it so, with the headers
 * that say what it is; else the file itself.
 */
export function packedFile(folder: string, file: string, request: Request, response: Response): string {
  response.vary('Accept-Encoding');
  // A part of a file is counted in the bytes of the file itself.
  if (request.headers.range !== undefined) return file;
  for (const [encoding, ending] of packings) {
    if (request.acceptsEncodings(encoding) === false || !existsSync(join(folder, file + ending))) continue;
    response.type(extname(file));
    response.setHeader('Content-Encoding', encoding);
    return file + ending;
  }
  return file;
}
