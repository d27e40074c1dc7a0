import { Migration } from '@mikro-orm/migrations';

export class Migration0010ApiTokens extends Migration {
  override up(): void {
    this.addSql(
      'create table "api_token" ("id" uuid not null, "name" text not null, "scopes" jsonb not null, "digest" varchar(64) not null, "prefix" text not null, "created_by" text not null, "created_at" timestamptz not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, "revoked_by" text null, "last_used_at" timestamptz null, primary key ("id"));',
    );
    this.addSql('alter table "api_token" add constraint "api_token_digest_unique" unique ("digest");');
  }

  override down(): void {
    this.addSql('drop table if exists "api_token" cascade;');
  }
}
