import { Migration } from '@mikro-orm/migrations';

export class Migration0016SetAsideWords extends Migration {
  override up(): void {
    this.addSql(
      "create table `set_aside_words` (`digest` text not null primary key, `reason` text check (`reason` in ('personalData', 'insult', 'spam', 'offTopic', 'other')) not null, `times` integer not null, `set_aside_at` datetime not null);",
    );
  }

  override down(): void {
    this.addSql('drop table if exists `set_aside_words`;');
  }
}
