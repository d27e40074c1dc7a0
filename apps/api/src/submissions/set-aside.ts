import type { SqlEntityManager } from '@mikro-orm/sql';
import type { IncomingStatement } from '../imports/incoming.js';
import type { HidingReason } from '../moderation/hiding-reasons.js';
import { reasonHidden } from '../moderation/set-aside-words.js';

interface Standing {
  readonly text: string;
  readonly isHidden: boolean | number;
  readonly isMasked: boolean | number;
  readonly reason: HidingReason | null;
}

/** How statements that are corrected come in. */
export interface SetAside {
  /** Why what is not as it was is hidden; null: it is not. Kept with the submission, for the next correction. */
  readonly reason: HidingReason | null;
  /** The statement with what hides it, where it is to be hidden for as long as nobody has looked at it. */
  readonly asItStands: <Said extends IncomingStatement>(said: Said) => Said;
}

/**
 * How statements of a submission stand that come in the place of those it has now: where people, or the form's trap, have hidden
 * one of them, or people have masked something in one, all are hidden that are not word for word one that stands open. So they are
 * where that was at an earlier correction, until a moderator has let something of it out.
 */
export async function setAsideBy(
  em: SqlEntityManager,
  submissionId: string,
  earlier: HidingReason | null,
): Promise<SetAside> {
  const standing = await em.execute<Standing[]>(
    `select s.text, s.moderation = 'hidden' as "isHidden",
       exists (select 1 from redaction r where r.statement_id = s.id and r.found_by = 'person' and not r.lifted) as "isMasked",
       ${reasonHidden} as reason
     from statement s where s.submission_id = ? order by s.sequence`,
    [submissionId],
  );
  const aside = standing.filter(({ isHidden, isMasked }) => Boolean(isHidden) || Boolean(isMasked));
  if (aside.length === 0 && earlier === null) return { reason: null, asItStands: (said) => said };
  const open = new Set(standing.filter((one) => !aside.includes(one)).map(({ text }) => text));
  const hiddenFor = aside.find(({ reason }) => reason !== null)?.reason ?? earlier ?? 'personalData';
  return { reason: hiddenFor, asItStands: (said) => (open.has(said.text) ? said : { ...said, hiddenFor }) };
}
