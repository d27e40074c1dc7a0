import { Migration } from '@mikro-orm/migrations';

export class Migration0001Initial extends Migration {
  override up(): void {
    this.addSql(
      "create table `keyphrase` (`id` text not null primary key, `language` text check (`language` in ('sv', 'en', 'nb', 'other')) not null, `label` text not null, `search_label` text not null, `statements` integer not null default 0, `voices` integer not null default 0);",
    );
    this.addSql('create index `keyphrase_voices_index` on `keyphrase` (`voices`);');
    this.addSql(
      'create table `original` (`id` text not null primary key, `sha256` text not null, `file_name` text not null, `size` integer not null, `bytes` blob not null, `received_at` datetime not null, `fiction` integer not null default false);',
    );
    this.addSql('create unique index `original_sha256_unique` on `original` (`sha256`);');
    this.addSql(
      "create table `import` (`id` text not null primary key, `original_id` text not null, `kind` text check (`kind` in ('submissions', 'note')) not null, `status` text check (`status` in ('queued', 'running', 'done', 'failed')) not null, `created_at` datetime not null, `finished_at` datetime null, `rows` integer not null default 0, `came_in` integer not null default 0, `duplicates` integer not null default 0, `excluded` integer not null default 0, `statements` integer not null default 0, `left_out` json not null, `problems` json not null, `error` json null, `mapping` json null, `choice` json not null, `fiction` integer not null default false, constraint `import_original_id_foreign` foreign key (`original_id`) references `original` (`id`));",
    );
    this.addSql('create index `import_original_id_index` on `import` (`original_id`);');
    this.addSql('create index `import_status_index` on `import` (`status`);');
    this.addSql('create index `import_created_at_index` on `import` (`created_at`);');
    this.addSql(
      "create table `meeting_note` (`id` text not null primary key, `import_id` text not null, `original_id` text not null, `text_key` text not null, `title` text not null, `format` text check (`format` in ('docx', 'md', 'txt', 'vtt', 'chat')) not null, `held_on` text null, `venue` text null, `participants` integer null, `district_id` text null, `group_id` text null, `meeting_id` text null, `text` text not null, `set_aside` json not null, `fiction` integer not null default false, constraint `meeting_note_import_id_foreign` foreign key (`import_id`) references `import` (`id`) on delete cascade, constraint `meeting_note_original_id_foreign` foreign key (`original_id`) references `original` (`id`));",
    );
    this.addSql('create index `meeting_note_import_id_index` on `meeting_note` (`import_id`);');
    this.addSql('create index `meeting_note_original_id_index` on `meeting_note` (`original_id`);');
    this.addSql('create unique index `meeting_note_text_key_unique` on `meeting_note` (`text_key`);');
    this.addSql('create index `meeting_note_meeting_id_index` on `meeting_note` (`meeting_id`);');
    this.addSql(
      'create table `run` (`id` text not null primary key, `started_at` datetime not null, `finished_at` datetime not null, `statements` integer not null, `voices` integer not null, `text_version` text not null, `insight_version` text not null, `input_hash` text not null, `parameters` json not null, `figures` json not null);',
    );
    this.addSql('create index `run_finished_at_index` on `run` (`finished_at`);');
    this.addSql(
      "create table `finding` (`id` text not null primary key, `run_id` text not null, `kind` text check (`kind` in ('nugget', 'challenge')) not null, `district_id` text not null, `keyphrase_id` text not null, `label` text not null, `rank` integer not null, `distinctiveness` json not null, `valued` json not null, `support` json not null, constraint `finding_run_id_foreign` foreign key (`run_id`) references `run` (`id`) on delete cascade);",
    );
    this.addSql('create index `finding_run_id_index` on `finding` (`run_id`);');
    this.addSql(
      'create index `finding_run_id_district_id_kind_rank_index` on `finding` (`run_id`, `district_id`, `kind`, `rank`);',
    );
    this.addSql(
      'create table `common_ground` (`id` text not null primary key, `run_id` text not null, `keyphrase_id` text not null, `label` text not null, `rank` integer not null, `valued` json not null, `by_district` json not null, constraint `common_ground_run_id_foreign` foreign key (`run_id`) references `run` (`id`) on delete cascade);',
    );
    this.addSql('create index `common_ground_run_id_index` on `common_ground` (`run_id`);');
    this.addSql('create table `setting` (`name` text not null primary key, `value` integer not null);');
    this.addSql(
      "create table `theme` (`id` text not null primary key, `origin` text check (`origin` in ('frame', 'cluster')) not null, `name_sv` text not null, `name_en` text not null, `figures` json not null);",
    );
    this.addSql(
      "create table `voice` (`id` text not null primary key, `key` text not null, `kind` text check (`kind` in ('person', 'meeting')) not null, `role` text check (`role` in ('resident', 'politician', 'official')) not null, `participants` integer null);",
    );
    this.addSql('create unique index `voice_key_unique` on `voice` (`key`);');
    this.addSql(
      'create table `submission` (`id` text not null primary key, `import_id` text null, `row` integer null, `voice_id` text not null, `fingerprint` text not null, `answers` json not null, `district_id` text null, `place_id` text null, `group_id` text null, `received_on` text null, `received_at` datetime not null, `may_be_quoted` integer not null default false, `fiction` integer not null default false, constraint `submission_import_id_foreign` foreign key (`import_id`) references `import` (`id`) on delete cascade, constraint `submission_voice_id_foreign` foreign key (`voice_id`) references `voice` (`id`));',
    );
    this.addSql('create index `submission_import_id_index` on `submission` (`import_id`);');
    this.addSql('create index `submission_voice_id_index` on `submission` (`voice_id`);');
    this.addSql('create unique index `submission_fingerprint_unique` on `submission` (`fingerprint`);');
    this.addSql(
      "create table `statement` (`id` text not null primary key, `sequence` integer not null, `submission_id` text null, `note_id` text null, `voice_id` text not null, `text` text not null, `search_text` text not null, `start` integer null, `end` integer null, `question_id` text null, `topic` text null, `role` text check (`role` in ('resident', 'politician', 'official')) not null, `channel` text check (`channel` in ('web', 'focusGroup', 'dialogueMeeting', 'openMeeting', 'other')) not null, `district_id` text null, `place_id` text null, `group_id` text null, `occurred_on` text null, `may_be_quoted` integer not null default false, `fiction` integer not null default false, `language` text check (`language` in ('sv', 'en', 'nb', 'other')) not null, `valence` text check (`valence` in ('praise', 'trouble', 'wish', 'unclear')) not null, `valence_basis` text check (`valence_basis` in ('heading', 'question', 'words', 'none')) not null, `prior_valence` text check (`prior_valence` in ('praise', 'trouble', 'wish', 'unclear')) null, `prior_basis` text check (`prior_basis` in ('heading', 'question')) null, `text_version` text not null, constraint `statement_submission_id_foreign` foreign key (`submission_id`) references `submission` (`id`) on delete cascade, constraint `statement_note_id_foreign` foreign key (`note_id`) references `meeting_note` (`id`) on delete cascade, constraint `statement_voice_id_foreign` foreign key (`voice_id`) references `voice` (`id`));",
    );
    this.addSql('create unique index `statement_sequence_unique` on `statement` (`sequence`);');
    this.addSql('create index `statement_submission_id_index` on `statement` (`submission_id`);');
    this.addSql('create index `statement_note_id_index` on `statement` (`note_id`);');
    this.addSql('create index `statement_voice_id_index` on `statement` (`voice_id`);');
    this.addSql('create index `statement_channel_index` on `statement` (`channel`);');
    this.addSql('create index `statement_place_id_index` on `statement` (`place_id`);');
    this.addSql('create index `statement_group_id_index` on `statement` (`group_id`);');
    this.addSql('create index `statement_valence_index` on `statement` (`valence`);');
    this.addSql('create index `statement_district_id_sequence_index` on `statement` (`district_id`, `sequence`);');
    this.addSql('create index `statement_occurred_on_sequence_index` on `statement` (`occurred_on`, `sequence`);');
    this.addSql(
      'create table `statement_theme` (`statement_id` text not null, `theme_id` text not null, `confidence` real not null, primary key (`statement_id`, `theme_id`), constraint `statement_theme_statement_id_foreign` foreign key (`statement_id`) references `statement` (`id`) on delete cascade);',
    );
    this.addSql('create index `statement_theme_statement_id_index` on `statement_theme` (`statement_id`);');
    this.addSql(
      'create index `statement_theme_theme_id_statement_id_index` on `statement_theme` (`theme_id`, `statement_id`);',
    );
    this.addSql(
      "create table `mention` (`id` integer not null primary key autoincrement, `statement_id` text not null, `keyphrase_id` text not null, `form` text not null, `start` integer not null, `end` integer not null, `part` integer not null default false, `valence` text check (`valence` in ('praise', 'trouble', 'wish', 'unclear')) not null, constraint `mention_statement_id_foreign` foreign key (`statement_id`) references `statement` (`id`) on delete cascade);",
    );
    this.addSql('create index `mention_statement_id_index` on `mention` (`statement_id`);');
    this.addSql(
      'create index `mention_keyphrase_id_statement_id_index` on `mention` (`keyphrase_id`, `statement_id`);',
    );
  }

  override down(): void {
    this.addSql('drop table if exists `keyphrase`;');
    this.addSql('drop table if exists `original`;');
    this.addSql('drop table if exists `import`;');
    this.addSql('drop table if exists `meeting_note`;');
    this.addSql('drop table if exists `run`;');
    this.addSql('drop table if exists `finding`;');
    this.addSql('drop table if exists `common_ground`;');
    this.addSql('drop table if exists `setting`;');
    this.addSql('drop table if exists `theme`;');
    this.addSql('drop table if exists `voice`;');
    this.addSql('drop table if exists `submission`;');
    this.addSql('drop table if exists `statement`;');
    this.addSql('drop table if exists `statement_theme`;');
    this.addSql('drop table if exists `mention`;');
  }
}
