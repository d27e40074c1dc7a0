import { defineEntity, p } from '@mikro-orm/core';
import type { RunFigures } from './run-figures.js';

const schema = defineEntity({
  name: 'Run',
  properties: {
    id: p.uuid().primary(),
    startedAt: p.datetime(),
    finishedAt: p.datetime().index(),
    statements: p.integer(),
    voices: p.integer(),
    textVersion: p.string(),
    insightVersion: p.string(),
    /** SHA-256 over everything counted, hex: the same input and versions give the same figures. */
    inputHash: p.string().length(64),
    /** SHA-256 over everything it found, hex; null for runs made before it was kept. */
    resultHash: p.string().length(64).nullable(),
    parameters: p.json<Readonly<Record<string, number | string>>>(),
    figures: p.json<RunFigures>(),
  },
});

/** The order in which the first is the latest. */
export const latestRunFirst = { finishedAt: 'desc', id: 'desc' } as const;

/** One analysis of everything that is in; figures on a screen name theirs. */
export class Run extends schema.class {}
schema.setClass(Run);
