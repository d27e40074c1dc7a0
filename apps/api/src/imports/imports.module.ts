import { Module } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { IntakeRulesModule } from '../intake-rules/intake-rules.module.js';
import { OriginalsModule } from '../originals/originals.module.js';
import { SHARED_WORK, type SharedWork } from '../processes/processes.js';
import { RunsModule } from '../runs/runs.module.js';
import { ImportQueue } from './import-queue.js';
import { ImportRemoval } from './import-removal.service.js';
import { ImportRunner } from './import-runner.js';
import { ImportStop } from './import-stop.service.js';
import { ImportQueries } from './import.queries.js';
import { ImportedProblems } from './imported-problems.js';
import { ImportsResolver } from './imports.resolver.js';
import { ImportsService } from './imports.service.js';
import { ImportTurn } from './import-turn.js';
import { InProcessQueue, JobQueue } from './job-queue.js';
import { NoteImporter } from './note-importer.js';
import { NoteOffersResolver } from './note-offers.resolver.js';
import { ParsedFiles } from './parsed-files.js';
import { PersonalDataResolver } from './personal-data.resolver.js';
import { ProblemFilesController } from './problem-files.controller.js';
import { ProgressFeed } from './progress-feed.js';
import { ReadingWorkers } from './reading-workers.js';
import { Rereading } from './rereading.js';
import { ReadingOffers } from './reading-offers.js';
import { RowsAlreadyInResolver } from './rows-already-in.resolver.js';
import { SharedQueue } from './shared-queue.js';
import { StatementReader } from './statement-reader.js';
import { SubmissionsImporter } from './submissions-importer.js';
import { UnknownNamesResolver } from './unknown-names.resolver.js';
import { UploadReadings } from './upload-readings.js';
import { UploadsResolver } from './uploads.resolver.js';
import { UploadsService } from './uploads.service.js';

function queueFor(orm: MikroORM, shared: SharedWork | null, turn: ImportTurn): JobQueue {
  return shared === null ? new InProcessQueue() : new SharedQueue(orm, shared, turn);
}

@Module({
  imports: [OriginalsModule, RunsModule, IntakeRulesModule],
  controllers: [ProblemFilesController],
  providers: [
    ImportTurn,
    { provide: JobQueue, useFactory: queueFor, inject: [MikroORM, SHARED_WORK, ImportTurn] },
    ProgressFeed,
    ReadingWorkers,
    StatementReader,
    Rereading,
    ParsedFiles,
    SubmissionsImporter,
    NoteImporter,
    ImportRunner,
    ImportQueue,
    ImportsService,
    ImportQueries,
    ImportRemoval,
    ImportStop,
    UploadReadings,
    UploadsService,
    ImportsResolver,
    UploadsResolver,
    RowsAlreadyInResolver,
    ReadingOffers,
    UnknownNamesResolver,
    PersonalDataResolver,
    NoteOffersResolver,
    ImportedProblems,
  ],
  exports: [ImportsService, ImportQueue, Rereading, StatementReader],
})
export class ImportsModule {}
