import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { parseConfig } from '../../apps/api/src/config/config.js';
import { insertRows } from '../../apps/api/src/database/insert-rows.js';
import { updateRows } from '../../apps/api/src/database/update-rows.js';
import { openDatabase } from '../../apps/api/src/database/open-database.js';
import { Original } from '../../apps/api/src/originals/original.entity.js';
import { Submission } from '../../apps/api/src/submissions/submission.entity.js';
import { databases, newDataPlace, rootDir } from './server.js';

const texts = [
  'Åsa sa "ja"',
  'c:\\mapp\\u0041',
  "it's $1 ? ?? :ett",
  'två\nrader\ttabb',
  '🌲 skog',
  '',
  '{"a": [1]}',
  'NULL',
  ' {a,b},',
  '\\',
  '"',
];

describe.each(databases)('rows written many at a time on %s', (kind) => {
  it('are read back as they were given, in their order, and those there already are skipped or refused', async () => {
    const place = await newDataPlace(kind);
    const orm = await openDatabase(parseConfig(place.settings, rootDir));
    try {
      const em = orm.em.fork();
      const receivedAt = new Date('2020-10-25T00:30:15.000Z');
      const bytes = Buffer.from([0, 1, 92, 120, 255]);
      const original = {
        id: randomUUID(),
        sha256: 'a'.repeat(64),
        file_name: 'blankett.json',
        size: bytes.length,
        bytes,
        received_at: receivedAt,
        fiction: true,
      };
      const voice = { id: randomUUID(), key: 'a', kind: 'person', role: 'resident', participants: null };
      const submissions = texts.map((text, row) => ({
        id: randomUUID(),
        row,
        voice_id: voice.id,
        fingerprint: String(row).padStart(64, '0'),
        answers: JSON.stringify([{ questionId: null, text }]),
        district_id: text,
        attributes: row === 0 ? JSON.stringify({ kön: 'kvinna' }) : null,
        received_at: receivedAt,
        may_be_quoted: row % 2 === 0,
        fiction: false,
      }));
      await em.transactional(async (within) => {
        await insertRows(within, 'original', [original]);
        await insertRows(within, 'voice', [voice, { ...voice, id: randomUUID() }], 'skip');
        await insertRows(within, 'submission', submissions);
      });
      const kept = await em.findOneOrFail(Original, { id: original.id }, { populate: ['bytes'] });
      expect({ bytes: [...kept.bytes], at: kept.receivedAt, fiction: kept.fiction }).toEqual({
        bytes: [...bytes],
        at: receivedAt,
        fiction: true,
      });
      const read = await em.find(Submission, {}, { orderBy: { row: 'asc' } });
      expect(
        read.map(({ id, row, answers, districtId, attributes, mayBeQuoted }) => [
          id,
          row,
          answers[0]?.text,
          districtId,
          attributes,
          mayBeQuoted,
        ]),
      ).toEqual(
        submissions.map(({ id, row }) => [
          id,
          row,
          texts[row],
          texts[row],
          row === 0 ? { kön: 'kvinna' } : null,
          row % 2 === 0,
        ]),
      );
      await expect(em.transactional((within) => insertRows(within, 'voice', [voice]))).rejects.toThrow(/unique/i);
      // Half a character cannot be stored as it is; the row comes in with the sign for what cannot be read.
      await insertRows(em, 'voice', [{ ...voice, id: randomUUID(), key: 'halv \ud83c' }]);
      expect(await em.execute('select key from voice order by key')).toEqual([{ key: 'a' }, { key: 'halv �' }]);
    } finally {
      await orm.close();
      await place.remove();
    }
  });

  it('are changed by their ids; what is not there is not made, and all are or none is', async () => {
    const place = await newDataPlace(kind);
    const orm = await openDatabase(parseConfig(place.settings, rootDir));
    try {
      const em = orm.em.fork();
      const keyphrase = { language: 'sv', label: '', search_label: '', statements: 0, voices: 0 };
      const stored = () =>
        em.execute('select id, label, search_label, statements, voices, language from keyphrase order by id');
      await insertRows(
        em,
        'keyphrase',
        texts.map((text, index) => ({ ...keyphrase, id: `${String(index).padStart(2, '0')} ${text}` })),
      );
      const ids = texts.map((text, index) => `${String(index).padStart(2, '0')} ${text}`);
      const changes = [...ids, '99 borta'].map((id, index) => ({
        id,
        label: texts[index] ?? 'borta',
        search_label: `${texts[index]}!`,
        statements: index,
        voices: index * 2,
      }));
      await em.transactional((within) => updateRows(within, 'keyphrase', changes));
      const changed = changes.slice(0, -1).map((change) => ({ ...change, language: 'sv' }));
      expect(await stored()).toEqual(changed);
      await updateRows(em, 'keyphrase', []);
      const wrong = [
        { id: ids[0] ?? '', label: 'ny' },
        { id: ids[1] ?? '', label: null },
      ];
      await expect(em.transactional((within) => updateRows(within, 'keyphrase', wrong))).rejects.toThrow(/null/i);
      expect(await stored()).toEqual(changed);
    } finally {
      await orm.close();
      await place.remove();
    }
  });
});
