import { defineEntity, p } from '@mikro-orm/core';
import { ReportVersion } from './report-version.entity.js';

const schema = defineEntity({
  name: 'ReportShare',
  properties: {
    id: p.uuid().primary(),
    reportVersion: () => p.manyToOne(ReportVersion).mapToPk().deleteRule('restrict').updateRule('no action').index(),
    /** SHA-256 (hex) of what the link holds; its own text is nowhere. */
    tokenHash: p.string().length(64).unique(),
    createdBy: p.text(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    revokedBy: p.text().nullable(),
    revokedAt: p.datetime().nullable(),
    /** To the minute; null when it has never been used. */
    lastUsedAt: p.datetime().nullable(),
  },
});

/** A link by which somebody without an account reads one frozen version, until it expires or is taken back. */
export class ReportShare extends schema.class {}
schema.setClass(ReportShare);
