import { Migration } from '@mikro-orm/migrations';

export class Migration0015AddressCount extends Migration {
  override up(): void {
    // Unlogged: a count costs no wait for the disk, and after a crash all begin anew.
    this.addSql(
      'create unlogged table "address_count" ("key" varchar(64) not null, "hits" int not null, "resets_at" timestamptz not null, primary key ("key"));',
    );
    this.addSql('create index "address_count_resets_at_index" on "address_count" ("resets_at");');
  }

  override down(): void {
    this.addSql('drop table if exists "address_count" cascade;');
  }
}
