import { defineEntity, p } from '@mikro-orm/core';
import { Voice } from './voice.entity.js';

const schema = defineEntity({
  name: 'VoiceAttribute',
  indexes: [{ properties: ['attributeId', 'valueId'] }],
  properties: {
    voice: () => p.manyToOne(Voice).mapToPk().primary().deleteRule('cascade'),
    attributeId: p.string().primary(),
    valueId: p.string(),
  },
});

/** What a person said of themselves where the profile asks: the latest answer. */
export class VoiceAttribute extends schema.class {}
schema.setClass(VoiceAttribute);
