import { Migration } from '@mikro-orm/migrations';

export class Migration0002Insight extends Migration {
  override up(): void {
    this.addSql('create table `copied_text` (`id` text not null primary key, `figures` json not null);');
    this.addSql(
      'create table `curation_decision` (`id` text not null primary key, `sequence` integer not null, `decision` json not null, `decided_by` text not null, `decided_at` datetime not null, `reason` text not null, `undone_by` text null, `undone_at` datetime null, `undone_reason` text null);',
    );
    this.addSql('create unique index `curation_decision_sequence_unique` on `curation_decision` (`sequence`);');
    this.addSql(
      'create table `quality_sample` (`id` text not null primary key, `seed` integer not null, `drawn_at` datetime not null, `drawn_by` text not null, `frame_digest` text not null, `theme_ids` json not null);',
    );
    this.addSql('create index `quality_sample_drawn_at_index` on `quality_sample` (`drawn_at`);');
    this.addSql(
      'create table `quality_item` (`sample_id` text not null, `position` integer not null, `statement_id` text not null, `district_id` text null, `weight` real not null, `machine_theme_ids` json not null, primary key (`sample_id`, `position`), constraint `quality_item_sample_id_foreign` foreign key (`sample_id`) references `quality_sample` (`id`) on delete cascade);',
    );
    this.addSql('create index `quality_item_sample_id_index` on `quality_item` (`sample_id`);');
    this.addSql('create index `quality_item_statement_id_index` on `quality_item` (`statement_id`);');
    this.addSql(
      'create table `quality_coding` (`sample_id` text not null, `position` integer not null, `coder` text not null, `theme_ids` json not null, `coded_at` datetime not null, primary key (`sample_id`, `position`, `coder`), constraint `quality_coding_sample_id_foreign` foreign key (`sample_id`) references `quality_sample` (`id`) on delete cascade);',
    );
    this.addSql('create index `quality_coding_sample_id_index` on `quality_coding` (`sample_id`);');
    this.addSql(
      'create table `counted_elsewhere` (`statement_id` text not null primary key, `district_id` text null, constraint `counted_elsewhere_statement_id_foreign` foreign key (`statement_id`) references `statement` (`id`) on update cascade on delete cascade);',
    );
    this.addSql('create index `counted_elsewhere_statement_id_index` on `counted_elsewhere` (`statement_id`);');
    this.addSql('create table `folded_keyphrase` (`id` text not null primary key, `counts_as` text null);');
    this.addSql('create index `folded_keyphrase_counts_as_index` on `folded_keyphrase` (`counts_as`);');
    this.addSql('create table `secret` (`name` text not null primary key, `value` text not null);');
    this.addSql(
      'create table `theme_model` (`id` text not null primary key, `made_at` datetime not null, `model` json not null, `fitted_to` integer not null, `events` json not null);',
    );
    this.addSql('create index `theme_model_made_at_index` on `theme_model` (`made_at`);');
    this.addSql(
      'create table `read_theme` (`statement_id` text not null, `theme_id` text not null, `confidence` real not null, `start` integer null, `end` integer null, primary key (`statement_id`, `theme_id`), constraint `read_theme_statement_id_foreign` foreign key (`statement_id`) references `statement` (`id`) on delete cascade);',
    );
    this.addSql('create index `read_theme_statement_id_index` on `read_theme` (`statement_id`);');
    this.addSql(
      'create table `copied_statement` (`statement_id` text not null primary key, `copied_text_id` text not null, constraint `copied_statement_statement_id_foreign` foreign key (`statement_id`) references `statement` (`id`) on update cascade on delete cascade);',
    );
    this.addSql('create index `copied_statement_statement_id_index` on `copied_statement` (`statement_id`);');
    this.addSql('create index `copied_statement_copied_text_id_index` on `copied_statement` (`copied_text_id`);');
    this.addSql(
      'create table `voice_attribute` (`voice_id` text not null, `attribute_id` text not null, `value_id` text not null, primary key (`voice_id`, `attribute_id`), constraint `voice_attribute_voice_id_foreign` foreign key (`voice_id`) references `voice` (`id`) on delete cascade);',
    );
    this.addSql('create index `voice_attribute_voice_id_index` on `voice_attribute` (`voice_id`);');
    this.addSql(
      'create index `voice_attribute_attribute_id_value_id_index` on `voice_attribute` (`attribute_id`, `value_id`);',
    );
    this.addSql('alter table `import` add column `ledger` json null;');
    this.addSql('alter table `run` add column `result_hash` text null;');
    this.addSql('pragma foreign_keys = off;');
    this.addSql(
      "create table `finding__temp_alter` (`id` text not null primary key, `run_id` text not null, `kind` text check (`kind` in ('nugget', 'challenge')) not null, `district_id` text not null, `subject` text check (`subject` in ('keyphrase', 'theme')) not null default 'keyphrase', `keyphrase_id` text not null, `label` text not null, `name` json null, `rank` integer not null, `status` text check (`status` in ('open', 'confirmed', 'dismissed', 'hidden')) not null default 'open', `pinned` integer not null default false, `distinctiveness` json not null, `words` json null, `valued` json not null, `support` json not null, constraint `finding_run_id_foreign` foreign key (`run_id`) references `run` (`id`) on delete cascade);",
    );
    this.addSql(
      "insert into `finding__temp_alter` select `id`, `run_id`, `kind`, `district_id`, 'keyphrase' as `subject`, `keyphrase_id`, `label`, null as `name`, `rank`, 'open' as `status`, false as `pinned`, `distinctiveness`, null as `words`, `valued`, `support` from `finding`;",
    );
    this.addSql('drop table `finding`;');
    this.addSql('alter table `finding__temp_alter` rename to `finding`;');
    this.addSql('create index `finding_run_id_index` on `finding` (`run_id`);');
    this.addSql(
      'create index `finding_run_id_district_id_kind_rank_index` on `finding` (`run_id`, `district_id`, `kind`, `rank`);',
    );
    this.addSql('pragma foreign_keys = on;');
    this.addSql('alter table `common_ground` add column `name` json null;');
    this.addSql(
      "alter table `common_ground` add column `status` text check (`status` in ('open', 'confirmed', 'dismissed', 'hidden')) not null default 'open';",
    );
    this.addSql('alter table `common_ground` add column `pinned` integer not null default false;');
    this.addSql('alter table `theme` add column `hidden` integer not null default false;');
    this.addSql('alter table `theme` add column `pinned` integer not null default false;');
    this.addSql('alter table `submission` add column `attributes` json null;');
    // What the frame has read is kept apart from what people then decide.
    this.addSql(
      "insert into read_theme (statement_id, theme_id, confidence) select statement_id, theme_id, confidence from statement_theme where theme_id not in (select id from theme where origin = 'cluster');",
    );
  }

