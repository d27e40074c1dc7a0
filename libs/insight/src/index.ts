export type * from './facts.js';
export type * from './findings.js';
export { analyse, analyseDialogue, rankKeyphrases } from './analyse.js';
export { Dialogue, type CopiedTextOf } from './dialogue.js';
export { mostCommon } from './common-ground.js';
export {
  compareSets,
  distinctiveOf,
  voicesInBoth,
  type ComparedFinding,
  type Comparison,
  type SideName,
} from './compare.js';
export type { FoundOnSide, SideFindings } from './side-findings.js';
export type { RankedKeyphrase } from './contrasts.js';
export { defaultOptions } from './options.js';
export {
  coverageLedger,
  ledgerDimensions,
  mergeCells,
  type CoverageLedger,
  type LedgerCell,
  type LedgerCounts,
  type LedgerDimension,
  type LedgerRow,
  type LedgerSource,
} from './coverage/ledger.js';
export { notHeard, type Heard, type NotHeard } from './coverage/not-heard.js';
export { coverageSentences, type CoverageSentence, type ToldCoverage } from './coverage/sentences.js';
export * from './disclosure/index.js';
export { leaningBit, valuedShare, type Say } from './leanings.js';
export { IntColumn } from './table/int-column.js';
export { everySide, type GroupTally } from './table/subjects.js';
export { statementNumbers } from './table/voices-among.js';
export {
  crossTabulate,
  districtCategories,
  keyphraseCategories,
  themeCategories,
  valenceCategories,
  voicesOf,
  type Category,
  type CrossTabulation,
} from './cross-tabulation.js';
export {
  keyphraseNetwork,
  type CountedKeyphrase,
  type CountedPair,
  type KeyphraseNetwork,
  type NetworkLink,
} from './network/keyphrase-network.js';
export { saidTogether, type SaidTogether, type TogetherCounts } from './network/said-together.js';
export { themeItems } from './table/theme-items.js';
export { assignToThemes, type ThemeAssignment } from './themes/assign-to-themes.js';
export { continueThemes, type ContinuedThemes, type ThemeEvent } from './themes/continue-themes.js';
export { type ThemeItem } from './themes/term-matrix.js';
export { fitThemeModel, type FitOptions, type FoundTheme, type ThemeModel } from './themes/theme-model.js';
export { InsightError, type InsightErrorCode } from './insight-error.js';
export { seededRandom } from './seeded-random.js';
export { insightVersion } from './version.js';
export { assignThemes, buildThemeFrame, type AssignedTheme, type ThemeFrame } from './themes/frame.js';
export { learnFrame, type LabelledExample, type LearntFrame, type ThemeWords } from './themes/learn-frame.js';
export { assignLearnt, confidenceOf, logitsOf, type ThemeLogit } from './themes/assign-learnt.js';
export { clusterCount, mostFitted } from './themes/theme-model.js';
export { NearDuplicates, fewestShingles, type CopyGroup } from './near-duplicates/near-duplicates.js';
export { copyThreshold } from './near-duplicates/held-texts.js';
export { jaccard, shinglesOf, type Shingles } from './near-duplicates/shingles.js';
export {
  findingRef,
  type CurationChange,
  type CurationDecision,
  type CurationKind,
  type FindingName,
  type GivenName,
} from './curation/decision.js';
export { curationKinds, readChange } from './curation/read-change.js';
export { type Existing, type Known } from './curation/existing.js';
export { type StaleCode, type StaleDecision } from './curation/stale.js';
export {
  curatedFinding,
  curatedKey,
  curatedMentions,
  curatedThemes,
  type CuratedFinding,
  type CuratedTheme,
  type Curation,
  type FindingStatus,
} from './curation/curation.js';
export { replay } from './curation/replay.js';
export { drawSample, type Drawable, type SampledStatement } from './quality/sample.js';
export { measureQuality, fewestCoded, type Measured, type Quality, type ThemeQuality } from './quality/quality.js';
export type { Coding, SampleItem } from './quality/codings.js';
export type { Estimate } from './quality/bootstrap.js';
