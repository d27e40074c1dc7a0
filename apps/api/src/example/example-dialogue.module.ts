import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.js';
import { OriginalsModule } from '../originals/originals.module.js';
import { RunsModule } from '../runs/runs.module.js';
import { ExampleDialogueResolver } from './example-dialogue.resolver.js';
import { ExampleDialogueService } from './example-dialogue.service.js';

@Module({
  imports: [ImportsModule, OriginalsModule, RunsModule],
  providers: [ExampleDialogueService, ExampleDialogueResolver],
})
export class ExampleDialogueModule {}
