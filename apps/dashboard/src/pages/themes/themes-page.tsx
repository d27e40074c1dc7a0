import { useSearchParams } from 'react-router';
import { ThemesDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { themesMessages } from '../../messages/themes-messages';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { themesView } from './themes-address';
import { ThemesBoard } from './themes-board';
import { Allowed } from '../../ui/viewing';
import './themes.css';

/** What people talk about, in every bygd; where staff name, merge, split, hide and pin the themes. */
export default function ThemesPage() {
  const { language } = useLanguage();
  const words = themesMessages[language];
  const [parameters] = useSearchParams();
  const view = themesView(parameters);
  const state = useData(ThemesDocument, { includingHidden: view.hidden });
  return (
    <div className="wrap themes">
      <div className="page-head">
        <PageTitle tab={words.title}>{words.title}</PageTitle>
        <p className="lead">
          {words.intro} <Allowed to="CURATE">{words.introChange}</Allowed>
        </p>
      </div>
      <Loaded state={state} what={words.loading} lines={12}>
        {(data) => <ThemesBoard data={data} view={view} />}
      </Loaded>
    </div>
  );
}
