import type { MigrationObject } from '@mikro-orm/core';
import { Migration0001Initial } from './0001-initial.js';
import { Migration0002Insight } from './0002-insight.js';
import { Migration0003NoteFormats } from './0003-note-formats.js';
import { Migration0004IntakeRules } from './0004-intake-rules.js';
import { Migration0005Moderation } from './0005-moderation.js';
import { Migration0006MentionsByKeyphrase } from './0006-mentions-by-keyphrase.js';
import { Migration0007Receipts } from './0007-receipts.js';
import { Migration0008ReadingMarks } from './0008-reading-marks.js';
import { Migration0009Reports } from './0009-reports.js';
import { Migration0010ApiTokens } from './0010-api-tokens.js';
import { Migration0011ReportComments } from './0011-report-comments.js';
import { Migration0012LedgerIndexes } from './0012-ledger-indexes.js';
import { Migration0013Disposal } from './0013-disposal.js';
import { Migration0014AccountsAndAuditLog } from './0014-accounts-and-audit-log.js';
import { Migration0015AddressCount } from './0015-address-count.js';
import { Migration0016SetAside } from './0016-set-aside.js';

/** In order; a released one is never changed. */
export const migrations: MigrationObject[] = [
  { name: '0001-initial', class: Migration0001Initial },
  { name: '0002-insight', class: Migration0002Insight },
  { name: '0003-note-formats', class: Migration0003NoteFormats },
  { name: '0004-intake-rules', class: Migration0004IntakeRules },
  { name: '0005-moderation', class: Migration0005Moderation },
  { name: '0006-mentions-by-keyphrase', class: Migration0006MentionsByKeyphrase },
  { name: '0007-receipts', class: Migration0007Receipts },
  { name: '0008-reading-marks', class: Migration0008ReadingMarks },
  { name: '0009-reports', class: Migration0009Reports },
  { name: '0010-api-tokens', class: Migration0010ApiTokens },
  { name: '0011-report-comments', class: Migration0011ReportComments },
  { name: '0012-ledger-indexes', class: Migration0012LedgerIndexes },
  { name: '0013-disposal', class: Migration0013Disposal },
  { name: '0014-accounts-and-audit-log', class: Migration0014AccountsAndAuditLog },
  { name: '0015-address-count', class: Migration0015AddressCount },
  { name: '0016-set-aside', class: Migration0016SetAside },
];
