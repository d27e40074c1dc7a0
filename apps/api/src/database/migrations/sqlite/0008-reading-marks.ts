import { Migration } from '@mikro-orm/migrations';

export class Migration0008ReadingMarks extends Migration {
  override up(): void {
    this.addSql(
      'create table `reading_mark` (`statement_id` text not null, `reader` text not null, `read_at` datetime null, `flagged_at` datetime null, primary key (`statement_id`, `reader`), constraint `reading_mark_statement_id_foreign` foreign key (`statement_id`) references `statement` (`id`) on delete cascade);',
    );
    this.addSql('create index `reading_mark_statement_id_index` on `reading_mark` (`statement_id`);');
    this.addSql('create index `reading_mark_reader_statement_id_index` on `reading_mark` (`reader`, `statement_id`);');
    this.addSql("alter table `statement` add column `word_forms` text not null default '';");
  }

  override down(): void {
    this.addSql('drop table if exists `reading_mark`;');
    this.addSql('alter table `statement` drop column `word_forms`;');
  }
}
