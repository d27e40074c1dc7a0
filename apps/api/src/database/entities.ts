import { Import } from '../imports/import.entity.js';
import { Keyphrase } from '../keyphrases/keyphrase.entity.js';
import { Mention } from '../keyphrases/mention.entity.js';
import { MeetingNote } from '../meetings/meeting-note.entity.js';
import { CommonGround, Finding } from '../nuggets/finding.entity.js';
import { Original } from '../originals/original.entity.js';
import { Run } from '../runs/run.entity.js';
import { Statement } from '../statements/statement.entity.js';
import { Voice } from '../statements/voice.entity.js';
import { Submission } from '../submissions/submission.entity.js';
import { Setting } from './setting.entity.js';
import { StatementTheme } from '../themes/statement-theme.entity.js';
import { Theme } from '../themes/theme.entity.js';

/** Every table of the product. */
export const entities = [
  Original,
  Import,
  Voice,
  Submission,
  MeetingNote,
  Statement,
  Keyphrase,
  Mention,
  Theme,
  StatementTheme,
  Run,
  Finding,
  CommonGround,
  Setting,
];
