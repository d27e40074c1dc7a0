import { AccountSession } from '../accounts/account-session.entity.js';
import { Account } from '../accounts/account.entity.js';
import { Invitation } from '../accounts/invitation.entity.js';
import { RecoveryCode } from '../accounts/recovery-code.entity.js';
import { SignInAttempts } from '../accounts/sign-in-attempts.entity.js';
import { ApiToken } from '../access/api-token.entity.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { CopiedStatement, CopiedText } from '../copies/copied-text.entity.js';
import { CurationDecision } from '../curation/curation-decision.entity.js';
import { Disposal } from '../disposal/disposal.entity.js';
import { LegalHold } from '../disposal/legal-hold.entity.js';
import { Import } from '../imports/import.entity.js';
import { SavedReading } from '../imports/saved-reading.entity.js';
import { IntakeRule } from '../intake-rules/intake-rule.entity.js';
import { FoldedKeyphrase } from '../keyphrases/folded-keyphrase.entity.js';
import { Keyphrase } from '../keyphrases/keyphrase.entity.js';
import { Mention } from '../keyphrases/mention.entity.js';
import { Redaction } from '../masking/redaction.entity.js';
import { MeetingNote } from '../meetings/meeting-note.entity.js';
import { ModeratedStatement, ModerationDecision } from '../moderation/moderation-decision.entity.js';
import { CountedElsewhere } from '../nuggets/counted-elsewhere.entity.js';
import { CommonGround, Finding } from '../nuggets/finding.entity.js';
import { Original } from '../originals/original.entity.js';
import { Outcome } from '../outcomes/outcome.entity.js';
import { AddressCount } from '../public-pages/address-count.entity.js';
import { QualityCoding, QualityItem, QualitySample } from '../quality/quality-sample.entity.js';
import { ReportComment } from '../reports/report-comment.entity.js';
import { ReportShare } from '../reports/report-share.entity.js';
import { ReportVersion } from '../reports/report-version.entity.js';
import { Report } from '../reports/report.entity.js';
import { Run } from '../runs/run.entity.js';
import { ReadingMark } from '../reading-marks/reading-mark.entity.js';
import { Statement } from '../statements/statement.entity.js';
import { VoiceAttribute } from '../statements/voice-attribute.entity.js';
import { Voice } from '../statements/voice.entity.js';
import { SetAsideWords } from '../moderation/set-aside-words.entity.js';
import { ReplacedOriginal } from '../submissions/replaced-original.entity.js';
import { Submission } from '../submissions/submission.entity.js';
import { Secret } from './secret.entity.js';
import { Setting } from './setting.entity.js';
import { ReadTheme } from '../themes/read-theme.entity.js';
import { StatementTheme } from '../themes/statement-theme.entity.js';
import { ThemeModel } from '../themes/theme-model.entity.js';
import { Theme } from '../themes/theme.entity.js';
import { DisclosureLog } from '../viewer/disclosure-log.entity.js';
import { ModeratorSession } from '../viewer/moderator-session.entity.js';

/** Every table of the product. */
export const entities = [
  Original,
  Import,
  SavedReading,
  IntakeRule,
  Voice,
  VoiceAttribute,
  Submission,
  ReplacedOriginal,
  MeetingNote,
  Statement,
  ReadingMark,
  Keyphrase,
  FoldedKeyphrase,
  Mention,
  Theme,
  ReadTheme,
  StatementTheme,
  ThemeModel,
  CopiedText,
  CopiedStatement,
  Redaction,
  ModerationDecision,
  ModeratedStatement,
  CurationDecision,
  Outcome,
  QualitySample,
  QualityItem,
  QualityCoding,
  Run,
  Finding,
  CommonGround,
  CountedElsewhere,
  Report,
  ReportVersion,
  ReportComment,
  ReportShare,
  ModeratorSession,
  DisclosureLog,
  ApiToken,
  Disposal,
  LegalHold,
  Account,
  AccountSession,
  Invitation,
  RecoveryCode,
  SignInAttempts,
  AddressCount,
  SetAsideWords,
  AuditEntry,
  Setting,
  Secret,
];
