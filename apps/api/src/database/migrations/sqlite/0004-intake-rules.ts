import { Migration } from '@mikro-orm/migrations';

export class Migration0004IntakeRules extends Migration {
  override up(): void {
    this.addSql(
      "create table `intake_rule` (`id` text not null primary key, `kind` text check (`kind` in ('columns', 'name', 'heading', 'speaker', 'line')) not null, `key` text not null, `rule` json not null, `created_at` datetime not null, `last_used_at` datetime not null, `times_used` integer not null);",
    );
    this.addSql('create index `intake_rule_last_used_at_index` on `intake_rule` (`last_used_at`);');
    this.addSql('create unique index `intake_rule_kind_key_unique` on `intake_rule` (`kind`, `key`);');
    this.addSql(
      'create table `saved_reading` (`original_id` text not null primary key, `reading` json not null, `saved_at` datetime not null, constraint `saved_reading_original_id_foreign` foreign key (`original_id`) references `original` (`id`) on update cascade on delete cascade);',
    );
    this.addSql('create index `saved_reading_original_id_index` on `saved_reading` (`original_id`);');
    this.addSql('alter table `import` add column `names` json null;');
    this.addSql('alter table `import` add column `corrections` json null;');
  }

  override down(): void {
    this.addSql('drop table if exists `intake_rule`;');
    this.addSql('drop table if exists `saved_reading`;');
    this.addSql('alter table `import` drop column `names`;');
    this.addSql('alter table `import` drop column `corrections`;');
  }
}
