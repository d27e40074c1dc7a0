import type { ReportOutline } from '@guldkorn/report';
import { defineEntity, p } from '@mikro-orm/core';
import { Report } from './report.entity.js';
import type { ReportScope } from './report-scope.js';

const schema = defineEntity({
  name: 'ReportVersion',
  uniques: [{ properties: ['report', 'version'] }],
  properties: {
    id: p.uuid().primary(),
    report: () => p.manyToOne(Report).mapToPk().deleteRule('restrict').updateRule('no action'),
    /** From 1. */
    version: p.integer(),
    /** The whole document as canonical JSON, to the byte. */
    content: p.text(),
    /** SHA-256 of the content as UTF-8, hex. */
    hash: p.string().length(64),
    /** What it was put together from, so that the same can be asked for again later. */
    scope: p.json<ReportScope>(),
    outline: p.json<ReportOutline>(),
    frozenBy: p.text(),
    frozenAt: p.datetime(),
    /** Why the version before was not enough; null of the first. */
    reason: p.text().nullable(),
  },
});

/** A frozen report. The database itself refuses to change or to remove one. */
export class ReportVersion extends schema.class {}
schema.setClass(ReportVersion);
