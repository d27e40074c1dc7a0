import { createHash } from 'node:crypto';
import { Controller, Get, Header, Inject, Logger, Param, Req, Res, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DomainError } from '../errors/domain-error.js';
import { Disclosures } from '../viewer/disclosure-log.js';
import { Viewers } from '../viewer/viewers.js';
import { OriginalsService } from './originals.service.js';

/** Where those who may see personal data fetch a file as it arrived, to the byte. */
@Controller('originals')
export class OriginalFilesController {
  private readonly logger = new Logger('Originals');

  constructor(
    @Inject(OriginalsService) private readonly originals: OriginalsService,
    @Inject(Viewers) private readonly viewers: Viewers,
    @Inject(Disclosures) private readonly disclosures: Disclosures,
  ) {}

  /** @throws DomainError MODERATOR_NEEDED, UPLOAD_UNKNOWN, ORIGINAL_DAMAGED. */
  @Get(':id')
  @Header('Cache-Control', 'no-store')
  async file(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Param('id') id: string,
  ): Promise<StreamableFile> {
    const viewer = await this.viewers.signer({ req: request });
    const { sha256, fileName } = await this.originals.head(id);
    const bytes = await this.originals.bytes(id);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
      this.logger.error(`The bytes of the original ${id} are not those that arrived: their SHA-256 is not ${sha256}.`);
      throw new DomainError(
        'ORIGINAL_DAMAGED',
        {
          sv: 'Filen är inte längre den som kom in: dess kontrollsumma stämmer inte. Hämta den ur en säkerhetskopia.',
          en: 'The file is no longer the one that arrived: its checksum does not match. Fetch it from a backup.',
        },
        'conflict',
      );
    }
    const kind = (await this.originals.isUsed(id)) ? 'original' : 'upload';
    await this.disclosures.mayHave(viewer, kind, id);
    response.attachment(fileName);
    // Never opened in the browser, whatever it is.
    response.type('application/octet-stream');
    response.setHeader('Repr-Digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
    return new StreamableFile(bytes);
  }
}
