import { describe, expect, it } from '@jest/globals';
import { databases, newDataPlace } from './server.js';
import { parseConfig } from '../../apps/api/src/config/config.js';
import { openDatabase } from '../../apps/api/src/database/open-database.js';

describe.each(databases)('migrations on %s', (database) => {
  it('bring an empty database to what the entities say, and change nothing the second time', async () => {
    const place = await newDataPlace(database);
    try {
      const config = parseConfig(place.settings, '/');
      for (let start = 0; start < 2; start++) {
        const orm = await openDatabase(config);
        try {
          expect(await orm.schema.getUpdateSchemaSQL()).toBe('');
          expect(await orm.migrator.getPending()).toEqual([]);
        } finally {
          await orm.close();
        }
      }
    } finally {
      await place.remove();
    }
  });

  it('take a database that holds a note with statements forward, and lose none of them', async () => {
    const place = await newDataPlace(database);
    const config = parseConfig(place.settings, '/');
    try {
      const orm = await openDatabase(config);
      try {
        const sql = (statement: string) => orm.em.fork().getConnection().execute(statement);
        await orm.migrator.down({ to: '0002-insight' });
        expect((await orm.migrator.getPending()).map(({ name }) => name)).toContain('0003-note-formats');
        // One for each: a table keeps its own.
        const id = '0b1e9c3a-0000-4000-8000-000000000001';
        await sql(`insert into original values ('${id}', 'a', 'anteckning.md', 1, '', '2020-09-01', false)`);
        await sql(
          `insert into import (id, original_id, kind, status, created_at, left_out, problems, choice) values ('${id}', '${id}', 'note', 'done', '2020-09-01', '[]', '[]', '{}')`,
        );
        await sql(
          `insert into meeting_note (id, import_id, original_id, text_key, title, format, text, set_aside) values ('${id}', '${id}', '${id}', 'k', 'Möte', 'vtt', 'Skogen', '[]')`,
        );
        await sql(`insert into voice (id, key, kind, role) values ('${id}', 'k', 'person', 'resident')`);
        await sql(
          `insert into statement (id, sequence, note_id, voice_id, text, search_text, role, channel, language, valence, valence_basis, text_version) values ('${id}', 1, '${id}', '${id}', 'Skogen', 'skogen', 'resident', 'focusGroup', 'sv', 'praise', 'heading', '1')`,
        );
        await orm.migrator.up();
        expect(await sql(`select format from meeting_note`)).toEqual([{ format: 'vtt' }]);
        expect(await sql(`select id, note_id from statement`)).toEqual([{ id, note_id: id }]);
        await sql(`update meeting_note set format = 'odt'`);
        expect(await orm.schema.getUpdateSchemaSQL()).toBe('');
      } finally {
        await orm.close();
      }
    } finally {
      await place.remove();
    }
  });
});
