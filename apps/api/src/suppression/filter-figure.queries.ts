import { Injectable } from '@nestjs/common';
import type { FigureName } from '@guldkorn/insight';
import { MikroORM } from '@mikro-orm/sql';
import type { StatementFilterInput } from '../statements/statement-filter.input.js';
import { FilterFigures, type KnownOfNote } from './filter-figures.js';

/** Names figures by the filters that statements are chosen with, looking up what a note holds. */
@Injectable()
export class FilterFigureQueries {
  constructor(
    private readonly orm: MikroORM,
    private readonly figures: FilterFigures,
  ) {}

  /** The voices of residents with statements that fit. */
  async figure(filter: StatementFilterInput): Promise<FigureName> {
    return this.figures.figure(filter, await this.knownOfNote(filter));
  }

  private async knownOfNote({ meetingNoteId, importId }: StatementFilterInput): Promise<KnownOfNote | null> {
    if (!meetingNoteId && !importId) return null;
    const [note] = await this.orm.em.fork().execute<KnownOfNote[]>(
      `select n.import_id as "importId", n.district_id as "districtId", n.group_id as "groupId", n.held_on as "heldOn",
         (select min(s.channel) from statement s where s.note_id = n.id) as channel
       from meeting_note n where n.id = ? or n.import_id = ? order by n.id limit 1`,
      [meetingNoteId ?? null, importId ?? null],
    );
    return note ?? null;
  }
}