  override down(): void {
    this.addSql('drop table if exists `copied_text`;');
    this.addSql('drop table if exists `curation_decision`;');
    this.addSql('drop table if exists `quality_sample`;');
    this.addSql('drop table if exists `quality_item`;');
    this.addSql('drop table if exists `quality_coding`;');
    this.addSql('drop table if exists `counted_elsewhere`;');
    this.addSql('drop table if exists `folded_keyphrase`;');
    this.addSql('drop table if exists `secret`;');
    this.addSql('drop table if exists `theme_model`;');
    this.addSql('drop table if exists `read_theme`;');
    this.addSql('drop table if exists `copied_statement`;');
    this.addSql('drop table if exists `voice_attribute`;');
    this.addSql('pragma foreign_keys = off;');
    this.addSql(
      "create table `finding__temp_alter` (`id` TEXT not null primary key, `run_id` TEXT not null, `kind` TEXT check (`kind` in ('nugget', 'challenge')) not null, `district_id` TEXT not null, `keyphrase_id` TEXT not null, `label` TEXT not null, `rank` INTEGER not null, `distinctiveness` json not null, `valued` json not null, `support` json not null, constraint `finding_run_id_foreign` foreign key (`run_id`) references `run` (`id`) on update no action on delete cascade);",
    );
    this.addSql(
      'insert into `finding__temp_alter` select `id`, `run_id`, `kind`, `district_id`, `keyphrase_id`, `label`, `rank`, `distinctiveness`, `valued`, `support` from `finding`;',
    );
    this.addSql('drop table `finding`;');
    this.addSql('alter table `finding__temp_alter` rename to `finding`;');
    this.addSql(
      'create index `finding_run_id_district_id_kind_rank_index` on `finding` (`run_id`, `district_id`, `kind`, `rank`);',
    );
    this.addSql('create index `finding_run_id_index` on `finding` (`run_id`);');
    this.addSql('pragma foreign_keys = on;');
    this.addSql('alter table `import` drop column `ledger`;');
    this.addSql('alter table `run` drop column `result_hash`;');
    this.addSql('alter table `submission` drop column `attributes`;');
    this.addSql('alter table `common_ground` drop column `name`;');
    this.addSql('alter table `common_ground` drop column `status`;');
    this.addSql('alter table `common_ground` drop column `pinned`;');
    this.addSql('alter table `theme` drop column `hidden`;');
    this.addSql('alter table `theme` drop column `pinned`;');
  }
}
