import { useState } from 'react';
import { EvidenceDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { statementsMessages } from '../../messages/statements-messages';
import { nuggetMessages } from '../../messages/nugget-messages';
import { Loaded } from '../../ui/loaded';
import { StatementCard } from '../../ui/statement-card';
import { takeFocus } from '../../ui/take-focus';
import { groupEvidence } from './group-evidence';

/** Every statement behind a finding, with the very characters that say it marked. */
export function Evidence({ nuggetId }: { readonly nuggetId: string }) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <div className="stack">
      {cursors.map((cursor, index) => (
        <EvidencePage
          key={cursor ?? 'first'}
          nuggetId={nuggetId}
          after={cursor}
          first={index === 0}
          onMore={index === cursors.length - 1 ? (next) => setCursors((known) => [...known, next]) : undefined}
        />
      ))}
    </div>
  );
}

interface EvidencePageProps {
  readonly nuggetId: string;
  readonly after: string | null;
  readonly first: boolean;
  readonly onMore: ((cursor: string) => void) | undefined;
}

function EvidencePage({ nuggetId, after, first, onMore }: EvidencePageProps) {
  const { formats, language } = useLanguage();
  const words = nuggetMessages[language];
  const statementsWords = statementsMessages[language];
  const state = useData(EvidenceDocument, { id: nuggetId, after });
  return (
    <Loaded state={state} what={statementsWords.loading} lines={8}>
      {(data) => {
        const evidence = data.nugget?.evidence;
        if (!evidence) return null;
        const next = evidence.pageInfo.endCursor;
        return (
          <div className="stack">
            {first && <p className="soft">{words.wordsIntro(formats.count(evidence.totalCount))}</p>}
            <ul className="statement-list">
              {groupEvidence(evidence.nodes).map(({ statement, marks }, index) => (
                <li
                  key={statement.id}
                  tabIndex={!first && index === 0 ? -1 : undefined}
                  ref={!first && index === 0 ? takeFocus : undefined}
                >
                  <StatementCard statement={statement} marks={marks} />
                </li>
              ))}
            </ul>
            {onMore && evidence.pageInfo.hasNextPage && next && (
              <button type="button" className="button" onClick={() => onMore(next)}>
                {words.more}
              </button>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
