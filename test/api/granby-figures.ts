import type { MikroORM } from '@mikro-orm/sql';
import { CommonGround, Finding } from '../../apps/api/src/nuggets/finding.entity.js';
import { Run } from '../../apps/api/src/runs/run.entity.js';
import { StatementTheme } from '../../apps/api/src/themes/statement-theme.entity.js';
import { Theme } from '../../apps/api/src/themes/theme.entity.js';
import { digest, granbyIds } from './granby.js';

const counts = (praise: number, trouble: number, wish: number) => ({ praise, trouble, wish, unclear: 0 });

/** What the latest run counted and found at size n, and one earlier run that is no longer shown. */
export async function seedFigures(orm: MikroORM, n: number): Promise<void> {
  const em = orm.em.fork();
  const ids = granbyIds;
  const run = {
    startedAt: new Date('2020-11-03T08:00:00Z'),
    textVersion: '1',
    insightVersion: '1',
    inputHash: digest('all'),
    parameters: {},
  };
  const empty = { submissions: 0, notes: 0, byMonth: [], byChannel: [], byDistrict: [] };
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
          { month: '2019-10', voices: 2 },
          { month: '2020-09', voices: n },
          { month: '2020-10', voices: n },
        ],
        byChannel: [
          { channel: 'dialogueMeeting', voices: 2 },
          { channel: 'web', voices: 2 * n + 3 },
        ],
        byDistrict: [
          { districtId: 'as', voices: n, valenceVoices: counts(n, 0, 0) },
          { districtId: 'berg', voices: n + 2, valenceVoices: counts(2, n, 0) },
          { districtId: 'dalen', voices: 3, valenceVoices: counts(0, 0, 3) },
        ],
        byPlace: [
          { placeId: 'asby', voices: n },
          { placeId: 'toppen', voices: n },
        ],
        valenceVoices: counts(n + 2, n, 3),
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
        voices: n,
        valenceVoices: counts(n, 0, 0),
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
        voices: n + 1,
        valenceVoices: counts(0, n + 1, 0),
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
