import { Module } from '@nestjs/common';
import { DistrictSharesModule } from '../districts/district-shares.module.js';
import { KeyphrasesModule } from '../keyphrases/keyphrases.module.js';
import { LatestRunModule } from '../runs/latest-run.module.js';
import { StatementsModule } from '../statements/statements.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { CommonGroundResolver, EvidenceResolver } from './common-ground.resolver.js';
import { EvidenceQueries } from './evidence.queries.js';
import { FindingQueries } from './finding.queries.js';
import { NuggetsResolver } from './nuggets.resolver.js';

@Module({
  imports: [DistrictSharesModule, KeyphrasesModule, LatestRunModule, StatementsModule, ThemesModule],
  providers: [FindingQueries, EvidenceQueries, NuggetsResolver, CommonGroundResolver, EvidenceResolver],
  exports: [EvidenceQueries, FindingQueries],
})
export class NuggetsModule {}
