import { Injectable } from '@nestjs/common';
import type { FigureName } from '@guldkorn/insight';
import { MikroORM } from '@mikro-orm/sql';
import { anyOf, placeholders, sql, type Sql } from '../graphql/sql.js';
import { everyFilter } from '../statements/filter-extent.js';
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
    return this.figures.figure(filter, await this.knownOfNotes(everyFilter(filter)));
  }

  private async knownOfNotes(filters: readonly StatementFilterInput[]): Promise<readonly KnownOfNote[]> {
    const notes = filters.flatMap(({ meetingNoteId }) => (meetingNoteId ? [meetingNoteId] : []));
    const imports = filters.flatMap(({ importId }) => (importId ? [importId] : []));
    if (notes.length + imports.length === 0) return [];
    const { text, values } = anyOf([among('n.id', notes), among('n.import_id', imports)]);
    return this.orm.em.fork().execute<KnownOfNote[]>(
      `select n.id, n.import_id as "importId", n.district_id as "districtId", n.group_id as "groupId", n.held_on as "heldOn",
         (select min(s.channel) from statement s where s.note_id = n.id) as channel
       from meeting_note n where ${text} order by n.id`,
      [...values],
    );
  }
}

function among(column: string, ids: readonly string[]): Sql {
  return ids.length === 0 ? sql('1 = 0') : sql(`${column} in (${placeholders(ids)})`, ...ids);
}
