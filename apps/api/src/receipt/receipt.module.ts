import { Module } from '@nestjs/common';
import { OutcomesModule } from '../outcomes/outcomes.module.js';
import { PublicPagesModule } from '../public-pages/public-pages.module.js';
import { SubmissionsModule } from '../submissions/submissions.module.js';
import { ReceiptController } from './receipt.controller.js';
import { ReceiptQueries } from './receipt.queries.js';

@Module({
  imports: [PublicPagesModule, SubmissionsModule, OutcomesModule],
  controllers: [ReceiptController],
  providers: [ReceiptQueries],
})
export class ReceiptModule {}
