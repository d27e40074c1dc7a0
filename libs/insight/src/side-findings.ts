/** What is distinctive of each side and how it leans there: the same for districts and for any two sets. */
import { benjaminiHochberg, staysAnnounced } from './benjamini-hochberg.js';
import { byCodeUnit } from './code-unit-order.js';
import { contrastAll, type Contrast } from './contrasts.js';
import { distinctivenessHangsOnOneVoice, isDistinctive } from './distinctive.js';
import type { AnalysisOptions, SideFinding } from './findings.js';
import { kindOf, leaningHangsOnOneVoice, valuedShare } from './leanings.js';
import { logOddsRatio } from './log-odds.js';
import { withoutNested } from './nested.js';
import type { Subject, Subjects } from './table/subjects.js';
import { themeWords } from './theme-words.js';

export interface FoundOnSide extends SideFinding {
  readonly side: number;
}

export interface SideFindings {
  /** Nuggets, then challenges; by side, keyphrases before themes, by rank. */
  readonly firm: readonly FoundOnSide[];
  /** Those that a single voice could undo, ranked by themselves. */
  readonly fragile: readonly FoundOnSide[];
  readonly tests: number;
}

interface Candidate {
  readonly subject: Subject;
  readonly found: Omit<FoundOnSide, 'rank' | 'label' | 'words' | 'evidence'>;
}

/** @param withEvidence false leaves the places out, for those who read them elsewhere. */
export function findOnSides(subjects: Subjects, options: AnalysisOptions, withEvidence: boolean): SideFindings {
  const { contrasts, tests, expectedFalse } = contrastAll(subjects, options);
  const adjusted = benjaminiHochberg(
    contrasts.map((contrast) => contrast.p),
    expectedFalse,
  );
  const significant = staysAnnounced(adjusted, options.falseDiscoveryRate, expectedFalse);
  const groups = new Map<string, Candidate[]>();
  contrasts.forEach((contrast, index) => {
    const q = adjusted[index] ?? 1;
    if (q > options.falseDiscoveryRate) return;
    const candidate = candidateOf(contrast, q, significant, subjects, options);
    if (candidate === null) return;
    const { kind, side, subject } = candidate.found;
    const group = `${kind === 'nugget' ? 0 : 1} ${String(side).padStart(7, '0')} ${subject}`;
    const others = groups.get(group);
    if (others === undefined) groups.set(group, [candidate]);
    else others.push(candidate);
  });

  const firm: FoundOnSide[] = [];
  const fragile: FoundOnSide[] = [];
  for (const [, group] of [...groups].sort((a, b) => byCodeUnit(a[0], b[0]))) {
    const shown = withoutNested(group.sort(bestFirst), Infinity, ({ subject, found }) => ({
      id: found.key,
      voices: found.support.voices,
      overlaps: subjects.overlaps(subject, found.side),
    }));
    for (const [isFragile, list] of [
      [false, firm],
      [true, fragile],
    ] as const)
      shown
        .filter(({ found }) => found.support.fragile === isFragile)
        .forEach(({ subject, found }, index) =>
          list.push({
            ...found,
            label: subjects.labelOf(subject),
            words: subject.kind === 'theme' ? themeWords(subjects, subject.theme, found.side, options.priorShare) : [],
            rank: index + 1,
            evidence: withEvidence ? subjects.evidence(subject, found.side) : [],
          }),
        );
  }
  return { firm, fragile, tests };
}

function bestFirst({ found: a }: Candidate, { found: b }: Candidate): number {
  return (
    Number(a.support.fragile) - Number(b.support.fragile) ||
    b.distinctiveness.z - a.distinctiveness.z ||
    byCodeUnit(a.key, b.key)
  );
}

/** The contrast as a finding, or null when it is not distinctive or too few lean to say how it is valued. */
function candidateOf(
  contrast: Contrast,
  q: number,
  significant: (p: number) => boolean,
  subjects: Subjects,
  options: AnalysisOptions,
): Candidate | null {
  const { subject, side, table, p } = contrast;
  if (!isDistinctive(table, significant, options)) return null;
  const says = subjects.says(subject, side);
  const valued = valuedShare(says);
  const kind = kindOf(valued, options.minimumLeaning);
  if (kind === null) return null;
  const heaviest = says.reduce((most, say) => Math.max(most, say.weight), 0);
  return {
    subject,
    found: {
      kind,
      subject: subject.kind,
      side,
      key: subjects.idOf(subject),
      distinctiveness: { ...logOddsRatio(table, options.priorShare), p, q },
      valued,
      support: {
        voices: table.mentions,
        districtVoices: table.voices,
        voicesElsewhere: table.mentionsElsewhere,
        districtVoicesElsewhere: table.voicesElsewhere,
        fragile:
          distinctivenessHangsOnOneVoice(table, heaviest, significant, options) || leaningHangsOnOneVoice(says, kind),
      },
    },
  };
}
