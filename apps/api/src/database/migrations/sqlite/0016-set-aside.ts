import { Migration } from '@mikro-orm/migrations';

export class Migration0016SetAside extends Migration {
  override up(): void {
    this.addSql(
      "create table `set_aside_words` (`digest` text not null primary key, `reason` text check (`reason` in ('personalData', 'insult', 'spam', 'offTopic', 'other')) not null, `times` integer not null, `set_aside_at` datetime not null);",
    );
    this.addSql('alter table `submission` add column `set_aside` text null;');
  }

  override down(): void {
    this.addSql('drop table if exists `set_aside_words`;');
    this.addSql('alter table `submission` drop column `set_aside`;');
  }
}
