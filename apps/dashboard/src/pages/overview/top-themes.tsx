import { clearFirst } from '../../charts/clear-first';
import { LeanBars } from '../../charts/lean-bars';
import { leanCounts } from '../../charts/lean-counts';
import type { OverviewQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { AppLink } from '../../ui/app-link';

interface TopThemesProps {
  readonly themes: OverviewQuery['overview']['topThemes'];
  /** Statements of residents in all, in a theme or not. */
  readonly total: number;
}

export function TopThemes({ themes, total }: TopThemesProps) {
  const { m, language, formats } = useLanguage();
  const own = themes.filter((theme) => theme.origin === 'FRAME');
  // Themes found by machine are rough: they stand in only where the municipality has no list of its own.
  const shown = (own.length > 0 ? own : themes).slice(0, 8);
  const first = [...shown].sort((a, b) => b.statements - a.statements)[0];
  const most = first !== undefined && clearFirst(shown.map((theme) => theme.statements)) ? first : null;
  return (
    <LeanBars
      title={most ? m.overview.themesTitle(most.name[language]) : m.overview.themesTitlePlain}
      unit={m.overview.themesUnit}
      n={m.overview.residentStatements(formats.count(total))}
      labelColumn={m.overview.theme}
      rows={shown.map((theme) => ({
        id: theme.id,
        label: theme.name[language],
        shown: <AppLink to={`/tema/${encodeURIComponent(theme.id)}`}>{theme.name[language]}</AppLink>,
        counts: theme.voices === null ? null : leanCounts(theme.valence),
        total: theme.statements,
      }))}
    />
  );
}
