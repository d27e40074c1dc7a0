import { Migration } from '@mikro-orm/migrations';

export class Migration0011ReportComments extends Migration {
  override up(): void {
    this.addSql(
      'create table `report_share` (`id` text not null primary key, `report_version_id` text not null, `token_hash` text not null, `created_by` text not null, `created_at` datetime not null, `expires_at` datetime not null, `revoked_by` text null, `revoked_at` datetime null, `last_used_at` datetime null, constraint `report_share_report_version_id_foreign` foreign key (`report_version_id`) references `report_version` (`id`) on update no action on delete restrict);',
    );
    this.addSql('create index `report_share_report_version_id_index` on `report_share` (`report_version_id`);');
    this.addSql('create unique index `report_share_token_hash_unique` on `report_share` (`token_hash`);');
    this.addSql(
      "create table `report_comment` (`id` text not null primary key, `report_version_id` text not null, `kind` text check (`kind` in ('comment', 'question', 'answer')) not null, `block_id` text null, `answers_id` text null, `text` text not null, `written_by` text not null, `written_at` datetime not null, constraint `report_comment_report_version_id_foreign` foreign key (`report_version_id`) references `report_version` (`id`) on update no action on delete restrict);",
    );
    this.addSql('create index `report_comment_report_version_id_index` on `report_comment` (`report_version_id`);');
    // Written by hand: what has been said is kept as it was said.
    this.addSql(
      "create trigger `report_comment_stays_as_it_is` before update on `report_comment` begin select raise(abort, 'A comment on a report never changes.'); end;",
    );
    this.addSql(
      "create trigger `report_comment_stays` before delete on `report_comment` begin select raise(abort, 'A comment on a report is never removed.'); end;",
    );
  }

  override down(): void {
    this.addSql('drop table if exists `report_share`;');
    this.addSql('drop table if exists `report_comment`;');
  }
}
