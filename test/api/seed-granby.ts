import type { MikroORM } from '@mikro-orm/sql';
import { stableId } from '../../apps/api/src/database/stable-id.js';
import { Import } from '../../apps/api/src/imports/import.entity.js';
import { Keyphrase } from '../../apps/api/src/keyphrases/keyphrase.entity.js';
import { Mention } from '../../apps/api/src/keyphrases/mention.entity.js';
import { MeetingNote } from '../../apps/api/src/meetings/meeting-note.entity.js';
import { Original } from '../../apps/api/src/originals/original.entity.js';
import { Statement } from '../../apps/api/src/statements/statement.entity.js';
import { isShort } from '../../apps/api/src/statements/word-forms.js';
import { Voice } from '../../apps/api/src/statements/voice.entity.js';
import { Submission } from '../../apps/api/src/submissions/submission.entity.js';
import { seedFigures } from './granby-figures.js';
import { digest, granbyIds, noteText, submissionsOf, type Said } from './granby.js';

const exclusion = (code: string, row: number) => ({
  code,
  severity: 'error' as const,
  place: { sv: `rad ${row}`, en: `row ${row}` },
  message: { sv: `Orsaken ${code}`, en: `The reason ${code}` },
  row,
});

const leftOut = (code: string, count: number) => ({
  code,
  count,
  text: { sv: `Orsaken ${code}`, en: `The reason ${code}` },
});

/** The part of a text's word forms that shows what no keyphrase does. */
const shortWords = (text: string) => ` ${text.toLowerCase().split(' ').filter(isShort).join(' ')} `;

