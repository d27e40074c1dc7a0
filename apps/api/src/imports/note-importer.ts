import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import type { ParsedNote } from '@guldkorn/intake';
import type { TextEngine } from '@guldkorn/text';
import { increaseSetting } from '../database/settings.js';
import { stableId } from '../database/stable-id.js';
import { foundInNote, noteToSearch } from '../masking/found-personal-data.js';
import { redactedReadings } from '../masking/redacted-readings.js';
import { writeRedactions } from '../masking/stored-redactions.js';
import { MeetingNote } from '../meetings/meeting-note.entity.js';
import { Municipality } from '../municipality/municipality.js';
import type { OriginalHead } from '../originals/originals.service.js';
import { TEXT_ENGINE } from '../text/text-engine.provider.js';
import { noteAlreadyIn } from './already-imported.js';
import { findSameNote, noteTextKey, type SameNote } from './note-identity.js';
import { ImportTurn } from './import-turn.js';
import { incomingStatements, occasionOf, type NoteChoice } from './incoming-note.js';
import { StatementReader } from './statement-reader.js';
import { asTheyStand, writeStatements, writeVoices } from './statement-writer.js';
import type { ImportCounts } from './submissions-importer.js';

/** A note's title where its head gives none: the file's name without its ending. */
function titleOf(fileName: string): string {
  return fileName.replace(/\.[^.]+$/, '') || fileName;
}

/** What taking a note in gives. @param same the note of the same text that is in already. */
export function noteCounts(note: ParsedNote, same: SameNote | null): ImportCounts {
  const rows = note.statements.length;
  return { rows, cameIn: same === null ? rows : 0, duplicates: same === null ? 0 : rows, excluded: 0 };
}

/** Takes in a meeting note: all of its statements in one transaction. */
@Injectable()
export class NoteImporter {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(StatementReader) private readonly reader: StatementReader,
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(TEXT_ENGINE) private readonly engine: TextEngine,
    @Inject(ImportTurn) private readonly turn: ImportTurn,
  ) {}

  /**
   * A note that this import stored before it was interrupted is left as it is.
   * @param goOn called when all is read and nothing written yet; throws to leave it so.
   * @throws DomainError IMPORT_ALREADY_DONE.
   */
  async store(
    note: ParsedNote,
    given: {
      readonly importId: string;
      readonly original: OriginalHead;
      readonly choice: NoteChoice;
      readonly fiction: boolean;
    },
    goOn: () => void,
  ): Promise<ImportCounts> {
    const id = stableId('note', given.original.sha256);
    const same = await findSameNote(this.orm.em.fork(), note.text);
    if (same?.import.id === given.importId) return noteCounts(note, null);
    if (same !== null) throw noteAlreadyIn(given.original.fileName, same, this.municipality.profile.timeZone);
    const occasion = occasionOf(note, given.choice, this.municipality.profile);
    const said = incomingStatements(note, id, occasion, { municipality: this.municipality, fiction: given.fiction });
    const found = await foundInNote(this.engine, noteToSearch(note));
    const readings = redactedReadings(await this.reader.read(said), found);
    goOn();
    await this.orm.em.fork().transactional(async (em) => {
      await this.turn.hold(em);
      const standing = await asTheyStand(em, readings);
      await increaseSetting(em, 'changes', 1);
      await em.insert(MeetingNote, {
        id,
        import: given.importId,
        original: given.original.id,
        textKey: noteTextKey(note.text),
        title: occasion.title ?? titleOf(given.original.fileName),
        format: note.format,
        heldOn: occasion.heldOn,
        venue: occasion.venue,
        participants: occasion.participants,
        districtId: occasion.districtId,
        groupId: occasion.groupId,
        meetingId: occasion.meeting?.id ?? null,
        text: note.text,
        redactedBy: this.reader.version,
        setAside: [...note.setAside],
        fiction: given.fiction,
      });
      await writeVoices(
        em,
        said.map((statement) => statement.voice),
      );
      await writeRedactions(em, [{ statementId: null, noteId: id, spans: found }]);
      await writeStatements(em, standing);
    });
    return noteCounts(note, null);
  }
}
