import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Language } from '@guldkorn/text';
import { insertRows } from '../database/insert-rows.js';
import { increaseSetting } from '../database/settings.js';
import { maskText } from '../masking/mask-text.js';
import { standsInNote, writeRedactions } from '../masking/stored-redactions.js';
import { storeHiddenAtArrival } from '../moderation/moderation-store.js';
import { setAsideAmong } from '../moderation/set-aside-words.js';
import { searchForm } from '../statements/search-form.js';
import { searchedIn } from '../statements/searched-in.js';
import type { IncomingStatement } from './incoming.js';
import type { IncomingVoice } from './voice-key.js';
import type { ReadStatement } from './statement-reader.js';

/** Writes voices that are not there yet. A meeting whose size was not known, or known smaller, learns it. */
export async function writeVoices(em: SqlEntityManager, voices: readonly IncomingVoice[]): Promise<void> {
  const distinct = [...new Map(voices.map((voice) => [voice.id, voice])).values()];
  await insertRows(
    em,
    'voice',
    distinct.map(({ id, key, kind, role, participants }) => ({ id, key, kind, role, participants })),
    'skip',
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
  const statements = readings.map(({ said, language, valence, words, redactions, textVersion }, index) => ({
    id: said.id,
    sequence: last - readings.length + 1 + index,
    submission_id: said.submissionId,
    note_id: said.noteId,
    voice_id: said.voice.id,
    text: said.text,
    ...searchedIn(maskText(said.text, redactions).text, words),
    start: said.start,
    end: said.end,
    question_id: said.questionId,
    topic: said.topic,
    role: said.role,
    channel: said.channel,
    district_id: said.districtId,
    place_id: said.placeId,
    group_id: said.groupId,
    occurred_on: said.occurredOn,
    may_be_quoted: said.mayBeQuoted,
    fiction: said.fiction,
    language,
    valence: valence.valence,
    valence_basis: valence.basis,
    prior_valence: said.prior?.valence ?? null,
    prior_basis: said.prior?.basis ?? null,
    text_version: textVersion,
    moderation: said.hiddenFor === undefined ? 'new' : 'hidden',
  }));
  await insertRows(em, 'statement', statements);
  await storeHiddenAtArrival(
    em,
    readings.flatMap(({ said: { id, hiddenFor, hiddenBy } }) =>
      hiddenFor === undefined ? [] : [{ id, hiddenFor, ...(hiddenBy && { hiddenBy }) }],
    ),
  );
  // A note keeps what is masked in all that is said in it.
  await writeRedactions(
    em,
    readings
      .filter(({ said }) => !standsInNote(said))
      .map(({ said, redactions }) => ({ statementId: said.id, noteId: null, spans: redactions })),
  );
  await writeReadings(em, readings);
}

/**
 * The statements of a file as they are to come in: hidden where moderators had hidden the same words, or masked something in them, in
 * a file that is gone; what is invented comes in as it is. In the caller's transaction, before it changes anything.
 */
export async function asTheyStand(
  em: SqlEntityManager,
  readings: readonly ReadStatement[],
): Promise<readonly ReadStatement[]> {
  const real = readings.filter(({ said }) => !said.fiction);
  const reasons = await setAsideAmong(
    em,
    real.map(({ said }) => said.text),
    new Date(),
  );
  const reasonOf = new Map(real.map(({ said }, index) => [said.id, reasons[index]]));
  return readings.map((reading) => {
    const hiddenFor = reasonOf.get(reading.said.id);
    return hiddenFor === undefined
      ? reading
      : { ...reading, said: { ...reading.said, hiddenFor, hiddenBy: 'import' as const } };
  });
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
      statement_id: said.id,
      keyphrase_id: key,
      form,
      start,
      end,
      valence,
      part,
    })),
  );
  const themes = readings.flatMap(({ said, themes: assigned }) =>
    assigned.map(({ themeId, confidence, start, end }) => ({
      statement_id: said.id,
      theme_id: themeId,
      confidence,
      start,
      end,
    })),
  );
  // The figures follow with the next run; until then nobody stands behind a new keyphrase.
  const keyphrases = new Map<string, { readonly language: Language; readonly form: string }>();
  for (const { language, mentions: found } of readings)
    for (const { key, form } of found) keyphrases.set(key, { language, form });
  await insertRows(
    em,
    'keyphrase',
    [...keyphrases].map(([id, { language, form }]) => ({
      id,
      language,
      label: form,
      search_label: searchForm(form),
      statements: 0,
      voices: 0,
    })),
    'skip',
  );
  await insertRows(em, 'mention', mentions);
  await insertRows(em, 'read_theme', themes);
}
