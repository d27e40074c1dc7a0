import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { stableId } from '../../apps/api/src/database/stable-id.js';
import { rootDir } from './server.js';

/** An invented municipality of three districts. */
export const granbyProfile = join(rootDir, 'test/api/fixtures/granby.json');

export const noteText = 'Bra\n- Badplatsen är fin\n- Badplatsen är lång\n- Ny badplats behövs';

export const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const two = (value: number) => String(value).padStart(2, '0');

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
  nugget: (rank: number) =>
    stableId('finding', 'nugget', 'as', 'keyphrase', rank === 1 ? 'sv:skidspår' : `sv:nummer ${rank - 1}`),
  challenge: stableId('finding', 'challenge', 'berg', 'keyphrase', 'sv:väg'),
  earlierNugget: stableId('finding', 'nugget', 'as', 'keyphrase', 'sv:väg'),
  commonGround: stableId('commonGround', 'sv:badplats'),
};
