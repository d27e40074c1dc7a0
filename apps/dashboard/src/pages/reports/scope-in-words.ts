import type { ReportChoicesQuery, ReportsQuery } from '../../graphql/generated/graphql';
import type { InterfaceLanguage } from '../../messages/language';
import { reportsMessages } from '../../messages/reports-messages';
import type { Formats } from '../../ui/formats';

type Scope = ReportsQuery['reports']['nodes'][number]['scope'];

/** What a report is about, in words: `Hotagen och Offerdal · från 1 september 2020`. */
export function scopeInWords(
  { districtIds, groupIds, themeIds, from, to }: Scope,
  { districts, municipality, themes }: ReportChoicesQuery,
  language: InterfaceLanguage,
  formats: Formats,
): string {
  const words = reportsMessages[language];
  const places = districts.filter(({ id }) => districtIds.includes(id)).map(({ name }) => name);
  const named = (
    all: readonly {
      readonly id: string;
      readonly name: Readonly<Record<'sv' | 'en', string>>;
    }[],
    ids: readonly string[],
  ) => formats.list(all.filter(({ id }) => ids.includes(id)).map(({ name }) => name[language]));
  return [
    places.length === districts.length ? words.wholeMunicipality : formats.list(places),
    ...(groupIds.length > 0 ? [words.narrowed.groups(named(municipality.focusGroups, groupIds))] : []),
    ...(themeIds.length > 0 ? [words.narrowed.themes(named(themes, themeIds))] : []),
    ...(from === null ? [] : [words.narrowed.from(formats.date(from))]),
    ...(to === null ? [] : [words.narrowed.to(formats.date(to))]),
  ].join(' · ');
}
