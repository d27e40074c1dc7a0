import type { PlaceFigure } from '../../graphql/generated/graphql';

/** What the text is to hold, as the address says it. */
export interface WriteChoices {
  /** Null where the address names none: those that the text begins with. */
  readonly findingIds: string[] | null;
  readonly statementIds: string[];
  readonly figures: PlaceFigure[];
}

/** The figures by their names in the address, in the order they are offered. */
export const figureNames: Readonly<Record<PlaceFigure, string>> = {
  VOICES: 'roster',
  SHARES: 'andelar',
  INTERVALS: 'osakerhet',
  COMMON: 'gemensamt',
};
export const placeFigures = Object.keys(figureNames) as PlaceFigure[];
const usual: PlaceFigure[] = ['VOICES', 'SHARES', 'COMMON'];
export const mostFindings = 20;
export const mostQuotes = 50;

const listed = (value: string | null) => [...new Set((value ?? '').split(',').filter((one) => one !== ''))];

export function readChoices(address: URLSearchParams): WriteChoices {
  const findings = address.get('guldkorn');
  const figures = address.get('siffror');
  const named = listed(figures);
  return {
    findingIds: findings === null ? null : listed(findings).slice(0, mostFindings),
    statementIds: listed(address.get('citat')).slice(0, mostQuotes),
    figures: figures === null ? usual : placeFigures.filter((one) => named.includes(figureNames[one])),
  };
}

/** The address with other choices; what it says else is kept. */
export function withChoices(address: URLSearchParams, change: Partial<WriteChoices>): URLSearchParams {
  const next = new URLSearchParams(address);
  if (change.findingIds) next.set('guldkorn', change.findingIds.join(','));
  if (change.statementIds?.length === 0) next.delete('citat');
  else if (change.statementIds) next.set('citat', change.statementIds.join(','));
  if (change.figures) next.set('siffror', change.figures.map((one) => figureNames[one]).join(','));
  return next;
}
