import { Migration } from '@mikro-orm/migrations';

export class Migration0009Reports extends Migration {
  override up(): void {
    this.addSql(
      "create table `report` (`id` text not null primary key, `title` text not null, `template` text check (`template` in ('district', 'committee', 'comparison', 'followUp')) not null, `language` text check (`language` in ('sv', 'en')) not null, `scope` json not null, `outline` json not null, `revision` integer not null default 1, `created_by` text not null, `created_at` datetime not null, `updated_by` text not null, `updated_at` datetime not null);",
    );
    this.addSql('create index `report_created_at_index` on `report` (`created_at`);');
    this.addSql(
      'create table `report_version` (`id` text not null primary key, `report_id` text not null, `version` integer not null, `content` text not null, `hash` text not null, `scope` json not null, `outline` json not null, `frozen_by` text not null, `frozen_at` datetime not null, `reason` text null, constraint `report_version_report_id_foreign` foreign key (`report_id`) references `report` (`id`) on update no action on delete restrict);',
    );
    this.addSql('create index `report_version_report_id_index` on `report_version` (`report_id`);');
    this.addSql(
      'create unique index `report_version_report_id_version_unique` on `report_version` (`report_id`, `version`);',
    );
    // Written by hand: a frozen report is a record, so nothing changes it and nothing takes it away.
    this.addSql(
      "create trigger `report_version_stays_as_it_is` before update on `report_version` begin select raise(abort, 'A frozen report never changes.'); end;",
    );
    this.addSql(
      "create trigger `report_version_stays` before delete on `report_version` begin select raise(abort, 'A frozen report is never removed.'); end;",
    );
  }

  override down(): void {
    this.addSql('drop table if exists `report_version`;');
    this.addSql('drop table if exists `report`;');
  }
}
