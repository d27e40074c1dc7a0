import { defineEntity, p } from '@mikro-orm/core';
import type { HeardBy } from './heard-by.js';

/** The figures of the overview, kept with the run that counted them; whole voices, before suppression. */
export interface RunFigures {
  readonly submissions: number;
  readonly notes: number;
  /** Left out in runs made before it was kept. */
  readonly heardBy?: HeardBy;
  readonly byMonth: readonly { readonly month: string; readonly statements: number; readonly voices: number }[];
  readonly byChannel: readonly { readonly channel: string; readonly statements: number; readonly voices: number }[];
  readonly byDistrict: readonly {
    readonly districtId: string;
    readonly statements: number;
    readonly voices: number;
    readonly valence: {
      readonly praise: number;
      readonly trouble: number;
      readonly wish: number;
      readonly unclear: number;
    };
    readonly placesHeard: readonly string[];
  }[];
  readonly valence: {
    readonly praise: number;
    readonly trouble: number;
    readonly wish: number;
    readonly unclear: number;
  };
}

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
