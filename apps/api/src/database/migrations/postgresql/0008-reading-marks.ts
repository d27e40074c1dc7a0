import { Migration } from '@mikro-orm/migrations';

export class Migration0008ReadingMarks extends Migration {
  override up(): void {
    this.addSql(
      'create table "reading_mark" ("statement_id" uuid not null, "reader" text not null, "read_at" timestamptz null, "flagged_at" timestamptz null, primary key ("statement_id", "reader"));',
    );
    this.addSql('create index "reading_mark_reader_statement_id_index" on "reading_mark" ("reader", "statement_id");');
    this.addSql('alter table "statement" add "word_forms" text not null default \'\';');
    this.addSql(
      'alter table "reading_mark" add constraint "reading_mark_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on delete cascade;',
    );
  }

  override down(): void {
    this.addSql('drop table if exists "reading_mark" cascade;');
    this.addSql('alter table "statement" drop column "word_forms";');
  }
}
