import { Module } from '@nestjs/common';
import { BackupSchedule } from './backup-schedule.js';

/** Backups by the clock; by command they are made without a server. */
@Module({ providers: [BackupSchedule] })
export class BackupModule {}
