import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/sql';
import { stableId } from '../../apps/api/src/database/stable-id.js';
import { Import } from '../../apps/api/src/imports/import.entity.js';
import { Keyphrase } from '../../apps/api/src/keyphrases/keyphrase.entity.js';
import { Mention } from '../../apps/api/src/keyphrases/mention.entity.js';
import { MeetingNote } from '../../apps/api/src/meetings/meeting-note.entity.js';
import { CommonGround, Finding } from '../../apps/api/src/nuggets/finding.entity.js';
import { Original } from '../../apps/api/src/originals/original.entity.js';
import { Run } from '../../apps/api/src/runs/run.entity.js';
import { Statement } from '../../apps/api/src/statements/statement.entity.js';
import { Voice } from '../../apps/api/src/statements/voice.entity.js';
import { Submission } from '../../apps/api/src/submissions/submission.entity.js';
import { StatementTheme } from '../../apps/api/src/themes/statement-theme.entity.js';
import { Theme } from '../../apps/api/src/themes/theme.entity.js';
import { rootDir } from './server.js';

/** An invented municipality of three districts. */
export const granbyProfile = join(rootDir, 'test/api/fixtures/granby.json');

export const noteText = 'Bra\n- Badplatsen är fin\n- Badplatsen är lång\n- Ny badplats behövs';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const two = (value: number) => String(value).padStart(2, '0');
const counts = (praise: number, trouble: number, wish: number) => ({ praise, trouble, wish, unclear: 0 });

export interface Said {
  readonly key: string;
  readonly text: string;
  readonly districtId: string;
  readonly valence: 'praise' | 'trouble' | 'wish';
  readonly role?: 'politician';
  readonly placeId?: string;
  readonly groupId?: string;
  readonly occurredOn?: string;
  readonly language?: 'en';
  readonly mentions: readonly { readonly key: string; readonly form: string }[];
}

/**
 * What the submissions say at a size of n: n voices in Åsen praise the ski track, each naming a number of its own; n in Berg
 * complain of the road; three in Dalen, too few to tell of, wish for wool; one politician speaks of costs.
 */
export function submissionsOf(n: number): Said[] {
  const each = (say: (index: number) => Said) => Array.from({ length: n }, (_, index) => say(index));
  return [
    ...each((index) => ({
      key: `as-${index}`,
      text: `Skidspåret nummer ${index} är toppen`,
      districtId: 'as',
      valence: 'praise',
      ...(index % 2 === 0 ? { placeId: 'asby' } : {}),
      ...(index === 0 ? { groupId: 'unga' } : {}),
      occurredOn: `2020-09-${two(1 + (index % 28))}`,
      mentions: [
        { key: 'sv:skidspår', form: 'Skidspåret' },
        { key: `sv:nummer ${index}`, form: `nummer ${index}` },
      ],
    })),
    ...each((index) => ({
      key: `berg-${index}`,
      text: `Vägen till ÅKERN är dålig, säger nummer ${index}`,
      districtId: 'berg',
      valence: 'trouble',
      placeId: 'toppen',
      occurredOn: `2020-10-${two(1 + (index % 28))}`,
      mentions: [{ key: 'sv:väg', form: 'Vägen' }],
    })),
    ...[0, 1, 2].map((index): Said => ({
      key: `dalen-${index}`,
      text: index === 0 ? 'We want 100% wool_here' : 'Vi vill ha 100 procent ull',
      districtId: 'dalen',
      valence: 'wish',
      ...(index === 0 ? { language: 'en' } : {}),
      mentions: [index === 0 ? { key: 'en:wool', form: 'wool' } : { key: 'sv:ull', form: 'ull' }],
    })),
    {
      key: 'politician',
      text: 'Skidspåret kostar pengar',
      districtId: 'as',
      valence: 'trouble',
      role: 'politician',
      occurredOn: '2020-11-01',
      mentions: [{ key: 'sv:skidspår', form: 'Skidspåret' }],
    },
  ];
}

export const granbyIds = {
  statement: (key: string) => stableId('statement', key),
  voice: (key: string) => stableId('voice', key),
  submissionsImport: stableId('import', 'submissions'),
  noteImport: stableId('import', 'note'),
  note: stableId('note', 'berg'),
  run: stableId('run', 'latest'),
  earlierRun: stableId('run', 'earlier'),
  nugget: (rank: number) => stableId('finding', 'nugget', rank),
  challenge: stableId('finding', 'challenge'),
  earlierNugget: stableId('finding', 'earlier'),
  commonGround: stableId('commonGround', 1),
};

const exclusion = (code: string, row: number) => ({
  code,
  severity: 'error' as const,
  place: { sv: `rad ${row}`, en: `row ${row}` },
  message: { sv: `Orsaken ${code}`, en: `The reason ${code}` },
  row,
});

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
    problems: [],
    error: null,
    mapping: null,
    meetingId: null,
    districtId: null,
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
      exclusions: [exclusion('TEXT_EMPTY', 3), exclusion('ROW_REFUSED', 5), exclusion('TEXT_EMPTY', 8)],
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
      exclusions: [],
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
      exclusions: [],
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

