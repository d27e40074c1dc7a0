import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.js';
import { RunsModule } from '../runs/runs.module.js';
import { DisposalResolver } from './disposal.resolver.js';
import { DisposalService } from './disposal.service.js';
import { LegalHoldsResolver } from './legal-holds.resolver.js';
import { LegalHolds } from './legal-holds.service.js';

/** Gallring: what is destroyed by decision, and what may not be. */
@Module({
  imports: [ImportsModule, RunsModule],
  providers: [DisposalService, DisposalResolver, LegalHolds, LegalHoldsResolver],
})
export class DisposalModule {}
