import { Migration } from '@mikro-orm/migrations';

export class Migration0003NoteFormats extends Migration {
  override up(): void {
    this.addSql('alter table "meeting_note" drop constraint if exists "meeting_note_format_check";');
    this.addSql('alter table "meeting_note" alter column "format" type varchar(255);');
    this.addSql(`alter table "meeting_note" alter column "format" set default 'txt';`);
  }

  override down(): void {
    this.addSql(
      `update "meeting_note" set "format" = 'txt' where "format" not in ('docx', 'md', 'txt', 'vtt', 'chat');`,
    );
    this.addSql('alter table "meeting_note" alter column "format" drop default;');
    this.addSql('alter table "meeting_note" alter column "format" type text;');
    this.addSql(
      `alter table "meeting_note" add constraint "meeting_note_format_check" check ("format" in ('docx', 'md', 'txt', 'vtt', 'chat'));`,
    );
  }
}