async function seedFigures(orm: MikroORM, n: number): Promise<void> {
  const em = orm.em.fork();
  const ids = granbyIds;
  const run = {
    startedAt: new Date('2020-11-03T08:00:00Z'),
    textVersion: '1',
    insightVersion: '1',
    inputHash: digest('all'),
    parameters: {},
  };
  const empty = { submissions: 0, notes: 0, byMonth: [], byChannel: [], byDistrict: [], valence: counts(0, 0, 0) };
  await em.insertMany(Run, [
    {
      ...run,
      id: ids.earlierRun,
      finishedAt: new Date('2020-11-01T08:00:00Z'),
      statements: 1,
      voices: 1,
      figures: empty,
    },
    {
      ...run,
      id: ids.run,
      finishedAt: new Date('2020-11-03T08:01:00Z'),
      statements: 2 * n + 6,
      voices: 2 * n + 5,
      figures: {
        submissions: 2 * n + 4,
        notes: 1,
        byMonth: [
          { month: '2019-10', statements: 3, voices: 2 },
          { month: '2020-09', statements: n, voices: n },
          { month: '2020-10', statements: n, voices: n },
        ],
        byChannel: [
          { channel: 'dialogueMeeting', statements: 3, voices: 2 },
          { channel: 'web', statements: 2 * n + 3, voices: 2 * n + 3 },
        ],
        byDistrict: [
          { districtId: 'as', statements: n, voices: n, valence: counts(n, 0, 0), placesHeard: ['asby'] },
          { districtId: 'berg', statements: n + 3, voices: n + 2, valence: counts(3, n, 0), placesHeard: ['toppen'] },
          { districtId: 'dalen', statements: 3, voices: 3, valence: counts(0, 0, 3), placesHeard: [] },
        ],
        valence: counts(n + 3, n, 3),
      },
    },
  ]);
  const numbers = {
    distinctiveness: { logOdds: 1.5, interval: { lower: 0.5, upper: 2.5 }, z: 3, p: 0.001, q: 0.01 },
    valued: { share: 0.9, interval: { lower: 0.6, upper: 1 }, praise: 9, trouble: 1, wish: 0, unclear: 0 },
    support: { voices: 10, districtVoices: n, voicesElsewhere: 2, districtVoicesElsewhere: n + 5, fragile: false },
  };
  await em.insertMany(Finding, [
    ...Array.from({ length: n }, (_, index) => ({
      ...numbers,
      id: ids.nugget(index + 1),
      run: ids.run,
      kind: 'nugget' as const,
      districtId: 'as',
      keyphraseId: index === 0 ? 'sv:skidspår' : `sv:nummer ${index}`,
      label: index === 0 ? 'skidspår' : `nummer ${index}`,
      rank: index + 1,
    })),
    {
      ...numbers,
      id: ids.challenge,
      run: ids.run,
      kind: 'challenge',
      districtId: 'berg',
      keyphraseId: 'sv:väg',
      label: 'väg',
      rank: 1,
    },
    {
      ...numbers,
      id: ids.earlierNugget,
      run: ids.earlierRun,
      kind: 'nugget',
      districtId: 'as',
      keyphraseId: 'sv:väg',
      label: 'väg',
      rank: 1,
    },
  ]);
  await em.insertMany(CommonGround, [
    {
      id: ids.commonGround,
      run: ids.run,
      keyphraseId: 'sv:badplats',
      label: 'badplats',
      rank: 1,
      valued: numbers.valued,
      byDistrict: [
        { districtId: 'as', voices: 8, districtVoices: 10 },
        { districtId: 'berg', voices: 6, districtVoices: 12 },
        { districtId: 'dalen', voices: 5, districtVoices: 5 },
      ],
    },
  ]);
  await em.insertMany(Theme, [
    {
      id: 'friluft',
      origin: 'frame',
      nameSv: 'Friluftsliv',
      nameEn: 'Outdoor life',
      figures: {
        statements: n,
        voices: n,
        valence: counts(n, 0, 0),
        byDistrict: [{ districtId: 'as', voices: n, districtVoices: n }],
        keyphrases: ['sv:skidspår', ...Array.from({ length: n }, (_, index) => `sv:nummer ${index}`)],
      },
    },
    {
      id: 'vagar',
      origin: 'frame',
      nameSv: 'Vägar',
      nameEn: 'Roads',
      figures: {
        statements: n + 1,
        voices: n + 1,
        valence: counts(0, n + 1, 0),
        byDistrict: [
          { districtId: 'as', voices: 1, districtVoices: n },
          { districtId: 'berg', voices: n, districtVoices: n + 2 },
        ],
        keyphrases: ['sv:väg'],
      },
    },
  ]);
  await em.insertMany(StatementTheme, [
    ...Array.from({ length: n }, (_, index) => ({
      statement: ids.statement(`as-${index}`),
      themeId: 'friluft',
      confidence: 0.9,
    })),
    ...Array.from({ length: n }, (_, index) => ({
      statement: ids.statement(`berg-${index}`),
      themeId: 'vagar',
      confidence: 0.9,
    })),
    { statement: ids.statement('as-0'), themeId: 'vagar', confidence: 0.95 },
  ]);
}
