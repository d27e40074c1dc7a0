import { useLanguage } from '../../messages/language';
import { AppLink } from '../../ui/app-link';
import { PageTitle } from '../../ui/page-title';

export default function NotFoundPage() {
  const { m } = useLanguage();
  return (
    <div className="wrap page-head">
      <PageTitle tab={m.shell.notFoundTitle}>{m.shell.notFoundTitle}</PageTitle>
      <p className="lead">{m.shell.notFound}</p>
      <AppLink to="/" className="button">
        {m.shell.toOverview}
      </AppLink>
    </div>
  );
}
