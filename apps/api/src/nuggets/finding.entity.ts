import { defineEntity, p } from '@mikro-orm/core';
import type {
  CommonGround as CommonGroundFigures,
  Distinctiveness,
  GivenName,
  Support,
  ThemeWord,
  ValuedShare,
} from '@guldkorn/insight';
import { Run } from '../runs/run.entity.js';

export const findingStatuses = ['open', 'confirmed', 'dismissed', 'hidden'] as const;

const findingSchema = defineEntity({
  name: 'Finding',
  indexes: [{ properties: ['run', 'districtId', 'kind', 'rank'] }],
  properties: {
    id: p.uuid().primary(),
    run: () => p.manyToOne(Run).mapToPk().deleteRule('cascade'),
    kind: p.enum(['nugget', 'challenge'] as const),
    districtId: p.string(),
    /** What is distinctive: a keyphrase, or a theme; its id stands in `keyphraseId`. */
    subject: p.enum(['keyphrase', 'theme'] as const).default('keyphrase'),
    keyphraseId: p.text(),
    label: p.text(),
    /** What people have named it; null: as residents say. */
    name: p.json<GivenName>().nullable(),
    rank: p.integer(),
    /** What people have decided about it; `open` when nothing. */
    status: p.enum(findingStatuses).default('open'),
    pinned: p.boolean().default(false),
    distinctiveness: p.json<Distinctiveness>(),
    /** Of a theme: what is said of it here; null for a keyphrase. */
    words: p.json<readonly ThemeWord[]>().nullable(),
    valued: p.json<ValuedShare>(),
    support: p.json<Support>(),
  },
});

/** A guldkorn or an utmaning of one district, found by one run. */
export class Finding extends findingSchema.class {}
findingSchema.setClass(Finding);

const commonGroundSchema = defineEntity({
  name: 'CommonGround',
  properties: {
    id: p.uuid().primary(),
    run: () => p.manyToOne(Run).mapToPk().deleteRule('cascade').index(),
    keyphraseId: p.text(),
    label: p.text(),
    /** What people have named it; null: as residents say. */
    name: p.json<GivenName>().nullable(),
    rank: p.integer(),
    /** What people have decided about it; `open` when nothing. */
    status: p.enum(findingStatuses).default('open'),
    pinned: p.boolean().default(false),
    valued: p.json<ValuedShare>(),
    byDistrict: p.json<CommonGroundFigures['byDistrict']>(),
  },
});

/** What is valued evenly in all districts, found by one run. */
export class CommonGround extends commonGroundSchema.class {}
commonGroundSchema.setClass(CommonGround);
