import { Migration } from '@mikro-orm/migrations';

export class Migration0005Moderation extends Migration {
  override up(): void {
    this.addSql(
      "create table `disclosure_log` (`id` text not null primary key, `disclosed_at` datetime not null, `session_id` text not null, `name` text not null, `kind` text check (`kind` in ('statement', 'note', 'upload', 'original')) not null, `subject_id` text not null);",
    );
    this.addSql('create index `disclosure_log_disclosed_at_index` on `disclosure_log` (`disclosed_at`);');
    this.addSql(
      'create table `moderator_session` (`id` text not null primary key, `token_hash` text not null, `name` text not null, `started_at` datetime not null, `expires_at` datetime not null, `ended_at` datetime null);',
    );
    this.addSql('create unique index `moderator_session_token_hash_unique` on `moderator_session` (`token_hash`);');
    this.addSql(
      "create table `redaction` (`id` text not null primary key, `statement_id` text null, `note_id` text null, `start` integer not null, `end` integer not null, `reason` text check (`reason` in ('name', 'telephone', 'email', 'personalNumber', 'address', 'other')) not null, `found_by` text check (`found_by` in ('machine', 'person')) not null, `lifted` integer not null default false, constraint `redaction_statement_id_foreign` foreign key (`statement_id`) references `statement` (`id`) on delete cascade, constraint `redaction_note_id_foreign` foreign key (`note_id`) references `meeting_note` (`id`) on delete cascade);",
    );
    this.addSql('create index `redaction_statement_id_index` on `redaction` (`statement_id`);');
    this.addSql('create index `redaction_note_id_index` on `redaction` (`note_id`);');
    this.addSql(
      "create table `moderation_decision` (`id` text not null primary key, `sequence` integer not null, `kind` text check (`kind` in ('state', 'mask', 'unmask')) not null, `to_state` text check (`to_state` in ('new', 'published', 'hidden', 'restored')) null, `reason` text check (`reason` in ('personalData', 'insult', 'spam', 'offTopic', 'other')) null, `comment` text not null, `redaction_id` text null, `decided_by` text not null, `decided_at` datetime not null, `undone_by` text null, `undone_at` datetime null, constraint `moderation_decision_redaction_id_foreign` foreign key (`redaction_id`) references `redaction` (`id`) on delete cascade);",
    );
    this.addSql('create unique index `moderation_decision_sequence_unique` on `moderation_decision` (`sequence`);');
    this.addSql('create index `moderation_decision_redaction_id_index` on `moderation_decision` (`redaction_id`);');
    this.addSql(
      "create table `moderated_statement` (`decision_id` text not null, `statement_id` text not null, `from_state` text check (`from_state` in ('new', 'published', 'hidden', 'restored')) null, primary key (`decision_id`, `statement_id`), constraint `moderated_statement_decision_id_foreign` foreign key (`decision_id`) references `moderation_decision` (`id`) on update cascade on delete cascade, constraint `moderated_statement_statement_id_foreign` foreign key (`statement_id`) references `statement` (`id`) on update cascade on delete cascade);",
    );
    this.addSql('create index `moderated_statement_decision_id_index` on `moderated_statement` (`decision_id`);');
    this.addSql('create index `moderated_statement_statement_id_index` on `moderated_statement` (`statement_id`);');
    this.addSql('alter table `meeting_note` add column `redacted_by` text null;');
    this.addSql(
      "alter table `statement` add column `moderation` text check (`moderation` in ('new', 'published', 'hidden', 'restored')) not null default 'new';",
    );
    this.addSql('create index `statement_moderation_sequence_index` on `statement` (`moderation`, `sequence`);');
    // It holds the text as it was said; the masked text stands there again when the statement has been read again.
    this.addSql("update `statement` set `search_text` = '';");
  }

  override down(): void {
    this.addSql('drop table if exists `disclosure_log`;');
    this.addSql('drop table if exists `moderator_session`;');
    this.addSql('drop table if exists `redaction`;');
    this.addSql('drop table if exists `moderation_decision`;');
    this.addSql('drop table if exists `moderated_statement`;');
    this.addSql('alter table `meeting_note` drop column `redacted_by`;');
    this.addSql('drop index `statement_moderation_sequence_index`;');
    this.addSql('alter table `statement` drop column `moderation`;');
  }
}
