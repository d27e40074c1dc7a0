import { useRefresh } from '../../graphql/data-provider';
import { ViewerDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { moderationMessages } from '../../messages/moderation-messages';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { KeyGate } from './key-gate';
import { ModerationQueue } from './moderation-queue';
import './moderation.css';

/** Where those who hold the moderators' key decide about what has come in. */
export default function ModerationPage() {
  const { language } = useLanguage();
  const words = moderationMessages[language];
  const viewer = useData(ViewerDocument, {}, { requestPolicy: 'cache-and-network' });
  const refresh = useRefresh();
  async function logOut() {
    await fetch('/moderator-session', { method: 'DELETE' });
    refresh();
  }
  return (
    <div className="wrap moderation">
      <div className="page-head">
        <PageTitle tab={words.title}>{words.title}</PageTitle>
        <p className="lead">{words.intro}</p>
      </div>
      <Loaded state={viewer} what={words.loading} lines={4}>
        {({ viewer: { moderate, name } }) =>
          moderate ? (
            <>
              <p className="row soft">
                <span>{words.signedIn(name ?? '')}</span>
                <button type="button" className="button" data-kind="quiet" onClick={() => void logOut()}>
                  {words.logOut}
                </button>
              </p>
              <ModerationQueue />
            </>
          ) : (
            <KeyGate onOpened={refresh} />
          )
        }
      </Loaded>
    </div>
  );
}
