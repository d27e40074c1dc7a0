import { defineEntity, p } from '@mikro-orm/core';
import { ReportVersion } from './report-version.entity.js';

export const commentKinds = ['comment', 'question', 'answer'] as const;

const schema = defineEntity({
  name: 'ReportComment',
  properties: {
    id: p.uuid().primary(),
    reportVersion: () => p.manyToOne(ReportVersion).mapToPk().deleteRule('restrict').updateRule('no action').index(),
    kind: p.enum(commentKinds),
    /** The block that it is about; null for the whole. */
    blockId: p.text().nullable(),
    /** Of an answer: what it answers. */
    answersId: p.uuid().nullable(),
    /** As written, unaltered; given out by Masking only. */
    text: p.text(),
    writtenBy: p.text(),
    writtenAt: p.datetime(),
  },
});

/** What somebody says or asks about a frozen report, or answers; never changed, only answered. */
export class ReportComment extends schema.class {}
schema.setClass(ReportComment);
