import { Migration } from '@mikro-orm/migrations';

export class Migration0006MentionsByKeyphrase extends Migration {
  override up(): void {
    this.addSql('drop index `mention_keyphrase_id_statement_id_index`;');
    this.addSql('create index `mention_keyphrase_id_index` on `mention` (`keyphrase_id`);');
  }

  override down(): void {
    this.addSql('drop index `mention_keyphrase_id_index`;');
    this.addSql(
      'create index `mention_keyphrase_id_statement_id_index` on `mention` (`keyphrase_id`, `statement_id`);',
    );
  }
}