/** Fills an empty database with Granby's dialogue: 2n + 7 statements, n nuggets, one challenge, one common ground. */
export async function seedGranby(orm: MikroORM, n: number): Promise<void> {
  const em = orm.em.fork();
  const ids = granbyIds;
  const said = submissionsOf(n);
  await em.insertMany(
    Original,
    ['submissions.csv', 'Berg 2019.md', 'broken.csv'].map((fileName) => ({
      id: stableId('original', fileName),
      sha256: digest(fileName),
      fileName,
      size: 10,
      bytes: Buffer.from(fileName),
      receivedAt: new Date('2020-11-02T08:00:00Z'),
      fiction: false,
    })),
  );
  const shared = {
    error: null,
    mapping: null,
    choice: {},
    fiction: false,
    finishedAt: null,
  };
  await em.insertMany(Import, [
    {
      ...shared,
      id: ids.submissionsImport,
      original: stableId('original', 'submissions.csv'),
      kind: 'submissions',
      status: 'done',
      createdAt: new Date('2020-11-02T08:00:00Z'),
      rows: said.length + 4,
      cameIn: said.length,
      duplicates: 1,
      excluded: 3,
      statements: said.length,
      problems: [exclusion('TEXT_EMPTY', 3), exclusion('ROW_REFUSED', 5), exclusion('TEXT_EMPTY', 8)],
      leftOut: [leftOut('TEXT_EMPTY', 2), leftOut('ROW_REFUSED', 1)],
    },
    {
      ...shared,
      id: ids.noteImport,
      original: stableId('original', 'Berg 2019.md'),
      kind: 'note',
      status: 'done',
      createdAt: new Date('2020-11-02T09:00:00Z'),
      rows: 3,
      cameIn: 3,
      duplicates: 0,
      excluded: 0,
      statements: 3,
      problems: [],
      leftOut: [],
    },
    {
      ...shared,
      id: stableId('import', 'failed'),
      original: stableId('original', 'broken.csv'),
      kind: 'submissions',
      status: 'failed',
      createdAt: new Date('2020-11-02T10:00:00Z'),
      rows: 50,
      cameIn: 0,
      duplicates: 0,
      excluded: 0,
      statements: 0,
      problems: [],
      leftOut: [],
    },
  ]);
  await em.insertMany(Voice, [
    ...said.map(({ key, role }) => ({
      id: ids.voice(key),
      key: digest(key),
      kind: 'person' as const,
      role: role ?? ('resident' as const),
      participants: null,
    })),
    { id: ids.voice('form'), key: digest('form'), kind: 'person', role: 'resident', participants: null },
    { id: ids.voice('meeting'), key: digest('meeting'), kind: 'meeting', role: 'resident', participants: 2 },
  ]);
  const submission = (key: string, from: string | null, row: number | null, text: string) => ({
    id: stableId('submission', key),
    import: from,
    row,
    voice: ids.voice(key),
    fingerprint: digest(`row ${key}`),
    answers: [{ questionId: 'bast', text }],
    districtId: null,
    placeId: null,
    groupId: null,
    receivedOn: null,
    receivedAt: new Date('2020-11-02T08:00:00Z'),
    mayBeQuoted: false,
    fiction: false,
  });
  await em.insertMany(Submission, [
    ...said.map(({ key, text }, index) => submission(key, ids.submissionsImport, index + 2, text)),
    submission('form', null, null, 'Just inskickat'),
  ]);
  await em.insertMany(MeetingNote, [
    {
      id: ids.note,
      import: ids.noteImport,
      original: stableId('original', 'Berg 2019.md'),
      title: 'Dialogmöte i Berg',
      format: 'md',
      heldOn: '2019-10-02',
      venue: null,
      participants: 2,
      districtId: 'berg',
      groupId: null,
      meetingId: 'berg-2019',
      textKey: digest(noteText),
      text: noteText,
      setAside: [{ start: 0, end: 3, reason: 'heading' }],
      fiction: false,
    },
  ]);
  const statement = { textVersion: '1', topic: null, mayBeQuoted: false, fiction: false };
  const bullets = noteText
    .split('\n')
    .slice(1)
    .map((line) => line.slice(2));
  await em.insertMany(Statement, [
    ...said.map((one, index) => ({
      ...statement,
      id: ids.statement(one.key),
      sequence: index + 1,
      submission: stableId('submission', one.key),
      note: null,
      voice: ids.voice(one.key),
      text: one.text,
      searchText: one.text.toLowerCase(),
      wordForms: shortWords(one.text),
      start: null,
      end: null,
      questionId: 'bast',
      role: one.role ?? ('resident' as const),
      channel: 'web' as const,
      districtId: one.districtId,
      placeId: one.placeId ?? null,
      groupId: one.groupId ?? null,
      occurredOn: one.occurredOn ?? null,
      language: one.language ?? ('sv' as const),
      valence: one.valence,
      valenceBasis: 'words' as const,
    })),
    ...bullets.map((text, index) => ({
      ...statement,
      id: ids.statement(`note-${index}`),
      sequence: said.length + 1 + index,
      submission: null,
      note: ids.note,
      voice: ids.voice('meeting'),
      text,
      searchText: text.toLowerCase(),
      wordForms: shortWords(text),
      start: noteText.indexOf(text),
      end: noteText.indexOf(text) + text.length,
      questionId: null,
      role: 'resident' as const,
      channel: 'dialogueMeeting' as const,
      districtId: 'berg',
      placeId: null,
      groupId: null,
      occurredOn: '2019-10-02',
      language: 'sv' as const,
      valence: 'praise' as const,
      valenceBasis: 'heading' as const,
    })),
  ]);
  const mention = (statementKey: string, text: string, valence: Said['valence'], key: string, form: string) => ({
    statement: ids.statement(statementKey),
    keyphraseId: key,
    form,
    start: text.indexOf(form),
    end: text.indexOf(form) + form.length,
    valence,
  });
  await em.insertMany(Mention, [
    ...said.flatMap((one) => one.mentions.map(({ key, form }) => mention(one.key, one.text, one.valence, key, form))),
    ...bullets.map((text, index) =>
      mention(`note-${index}`, text, 'praise', 'sv:badplats', index === 2 ? 'badplats' : 'Badplatsen'),
    ),
  ]);
  const keyphrase = (id: string, label: string, statements: number, voices: number) => ({
    id,
    language: id.slice(0, 2) as 'sv' | 'en',
    label,
    searchLabel: label.toLowerCase(),
    statements,
    voices,
  });
  await em.insertMany(Keyphrase, [
    keyphrase('sv:skidspår', 'skidspår', n, n),
    keyphrase('sv:väg', 'väg', n, n),
    keyphrase('sv:badplats', 'badplats', 3, 2),
    keyphrase('sv:ull', 'ull', 2, 2),
    keyphrase('en:wool', 'wool', 1, 1),
    ...Array.from({ length: n }, (_, index) => keyphrase(`sv:nummer ${index}`, `nummer ${index}`, 1, 1)),
  ]);
  await seedFigures(orm, n);
}
