import { Migration } from '@mikro-orm/migrations';

export class Migration0016SetAside extends Migration {
  override up(): void {
    this.addSql(
      'create table "set_aside_words" ("digest" varchar(64) not null, "reason" text not null, "times" int not null, "set_aside_at" timestamptz not null, primary key ("digest"));',
    );
    this.addSql('alter table "submission" add "set_aside" text null;');
    this.addSql(
      "alter table \"set_aside_words\" add constraint \"set_aside_words_reason_check\" check (\"reason\" in ('personalData', 'insult', 'spam', 'offTopic', 'other'));",
    );
  }

  override down(): void {
    this.addSql('drop table if exists "set_aside_words" cascade;');
    this.addSql('alter table "submission" drop column "set_aside";');
  }
}
