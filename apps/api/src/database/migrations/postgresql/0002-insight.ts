import { Migration } from '@mikro-orm/migrations';

export class Migration0002Insight extends Migration {
  override up(): void {
    this.addSql('create table "copied_text" ("id" text not null, "figures" jsonb not null, primary key ("id"));');
    this.addSql(
      'create table "curation_decision" ("id" uuid not null, "sequence" int not null, "decision" jsonb not null, "decided_by" text not null, "decided_at" timestamptz not null, "reason" text not null, "undone_by" text null, "undone_at" timestamptz null, "undone_reason" text null, primary key ("id"));',
    );
    this.addSql(
      'alter table "curation_decision" add constraint "curation_decision_sequence_unique" unique ("sequence");',
    );
    this.addSql(
      'create table "quality_sample" ("id" uuid not null, "seed" int not null, "drawn_at" timestamptz not null, "drawn_by" text not null, "frame_digest" varchar(64) not null, "theme_ids" jsonb not null, primary key ("id"));',
    );
    this.addSql('create index "quality_sample_drawn_at_index" on "quality_sample" ("drawn_at");');
    this.addSql(
      'create table "quality_item" ("sample_id" uuid not null, "position" int not null, "statement_id" uuid not null, "district_id" varchar(255) null, "weight" real not null, "machine_theme_ids" jsonb not null, primary key ("sample_id", "position"));',
    );
    this.addSql('create index "quality_item_statement_id_index" on "quality_item" ("statement_id");');
    this.addSql(
      'create table "quality_coding" ("sample_id" uuid not null, "position" int not null, "coder" text not null, "theme_ids" jsonb not null, "coded_at" timestamptz not null, primary key ("sample_id", "position", "coder"));',
    );
    this.addSql(
      'create table "counted_elsewhere" ("statement_id" uuid not null, "district_id" varchar(255) null, primary key ("statement_id"));',
    );
    this.addSql('create table "folded_keyphrase" ("id" text not null, "counts_as" text null, primary key ("id"));');
    this.addSql('create index "folded_keyphrase_counts_as_index" on "folded_keyphrase" ("counts_as");');
    this.addSql('create table "secret" ("name" text not null, "value" text not null, primary key ("name"));');
    this.addSql(
      'create table "theme_model" ("id" text not null, "made_at" timestamptz not null, "model" jsonb not null, "fitted_to" int not null, "events" jsonb not null, primary key ("id"));',
    );
    this.addSql('create index "theme_model_made_at_index" on "theme_model" ("made_at");');
    this.addSql(
      'create table "read_theme" ("statement_id" uuid not null, "theme_id" text not null, "confidence" real not null, "start" int null, "end" int null, primary key ("statement_id", "theme_id"));',
    );
    this.addSql(
      'create table "copied_statement" ("statement_id" uuid not null, "copied_text_id" text not null, primary key ("statement_id"));',
    );
    this.addSql('create index "copied_statement_copied_text_id_index" on "copied_statement" ("copied_text_id");');
    this.addSql(
      'create table "voice_attribute" ("voice_id" uuid not null, "attribute_id" varchar(255) not null, "value_id" varchar(255) not null, primary key ("voice_id", "attribute_id"));',
    );
    this.addSql(
      'create index "voice_attribute_attribute_id_value_id_index" on "voice_attribute" ("attribute_id", "value_id");',
    );
    this.addSql('alter table "import" add "ledger" jsonb null;');
    this.addSql('alter table "run" add "result_hash" varchar(64) null;');
    this.addSql(
      'alter table "finding" add "subject" text not null default \'keyphrase\', add "name" jsonb null, add "words" jsonb null, add "status" text not null default \'open\', add "pinned" boolean not null default false;',
    );
    this.addSql(
      'alter table "finding" add constraint "finding_subject_check" check ("subject" in (\'keyphrase\', \'theme\'));',
    );
    this.addSql(
      "alter table \"finding\" add constraint \"finding_status_check\" check (\"status\" in ('open', 'confirmed', 'dismissed', 'hidden'));",
    );
    this.addSql(
      'alter table "common_ground" add "name" jsonb null, add "status" text not null default \'open\', add "pinned" boolean not null default false;',
    );
    this.addSql(
      "alter table \"common_ground\" add constraint \"common_ground_status_check\" check (\"status\" in ('open', 'confirmed', 'dismissed', 'hidden'));",
    );
    this.addSql(
      'alter table "theme" add "hidden" boolean not null default false, add "pinned" boolean not null default false;',
    );
    this.addSql('alter table "submission" add "attributes" jsonb null;');
    this.addSql(
      'alter table "quality_item" add constraint "quality_item_sample_id_foreign" foreign key ("sample_id") references "quality_sample" ("id") on delete cascade;',
    );
    this.addSql(
      'alter table "quality_coding" add constraint "quality_coding_sample_id_foreign" foreign key ("sample_id") references "quality_sample" ("id") on delete cascade;',
    );
    this.addSql(
      'alter table "read_theme" add constraint "read_theme_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on delete cascade;',
    );
    this.addSql(
      'alter table "counted_elsewhere" add constraint "counted_elsewhere_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;',
    );
    this.addSql(
      'alter table "copied_statement" add constraint "copied_statement_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;',
    );
    this.addSql(
      'alter table "voice_attribute" add constraint "voice_attribute_voice_id_foreign" foreign key ("voice_id") references "voice" ("id") on delete cascade;',
    );
    // What the frame has read is kept apart from what people then decide.
    this.addSql(
      "insert into read_theme (statement_id, theme_id, confidence) select statement_id, theme_id, confidence from statement_theme where theme_id not in (select id from theme where origin = 'cluster');",
    );
  }

  override down(): void {
    this.addSql('alter table "quality_item" drop constraint "quality_item_sample_id_foreign";');
    this.addSql('alter table "quality_coding" drop constraint "quality_coding_sample_id_foreign";');
    this.addSql('drop table if exists "copied_text" cascade;');
    this.addSql('drop table if exists "curation_decision" cascade;');
    this.addSql('drop table if exists "quality_sample" cascade;');
    this.addSql('drop table if exists "quality_item" cascade;');
    this.addSql('drop table if exists "quality_coding" cascade;');
    this.addSql('drop table if exists "counted_elsewhere" cascade;');
    this.addSql('drop table if exists "folded_keyphrase" cascade;');
    this.addSql('drop table if exists "secret" cascade;');
    this.addSql('drop table if exists "theme_model" cascade;');
    this.addSql('drop table if exists "read_theme" cascade;');
    this.addSql('drop table if exists "copied_statement" cascade;');
    this.addSql('drop table if exists "voice_attribute" cascade;');
    this.addSql('alter table "finding" drop constraint "finding_subject_check";');
    this.addSql('alter table "finding" drop constraint "finding_status_check";');
    this.addSql(
      'alter table "finding" drop column "subject", drop column "name", drop column "words", drop column "status", drop column "pinned";',
    );
    this.addSql('alter table "common_ground" drop constraint "common_ground_status_check";');
    this.addSql('alter table "common_ground" drop column "name", drop column "status", drop column "pinned";');
    this.addSql('alter table "import" drop column "ledger";');
    this.addSql('alter table "run" drop column "result_hash";');
    this.addSql('alter table "submission" drop column "attributes";');
    this.addSql('alter table "theme" drop column "hidden", drop column "pinned";');
  }
}
