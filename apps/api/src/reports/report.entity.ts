import type { ReportOutline } from '@guldkorn/report';
import { defineEntity, p } from '@mikro-orm/core';
import type { ReportScope } from './report-scope.js';

const schema = defineEntity({
  name: 'Report',
  properties: {
    id: p.uuid().primary(),
    title: p.text(),
    template: p.enum(['district', 'committee', 'comparison', 'followUp'] as const),
    language: p.enum(['sv', 'en'] as const),
    scope: p.json<ReportScope>(),
    outline: p.json<ReportOutline>(),
    /** Raised by each change, so that nobody writes over what another has written meanwhile. */
    revision: p.integer().default(1),
    createdBy: p.text(),
    createdAt: p.datetime().index(),
    updatedBy: p.text(),
    updatedAt: p.datetime(),
  },
});

/** What a report is to hold; its figures are read anew each time, and kept when it is frozen. */
export class Report extends schema.class {}
schema.setClass(Report);
