import { Migration } from '@mikro-orm/migrations';

export class Migration0003NoteFormats extends Migration {
  override up(): void {
    // A column at a time: dropping the table to rebuild it would cascade to every statement of the notes.
    this.addSql("alter table `meeting_note` add column `format_unchecked` text not null default 'txt';");
    this.addSql('update `meeting_note` set `format_unchecked` = `format`;');
    this.addSql('alter table `meeting_note` drop column `format`;');
    this.addSql('alter table `meeting_note` rename column `format_unchecked` to `format`;');
  }

  override down(): void {
    this.addSql(
      "alter table `meeting_note` add column `format_checked` text check (`format_checked` in ('docx', 'md', 'txt', 'vtt', 'chat')) not null default 'txt';",
    );
    this.addSql(
      "update `meeting_note` set `format_checked` = `format` where `format` in ('docx', 'md', 'txt', 'vtt', 'chat');",
    );
    this.addSql('alter table `meeting_note` drop column `format`;');
    this.addSql('alter table `meeting_note` rename column `format_checked` to `format`;');
  }
}
