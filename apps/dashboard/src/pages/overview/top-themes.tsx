import { clearFirst } from '../../charts/clear-first';
import { LeanBars } from '../../charts/lean-bars';
import { leanCounts } from '../../charts/lean-counts';
import type { OverviewQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { AppLink } from '../../ui/app-link';

interface TopThemesProps {
  readonly themes: OverviewQuery['overview']['topThemes'];
  /** Voices of residents in all, on a theme or not; null where there are too few to show. */
  readonly voices: number | null;
}

export function TopThemes({ themes, voices }: TopThemesProps) {
  const { m, language, formats } = useLanguage();
  const own = themes.filter((theme) => theme.origin === 'FRAME');
  // Themes found by machine are rough: they stand in only where the municipality has no list of its own.
  const shown = (own.length > 0 ? own : themes).slice(0, 8);
  const most = clearFirst(shown.map((theme) => theme.voices ?? 0)) ? shown[0] : undefined;
  return (
    <LeanBars
      title={most ? m.overview.themesTitle(most.name[language]) : m.overview.themesTitlePlain}
      unit={m.overview.themesUnit}
      n={voices === null ? m.state.tooFew : m.overview.voicesCount(formats.count(voices))}
      labelColumn={m.overview.theme}
      rows={shown.map((theme) => ({
        id: theme.id,
        label: theme.name[language],
        shown: <AppLink to={`/tema/${encodeURIComponent(theme.id)}`}>{theme.name[language]}</AppLink>,
        counts: leanCounts(theme.valence),
        total: theme.voices ?? null,
      }))}
    />
  );
}
