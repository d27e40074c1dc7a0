import type { SqlEntityManager } from '@mikro-orm/sql';
import { increaseSetting } from '../database/settings.js';
import { Keyphrase } from '../keyphrases/keyphrase.entity.js';
import { Mention } from '../keyphrases/mention.entity.js';
import { maskText } from '../masking/mask-text.js';
import { standsInNote, writeRedactions } from '../masking/stored-redactions.js';
import { searchForm } from '../statements/search-form.js';
import { Statement } from '../statements/statement.entity.js';
import { Voice } from '../statements/voice.entity.js';
import { ReadTheme } from '../themes/read-theme.entity.js';
import type { IncomingStatement } from './incoming.js';
import type { IncomingVoice } from './voice-key.js';
import type { ReadStatement } from './statement-reader.js';

/** Rows a statement, so that no insert meets the databases' limits on parameters (SQLite 32,766, PostgreSQL 65,535). */
const rowsPerInsert = 1000;

async function insertAll<Row extends object>(
  rows: readonly Row[],
  insert: (some: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    await insert(rows.slice(from, from + rowsPerInsert));
    // SQLite answers within the call, so requests are let through by hand.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Writes voices that are not there yet. A meeting whose size was not known, or known smaller, learns it. */
export async function writeVoices(em: SqlEntityManager, voices: readonly IncomingVoice[]): Promise<void> {
  const distinct = [...new Map(voices.map((voice) => [voice.id, voice])).values()];
  await insertAll(distinct, (some) =>
    em.upsertMany(
      Voice,
      some.map((voice) => ({ ...voice })),
      { onConflictFields: ['id'], onConflictAction: 'ignore', disableIdentityMap: true },
    ),
  );
  for (const { id, participants } of distinct) {
    if (participants === null) continue;
    const learnt = await em.execute<{ id: string }[]>(
      'update voice set participants = ? where id = ? and (participants is null or participants < ?) returning id',
      [participants, id, participants],
    );
    // What its other statements count for changes too.
    if (learnt.length > 0) await increaseSetting(em, 'rebuilds', 1);
  }
}

/** Writes statements with their mentions and themes, in the caller's transaction. Their voices must be there. */
export async function writeStatements(em: SqlEntityManager, readings: readonly ReadStatement[]): Promise<void> {
  if (readings.length === 0) return;
  const last = await increaseSetting(em, 'statementSequence', readings.length);
  const statements = readings.map(({ said, language, valence, redactions, textVersion }, index) => ({
    id: said.id,
    sequence: last - readings.length + 1 + index,
    submission: said.submissionId,
    note: said.noteId,
    voice: said.voice.id,
    text: said.text,
    searchText: searchForm(maskText(said.text, redactions).text),
    start: said.start,
    end: said.end,
    questionId: said.questionId,
    topic: said.topic,
    role: said.role,
    channel: said.channel,
    districtId: said.districtId,
    placeId: said.placeId,
    groupId: said.groupId,
    occurredOn: said.occurredOn,
    mayBeQuoted: said.mayBeQuoted,
    fiction: said.fiction,
    language,
    valence: valence.valence,
    valenceBasis: valence.basis,
    priorValence: said.prior?.valence ?? null,
    priorBasis: said.prior?.basis ?? null,
    textVersion,
  }));
  await insertAll(statements, (some) => em.insertMany(Statement, some));
  // A note keeps what is masked in all that is said in it.
  await writeRedactions(
    em,
    readings
      .filter(({ said }) => !standsInNote(said))
      .map(({ said, redactions }) => ({ statementId: said.id, noteId: null, spans: redactions })),
  );
  await writeReadings(em, readings);
}

/** Writes what was found in statements, in the caller's transaction: mentions and themes. The statements must be there. */
export async function writeReadings(
  em: SqlEntityManager,
  readings: readonly Pick<
    ReadStatement<Pick<IncomingStatement, 'id' | 'text' | 'prior'>>,
    'said' | 'language' | 'mentions' | 'themes'
  >[],
): Promise<void> {
  const mentions = readings.flatMap(({ said, mentions: found }) =>
    found.map(({ key, form, start, end, valence, part }) => ({
      statement: said.id,
      keyphraseId: key,
      form,
      start,
      end,
      valence,
      part,
    })),
  );
  const themes = readings.flatMap(({ said, themes: assigned }) =>
    assigned.map(({ themeId, confidence, start, end }) => ({ statement: said.id, themeId, confidence, start, end })),
  );
  // The figures follow with the next run; until then nobody stands behind a new keyphrase.
  const keyphrases = new Map(
    readings.flatMap(({ language, mentions: found }) =>
      found.map(
        ({ key, form }) =>
          [key, { id: key, language, label: form, searchLabel: searchForm(form), statements: 0, voices: 0 }] as const,
      ),
    ),
  );
  await insertAll([...keyphrases.values()], (some) =>
    em.upsertMany(Keyphrase, some, { onConflictFields: ['id'], onConflictAction: 'ignore', disableIdentityMap: true }),
  );
  await insertAll(mentions, (some) => em.insertMany(Mention, some));
  await insertAll(themes, (some) => em.insertMany(ReadTheme, some));
}
