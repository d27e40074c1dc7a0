import type { ReportShareType } from './report-parts.type.js';
import type { ReportShare } from './report-share.entity.js';

/** A share as the API shows it: nothing that opens it. */
export function shareType(share: ReportShare): ReportShareType {
  const { id, createdBy, createdAt, expiresAt, revokedBy, revokedAt, lastUsedAt } = share;
  return {
    id,
    createdBy,
    createdAt,
    expiresAt,
    revokedBy: revokedBy ?? null,
    revokedAt: revokedAt ?? null,
    lastUsedAt: lastUsedAt ?? null,
  };
}
