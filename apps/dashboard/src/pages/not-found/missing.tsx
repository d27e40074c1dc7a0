import { useLanguage } from '../../messages/language';
import { AppLink } from '../../ui/app-link';
import { PageTitle } from '../../ui/page-title';

/** The address is right but what it names is gone: says so, and where to go. */
export function Missing({
  title,
  text,
  to = '/',
  toLabel,
}: {
  readonly title: string;
  readonly text: string;
  readonly to?: string;
  readonly toLabel?: string;
}) {
  const { m } = useLanguage();
  return (
    <div className="wrap page-head">
      <PageTitle tab={title}>{title}</PageTitle>
      <p className="lead">{text}</p>
      <AppLink to={to} className="button">
        {toLabel ?? m.shell.toOverview}
      </AppLink>
    </div>
  );
}
