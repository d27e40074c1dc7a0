import { useEffect, useRef } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { useLanguage } from '../messages/language';
import { AppLink, AppNavLink } from '../ui/app-link';
import { useMay } from '../ui/viewing';

interface HeaderProps {
  readonly municipality: string | undefined;
  readonly districts: readonly { readonly id: string; readonly name: string }[];
}

export function Header({ municipality, districts }: HeaderProps) {
  const { m, formats } = useLanguage();
  const may = useMay();
  const { pathname } = useLocation();
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [pathname]);
  const sorted = [...districts].sort((a, b) => formats.compare(a.name, b.name));
  const pages = (
    <ul className="nav-pages">
      <li>
        <AppNavLink to="/" end>
          {m.shell.overview}
        </AppNavLink>
      </li>
      <li>
        <AppNavLink to="/bidrag">{m.shell.statements}</AppNavLink>
      </li>
      <li>
        <AppNavLink to="/teman">{m.shell.themes}</AppNavLink>
      </li>
      <li>
        <AppNavLink to="/jamfor">{m.shell.compare}</AppNavLink>
      </li>
      <li>
        <AppNavLink to="/moten">{m.shell.meetings}</AppNavLink>
      </li>
      <li>
        <AppNavLink to="/rapporter">{m.shell.reports}</AppNavLink>
      </li>
      <li>
        <AppNavLink to="/svar">{m.shell.outcomes}</AppNavLink>
      </li>
      <li>
        <AppNavLink to="/metod">{m.shell.method}</AppNavLink>
      </li>
      {may('TAKE_IN') && (
        <li>
          <AppNavLink to="/importera">{m.shell.importing}</AppNavLink>
        </li>
      )}
      {may('MODERATE') && (
        <li>
          <AppNavLink to="/moderera">{m.shell.moderating}</AppNavLink>
        </li>
      )}
    </ul>
  );
  const bygder = (
    <ul className="nav-districts" aria-label={m.shell.districtNavigation}>
      {sorted.map((district) => (
        <li key={district.id}>
          <AppNavLink to={`/bygd/${district.id}`}>{district.name}</AppNavLink>
        </li>
      ))}
    </ul>
  );
  return (
    <header className="header">
      <div className="wrap header-row">
        <AppLink to="/" className="brand">
          <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
            <path
              d="M4 15.200C4 9 8.500 3.500 14 3.500c4.400 0 7 3.100 7 7.500 0 5.500-4.300 9.700-9.800 9.700-4.200 0-7.200-2.200-7.200-5.500Z"
              fill="var(--night-gold)"
            />
            <path
              d="M8.400 12.200c1-3.100 3.100-5 5.600-5.100"
              stroke="#fff6dd"
              strokeWidth="1.700"
              strokeLinecap="round"
              fill="none"
            />
          </svg>
          <span className="brand-name">Guldkorn</span>
          {municipality && <span className="brand-place">{municipality}</span>}
        </AppLink>
        <nav className="nav-wide" aria-label={m.shell.mainNavigation}>
          {pages}
        </nav>
        <LanguageSwitch />
        <details className="nav-narrow" ref={menu}>
          <summary>{m.shell.menu}</summary>
          <nav aria-label={m.shell.mainNavigation}>
            {pages}
            {bygder}
          </nav>
        </details>
      </div>
      <nav className="wrap nav-second" aria-label={m.shell.districtNavigation}>
        {bygder}
      </nav>
    </header>
  );
}

function LanguageSwitch() {
  const { m, language } = useLanguage();
  const { pathname } = useLocation();
  const [parameters] = useSearchParams();
  const other = new URLSearchParams(parameters);
  if (language === 'sv') other.set('lang', 'en');
  else other.delete('lang');
  return (
    <Link
      className="language-switch"
      to={{ pathname, search: other.toString() }}
      lang={language === 'sv' ? 'en' : 'sv'}
      title={m.shell.switchLanguageLabel}
      replace
    >
      {m.shell.switchLanguage}
    </Link>
  );
}
