import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { NextFunction, Request, Response } from 'express';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Shorter texts fit in the packet that carries them. */
const leastLength = 1000;
/** Nearly as small as the smallest, in a fraction of the time. */
const quickQuality = 5;

/** Packs a text for those who take it so; null when they do not, or when it is too short to gain by it. */
async function packed(text: string, request: Request): Promise<readonly [encoding: string, bytes: Buffer] | null> {
  if (text.length < leastLength) return null;
  switch (request.acceptsEncodings('br', 'gzip')) {
    case 'br':
      return ['br', await brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quickQuality } })];
    case 'gzip':
      return ['gzip', await zip(text)];
    default:
      return null;
  }
}

/** Sends the texts of what comes after it packed: an overview's answer is forty kilobytes, a tenth of that packed. */
export function packAnswers(request: Request, response: Response, next: NextFunction): void {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    if (typeof body !== 'string') return send(body);
    response.vary('Accept-Encoding');
    packed(body, request).then(
      (found) => {
        if (found === null) return send(body);
        const [encoding, bytes] = found;
        response.setHeader('Content-Encoding', encoding);
        return send(bytes);
      },
      (error: unknown) => next(error),
    );
    return response;
  };
  next();
}
