import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'FoldedKeyphrase',
  properties: {
    /** The key as it is read. */
    id: p.text().primary(),
    /** The key that its mentions count as in the end; null for one that is no keyphrase. */
    countsAs: p.text().nullable().index(),
  },
});

/** A keyphrase that people have decided counts as another, or as none, as of the latest run. */
export class FoldedKeyphrase extends schema.class {}
schema.setClass(FoldedKeyphrase);
