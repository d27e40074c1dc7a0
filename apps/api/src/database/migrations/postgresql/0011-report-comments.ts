import { Migration } from '@mikro-orm/migrations';

export class Migration0011ReportComments extends Migration {
  override up(): void {
    this.addSql(
      'create table "report_share" ("id" uuid not null, "report_version_id" uuid not null, "token_hash" varchar(64) not null, "created_by" text not null, "created_at" timestamptz not null, "expires_at" timestamptz not null, "revoked_by" text null, "revoked_at" timestamptz null, "last_used_at" timestamptz null, primary key ("id"));',
    );
    this.addSql('create index "report_share_report_version_id_index" on "report_share" ("report_version_id");');
    this.addSql('alter table "report_share" add constraint "report_share_token_hash_unique" unique ("token_hash");');
    this.addSql(
      'create table "report_comment" ("id" uuid not null, "report_version_id" uuid not null, "kind" text not null, "block_id" text null, "answers_id" uuid null, "text" text not null, "written_by" text not null, "written_at" timestamptz not null, primary key ("id"));',
    );
    this.addSql('create index "report_comment_report_version_id_index" on "report_comment" ("report_version_id");');
    this.addSql(
      'alter table "report_share" add constraint "report_share_report_version_id_foreign" foreign key ("report_version_id") references "report_version" ("id") on update no action on delete restrict;',
    );
    this.addSql(
      'alter table "report_comment" add constraint "report_comment_report_version_id_foreign" foreign key ("report_version_id") references "report_version" ("id") on update no action on delete restrict;',
    );
    this.addSql(
      'alter table "report_comment" add constraint "report_comment_kind_check" check ("kind" in (\'comment\', \'question\', \'answer\'));',
    );
    // Written by hand: what has been said is kept as it was said.
    this.addSql(
      'create function "report_comment_stays"() returns trigger as $$ begin raise exception \'A comment on a report never changes and is never removed.\'; end; $$ language plpgsql;',
    );
    this.addSql(
      'create trigger "report_comment_stays" before update or delete or truncate on "report_comment" for each statement execute function "report_comment_stays"();',
    );
  }

  override down(): void {
    this.addSql('drop table if exists "report_share" cascade;');
    this.addSql('drop table if exists "report_comment" cascade;');
    this.addSql('drop function if exists "report_comment_stays"();');
  }
}
