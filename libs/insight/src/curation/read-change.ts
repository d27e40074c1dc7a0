/** Reads a stored decision back; what is stored may come from another version, or another hand. */
import type { CurationChange, CurationKind, FindingName, GivenName } from './decision.js';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

function isOneOf<Value extends string>(value: unknown, values: readonly Value[]): value is Value {
  return values.some((one) => one === value);
}

function findingOf(value: unknown): FindingName | null {
  if (!isObject(value)) return null;
  const { kind, districtId, subject, key } = value;
  if (!isOneOf(kind, ['nugget', 'challenge', 'commonGround']) || !isOneOf(subject, ['keyphrase', 'theme'])) return null;
  if (!isText(key) || !isTextOrNull(districtId) || (kind === 'commonGround') !== (districtId === null)) return null;
  return { kind, districtId, subject, key };
}

function nameOf(value: unknown): GivenName | null {
  if (!isObject(value)) return null;
  const { sv, en } = value;
  return isTextOrNull(sv) && isTextOrNull(en) && (sv !== null || en !== null) ? { sv, en } : null;
}

type Read = (value: Json) => CurationChange | null;

function readFinding(kind: 'confirmFinding' | 'dismissFinding' | 'hideFinding' | 'pinFinding'): Read {
  return (value) => {
    const finding = findingOf(value['finding']);
    return finding === null ? null : { kind, finding };
  };
}

function readTheme(kind: 'hideTheme' | 'pinTheme'): Read {
  return ({ themeId }) => (isText(themeId) ? { kind, themeId } : null);
}

const readers: Readonly<Record<CurationKind, Read>> = {
  confirmFinding: readFinding('confirmFinding'),
  dismissFinding: readFinding('dismissFinding'),
  hideFinding: readFinding('hideFinding'),
  pinFinding: readFinding('pinFinding'),
  renameFinding: (value) => {
    const finding = findingOf(value['finding']);
    const name = nameOf(value['name']);
    return finding === null || name === null ? null : { kind: 'renameFinding', finding, name };
  },
  renameTheme: (value) => {
    const { themeId } = value;
    const name = nameOf(value['name']);
    return isText(themeId) && name !== null ? { kind: 'renameTheme', themeId, name } : null;
  },
  hideTheme: readTheme('hideTheme'),
  pinTheme: readTheme('pinTheme'),
  mergeThemes: ({ themeIds, into }) =>
    isTexts(themeIds) && themeIds.length > 0 && isText(into) ? { kind: 'mergeThemes', themeIds, into } : null,
  splitTheme: ({ themeId, newThemeId, name, keys, statementIds }) => {
    const named = nameOf(name);
    if (named === null || named.sv === null || named.en === null) return null;
    if (!isText(themeId) || !isText(newThemeId) || !isTexts(keys) || !isTexts(statementIds)) return null;
    if (keys.length + statementIds.length === 0) return null;
    return { kind: 'splitTheme', themeId, newThemeId, name: { sv: named.sv, en: named.en }, keys, statementIds };
  },
  moveStatement: ({ statementId, outOf, into }) =>
    isText(statementId) && isTextOrNull(outOf) && isTextOrNull(into) && outOf !== into
      ? { kind: 'moveStatement', statementId, outOf, into }
      : null,
  addSynonym: ({ key, countsAs }) => (isText(key) && isText(countsAs) ? { kind: 'addSynonym', key, countsAs } : null),
  addSeed: ({ themeId, word, language }) =>
    isText(themeId) && isText(word) && isOneOf(language, ['sv', 'en'])
      ? { kind: 'addSeed', themeId, word, language }
      : null,
  addStopWord: ({ key, scope }) =>
    isText(key) && isOneOf(scope, ['everywhere', 'themes']) ? { kind: 'addStopWord', key, scope } : null,
};

/** Every kind of decision there is. */
export const curationKinds = Object.keys(readers) as CurationKind[];

/** What was decided, without anything that does not belong; null when it is of no form that this version knows. */
export function readChange(value: unknown): CurationChange | null {
  if (!isObject(value)) return null;
  const { kind } = value;
  return isOneOf(kind, curationKinds) ? readers[kind](value) : null;
}
