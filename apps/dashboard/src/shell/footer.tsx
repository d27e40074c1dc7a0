import { useLanguage } from '../messages/language';
import { AppLink } from '../ui/app-link';

export function Footer() {
  const { m } = useLanguage();
  return (
    <footer className="footer">
      <div className="wrap footer-row">
        <p>{m.shell.footer}</p>
        <p className="row">
          <AppLink to="/metod">{m.shell.howCounted}</AppLink>
          <a href="/graphql">{m.shell.askYourself}</a>
        </p>
      </div>
    </footer>
  );
}
