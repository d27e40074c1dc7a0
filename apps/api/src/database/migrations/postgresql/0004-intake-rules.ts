import { Migration } from '@mikro-orm/migrations';

export class Migration0004IntakeRules extends Migration {
  override up(): void {
    this.addSql(
      'create table "intake_rule" ("id" uuid not null, "kind" text not null, "key" text not null, "rule" jsonb not null, "created_at" timestamptz not null, "last_used_at" timestamptz not null, "times_used" int not null, primary key ("id"));',
    );
    this.addSql('create index "intake_rule_last_used_at_index" on "intake_rule" ("last_used_at");');
    this.addSql('alter table "intake_rule" add constraint "intake_rule_kind_key_unique" unique ("kind", "key");');
    this.addSql(
      'create table "saved_reading" ("original_id" uuid not null, "reading" jsonb not null, "saved_at" timestamptz not null, primary key ("original_id"));',
    );
    this.addSql('alter table "import" add "names" jsonb null, add "corrections" jsonb null;');
    this.addSql(
      "alter table \"intake_rule\" add constraint \"intake_rule_kind_check\" check (\"kind\" in ('columns', 'name', 'heading', 'speaker', 'line'));",
    );
    this.addSql(
      'alter table "saved_reading" add constraint "saved_reading_original_id_foreign" foreign key ("original_id") references "original" ("id") on update cascade on delete cascade;',
    );
  }

  override down(): void {
    this.addSql('drop table if exists "intake_rule" cascade;');
    this.addSql('drop table if exists "saved_reading" cascade;');
    this.addSql('alter table "import" drop column "names", drop column "corrections";');
  }
}
