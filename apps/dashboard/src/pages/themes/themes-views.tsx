import { Link, useSearchParams } from 'react-router';
import { useLanguage } from '../../messages/language';
import { themesMessages } from '../../messages/themes-messages';
import '../../ui/views.css';
import { themesShows, withView, type ThemesShow } from './themes-address';

/** The ways to look at the themes, each an address of its own. */
export function ThemesViews({ show }: { readonly show: ThemesShow }) {
  const { language } = useLanguage();
  const words = themesMessages[language];
  const [parameters] = useSearchParams();
  return (
    <nav className="views no-print" aria-label={words.views}>
      <ul>
        {themesShows.map((one) => (
          <li key={one}>
            <Link
              to={{ pathname: '/teman', search: withView(parameters, 'visa', one === 'bygd' ? '' : one).toString() }}
              aria-current={one === show ? 'page' : undefined}
              preventScrollReset
            >
              {words.shows[one]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
