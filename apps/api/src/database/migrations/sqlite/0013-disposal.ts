import { Migration } from '@mikro-orm/migrations';

export class Migration0013Disposal extends Migration {
  override up(): void {
    this.addSql(
      "create table `disposal` (`id` text not null primary key, `kind` text check (`kind` in ('submission', 'withdrawnSubmission', 'meetingNote', 'unusedUpload')) not null, `state` text check (`state` in ('proposed', 'done', 'cancelled')) not null, `before` text not null, `decision` json not null, `subjects` json not null, `submissions` integer not null, `files` integer not null, `held` integer not null, `proposed_by` text not null, `proposed_in` text not null, `proposed_at` datetime not null, `decided_by` text null, `decided_at` datetime null, `reason` text null, `digest` text null, `erased_at` datetime null);",
    );
    this.addSql('create index `disposal_state_index` on `disposal` (`state`);');
    this.addSql('create index `disposal_proposed_at_index` on `disposal` (`proposed_at`);');
    this.addSql(
      'create table `legal_hold` (`id` text not null primary key, `original_id` text null, `submission_id` text null, `reason` text not null, `placed_by` text not null, `placed_at` datetime not null, `lifted_by` text null, `lifted_at` datetime null, `lifted_reason` text null);',
    );
    this.addSql('create index `legal_hold_original_id_index` on `legal_hold` (`original_id`);');
    this.addSql('create index `legal_hold_submission_id_index` on `legal_hold` (`submission_id`);');
  }

  override down(): void {
    this.addSql('drop table if exists `disposal`;');
    this.addSql('drop table if exists `legal_hold`;');
  }
}
