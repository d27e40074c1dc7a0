import type { SqlEntityManager } from '@mikro-orm/sql';
import type { IncomingStatement } from '../imports/incoming.js';
import type { HidingReason } from '../moderation/moderation-decision.entity.js';
import { reasonHidden } from '../moderation/set-aside-words.js';

interface Standing {
  readonly text: string;
  readonly isHidden: boolean | number;
  readonly isMasked: boolean | number;
  readonly reason: HidingReason | null;
}

/**
 * How statements of a submission stand that come in the place of those it has now: where people, or the form's trap, have hidden
 * one of them, or people have masked something in one, all are hidden that are not word for word one that stands open.
 * @returns what hides those that are to be hidden, for as long as nobody has looked at them.
 */
export async function setAsideBy(
  em: SqlEntityManager,
  submissionId: string,
): Promise<<Said extends IncomingStatement>(said: Said) => Said> {
  const standing = await em.execute<Standing[]>(
    `select s.text, s.moderation = 'hidden' as "isHidden",
       exists (select 1 from redaction r where r.statement_id = s.id and r.found_by = 'person' and not r.lifted) as "isMasked",
       ${reasonHidden} as reason
     from statement s where s.submission_id = ? order by s.sequence`,
    [submissionId],
  );
  const aside = standing.filter(({ isHidden, isMasked }) => Boolean(isHidden) || Boolean(isMasked));
  if (aside.length === 0) return (said) => said;
  const open = new Set(standing.filter((one) => !aside.includes(one)).map(({ text }) => text));
  const hiddenFor =
    aside.find(({ isHidden, reason }) => Boolean(isHidden) && reason !== null)?.reason ?? 'personalData';
  return (said) => (open.has(said.text) ? said : { ...said, hiddenFor });
}
