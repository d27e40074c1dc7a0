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
});
