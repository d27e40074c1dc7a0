import { Migration } from '@mikro-orm/migrations';

export class Migration0007Receipts extends Migration {
  override up(): void {
    this.addSql(
      'create table `outcome` (`id` text not null primary key, `theme_id` text null, `theme_name` json null, `district_id` text null, `text_sv` text not null, `text_en` text null, `written_by` text not null, `written_at` datetime not null, `removed_by` text null, `removed_at` datetime null);',
    );
    this.addSql('create index `outcome_written_at_index` on `outcome` (`written_at`);');
    this.addSql(
      'create table `replaced_original` (`original_id` text not null primary key, `submission_id` text not null, `replaced_at` datetime not null, constraint `replaced_original_original_id_foreign` foreign key (`original_id`) references `original` (`id`) on update cascade on delete restrict, constraint `replaced_original_submission_id_foreign` foreign key (`submission_id`) references `submission` (`id`) on delete restrict);',
    );
    this.addSql('create index `replaced_original_original_id_index` on `replaced_original` (`original_id`);');
    this.addSql('create index `replaced_original_submission_id_index` on `replaced_original` (`submission_id`);');
    // Columns are added one by one: to write the table anew would take every statement of a submission away with the old one.
    this.addSql(
      'alter table `submission` add column `original_id` text null constraint `submission_original_id_foreign` references `original` (`id`) on delete restrict;',
    );
    this.addSql('alter table `submission` add column `receipt` text null;');
    this.addSql('alter table `submission` add column `corrected_at` datetime null;');
    this.addSql('alter table `submission` add column `withdrawn_at` datetime null;');
    this.addSql(
      "alter table `submission` add column `suspicion` text check (`suspicion` in ('trap', 'tooFast')) null;",
    );
    this.addSql('create index `submission_original_id_index` on `submission` (`original_id`);');
    this.addSql('create unique index `submission_receipt_unique` on `submission` (`receipt`);');
  }

  override down(): void {
    this.addSql('drop table if exists `outcome`;');
    this.addSql('drop table if exists `replaced_original`;');
    this.addSql('drop index `submission_receipt_unique`;');
    this.addSql('drop index `submission_original_id_index`;');
    for (const column of ['original_id', 'receipt', 'corrected_at', 'withdrawn_at', 'suspicion'])
      this.addSql(`alter table \`submission\` drop column \`${column}\`;`);
  }
}
