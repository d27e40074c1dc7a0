import { useLanguage } from '../../messages/language';
import { moderationMessages } from '../../messages/moderation-messages';
import { ModeratorsOnly } from '../../moderators/moderators-only';
import { AppLink } from '../../ui/app-link';
import { PageTitle } from '../../ui/page-title';
import { ModerationQueue } from './moderation-queue';
import './moderation.css';

/** Where those who hold the moderators' key decide about what has come in. */
export default function ModerationPage() {
  const { language } = useLanguage();
  const words = moderationMessages[language];
  return (
    <div className="wrap moderation">
      <div className="page-head">
        <PageTitle tab={words.title}>{words.title}</PageTitle>
        <p className="lead">{words.intro}</p>
      </div>
      <ModeratorsOnly permission="MODERATE" others={words.othersRead}>
        <ModerationQueue />
        <p className="section">
          <AppLink to="/gallring">{words.toDisposal}</AppLink>
        </p>
      </ModeratorsOnly>
    </div>
  );
}
