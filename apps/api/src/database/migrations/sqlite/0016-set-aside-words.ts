import { Migration } from '@mikro-orm/migrations';

export class Migration0016SetAsideWords extends Migration {
  override up(): void {
    this.addSql(
      "create table `set_aside_words` (`digest` text not null primary key, `reason` text check (`reason` in ('personalData', 'insult', 'spam', 'offTopic', 'other')) not null, `set_aside_at` datetime not null, `import_id` text null, constraint `set_aside_words_import_id_foreign` foreign key (`import_id`) references `import` (`id`) on delete cascade);",
    );
    this.addSql('create index `set_aside_words_import_id_index` on `set_aside_words` (`import_id`);');
  }

  override down(): void {
    this.addSql('drop table if exists `set_aside_words`;');
  }
}
