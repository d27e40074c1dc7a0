import { defineEntity, p } from '@mikro-orm/core';
import { Original } from '../originals/original.entity.js';
import type { UploadReading } from './upload-reading.js';

const schema = defineEntity({
  name: 'SavedReading',
  properties: {
    original: () => p.manyToOne(Original).mapToPk().primary().deleteRule('cascade'),
    reading: p.json<UploadReading>(),
    savedAt: p.datetime(),
  },
});

/** How an uploaded file is to be understood, as somebody has it so far: it is there when the page is opened again. */
export class SavedReading extends schema.class {}
schema.setClass(SavedReading);
