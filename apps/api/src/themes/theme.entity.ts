import { defineEntity, p } from '@mikro-orm/core';

/** What is counted of a theme, per district; whole voices, before suppression. */
export interface ThemeFigures {
  readonly statements: number;
  readonly voices: number;
  readonly valence: {
    readonly praise: number;
    readonly trouble: number;
    readonly wish: number;
    readonly unclear: number;
  };
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
