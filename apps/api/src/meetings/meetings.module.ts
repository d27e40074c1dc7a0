import { Module } from '@nestjs/common';
import { MeetingNoteQueries } from './meeting-note.queries.js';
import { MeetingNotesResolver } from './meeting-notes.resolver.js';

@Module({ providers: [MeetingNoteQueries, MeetingNotesResolver], exports: [MeetingNoteQueries] })
export class MeetingsModule {}
