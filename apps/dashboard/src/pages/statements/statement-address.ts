import type {
  AttributeFilter,
  Channel,
  Language,
  ReadingMarkFilter,
  StatementFilter,
  Valence,
  VoiceRole,
} from '../../graphql/generated/graphql';

/** The names that filters have in the address. */
export const filterNames = [
  'fritext',
  'bygd',
  'grupp',
  'egenskap',
  'kanal',
  'valens',
  'roll',
  'sprak',
  'nyckelord',
  'tema',
  'fran',
  'till',
  'manad',
  'citat',
  'mina',
  'inlasning',
  'anteckning',
] as const;
export type FilterName = (typeof filterNames)[number];

export const channels: readonly Channel[] = ['WEB', 'FOCUS_GROUP', 'DIALOGUE_MEETING', 'OPEN_MEETING', 'OTHER'];
export const roles: readonly VoiceRole[] = ['RESIDENT', 'POLITICIAN', 'OFFICIAL'];
export const languages: readonly Language[] = ['SV', 'EN', 'NB', 'OTHER'];
const leanings: readonly Valence[] = ['PRAISE', 'TROUBLE', 'WISH', 'UNCLEAR'];

/** A value as it stands in the address: `FOCUS_GROUP` is `focus-group`. */
export function inAddress(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}

/** Those whose values are the schema's own: capitals or not, they mean the same. */
const ofTheSchema: readonly FilterName[] = ['kanal', 'valens', 'roll', 'sprak'];

/** The chosen values of a filter that takes several, `bygd=norr,soder`. */
export function chosen(parameters: URLSearchParams, name: FilterName): string[] {
  const values = (parameters.get(name) ?? '').split(',').filter((value) => value !== '');
  return ofTheSchema.includes(name) ? values.map(inAddress) : values;
}

/** The part of an address that filters, and nothing else of it. */
export function filtersIn(parameters: URLSearchParams): URLSearchParams {
  return new URLSearchParams(
    filterNames.flatMap((name) => {
      const value = parameters.get(name) ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );
}

function known<T extends string>(parameters: URLSearchParams, name: FilterName, all: readonly T[]): T[] | undefined {
  const wanted = chosen(parameters, name);
  const values = all.filter((value) => wanted.includes(inAddress(value)));
  return values.length === 0 ? undefined : values;
}

function many(parameters: URLSearchParams, name: FilterName): string[] | undefined {
  const values = chosen(parameters, name);
  return values.length === 0 ? undefined : values;
}

/** What they say of themselves, `egenskap=kon:kvinna,kon:annat`: the answers to each thing asked. */
function attributesIn(parameters: URLSearchParams): AttributeFilter[] | undefined {
  const byAttribute = new Map<string, string[]>();
  for (const value of chosen(parameters, 'egenskap')) {
    const [attributeId = '', valueId = ''] = value.split(':');
    if (attributeId !== '' && valueId !== '')
      byAttribute.set(attributeId, [...(byAttribute.get(attributeId) ?? []), valueId]);
  }
  return byAttribute.size === 0
    ? undefined
    : [...byAttribute].map(([attributeId, valueIds]) => ({ attributeId, valueIds }));
}

function day(parameters: URLSearchParams, name: FilterName): string | undefined {
  const value = parameters.get(name);
  return value !== null && isDay(value) ? value : undefined;
}

/** Whether the calendar has it: 2020-02-31 is none. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

/** The filter that an address asks for; what it misspells is left out. */
export function filterOf(parameters: URLSearchParams): StatementFilter {
  const months = chosen(parameters, 'manad').filter((month) => /^\d{4}-(0[1-9]|1[0-2])$/.test(month));
  const citat = parameters.get('citat');
  return {
    text: parameters.get('fritext')?.trim() || undefined,
    districtIds: many(parameters, 'bygd'),
    groupIds: many(parameters, 'grupp'),
    attributes: attributesIn(parameters),
    channels: known(parameters, 'kanal', channels),
    valences: known(parameters, 'valens', leanings),
    roles: known(parameters, 'roll', roles),
    languages: known(parameters, 'sprak', languages),
    keyphraseId: parameters.get('nyckelord') || undefined,
    themeId: parameters.get('tema') || undefined,
    from: day(parameters, 'fran'),
    to: day(parameters, 'till'),
    months: months.length === 0 ? undefined : months,
    mayBeQuoted: citat === 'ja' ? true : citat === 'nej' ? false : undefined,
    importId: parameters.get('inlasning') || undefined,
    meetingNoteId: parameters.get('anteckning') || undefined,
  };
}

/** What an address may ask for of one's own marks, `mina=olasta`. */
export const ownMarks = ['olasta', 'lasta', 'flaggade'] as const;
export type OwnMarks = (typeof ownMarks)[number];

const marked: Readonly<Record<OwnMarks, Omit<ReadingMarkFilter, 'by'>>> = {
  olasta: { isRead: false },
  lasta: { isRead: true },
  flaggade: { isFlagged: true },
};

/** Which of one's own marks an address asks for; null for none, or where nobody has said who they are. */
export function marksOf(parameters: URLSearchParams, reader: string): ReadingMarkFilter | null {
  const asked = ownMarks.find((one) => one === parameters.get('mina'));
  return asked === undefined || reader === '' ? null : { by: reader, ...marked[asked] };
}

/** The address with one filter set, or taken away when the value is empty. */
export function withFilter(parameters: URLSearchParams, name: FilterName, value: string): URLSearchParams {
  const next = new URLSearchParams(parameters);
  if (value === '') next.delete(name);
  else next.set(name, value);
  return next;
}
