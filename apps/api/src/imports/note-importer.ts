import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import type { ParsedNote } from '@guldkorn/intake';
import { increaseSetting } from '../database/settings.js';
import { stableId } from '../database/stable-id.js';
import { MeetingNote } from '../meetings/meeting-note.entity.js';
import { Municipality } from '../municipality/municipality.js';
import type { OriginalHead } from '../originals/originals.service.js';
import { incomingStatements, occasionOf, type NoteChoice } from './incoming-note.js';
import { StatementReader } from './statement-reader.js';
import { writeStatements, writeVoices } from './statement-writer.js';
import type { ImportCounts } from './submissions-importer.js';

/** A note's title where its head gives none: the file's name without its ending. */
function titleOf(fileName: string): string {
  return fileName.replace(/\.[^.]+$/, '') || fileName;
}

/** Takes in a meeting note: all of its statements in one transaction. */
@Injectable()
export class NoteImporter {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(StatementReader) private readonly reader: StatementReader,
    @Inject(Municipality) private readonly municipality: Municipality,
  ) {}

  count(note: ParsedNote): ImportCounts {
    return { rows: note.statements.length, cameIn: note.statements.length, duplicates: 0, excluded: 0 };
  }

  /** A note that this import stored before it was interrupted is left as it is. */
  async store(
    note: ParsedNote,
    given: {
      readonly importId: string;
      readonly original: OriginalHead;
      readonly choice: NoteChoice;
      readonly fiction: boolean;
    },
  ): Promise<ImportCounts> {
    const id = stableId('note', given.original.sha256);
    if ((await this.orm.em.fork().count(MeetingNote, { id })) > 0) return this.count(note);
    const occasion = occasionOf(note, given.choice, this.municipality.profile);
    const said = incomingStatements(note, id, occasion, { municipality: this.municipality, fiction: given.fiction });
    const readings = await this.reader.read(said);
    await this.orm.em.fork().transactional(async (em) => {
      await increaseSetting(em, 'changes', 1);
      await em.insert(MeetingNote, {
        id,
        import: given.importId,
        original: given.original.id,
        title: occasion.title ?? titleOf(given.original.fileName),
        format: note.format,
        heldOn: occasion.heldOn,
        venue: occasion.venue,
        participants: occasion.participants,
        districtId: occasion.districtId,
        groupId: occasion.groupId,
        meetingId: occasion.meeting?.id ?? null,
        text: note.text,
        setAside: [...note.setAside],
        fiction: given.fiction,
      });
      await writeVoices(
        em,
        said.map((statement) => statement.voice),
      );
      await writeStatements(em, readings);
    });
    return this.count(note);
  }
}
