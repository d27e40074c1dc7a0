import { useLanguage } from '../../messages/language';
import { reportBuildMessages } from '../../messages/report-build-messages';
import { errorText } from '../../ui/loaded';
import type { ChangedBlocks } from './use-changed-blocks';
import type { HeldOutline } from './use-outline';

interface BuildNoticesProps {
  readonly held: HeldOutline;
  readonly changed: ChangedBlocks;
  /** Who writes here. */
  readonly by: string;
  /** Who changed the report last. */
  readonly updatedBy: string;
}

/** What whoever builds must take a stand on before going on. */
export function BuildNotices({ held, changed, by, updatedBy }: BuildNoticesProps) {
  const { m, language } = useLanguage();
  const words = reportBuildMessages[language];
  const isElsewhere = updatedBy === by.trim();
  return (
    <div className="build-notices no-print" role="alert">
      {held.isBehind && (
        <div className="report-notice">
          <h2>{isElsewhere ? words.behindElsewhereTitle : words.behindTitle}</h2>
          <p>{isElsewhere ? words.behindElsewhere : words.behind(updatedBy)}</p>
          <p className="row">
            <button type="button" className="button" onClick={held.takeTheirs}>
              {words.takeTheirs}
            </button>
            <button type="button" className="button" onClick={held.keepMine}>
              {words.keepMine}
            </button>
          </p>
        </div>
      )}
      {held.refusal && (
        <div className="report-notice">
          <h2>{words.refusedTitle}</h2>
          <p>{errorText(held.refusal, language, m.state.network)}</p>
        </div>
      )}
      {changed.ids.size > 0 && (
        <div className="report-notice">
          <h2>{words.changedTitle}</h2>
          <p>{words.changed}</p>
          <p>
            <button type="button" className="button" onClick={changed.seen}>
              {words.changedSeen}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
