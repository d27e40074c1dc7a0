import type { CurationChange, FindingName, GivenName } from '@guldkorn/insight';
import type { CurationInput, FindingInput, GivenNameInput } from './curation.input.js';

function findingName({ kind, districtId, subject, subjectId }: FindingInput): FindingName {
  return { kind, districtId: districtId ?? null, subject, key: subjectId };
}

function givenName({ sv, en }: GivenNameInput): GivenName {
  return { sv: sv ?? null, en: en ?? null };
}

type Given = Required<CurationInput>;

const readings: { readonly [Kind in keyof Given]: (given: Given[Kind], newThemeId: string) => CurationChange } = {
  confirmFinding: (finding) => ({ kind: 'confirmFinding', finding: findingName(finding) }),
  dismissFinding: (finding) => ({ kind: 'dismissFinding', finding: findingName(finding) }),
  hideFinding: (finding) => ({ kind: 'hideFinding', finding: findingName(finding) }),
  pinFinding: (finding) => ({ kind: 'pinFinding', finding: findingName(finding) }),
  renameFinding: ({ finding, name }) => ({
    kind: 'renameFinding',
    finding: findingName(finding),
    name: givenName(name),
  }),
  renameTheme: ({ themeId, name }) => ({ kind: 'renameTheme', themeId, name: givenName(name) }),
  hideTheme: (themeId) => ({ kind: 'hideTheme', themeId }),
  pinTheme: (themeId) => ({ kind: 'pinTheme', themeId }),
  mergeThemes: ({ themeIds, into }) => ({ kind: 'mergeThemes', themeIds, into }),
  splitTheme: ({ themeId, name, keyphraseIds, statementIds }, newThemeId) => ({
    kind: 'splitTheme',
    themeId,
    newThemeId,
    name: { sv: name.sv, en: name.en },
    keys: keyphraseIds,
    statementIds,
  }),
  moveStatement: ({ statementId, outOf, into }) => ({
    kind: 'moveStatement',
    statementId,
    outOf: outOf ?? null,
    into: into ?? null,
  }),
  addSynonym: ({ keyphraseId, countsAs }) => ({ kind: 'addSynonym', key: keyphraseId, countsAs }),
  addSeed: ({ themeId, word, language }) => ({ kind: 'addSeed', themeId, word, language }),
  addStopWord: ({ keyphraseId, scope }) => ({ kind: 'addStopWord', key: keyphraseId, scope }),
};

function changeOf<Kind extends keyof Given>(
  input: Partial<Given>,
  kind: Kind,
  newThemeId: string,
): CurationChange | null {
  const given: Given[Kind] | undefined = input[kind];
  return given === undefined ? null : readings[kind](given, newThemeId);
}

/** What is decided. @param newThemeId what a theme made by it is to be known by. */
export function curationChange(input: CurationInput, newThemeId: string): CurationChange {
  for (const kind of Object.keys(readings) as (keyof Given)[]) {
    const change = changeOf(input, kind, newThemeId);
    if (change !== null) return change;
  }
  throw new Error('GraphQL lets no CurationInput through without one of its fields.');
}
