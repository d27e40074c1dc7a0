import { OutcomesDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { outcomeMessages } from '../../messages/outcome-messages';
import { ModeratorsOnly } from '../../moderators/moderators-only';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { OutcomeForm } from './outcome-form';
import { OutcomeList } from './outcome-list';
import { Allowed, useMay } from '../../ui/viewing';
import './outcomes.css';

/** Where residents are told what happened after they had spoken: written by those who hold the moderators' key, read by all. */
export default function OutcomesPage() {
  const { language } = useLanguage();
  const words = outcomeMessages[language];
  const may = useMay();
  const state = useData(OutcomesDocument, {}, { requestPolicy: 'cache-and-network' });
  return (
    <div className="wrap">
      <div className="page-head">
        <PageTitle tab={words.title}>{words.title}</PageTitle>
        <p className="lead">{may('TELL_RESIDENTS') ? words.intro : words.introRead}</p>
      </div>
      <Loaded state={state} what={words.loading} lines={8}>
        {({ outcomes, themes, districts, viewer }) => (
          <>
            <Allowed to="TELL_RESIDENTS">
              <ModeratorsOnly permission="TELL_RESIDENTS" others={words.othersRead}>
                <OutcomeForm themes={themes} districts={districts} onWritten={state.retry} />
              </ModeratorsOnly>
            </Allowed>
            <OutcomeList
              outcomes={outcomes}
              mayRemove={viewer.name !== null && viewer.may.includes('TELL_RESIDENTS')}
              onRemoved={state.retry}
            />
          </>
        )}
      </Loaded>
    </div>
  );
}
