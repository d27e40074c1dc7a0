import { Module } from '@nestjs/common';
import { StatementsModule } from '../statements/statements.module.js';
import { ReadingMarksResolver } from './reading-marks.resolver.js';
import { ReadingMarks } from './reading-marks.service.js';

@Module({ imports: [StatementsModule], providers: [ReadingMarks, ReadingMarksResolver] })
export class ReadingMarksModule {}
