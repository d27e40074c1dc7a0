import { Migration } from '@mikro-orm/migrations';

export class Migration0005Moderation extends Migration {
  override up(): void {
    this.addSql(
      'create table "disclosure_log" ("id" uuid not null, "disclosed_at" timestamptz not null, "session_id" uuid not null, "name" text not null, "kind" text not null, "subject_id" uuid not null, primary key ("id"));',
    );
    this.addSql('create index "disclosure_log_disclosed_at_index" on "disclosure_log" ("disclosed_at");');
    this.addSql(
      'create table "moderator_session" ("id" uuid not null, "token_hash" varchar(64) not null, "name" text not null, "started_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, primary key ("id"));',
    );
    this.addSql(
      'alter table "moderator_session" add constraint "moderator_session_token_hash_unique" unique ("token_hash");',
    );
    this.addSql(
      'create table "redaction" ("id" uuid not null, "statement_id" uuid null, "note_id" uuid null, "start" int not null, "end" int not null, "reason" text not null, "found_by" text not null, "lifted" boolean not null default false, primary key ("id"));',
    );
    this.addSql('create index "redaction_statement_id_index" on "redaction" ("statement_id");');
    this.addSql('create index "redaction_note_id_index" on "redaction" ("note_id");');
    this.addSql(
      'create table "moderation_decision" ("id" uuid not null, "sequence" int not null, "kind" text not null, "to_state" text null, "reason" text null, "comment" text not null, "redaction_id" uuid null, "decided_by" text not null, "decided_at" timestamptz not null, "undone_by" text null, "undone_at" timestamptz null, primary key ("id"));',
    );
    this.addSql(
      'alter table "moderation_decision" add constraint "moderation_decision_sequence_unique" unique ("sequence");',
    );
    this.addSql('create index "moderation_decision_redaction_id_index" on "moderation_decision" ("redaction_id");');
    this.addSql(
      'create table "moderated_statement" ("decision_id" uuid not null, "statement_id" uuid not null, "from_state" text null, primary key ("decision_id", "statement_id"));',
    );
    this.addSql('create index "moderated_statement_statement_id_index" on "moderated_statement" ("statement_id");');
    this.addSql('alter table "meeting_note" add "redacted_by" varchar(255) null;');
    this.addSql('alter table "statement" add "moderation" text not null default \'new\';');
    this.addSql('create index "statement_moderation_sequence_index" on "statement" ("moderation", "sequence");');
    this.addSql(
      "alter table \"statement\" add constraint \"statement_moderation_check\" check (\"moderation\" in ('new', 'published', 'hidden', 'restored'));",
    );
    this.addSql(
      "alter table \"disclosure_log\" add constraint \"disclosure_log_kind_check\" check (\"kind\" in ('statement', 'note', 'upload', 'original'));",
    );
    this.addSql(
      'alter table "redaction" add constraint "redaction_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on delete cascade;',
    );
    this.addSql(
      'alter table "redaction" add constraint "redaction_note_id_foreign" foreign key ("note_id") references "meeting_note" ("id") on delete cascade;',
    );
    this.addSql(
      "alter table \"redaction\" add constraint \"redaction_reason_check\" check (\"reason\" in ('name', 'telephone', 'email', 'personalNumber', 'address', 'other'));",
    );
    this.addSql(
      'alter table "redaction" add constraint "redaction_found_by_check" check ("found_by" in (\'machine\', \'person\'));',
    );
    this.addSql(
      'alter table "moderation_decision" add constraint "moderation_decision_redaction_id_foreign" foreign key ("redaction_id") references "redaction" ("id") on delete cascade;',
    );
    this.addSql(
      'alter table "moderation_decision" add constraint "moderation_decision_kind_check" check ("kind" in (\'state\', \'mask\', \'unmask\'));',
    );
    this.addSql(
      "alter table \"moderation_decision\" add constraint \"moderation_decision_to_state_check\" check (\"to_state\" in ('new', 'published', 'hidden', 'restored'));",
    );
    this.addSql(
      "alter table \"moderation_decision\" add constraint \"moderation_decision_reason_check\" check (\"reason\" in ('personalData', 'insult', 'spam', 'offTopic', 'other'));",
    );
    this.addSql(
      'alter table "moderated_statement" add constraint "moderated_statement_decision_id_foreign" foreign key ("decision_id") references "moderation_decision" ("id") on update cascade on delete cascade;',
    );
    this.addSql(
      'alter table "moderated_statement" add constraint "moderated_statement_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;',
    );
    this.addSql(
      "alter table \"moderated_statement\" add constraint \"moderated_statement_from_state_check\" check (\"from_state\" in ('new', 'published', 'hidden', 'restored'));",
    );
    // It holds the text as it was said; the masked text stands there again when the statement has been read again.
    this.addSql('update "statement" set "search_text" = \'\';');
  }

  override down(): void {
    this.addSql('alter table "moderation_decision" drop constraint "moderation_decision_redaction_id_foreign";');
    this.addSql('alter table "moderated_statement" drop constraint "moderated_statement_decision_id_foreign";');
    this.addSql('drop table if exists "disclosure_log" cascade;');
    this.addSql('drop table if exists "moderator_session" cascade;');
    this.addSql('drop table if exists "redaction" cascade;');
    this.addSql('drop table if exists "moderation_decision" cascade;');
    this.addSql('drop table if exists "moderated_statement" cascade;');
    this.addSql('alter table "meeting_note" drop column "redacted_by";');
    this.addSql('drop index "statement_moderation_sequence_index";');
    this.addSql('alter table "statement" drop constraint "statement_moderation_check";');
    this.addSql('alter table "statement" drop column "moderation";');
  }
}
