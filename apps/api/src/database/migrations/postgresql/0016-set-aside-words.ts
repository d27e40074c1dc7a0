import { Migration } from '@mikro-orm/migrations';

export class Migration0016SetAsideWords extends Migration {
  override up(): void {
    this.addSql(
      'create table "set_aside_words" ("digest" varchar(64) not null, "reason" text not null, "set_aside_at" timestamptz not null, "import_id" uuid null, primary key ("digest"));',
    );
    this.addSql('create index "set_aside_words_import_id_index" on "set_aside_words" ("import_id");');
    this.addSql(
      'alter table "set_aside_words" add constraint "set_aside_words_import_id_foreign" foreign key ("import_id") references "import" ("id") on delete cascade;',
    );
    this.addSql(
      "alter table \"set_aside_words\" add constraint \"set_aside_words_reason_check\" check (\"reason\" in ('personalData', 'insult', 'spam', 'offTopic', 'other'));",
    );
  }

  override down(): void {
    this.addSql('drop table if exists "set_aside_words" cascade;');
  }
}
