import { DisposalPageDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { disposalMessages } from '../../messages/disposal-messages';
import { useLanguage } from '../../messages/language';
import { ModeratorsOnly } from '../../moderators/moderators-only';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { DisposalList } from './disposal-list';
import { DisposalRules } from './disposal-rules';
import { LegalHolds } from './legal-holds';
import './disposal.css';

/** Where records are destroyed by the municipality's rules, when two people agree, and where what must be kept is put on hold. */
export default function DisposalPage() {
  const { language } = useLanguage();
  const words = disposalMessages[language];
  return (
    <div className="wrap">
      <div className="page-head">
        <PageTitle tab={words.title}>{words.title}</PageTitle>
        <p className="lead">{words.intro}</p>
      </div>
      <ModeratorsOnly permission="DISPOSE" others={words.others}>
        <Decisions />
      </ModeratorsOnly>
      <p className="section">
        <a href={language === 'sv' ? '/personuppgifter' : '/personuppgifter?lang=en'}>{words.publicPage}</a>
      </p>
    </div>
  );
}

function Decisions() {
  const { language } = useLanguage();
  const words = disposalMessages[language];
  const state = useData(DisposalPageDocument, {}, { requestPolicy: 'cache-and-network' });
  return (
    <Loaded state={state} what={words.loading} lines={8}>
      {({ retention, disposals, legalHolds, imports }) => (
        <>
          <DisposalRules
            retention={retention}
            waiting={new Set(disposals.filter(({ state: at }) => at === 'PROPOSED').map(({ kind }) => kind))}
            onProposed={state.retry}
          />
          <DisposalList disposals={disposals} onDecided={state.retry} />
          <LegalHolds legalHolds={legalHolds} imports={imports} onChanged={state.retry} />
        </>
      )}
    </Loaded>
  );
}
