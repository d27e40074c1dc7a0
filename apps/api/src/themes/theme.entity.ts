import { defineEntity, p } from '@mikro-orm/core';
import type { ValenceVoices } from '../runs/whole-voices.js';

/** What is counted of a theme, per district; voices, before they are told. */
export interface ThemeFigures {
  readonly voices: number;
  /** By how they lean; left out in runs made before it was kept. */
  readonly valenceVoices?: ValenceVoices;
  readonly byDistrict: readonly {
    readonly districtId: string;
    readonly voices: number;
    readonly districtVoices: number;
  }[];
  /** Keyphrase ids, most voices first. */
  readonly keyphrases: readonly string[];
}

const schema = defineEntity({
  name: 'Theme',
  properties: {
    /** The code frame's id, or the cluster's. */
    id: p.text().primary(),
    origin: p.enum(['frame', 'cluster'] as const),
    nameSv: p.text(),
    nameEn: p.text(),
    /** What people have decided: hidden themes are kept out of lists, pinned ones come first. */
    hidden: p.boolean().default(false),
    pinned: p.boolean().default(false),
    figures: p.json<ThemeFigures>(),
  },
});

/** Keyphrases that belong together, with the latest run's figures. */
export class Theme extends schema.class {}
schema.setClass(Theme);
