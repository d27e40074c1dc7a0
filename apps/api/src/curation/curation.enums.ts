import type { CurationChange, CurationKind, FindingName, FindingStatus } from '@guldkorn/insight';
import { enumType } from '../graphql/enum-type.js';

export const CurationKindEnum = enumType<CurationKind>('CurationKind', 'What kind of decision it is.', {
  confirmFinding: 'A finding is right.',
  dismissFinding: 'A finding is wrong: it is left out of lists.',
  hideFinding: 'A finding is not to be shown.',
  pinFinding: 'A finding comes first.',
  renameFinding: 'A finding gets a name.',
  renameTheme: 'A theme gets a name.',
  hideTheme: 'A theme is not to be shown.',
  pinTheme: 'A theme comes first.',
  mergeThemes: 'Themes go into another.',
  splitTheme: 'A part of a theme becomes a theme of its own.',
  moveStatement: 'A statement is taken out of a theme, put into one, or both.',
  addSynonym: 'A keyphrase counts as another.',
  addSeed: 'A theme gets one more word to be known by.',
  addStopWord: 'A word is no keyphrase, or makes no themes.',
});

export const CuratedFindingKindEnum = enumType<FindingName['kind']>(
  'CuratedFindingKind',
  'Which kind of finding a decision is about.',
  {
    nugget: 'A guldkorn of one district.',
    challenge: 'An utmaning of one district.',
    commonGround: 'Common ground, of all districts together.',
  },
);

export const FindingSubjectEnum = enumType<FindingName['subject']>('FindingSubject', 'What a finding is about.', {
  keyphrase: 'A keyphrase.',
  theme: 'A theme.',
});

export const FindingStatusEnum = enumType<FindingStatus>('FindingStatus', 'What people have decided about a finding.', {
  open: 'Nothing.',
  confirmed: 'That it is right.',
  dismissed: 'That it is wrong.',
  hidden: 'That it is not to be shown.',
});

type SeedLanguage = Extract<CurationChange, { kind: 'addSeed' }>['language'];

export const SeedLanguageEnum = enumType<SeedLanguage>('SeedLanguage', "The language of a theme's word.", {
  sv: 'Swedish.',
  en: 'English.',
});

type StopWordScope = Extract<CurationChange, { kind: 'addStopWord' }>['scope'];

export const StopWordScopeEnum = enumType<StopWordScope>('StopWordScope', 'How far a stop word is left aside.', {
  everywhere: 'It is no keyphrase: no mention of it is counted.',
  themes: 'It is a keyphrase, but makes no themes.',
});
