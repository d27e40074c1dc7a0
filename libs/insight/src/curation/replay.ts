/**
 * Replays people's decisions over whatever there is now. They are taken in the order they were made, `sequence`, however
 * they are handed in; undone ones are left out as if they had never been made, the latest or not.
 *
 * - The later holds: of two names, two statuses of a finding, two places of a statement in one theme, or a synonym and a
 *   stop word for the same key. Pinning stands beside the status; it ends by being undone.
 * - A finding is known by kind, district, subject and key, so that a decision finds it again in every run.
 * - Merged themes and synonyms chain: what counts as B counts as C when B does. A decision that would close a circle has
 *   no effect. A key that counts as a stop word is one.
 * - A merged theme lives on under the name, and hidden or pinned as, the one that it went into; its statements go with it.
 * - A split takes over the parent's statements that mention any of its keys, when it is made and ever after, from what had
 *   been merged into the parent too. Of two splits that both want a statement the earlier has it.
 * - What a person has placed in a theme stays there, whatever it mentions; what they have taken out of a theme stays out
 *   of what is split from it.
 * - What no longer exists (a theme, a statement, a keyphrase, a finding) leaves its decisions stale: kept, told with why,
 *   without effect, and in effect again when it is back. So does undoing what a later decision rests on. A merging or a
 *   split of several things holds for those of them that exist.
 *
 * The same decisions over the same things give the same curation, and nothing that is stored makes this throw.
 */
import { byCodeUnit } from '../code-unit-order.js';
import { curatedFinding, curatedKey, type CuratedFinding, type Curation, type FindingStatus } from './curation.js';
import { findingRef, type CurationChange, type CurationDecision, type FindingName } from './decision.js';
import type { Existing, Known } from './existing.js';
import { KeyDecisions } from './key-decisions.js';
import { staleDecision, type Hindrance, type StaleDecision } from './stale.js';
import { renamed, ThemeDecisions } from './theme-decisions.js';

/** What all decisions together come to, given what there is. Never throws. */
export function replay(decisions: readonly CurationDecision[], existing: Existing): Curation {
  const inSequence = decisions
    .filter((decision) => !decision.undone)
    .sort((a, b) => a.sequence - b.sequence || byCodeUnit(a.id, b.id));
  const stale: StaleDecision[] = [];
  const takeAll = (take: (id: string, change: CurationChange | null) => Hindrance | null) => {
    for (const { id, change } of inSequence) {
      const hindrance = take(id, change);
      if (hindrance !== null) stale.push(staleDecision(id, hindrance));
    }
  };
  // What words count as rests on no theme, but which statements a split takes over rests on what words count as.
  const keyDecisions = new KeyDecisions();
  takeAll((id, change) => takeKey(id, change, keyDecisions));
  const { mentioned, stale: staleKeys, ...keys } = keyDecisions.result(existing.keys);
  const themeDecisions = new ThemeDecisions(existing, mentioned, (key) => curatedKey(key, keys));
  takeAll((id, change) => takeTheme(id, change, themeDecisions));
  const { stale: staleThemes, ...themes } = themeDecisions.result();
  const findings = new Map<string, CuratedFinding>();
  takeAll((_, change) => takeFinding(change, findings, existing.findings));
  const place = new Map(inSequence.map(({ id }, index) => [id, index]));
  return {
    ...keys,
    ...themes,
    findings,
    stale: [...stale, ...staleKeys, ...staleThemes].sort(
      (a, b) => (place.get(a.decisionId) ?? 0) - (place.get(b.decisionId) ?? 0),
    ),
  };
}

function takeKey(id: string, change: CurationChange | null, keys: KeyDecisions): Hindrance | null {
  if (change === null) return { code: 'CURATION_UNREADABLE', about: '' };
  if (change.kind === 'addSynonym') return keys.addSynonym(id, change);
  if (change.kind === 'addStopWord') keys.addStopWord(id, change);
  return null;
}

function takeTheme(id: string, change: CurationChange | null, themes: ThemeDecisions): Hindrance | null {
  switch (change?.kind) {
    case 'renameTheme':
      return themes.rename(id, change);
    case 'hideTheme':
    case 'pinTheme':
      return themes.mark(id, change);
    case 'mergeThemes':
      return themes.merge(change);
    case 'splitTheme':
      return themes.split(change);
    case 'moveStatement':
      return themes.move(change);
    case 'addSeed':
      return themes.addSeed(change);
    default:
      return null;
  }
}

const statusBy = {
  confirmFinding: 'confirmed',
  dismissFinding: 'dismissed',
  hideFinding: 'hidden',
} as const satisfies Partial<Record<CurationChange['kind'], FindingStatus>>;

/** What the decision makes of what was decided before about the same finding. */
function decided(change: AboutFinding, before: CuratedFinding): CuratedFinding {
  switch (change.kind) {
    case 'pinFinding':
      return { ...before, pinned: true };
    case 'renameFinding':
      return { ...before, name: renamed(before.name, change.name) };
    default:
      return { ...before, status: statusBy[change.kind] };
  }
}

type AboutFinding = Extract<CurationChange, { finding: FindingName }>;

function takeFinding(
  change: CurationChange | null,
  findings: Map<string, CuratedFinding>,
  known: Known | null,
): Hindrance | null {
  if (change === null || !('finding' in change)) return null;
  const ref = findingRef(change.finding);
  if (known?.has(ref) === false) return { code: 'CURATION_FINDING_GONE', about: ref };
  findings.set(ref, decided(change, curatedFinding(change.finding, { findings })));
  return null;
}
