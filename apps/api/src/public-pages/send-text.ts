import { gzipSync } from 'node:zlib';
import type { Request, Response } from 'express';

/** Sends a text, compressed where the browser takes it: the pages are read with one bar of reception. */
export function sendText(request: Request, response: Response, type: string, text: string): void {
  response.type(type);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.acceptsEncodings('gzip') === false) {
    response.send(text);
    return;
  }
  response.setHeader('Content-Encoding', 'gzip');
  response.send(gzipSync(text));
}
