import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { ProgrammeResolver } from './programme.resolver.js';

@Module({ imports: [MeetingsModule], providers: [ProgrammeResolver] })
export class ProgrammeModule {}
