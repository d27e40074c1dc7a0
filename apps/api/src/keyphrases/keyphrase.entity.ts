import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'Keyphrase',
  properties: {
    /** The text engine's key, e.g. `sv:föreningsliv`. */
    id: p.text().primary(),
    language: p.enum(['sv', 'en', 'nb', 'other'] as const),
    /** The commonest indefinite form among residents' mentions. */
    label: p.text(),
    /** The label as it is searched in (searchForm). */
    searchLabel: p.text().hidden(),
    statements: p.integer().default(0),
    /** Voices of residents, whole (rounded down), before suppression. */
    voices: p.integer().default(0).index(),
  },
});

/** A lemma or phrase that statements mention. */
export class Keyphrase extends schema.class {}
schema.setClass(Keyphrase);
