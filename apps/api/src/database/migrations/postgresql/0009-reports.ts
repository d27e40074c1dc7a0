import { Migration } from '@mikro-orm/migrations';

export class Migration0009Reports extends Migration {
  override up(): void {
    this.addSql(
      'create table "report" ("id" uuid not null, "title" text not null, "template" text not null, "language" text not null, "scope" jsonb not null, "outline" jsonb not null, "revision" int not null default 1, "created_by" text not null, "created_at" timestamptz not null, "updated_by" text not null, "updated_at" timestamptz not null, primary key ("id"));',
    );
    this.addSql('create index "report_created_at_index" on "report" ("created_at");');
    this.addSql(
      'create table "report_version" ("id" uuid not null, "report_id" uuid not null, "version" int not null, "content" text not null, "hash" varchar(64) not null, "scope" jsonb not null, "outline" jsonb not null, "frozen_by" text not null, "frozen_at" timestamptz not null, "reason" text null, primary key ("id"));',
    );
    this.addSql(
      'alter table "report_version" add constraint "report_version_report_id_version_unique" unique ("report_id", "version");',
    );
    this.addSql(
      "alter table \"report\" add constraint \"report_template_check\" check (\"template\" in ('district', 'committee', 'comparison', 'followUp'));",
    );
    this.addSql('alter table "report" add constraint "report_language_check" check ("language" in (\'sv\', \'en\'));');
    this.addSql(
      'alter table "report_version" add constraint "report_version_report_id_foreign" foreign key ("report_id") references "report" ("id") on update no action on delete restrict;',
    );
    // Written by hand: a frozen report is a record, so nothing changes it and nothing takes it away.
    this.addSql(
      'create function "report_version_stays"() returns trigger as $$ begin raise exception \'A frozen report never changes and is never removed.\'; end; $$ language plpgsql;',
    );
    this.addSql(
      'create trigger "report_version_stays" before update or delete or truncate on "report_version" for each statement execute function "report_version_stays"();',
    );
  }

  override down(): void {
    this.addSql('alter table "report_version" drop constraint "report_version_report_id_foreign";');
    this.addSql('drop table if exists "report_version" cascade;');
    this.addSql('drop function if exists "report_version_stays"();');
    this.addSql('drop table if exists "report" cascade;');
  }
}
