import { Controller, Get, Inject, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Municipality } from '../municipality/municipality.js';
import { languageOf } from '../public-pages/language.js';
import { PublicErrorFilter } from '../public-pages/public-error.filter.js';
import { PublicPages } from '../public-pages/public-pages.js';
import { aboutWords } from './about-words.js';
import { accessibilityPage } from './accessibility-page.js';
import { privacyPage } from './privacy-page.js';

/** What the municipality owes everyone to say: of personal data, and of how accessible its pages are. */
@Controller()
@UseFilters(PublicErrorFilter)
export class AboutPagesController {
  constructor(
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(PublicPages) private readonly pages: PublicPages,
  ) {}

  @Get('personuppgifter')
  privacy(@Req() request: Request, @Res() response: Response): Promise<void> {
    const language = languageOf(request);
    return this.pages.send(request, response, {
      title: aboutWords[language].privacy.title,
      path: '/personuppgifter',
      body: privacyPage(this.municipality.profile, language),
    });
  }

  @Get('tillganglighet')
  accessibility(@Req() request: Request, @Res() response: Response): Promise<void> {
    const language = languageOf(request);
    return this.pages.send(request, response, {
      title: aboutWords[language].accessibility.title,
      path: '/tillganglighet',
      body: accessibilityPage(this.municipality.profile, language),
    });
  }
}
