import { Controller, Get, Inject, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DomainError } from '../errors/domain-error.js';
import { Municipality } from '../municipality/municipality.js';
import { languageOf } from '../public-pages/language.js';
import { PublicErrorFilter } from '../public-pages/public-error.filter.js';
import { PublicPages } from '../public-pages/public-pages.js';
import { enProgramme } from './en-programme.js';
import { dayIn } from './local-time.js';
import { meetingCalendar } from './meeting-calendar.js';
import { programmePage } from './programme-page.js';
import { programmeWords } from './programme-words.js';
import { svProgramme } from './sv-programme.js';

/** The public programme: the page, and a calendar file for each meeting. */
@Controller('delta')
@UseFilters(PublicErrorFilter)
export class ProgrammePageController {
  constructor(
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(PublicPages) private readonly pages: PublicPages,
  ) {}

  @Get()
  async page(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { profile } = this.municipality;
    const language = languageOf(request);
    await this.pages.send(request, response, {
      title: programmeWords[language].title,
      path: '/delta',
      body: programmePage(profile, dayIn(new Date(), profile.timeZone), language),
    });
  }

  /** @throws DomainError MEETING_UNKNOWN. */
  @Get(':id.ics')
  calendar(@Param('id') id: string, @Req() request: Request, @Res() response: Response): void {
    const { profile } = this.municipality;
    const meeting = profile.programme.find((each) => each.id === id);
    if (meeting === undefined)
      throw new DomainError(
        'MEETING_UNKNOWN',
        { sv: svProgramme.meetingUnknown, en: enProgramme.meetingUnknown },
        'notFound',
      );
    response.setHeader('Content-Disposition', `attachment; filename="${meeting.id}.ics"`);
    response.setHeader('Cache-Control', 'no-cache');
    response.type('text/calendar').send(meetingCalendar(meeting, profile, languageOf(request), new Date()));
  }
}
