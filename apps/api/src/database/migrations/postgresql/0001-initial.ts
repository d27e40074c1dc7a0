import { Migration } from '@mikro-orm/migrations';

export class Migration0001Initial extends Migration {
  override up(): void {
    this.addSql(
      'create table "keyphrase" ("id" text not null, "language" text not null, "label" text not null, "search_label" text not null, "statements" int not null default 0, "voices" int not null default 0, primary key ("id"));',
    );
    this.addSql('create index "keyphrase_voices_index" on "keyphrase" ("voices");');
    this.addSql(
      'create table "original" ("id" uuid not null, "sha256" varchar(64) not null, "file_name" text not null, "size" int not null, "bytes" bytea not null, "received_at" timestamptz not null, "fiction" boolean not null default false, primary key ("id"));',
    );
    this.addSql('alter table "original" add constraint "original_sha256_unique" unique ("sha256");');
    this.addSql(
      'create table "import" ("id" uuid not null, "original_id" uuid not null, "kind" text not null, "status" text not null, "created_at" timestamptz not null, "finished_at" timestamptz null, "rows" int not null default 0, "came_in" int not null default 0, "duplicates" int not null default 0, "excluded" int not null default 0, "statements" int not null default 0, "left_out" jsonb not null, "problems" jsonb not null, "error" jsonb null, "mapping" jsonb null, "choice" jsonb not null, "fiction" boolean not null default false, primary key ("id"));',
    );
    this.addSql('create index "import_status_index" on "import" ("status");');
    this.addSql('create index "import_created_at_index" on "import" ("created_at");');
    this.addSql(
      'create table "meeting_note" ("id" uuid not null, "import_id" uuid not null, "original_id" uuid not null, "text_key" varchar(64) not null, "title" text not null, "format" text not null, "held_on" varchar(10) null, "venue" text null, "participants" int null, "district_id" varchar(255) null, "group_id" varchar(255) null, "meeting_id" varchar(255) null, "text" text not null, "set_aside" jsonb not null, "fiction" boolean not null default false, primary key ("id"));',
    );
    this.addSql('create index "meeting_note_import_id_index" on "meeting_note" ("import_id");');
    this.addSql('alter table "meeting_note" add constraint "meeting_note_text_key_unique" unique ("text_key");');
    this.addSql('create index "meeting_note_meeting_id_index" on "meeting_note" ("meeting_id");');
    this.addSql(
      'create table "run" ("id" uuid not null, "started_at" timestamptz not null, "finished_at" timestamptz not null, "statements" int not null, "voices" int not null, "text_version" varchar(255) not null, "insight_version" varchar(255) not null, "input_hash" varchar(64) not null, "parameters" jsonb not null, "figures" jsonb not null, primary key ("id"));',
    );
    this.addSql('create index "run_finished_at_index" on "run" ("finished_at");');
    this.addSql(
      'create table "finding" ("id" uuid not null, "run_id" uuid not null, "kind" text not null, "district_id" varchar(255) not null, "keyphrase_id" text not null, "label" text not null, "rank" int not null, "distinctiveness" jsonb not null, "valued" jsonb not null, "support" jsonb not null, primary key ("id"));',
    );
    this.addSql(
      'create index "finding_run_id_district_id_kind_rank_index" on "finding" ("run_id", "district_id", "kind", "rank");',
    );
    this.addSql(
      'create table "common_ground" ("id" uuid not null, "run_id" uuid not null, "keyphrase_id" text not null, "label" text not null, "rank" int not null, "valued" jsonb not null, "by_district" jsonb not null, primary key ("id"));',
    );
    this.addSql('create index "common_ground_run_id_index" on "common_ground" ("run_id");');
    this.addSql('create table "setting" ("name" text not null, "value" int not null, primary key ("name"));');
    this.addSql(
      'create table "theme" ("id" text not null, "origin" text not null, "name_sv" text not null, "name_en" text not null, "figures" jsonb not null, primary key ("id"));',
    );
    this.addSql(
      'create table "voice" ("id" uuid not null, "key" varchar(64) not null, "kind" text not null, "role" text not null, "participants" int null, primary key ("id"));',
    );
    this.addSql('alter table "voice" add constraint "voice_key_unique" unique ("key");');
    this.addSql(
      'create table "submission" ("id" uuid not null, "import_id" uuid null, "row" int null, "voice_id" uuid not null, "fingerprint" varchar(64) not null, "answers" jsonb not null, "district_id" varchar(255) null, "place_id" varchar(255) null, "group_id" varchar(255) null, "received_on" varchar(10) null, "received_at" timestamptz not null, "may_be_quoted" boolean not null default false, "fiction" boolean not null default false, primary key ("id"));',
    );
    this.addSql('create index "submission_import_id_index" on "submission" ("import_id");');
    this.addSql('create index "submission_voice_id_index" on "submission" ("voice_id");');
    this.addSql('alter table "submission" add constraint "submission_fingerprint_unique" unique ("fingerprint");');
    this.addSql(
      'create table "statement" ("id" uuid not null, "sequence" int not null, "submission_id" uuid null, "note_id" uuid null, "voice_id" uuid not null, "text" text not null, "search_text" text not null, "start" int null, "end" int null, "question_id" varchar(255) null, "topic" text null, "role" text not null, "channel" text not null, "district_id" varchar(255) null, "place_id" varchar(255) null, "group_id" varchar(255) null, "occurred_on" varchar(10) null, "may_be_quoted" boolean not null default false, "fiction" boolean not null default false, "language" text not null, "valence" text not null, "valence_basis" text not null, "prior_valence" text null, "prior_basis" text null, "text_version" varchar(255) not null, primary key ("id"));',
    );
    this.addSql('alter table "statement" add constraint "statement_sequence_unique" unique ("sequence");');
    this.addSql('create index "statement_submission_id_index" on "statement" ("submission_id");');
    this.addSql('create index "statement_note_id_index" on "statement" ("note_id");');
    this.addSql('create index "statement_voice_id_index" on "statement" ("voice_id");');
    this.addSql('create index "statement_channel_index" on "statement" ("channel");');
    this.addSql('create index "statement_place_id_index" on "statement" ("place_id");');
    this.addSql('create index "statement_group_id_index" on "statement" ("group_id");');
    this.addSql('create index "statement_valence_index" on "statement" ("valence");');
    this.addSql('create index "statement_district_id_sequence_index" on "statement" ("district_id", "sequence");');
    this.addSql('create index "statement_occurred_on_sequence_index" on "statement" ("occurred_on", "sequence");');
    this.addSql(
      'create table "statement_theme" ("statement_id" uuid not null, "theme_id" text not null, "confidence" real not null, primary key ("statement_id", "theme_id"));',
    );
    this.addSql(
      'create index "statement_theme_theme_id_statement_id_index" on "statement_theme" ("theme_id", "statement_id");',
    );
    this.addSql(
      'create table "mention" ("id" serial primary key, "statement_id" uuid not null, "keyphrase_id" text not null, "form" text not null, "start" int not null, "end" int not null, "part" boolean not null default false, "valence" text not null);',
    );
    this.addSql('create index "mention_statement_id_index" on "mention" ("statement_id");');
    this.addSql(
      'create index "mention_keyphrase_id_statement_id_index" on "mention" ("keyphrase_id", "statement_id");',
    );
    this.addSql(
      "alter table \"keyphrase\" add constraint \"keyphrase_language_check\" check (\"language\" in ('sv', 'en', 'nb', 'other'));",
    );
    this.addSql(
      'alter table "import" add constraint "import_original_id_foreign" foreign key ("original_id") references "original" ("id");',
    );
    this.addSql(
      'alter table "import" add constraint "import_kind_check" check ("kind" in (\'submissions\', \'note\'));',
    );
    this.addSql(
      "alter table \"import\" add constraint \"import_status_check\" check (\"status\" in ('queued', 'running', 'done', 'failed'));",
    );
    this.addSql(
      'alter table "meeting_note" add constraint "meeting_note_import_id_foreign" foreign key ("import_id") references "import" ("id") on delete cascade;',
    );
    this.addSql(
      'alter table "meeting_note" add constraint "meeting_note_original_id_foreign" foreign key ("original_id") references "original" ("id");',
    );
    this.addSql(
      "alter table \"meeting_note\" add constraint \"meeting_note_format_check\" check (\"format\" in ('docx', 'md', 'txt', 'vtt', 'chat'));",
    );
    this.addSql(
      'alter table "finding" add constraint "finding_run_id_foreign" foreign key ("run_id") references "run" ("id") on delete cascade;',
    );
    this.addSql(
      'alter table "finding" add constraint "finding_kind_check" check ("kind" in (\'nugget\', \'challenge\'));',
    );
    this.addSql(
      'alter table "common_ground" add constraint "common_ground_run_id_foreign" foreign key ("run_id") references "run" ("id") on delete cascade;',
    );
    this.addSql(
      'alter table "theme" add constraint "theme_origin_check" check ("origin" in (\'frame\', \'cluster\'));',
    );
    this.addSql('alter table "voice" add constraint "voice_kind_check" check ("kind" in (\'person\', \'meeting\'));');
    this.addSql(
      'alter table "voice" add constraint "voice_role_check" check ("role" in (\'resident\', \'politician\', \'official\'));',
    );
    this.addSql(
      'alter table "submission" add constraint "submission_import_id_foreign" foreign key ("import_id") references "import" ("id") on delete cascade;',
    );
    this.addSql(
      'alter table "submission" add constraint "submission_voice_id_foreign" foreign key ("voice_id") references "voice" ("id");',
    );
    this.addSql(
      'alter table "statement" add constraint "statement_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade;',
    );
    this.addSql(
      'alter table "statement" add constraint "statement_note_id_foreign" foreign key ("note_id") references "meeting_note" ("id") on delete cascade;',
    );
    this.addSql(
      'alter table "statement" add constraint "statement_voice_id_foreign" foreign key ("voice_id") references "voice" ("id");',
    );
    this.addSql(
      'alter table "statement" add constraint "statement_role_check" check ("role" in (\'resident\', \'politician\', \'official\'));',
    );
    this.addSql(
      "alter table \"statement\" add constraint \"statement_channel_check\" check (\"channel\" in ('web', 'focusGroup', 'dialogueMeeting', 'openMeeting', 'other'));",
    );
    this.addSql(
      "alter table \"statement\" add constraint \"statement_language_check\" check (\"language\" in ('sv', 'en', 'nb', 'other'));",
    );
    this.addSql(
      "alter table \"statement\" add constraint \"statement_valence_check\" check (\"valence\" in ('praise', 'trouble', 'wish', 'unclear'));",
    );
    this.addSql(
      "alter table \"statement\" add constraint \"statement_valence_basis_check\" check (\"valence_basis\" in ('heading', 'question', 'words', 'none'));",
    );
    this.addSql(
      "alter table \"statement\" add constraint \"statement_prior_valence_check\" check (\"prior_valence\" in ('praise', 'trouble', 'wish', 'unclear'));",
    );
    this.addSql(
      'alter table "statement" add constraint "statement_prior_basis_check" check ("prior_basis" in (\'heading\', \'question\'));',
    );
    this.addSql(
      'alter table "statement_theme" add constraint "statement_theme_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on delete cascade;',
    );
    this.addSql(
      'alter table "mention" add constraint "mention_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on delete cascade;',
    );
    this.addSql(
      "alter table \"mention\" add constraint \"mention_valence_check\" check (\"valence\" in ('praise', 'trouble', 'wish', 'unclear'));",
    );
  }

