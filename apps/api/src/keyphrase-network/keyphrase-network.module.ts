import { Module } from '@nestjs/common';
import { LatestRunModule } from '../runs/latest-run.module.js';
import { RunsModule } from '../runs/runs.module.js';
import { StatementsModule } from '../statements/statements.module.js';
import { KeyphraseNetworkResolver } from './keyphrase-network.resolver.js';
import { KeyphraseNetworkService } from './keyphrase-network.service.js';

@Module({
  imports: [LatestRunModule, RunsModule, StatementsModule],
  providers: [KeyphraseNetworkService, KeyphraseNetworkResolver],
})
export class KeyphraseNetworkModule {}
