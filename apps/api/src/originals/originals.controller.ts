import { detectFormat, LARGEST_FILE_BYTES } from '@guldkorn/intake';
import { Controller, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DomainError } from '../errors/domain-error.js';
import { displayFileName } from './file-name.js';
import { OriginalsService } from './originals.service.js';
import { readBody } from './read-body.js';
import { readOrRefuse } from './read-or-refuse.js';

/** Where files arrive: the body is the file's bytes. */
@Controller('uploads')
export class OriginalsController {
  constructor(@Inject(OriginalsService) private readonly originals: OriginalsService) {}

  @Post()
  @HttpCode(201)
  async upload(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Query('fileName') fileName: unknown,
  ): Promise<{ uploadId: string }> {
    if (Array.isArray(fileName))
      throw new DomainError('FILE_NAME_REPEATED', {
        sv: 'Filens namn står flera gånger i adressen. Skicka ett: POST /uploads?fileName=bidrag.csv.',
        en: 'The file name stands several times in the address. Send one: POST /uploads?fileName=submissions.csv.',
      });
    if (typeof fileName !== 'string' || fileName.trim() === '')
      throw new DomainError('FILE_NAME_MISSING', {
        sv: 'Filens namn saknas. Skicka det i adressen: POST /uploads?fileName=bidrag.csv.',
        en: 'The file name is missing. Send it in the address: POST /uploads?fileName=submissions.csv.',
      });
    if (request.is('application/octet-stream') === false)
      throw new DomainError('CONTENT_TYPE_WRONG', {
        sv: 'Skicka filens bytes som de är, med Content-Type: application/octet-stream.',
        en: "Send the file's bytes as they are, with Content-Type: application/octet-stream.",
      });
    try {
      const bytes = await readBody(request, LARGEST_FILE_BYTES);
      // Of the wrong kind: refused before it is kept.
      const name = displayFileName(fileName);
      await readOrRefuse(name, () => detectFormat(bytes, name));
      const original = await this.originals.keep(bytes, fileName);
      return { uploadId: original.id };
    } finally {
      // What is left of a refused body is never read.
      if (!request.complete) response.setHeader('Connection', 'close');
    }
  }
}
