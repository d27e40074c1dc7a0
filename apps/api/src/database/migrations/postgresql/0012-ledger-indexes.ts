import { Migration } from '@mikro-orm/migrations';

export class Migration0012LedgerIndexes extends Migration {
  override up(): void {
    this.addSql('drop index "submission_import_id_index";');
    this.addSql(
      'create index "submission_import_id_withdrawn_at_district_id_grou_be63c_index" on "submission" ("import_id", "withdrawn_at", "district_id", "group_id", "received_on");',
    );
    this.addSql('drop index "statement_submission_id_index";');
    this.addSql(
      'create index "statement_submission_id_moderation_index" on "statement" ("submission_id", "moderation");',
    );
  }

  override down(): void {
    this.addSql('drop index "statement_submission_id_moderation_index";');
    this.addSql('create index "statement_submission_id_index" on "statement" ("submission_id");');
    this.addSql('drop index "submission_import_id_withdrawn_at_district_id_grou_be63c_index";');
    this.addSql('create index "submission_import_id_index" on "submission" ("import_id");');
  }
}
