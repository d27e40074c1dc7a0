import { LeanBars } from '../../charts/lean-bars';
import { leanCounts } from '../../charts/lean-counts';
import type { OverviewQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { AppLink } from '../../ui/app-link';

interface TopThemesProps {
  readonly themes: OverviewQuery['overview']['topThemes'];
  readonly total: number;
}

export function TopThemes({ themes, total }: TopThemesProps) {
  const { m, language, formats } = useLanguage();
  const first = themes[0];
  return (
    <LeanBars
      title={first ? m.overview.themesTitle(first.name[language]) : m.overview.themesTitlePlain}
      unit={m.overview.themesUnit}
      n={m.statements.count(formats.count(total))}
      labelColumn={m.overview.theme}
      rows={themes.map((theme) => ({
        id: theme.id,
        label: theme.name[language],
        shown: <AppLink to={`/tema/${encodeURIComponent(theme.id)}`}>{theme.name[language]}</AppLink>,
        counts: theme.voices === null ? null : leanCounts(theme.valence),
        total: theme.statements,
      }))}
    />
  );
}
