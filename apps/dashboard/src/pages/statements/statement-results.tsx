import { useState, type RefObject } from 'react';
import { StatementsDocument, type StatementFilter } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { statementsMessages } from '../../messages/statements-messages';
import { Empty } from '../../ui/empty';
import { Loaded } from '../../ui/loaded';
import { StatementCard } from '../../ui/statement-card';
import { takeFocus } from '../../ui/take-focus';
import { GoneFilter, goneFilter } from './gone-filter';

interface StatementResultsProps {
  readonly filter: StatementFilter;
  readonly filtered: boolean;
  /** The filter as it is written in the address; another one begins from the first page again. */
  readonly query: string;
  /** The line that tells how many they are. It stays while the list is fetched, so that it is read out when it changes. */
  readonly countRef: RefObject<HTMLParagraphElement | null>;
}

/** The statements that match, a page at a time, under their number. */
export function StatementResults({ filter, filtered, query, countRef }: StatementResultsProps) {
  const { formats, language } = useLanguage();
  const words = statementsMessages[language];
  const { data, fetching, error } = useData(StatementsDocument, { filter, after: null });
  const gone = fetching ? undefined : goneFilter(error);
  return (
    <div className="stack">
      <p className="result-count" role="status" tabIndex={-1} ref={countRef}>
        {data && !fetching && words.count(formats.count(data.statements.totalCount))}
      </p>
      {gone === undefined ? (
        <ResultPages key={query} filter={filter} filtered={filtered} />
      ) : (
        <GoneFilter name={gone} onRemoved={() => countRef.current?.focus()} />
      )}
    </div>
  );
}

interface ResultPagesProps {
  readonly filter: StatementFilter;
  readonly filtered: boolean;
}

function ResultPages({ filter, filtered }: ResultPagesProps) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return cursors.map((cursor, index) => (
    <ResultPage
      key={cursor ?? 'first'}
      filter={filter}
      filtered={filtered}
      after={cursor}
      page={index}
      onMore={index === cursors.length - 1 ? (next) => setCursors((known) => [...known, next]) : undefined}
    />
  ));
}

interface ResultPageProps extends ResultPagesProps {
  readonly after: string | null;
  readonly page: number;
  readonly onMore: ((cursor: string) => void) | undefined;
}

const pageSize = 20;

function ResultPage({ filter, filtered, after, page, onMore }: ResultPageProps) {
  const { formats, language } = useLanguage();
  const words = statementsMessages[language];
  const state = useData(StatementsDocument, { filter, after });
  return (
    <Loaded state={state} what={words.loading} lines={10}>
      {({ statements }) => {
        const next = statements.pageInfo.endCursor;
        if (statements.totalCount === 0) return <Empty text={filtered ? words.none : words.noneAtAll} />;
        return (
          <div className="stack">
            <ul className="statement-list">
              {statements.nodes.map((statement, index) => (
                // One goes on reading where the later page begins.
                <li
                  key={statement.id}
                  tabIndex={page > 0 && index === 0 ? -1 : undefined}
                  ref={page > 0 && index === 0 ? takeFocus : undefined}
                >
                  <StatementCard statement={statement} keyphraseId={filter.keyphraseId ?? undefined} />
                </li>
              ))}
            </ul>
            {onMore && statements.pageInfo.hasNextPage && next && (
              <p className="row">
                <button type="button" className="button" onClick={() => onMore(next)}>
                  {words.more}
                </button>
                <span className="soft small">
                  {words.shown(
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
