import { defineEntity, p } from '@mikro-orm/core';
import { Original } from '../originals/original.entity.js';
import { Submission } from './submission.entity.js';

const schema = defineEntity({
  name: 'ReplacedOriginal',
  properties: {
    original: () => p.manyToOne(Original).mapToPk().primary().deleteRule('restrict'),
    submission: () => p.manyToOne(Submission).mapToPk().deleteRule('restrict').index(),
    replacedAt: p.datetime(),
  },
});

/** A form that its sender has corrected since: the public record of what stood there before. */
export class ReplacedOriginal extends schema.class {}
schema.setClass(ReplacedOriginal);
