import { Migration } from '@mikro-orm/migrations';

export class Migration0007Receipts extends Migration {
  override up(): void {
    this.addSql(
      'create table "outcome" ("id" uuid not null, "theme_id" text null, "theme_name" jsonb null, "district_id" varchar(255) null, "text_sv" text not null, "text_en" text null, "written_by" text not null, "written_at" timestamptz not null, "removed_by" text null, "removed_at" timestamptz null, primary key ("id"));',
    );
    this.addSql('create index "outcome_written_at_index" on "outcome" ("written_at");');
    this.addSql(
      'create table "replaced_original" ("original_id" uuid not null, "submission_id" uuid not null, "replaced_at" timestamptz not null, primary key ("original_id"));',
    );
    this.addSql('create index "replaced_original_submission_id_index" on "replaced_original" ("submission_id");');
    this.addSql(
      'alter table "submission" add "original_id" uuid null, add "receipt" varchar(64) null, add "corrected_at" timestamptz null, add "withdrawn_at" timestamptz null, add "suspicion" text null;',
    );
    this.addSql(
      'alter table "submission" add constraint "submission_original_id_foreign" foreign key ("original_id") references "original" ("id") on delete restrict;',
    );
    this.addSql('create index "submission_original_id_index" on "submission" ("original_id");');
    this.addSql('alter table "submission" add constraint "submission_receipt_unique" unique ("receipt");');
    this.addSql(
      'alter table "submission" add constraint "submission_suspicion_check" check ("suspicion" in (\'trap\', \'tooFast\'));',
    );
    this.addSql(
      'alter table "replaced_original" add constraint "replaced_original_original_id_foreign" foreign key ("original_id") references "original" ("id") on update cascade on delete restrict;',
    );
    this.addSql(
      'alter table "replaced_original" add constraint "replaced_original_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete restrict;',
    );
  }

  override down(): void {
    this.addSql('drop table if exists "outcome" cascade;');
    this.addSql('drop table if exists "replaced_original" cascade;');
    this.addSql('alter table "submission" drop constraint "submission_original_id_foreign";');
    this.addSql('drop index "submission_original_id_index";');
    this.addSql('alter table "submission" drop constraint "submission_receipt_unique";');
    this.addSql('alter table "submission" drop constraint "submission_suspicion_check";');
    this.addSql(
      'alter table "submission" drop column "original_id", drop column "receipt", drop column "corrected_at", drop column "withdrawn_at", drop column "suspicion";',
    );
  }
}
