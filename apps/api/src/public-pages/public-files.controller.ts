import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { PublicFile } from './public-files.js';
import { PublicPages } from './public-pages.js';
import { sendText } from './send-text.js';

/** The stylesheet and the script of the public pages. */
@Controller('public')
export class PublicFilesController {
  constructor(@Inject(PublicPages) private readonly pages: PublicPages) {}

  @Get('page.css')
  style(@Req() request: Request, @Res() response: Response): void {
    this.send(request, response, this.pages.files.style);
  }

  @Get('form.js')
  script(@Req() request: Request, @Res() response: Response): void {
    this.send(request, response, this.pages.files.script);
  }

  private send(request: Request, response: Response, { type, text }: PublicFile): void {
    // The address changes with the content.
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    sendText(request, response, type, text);
  }
}
