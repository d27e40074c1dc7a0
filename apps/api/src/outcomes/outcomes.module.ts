import { Module } from '@nestjs/common';
import { CurationStore } from '../curation/curation-store.js';
import { OutcomeQueries } from './outcome.queries.js';
import { OutcomesResolver } from './outcomes.resolver.js';
import { OutcomesService } from './outcomes.service.js';

@Module({
  providers: [CurationStore, OutcomeQueries, OutcomesService, OutcomesResolver],
  exports: [OutcomeQueries],
})
export class OutcomesModule {}
