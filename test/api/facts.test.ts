import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { parseConfig } from '../../apps/api/src/config/config.js';
import { insertRows } from '../../apps/api/src/database/insert-rows.js';
import { openDatabase } from '../../apps/api/src/database/open-database.js';
import { factsAfter, type FactBatch } from '../../apps/api/src/runs/facts.js';
import { databases, newDataPlace, rootDir } from './server.js';

const forms = ['fäbod', 'Åsa sa "ja"', 'c:\\mapp', 'två\nrader\ttabb', '🌲 skog', '', '[1,{}]', 'en\u0001två', "it's"];
/** As the frame gives them: any fraction, and whole. */
const confidences = [0.5, 1 / 3, 0.1 + 0.2, 2 / 3, 1, 0.9999999];
const statements = 901;
const mentionsOf = (index: number) => (index % 5 === 0 ? 0 : 1 + (index % 17));
const leanings = ['praise', 'trouble', 'wish', 'unclear'] as const;

/** A statement and what is found in it, as it is to come back. */
function madeStatement(index: number, voiceId: string) {
  return {
    id: randomUUID(),
    sequence: index + 1,
    voiceId,
    text: `${forms[index % forms.length]} nummer ${index}`,
    districtId: index % 3 === 0 ? 'hotagen' : index % 3 === 1 ? 'borta' : null,
    valence: leanings[index % 4]!,
    hidden: index % 100 === 7,
    mentions: Array.from({ length: mentionsOf(index) }, (_, at) => ({
      key: `sv:${forms[(index + at) % forms.length]}`,
      form: forms[(index + at) % forms.length]!,
      start: at,
      end: at + 1,
      valence: leanings[(index + at) % 4]!,
      part: at % 2 === 1,
    })),
    readThemes: confidences.slice(0, index % (confidences.length + 1)).map((confidence, at) => ({
      themeId: `tema-${at}`,
      confidence,
      start: at % 2 === 0 ? null : at,
      end: at % 2 === 0 ? null : at + 4,
    })),
  };
}

describe.each(databases)('the facts on %s', (kind) => {
  it('are what was stored, in its order and to the last digit, without what is hidden, however many', async () => {
    const place = await newDataPlace(kind);
    const orm = await openDatabase(parseConfig(place.settings, rootDir));
    try {
      const em = orm.em.fork();
      const voices = Array.from({ length: 300 }, (_, index) => ({
        id: randomUUID(),
        key: String(index),
        kind: index % 10 === 0 ? 'meeting' : 'person',
        role: index % 50 === 0 ? 'official' : 'resident',
        participants: index % 10 === 0 ? index + 1 : null,
      }));
      const made = Array.from({ length: statements }, (_, index) =>
        madeStatement(index, voices[index % voices.length]?.id ?? ''),
      );
      await em.transactional(async (within) => {
        await insertRows(within, 'voice', voices);
        await insertRows(
          within,
          'statement',
          made.map(({ id, sequence, voiceId, text, districtId, valence, hidden }) => ({
            id,
            sequence,
            voice_id: voiceId,
            text,
            search_text: text,
            role: 'resident',
            channel: 'web',
            district_id: districtId,
            occurred_on: '2020-10-25',
            language: 'sv',
            valence,
            valence_basis: 'words',
            text_version: '1',
            moderation: hidden ? 'hidden' : 'new',
          })),
        );
        await insertRows(
          within,
          'mention',
          made.flatMap(({ id, mentions }) =>
            mentions.map(({ key, ...mention }) => ({ statement_id: id, keyphrase_id: key, ...mention })),
          ),
        );
        await insertRows(
          within,
          'read_theme',
          made.flatMap(({ id, readThemes }) =>
            readThemes.map(({ themeId, ...theme }) => ({ statement_id: id, theme_id: themeId, ...theme })),
          ),
        );
      });
      // PostgreSQL keeps them to seven digits.
      const kept = new Map(
        (
          await em.execute<{ id: string; theme: string; confidence: number }[]>(
            'select statement_id as id, theme_id as theme, confidence from read_theme',
          )
        ).map(({ id, theme, confidence }) => [`${id} ${theme}`, confidence]),
      );
      expect(kept.size).toBeGreaterThan(statements);
      const batches: FactBatch[] = [];
      const districts = new Set(['hotagen']);
      for await (const batch of factsAfter(em, 3, districts)) batches.push(batch);
      expect(batches.length).toBeGreaterThan(1);
      expect(batches.at(-1)?.upTo).toBe(statements);
      const heard = made.filter(({ sequence, hidden }) => sequence > 3 && !hidden);
      expect(batches.flatMap((batch) => batch.statements)).toEqual(
        heard.map(({ sequence: _order, hidden: _hidden, ...fact }) => ({
          ...fact,
          readThemes: fact.readThemes.map((theme) => ({
            ...theme,
            confidence: kept.get(`${fact.id} ${theme.themeId}`),
          })),
          // A bygd that the profile does not know cannot be compared.
          districtId: fact.districtId === 'hotagen' ? 'hotagen' : null,
          placeId: null,
          groupId: null,
          channel: 'web',
          occurredOn: '2020-10-25',
          language: 'sv',
          length: fact.text.length,
        })),
      );
      for (const batch of batches) {
        const speaking = new Set(batch.statements.map(({ voiceId }) => voiceId));
        expect(new Map(batch.voices.map((voice) => [voice.id, voice]))).toEqual(
          new Map(voices.flatMap(({ key: _key, ...voice }) => (speaking.has(voice.id) ? [[voice.id, voice]] : []))),
        );
      }
      expect((await factsAfter(em, statements, districts).next()).done).toBe(true);
    } finally {
      await orm.close();
      await place.remove();
    }
  });
});