  override down(): void {
    this.addSql('alter table "import" drop constraint "import_original_id_foreign";');
    this.addSql('alter table "meeting_note" drop constraint "meeting_note_original_id_foreign";');
    this.addSql('alter table "meeting_note" drop constraint "meeting_note_import_id_foreign";');
    this.addSql('alter table "submission" drop constraint "submission_import_id_foreign";');
    this.addSql('alter table "statement" drop constraint "statement_note_id_foreign";');
    this.addSql('alter table "finding" drop constraint "finding_run_id_foreign";');
    this.addSql('alter table "common_ground" drop constraint "common_ground_run_id_foreign";');
    this.addSql('alter table "submission" drop constraint "submission_voice_id_foreign";');
    this.addSql('alter table "statement" drop constraint "statement_voice_id_foreign";');
    this.addSql('alter table "statement" drop constraint "statement_submission_id_foreign";');
    this.addSql('alter table "statement_theme" drop constraint "statement_theme_statement_id_foreign";');
    this.addSql('alter table "mention" drop constraint "mention_statement_id_foreign";');
    this.addSql('drop table if exists "keyphrase" cascade;');
    this.addSql('drop table if exists "original" cascade;');
    this.addSql('drop table if exists "import" cascade;');
    this.addSql('drop table if exists "meeting_note" cascade;');
    this.addSql('drop table if exists "run" cascade;');
    this.addSql('drop table if exists "finding" cascade;');
    this.addSql('drop table if exists "common_ground" cascade;');
    this.addSql('drop table if exists "setting" cascade;');
    this.addSql('drop table if exists "theme" cascade;');
    this.addSql('drop table if exists "voice" cascade;');
    this.addSql('drop table if exists "submission" cascade;');
    this.addSql('drop table if exists "statement" cascade;');
    this.addSql('drop table if exists "statement_theme" cascade;');
    this.addSql('drop table if exists "mention" cascade;');
  }
}
