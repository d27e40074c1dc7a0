import { Migration } from '@mikro-orm/migrations';

export class Migration0014AccountsAndAuditLog extends Migration {
  override up(): void {
    this.addSql(
      'create table `account` (`id` text not null primary key, `email` text not null, `name` text not null, `name_key` text not null, `roles` json not null, `passphrase` text null, `totp_secret` text null, `totp_last_step` integer null, `oidc_subject` text null, `created_at` datetime not null, `disabled_at` datetime null);',
    );
    this.addSql('create unique index `account_email_unique` on `account` (`email`);');
    this.addSql('create unique index `account_name_key_unique` on `account` (`name_key`);');
    this.addSql('create unique index `account_oidc_subject_unique` on `account` (`oidc_subject`);');
    this.addSql(
      "create table `account_session` (`id` text not null primary key, `token_hash` text not null, `account_id` text not null, `stage` text check (`stage` in ('secondFactor', 'signedIn')) not null, `device` text not null, `started_at` datetime not null, `last_seen_at` datetime not null, `expires_at` datetime not null, `ended_at` datetime null, constraint `account_session_account_id_foreign` foreign key (`account_id`) references `account` (`id`) on update no action on delete restrict);",
    );
    this.addSql('create unique index `account_session_token_hash_unique` on `account_session` (`token_hash`);');
    this.addSql('create index `account_session_account_id_index` on `account_session` (`account_id`);');
    this.addSql(
      'create table `audit_entry` (`sequence` integer not null primary key, `at` text not null, `actor` text not null, `act` text not null, `object` text null, `details` text not null, `previous_hash` text not null, `hash` text not null);',
    );
    this.addSql('create index `audit_entry_at_index` on `audit_entry` (`at`);');
    this.addSql('create index `audit_entry_act_index` on `audit_entry` (`act`);');
    this.addSql(
      'create table `invitation` (`id` text not null primary key, `token_hash` text not null, `email` text not null, `roles` json not null, `account` text null, `created_at` datetime not null, `expires_at` datetime not null, `used_at` datetime null, `revoked_at` datetime null);',
    );
    this.addSql('create unique index `invitation_token_hash_unique` on `invitation` (`token_hash`);');
    this.addSql(
      'create table `recovery_code` (`id` text not null primary key, `account_id` text not null, `digest` text not null, `used_at` datetime null, constraint `recovery_code_account_id_foreign` foreign key (`account_id`) references `account` (`id`) on update no action on delete cascade);',
    );
    this.addSql('create index `recovery_code_account_id_index` on `recovery_code` (`account_id`);');
    this.addSql('create unique index `recovery_code_digest_unique` on `recovery_code` (`digest`);');
    this.addSql(
      'create table `sign_in_attempts` (`key` text not null primary key, `count` integer not null, `since` datetime not null);',
    );
    this.addSql('alter table `api_token` add column `account` text null;');
    this.addSql(
      "create trigger `audit_entry_stays_as_it_is` before update on `audit_entry` begin select raise(abort, 'An entry of the audit log never changes.'); end;",
    );
    this.addSql(
      "create trigger `audit_entry_stays` before delete on `audit_entry` begin select raise(abort, 'An entry of the audit log is never removed.'); end;",
    );
  }

  override down(): void {
    this.addSql('drop table if exists `account_session`;');
    this.addSql('drop table if exists `audit_entry`;');
    this.addSql('drop table if exists `invitation`;');
    this.addSql('drop table if exists `recovery_code`;');
    this.addSql('drop table if exists `sign_in_attempts`;');
    this.addSql('drop table if exists `account`;');
    this.addSql('alter table `api_token` drop column `account`;');
  }
}
