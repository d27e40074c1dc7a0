import { useLanguage } from '../messages/language';
import { AppLink } from '../ui/app-link';

interface FooterProps {
  /** The run whose figures are shown; undefined before the first, or before it is known. */
  readonly run: { readonly id: string; readonly finishedAt: string } | undefined;
}

/** How many characters of a run's id are enough to tell it from the others. */
const shortId = 8;

export function Footer({ run }: FooterProps) {
  const { m, formats, language } = useLanguage();
  return (
    <footer className="footer">
      <div className="wrap footer-row">
        <p>
          {m.shell.footer} {run && m.shell.countedBy(formats.dateTime(run.finishedAt), run.id.slice(0, shortId))}
        </p>
        <p className="row">
          <AppLink to="/metod">{m.shell.howCounted}</AppLink>
          <a href={language === 'sv' ? '/bidra' : '/bidra?lang=en'}>{m.shell.publicForm}</a>
          <AppLink to="/analytiker">{m.shell.forAnalysts}</AppLink>
          <a href="/graphql">{m.shell.askYourself}</a>
        </p>
      </div>
    </footer>
  );
}
