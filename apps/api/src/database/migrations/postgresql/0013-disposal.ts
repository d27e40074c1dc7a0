import { Migration } from '@mikro-orm/migrations';

export class Migration0013Disposal extends Migration {
  override up(): void {
    this.addSql(
      'create table "disposal" ("id" uuid not null, "kind" text not null, "state" text not null, "before" varchar(10) not null, "decision" jsonb not null, "subjects" jsonb not null, "submissions" int not null, "files" int not null, "held" int not null, "proposed_by" text not null, "proposed_in" uuid not null, "proposed_at" timestamptz not null, "decided_by" text null, "decided_at" timestamptz null, "reason" text null, "digest" varchar(64) null, "erased_at" timestamptz null, primary key ("id"));',
    );
    this.addSql('create index "disposal_state_index" on "disposal" ("state");');
    this.addSql('create index "disposal_proposed_at_index" on "disposal" ("proposed_at");');
    this.addSql(
      'create table "legal_hold" ("id" uuid not null, "original_id" uuid null, "submission_id" uuid null, "reason" text not null, "placed_by" text not null, "placed_at" timestamptz not null, "lifted_by" text null, "lifted_at" timestamptz null, "lifted_reason" text null, primary key ("id"));',
    );
    this.addSql('create index "legal_hold_original_id_index" on "legal_hold" ("original_id");');
    this.addSql('create index "legal_hold_submission_id_index" on "legal_hold" ("submission_id");');
    this.addSql(
      "alter table \"disposal\" add constraint \"disposal_kind_check\" check (\"kind\" in ('submission', 'withdrawnSubmission', 'meetingNote', 'unusedUpload'));",
    );
    this.addSql(
      'alter table "disposal" add constraint "disposal_state_check" check ("state" in (\'proposed\', \'done\', \'cancelled\'));',
    );
  }

  override down(): void {
    this.addSql('drop table if exists "disposal" cascade;');
    this.addSql('drop table if exists "legal_hold" cascade;');
  }
}
