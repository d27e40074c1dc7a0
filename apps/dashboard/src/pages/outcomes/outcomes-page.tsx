import { useState } from 'react';
import { OutcomesDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { outcomeMessages } from '../../messages/outcome-messages';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { OutcomeForm } from './outcome-form';
import { OutcomeList } from './outcome-list';
import './outcomes.css';

/** Where staff tell residents what happened after they had spoken. */
export default function OutcomesPage() {
  const { language } = useLanguage();
  const words = outcomeMessages[language];
  const state = useData(OutcomesDocument, {}, { requestPolicy: 'cache-and-network' });
  const [by, setBy] = useState('');
  return (
    <div className="wrap">
      <div className="page-head">
        <PageTitle tab={words.title}>{words.title}</PageTitle>
        <p className="lead">{words.intro}</p>
      </div>
      <Loaded state={state} what={words.loading} lines={8}>
        {({ outcomes, themes, districts }) => (
          <>
            <OutcomeForm themes={themes} districts={districts} by={by} onBy={setBy} onWritten={state.retry} />
            <OutcomeList outcomes={outcomes} by={by} onRemoved={state.retry} />
          </>
        )}
      </Loaded>
    </div>
  );
}
