import { Migration } from '@mikro-orm/migrations';

export class Migration0015AddressCount extends Migration {
  override up(): void {
    this.addSql(
      'create table `address_count` (`key` text not null primary key, `hits` integer not null, `resets_at` datetime not null);',
    );
    this.addSql('create index `address_count_resets_at_index` on `address_count` (`resets_at`);');
  }

  override down(): void {
    this.addSql('drop table if exists `address_count`;');
  }
}
