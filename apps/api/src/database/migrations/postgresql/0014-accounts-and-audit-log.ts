import { Migration } from '@mikro-orm/migrations';

export class Migration0014AccountsAndAuditLog extends Migration {
  override up(): void {
    this.addSql(
      'create table "account" ("id" uuid not null, "email" text not null, "name" text not null, "name_key" text not null, "roles" jsonb not null, "passphrase" text null, "totp_secret" text null, "totp_last_step" int null, "oidc_subject" text null, "created_at" timestamptz not null, "disabled_at" timestamptz null, primary key ("id"));',
    );
    this.addSql('alter table "account" add constraint "account_email_unique" unique ("email");');
    this.addSql('alter table "account" add constraint "account_name_key_unique" unique ("name_key");');
    this.addSql('alter table "account" add constraint "account_oidc_subject_unique" unique ("oidc_subject");');
    this.addSql(
      'create table "account_session" ("id" uuid not null, "token_hash" varchar(64) not null, "account_id" uuid not null, "stage" text not null, "device" text not null, "started_at" timestamptz not null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, primary key ("id"));',
    );
    this.addSql(
      'alter table "account_session" add constraint "account_session_token_hash_unique" unique ("token_hash");',
    );
    this.addSql('create index "account_session_account_id_index" on "account_session" ("account_id");');
    this.addSql(
      'create table "audit_entry" ("sequence" int not null, "at" text not null, "actor" text not null, "act" text not null, "object" text null, "details" text not null, "previous_hash" varchar(64) not null, "hash" varchar(64) not null, primary key ("sequence"));',
    );
    this.addSql('create index "audit_entry_at_index" on "audit_entry" ("at");');
    this.addSql('create index "audit_entry_act_index" on "audit_entry" ("act");');
    this.addSql(
      'create table "invitation" ("id" uuid not null, "token_hash" varchar(64) not null, "email" text not null, "roles" jsonb not null, "account" uuid null, "created_at" timestamptz not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "revoked_at" timestamptz null, primary key ("id"));',
    );
    this.addSql('alter table "invitation" add constraint "invitation_token_hash_unique" unique ("token_hash");');
    this.addSql(
      'create table "recovery_code" ("id" uuid not null, "account_id" uuid not null, "digest" varchar(64) not null, "used_at" timestamptz null, primary key ("id"));',
    );
    this.addSql('create index "recovery_code_account_id_index" on "recovery_code" ("account_id");');
    this.addSql('alter table "recovery_code" add constraint "recovery_code_digest_unique" unique ("digest");');
    this.addSql(
      'create table "sign_in_attempts" ("key" varchar(64) not null, "count" int not null, "since" timestamptz not null, primary key ("key"));',
    );
    this.addSql('alter table "api_token" add "account" uuid null;');
    this.addSql(
      'alter table "account_session" add constraint "account_session_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete restrict;',
    );
    this.addSql(
      'alter table "account_session" add constraint "account_session_stage_check" check ("stage" in (\'secondFactor\', \'signedIn\'));',
    );
    this.addSql(
      'alter table "recovery_code" add constraint "recovery_code_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete cascade;',
    );
    this.addSql(
      'create function "audit_entry_stays"() returns trigger as $$ begin raise exception \'An entry of the audit log never changes and is never removed.\'; end; $$ language plpgsql;',
    );
    this.addSql(
      'create trigger "audit_entry_stays" before update or delete or truncate on "audit_entry" for each statement execute function "audit_entry_stays"();',
    );
  }

  override down(): void {
    this.addSql('alter table "account_session" drop constraint "account_session_account_id_foreign";');
    this.addSql('alter table "recovery_code" drop constraint "recovery_code_account_id_foreign";');
    this.addSql('drop table if exists "account" cascade;');
    this.addSql('drop table if exists "account_session" cascade;');
    this.addSql('drop table if exists "audit_entry" cascade;');
    this.addSql('drop function if exists "audit_entry_stays";');
    this.addSql('drop table if exists "invitation" cascade;');
    this.addSql('drop table if exists "recovery_code" cascade;');
    this.addSql('drop table if exists "sign_in_attempts" cascade;');
    this.addSql('alter table "api_token" drop column "account";');
  }
}
