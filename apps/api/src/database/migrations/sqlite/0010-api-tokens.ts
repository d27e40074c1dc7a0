import { Migration } from '@mikro-orm/migrations';

export class Migration0010ApiTokens extends Migration {
  override up(): void {
    this.addSql(
      'create table `api_token` (`id` text not null primary key, `name` text not null, `scopes` json not null, `digest` text not null, `prefix` text not null, `created_by` text not null, `created_at` datetime not null, `expires_at` datetime not null, `revoked_at` datetime null, `revoked_by` text null, `last_used_at` datetime null);',
    );
    this.addSql('create unique index `api_token_digest_unique` on `api_token` (`digest`);');
  }

  override down(): void {
    this.addSql('drop table if exists `api_token`;');
  }
}
