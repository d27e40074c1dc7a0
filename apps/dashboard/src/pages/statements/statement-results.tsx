import { useState } from 'react';
import { StatementsDocument, type StatementFilter } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { Empty } from '../../ui/empty';
import { Loaded } from '../../ui/loaded';
import { StatementCard } from '../../ui/statement-card';

interface StatementResultsProps {
  readonly filter: StatementFilter;
  readonly filtered: boolean;
}

/** The statements that match, a page at a time. */
export function StatementResults({ filter, filtered }: StatementResultsProps) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <div className="stack">
      {cursors.map((cursor, index) => (
        <ResultPage
          key={cursor ?? 'first'}
          filter={filter}
          filtered={filtered}
          after={cursor}
          page={index}
          onMore={index === cursors.length - 1 ? (next) => setCursors((known) => [...known, next]) : undefined}
        />
      ))}
    </div>
  );
}

interface ResultPageProps extends StatementResultsProps {
  readonly after: string | null;
  readonly page: number;
  readonly onMore: ((cursor: string) => void) | undefined;
}

const pageSize = 20;

function ResultPage({ filter, filtered, after, page, onMore }: ResultPageProps) {
  const { m, formats } = useLanguage();
  const state = useData(StatementsDocument, { filter, after });
  return (
    <Loaded state={state} what={m.statements.loading} lines={10}>
      {({ statements }) => {
        const next = statements.pageInfo.endCursor;
        if (statements.totalCount === 0) return <Empty text={filtered ? m.statements.none : m.statements.noneAtAll} />;
        return (
          <div className="stack">
            {page === 0 && (
              <p className="result-count" role="status">
                {m.statements.count(formats.count(statements.totalCount))}
              </p>
            )}
            <ul className="statement-list">
              {statements.nodes.map((statement) => (
                <li key={statement.id}>
                  <StatementCard statement={statement} keyphraseId={filter.keyphraseId ?? undefined} />
                </li>
              ))}
            </ul>
            {onMore && statements.pageInfo.hasNextPage && next && (
              <p className="row">
                <button type="button" className="button" onClick={() => onMore(next)}>
                  {m.statements.more}
                </button>
                <span className="soft small">
                  {m.statements.shown(
                    formats.number(page * pageSize + statements.nodes.length),
                    formats.number(statements.totalCount),
                  )}
                </span>
              </p>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
