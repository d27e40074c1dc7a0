import { useState, type RefObject } from 'react';
import {
  StatementsDocument,
  type StatementsQuery,
  type StatementsQueryVariables,
} from '../../graphql/generated/graphql';
import { useData, type DataState } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { statementsMessages } from '../../messages/statements-messages';
import { Empty } from '../../ui/empty';
import { Loaded } from '../../ui/loaded';
import { takeFocus } from '../../ui/take-focus';
import { GoneFilter, goneFilter } from './gone-filter';
import { StatementItem } from './statement-item';
import type { Desk } from './use-desk';

/** What is asked for, but which page of it. */
export type ListAsked = Omit<StatementsQueryVariables, 'after'>;

interface StatementResultsProps {
  readonly asked: ListAsked;
  /** The names of the filters that are set. */
  readonly filters: readonly string[];
  /** The first page. */
  readonly state: DataState<StatementsQuery>;
  readonly desk: Desk;
  readonly onOpen: (id: string) => void;
  /** The statement that one has read last and goes on from, as soon as it is drawn; null for none. */
  readonly goOnFrom: string | null;
  readonly onGoneOn: () => void;
  /** The line that tells how many they are. It stays while the list is fetched, so that it is read out when it changes. */
  readonly countRef: RefObject<HTMLParagraphElement | null>;
}

/** The statements that match, a page at a time, under their number. */
export function StatementResults(props: StatementResultsProps) {
  const { state, countRef, onOpen } = props;
  const { formats, language } = useLanguage();
  const words = statementsMessages[language];
  const { data, fetching, error } = state;
  const gone = fetching ? undefined : goneFilter(error);
  const first = data?.statements.nodes[0];
  return (
    <div className="stack">
      <div className="result-head">
        <p className="result-count" role="status" tabIndex={-1} ref={countRef}>
          {data && !fetching && words.count(formats.count(data.statements.totalCount))}
        </p>
        {first && (
          <button type="button" className="button" onClick={() => onOpen(first.id)}>
            {words.actions.readOneByOne}
          </button>
        )}
      </div>
      {gone === undefined ? (
        <ResultPages key={JSON.stringify(props.asked)} {...props} />
      ) : (
        <GoneFilter name={gone} onRemoved={() => countRef.current?.focus()} />
      )}
    </div>
  );
}

function ResultPages(props: StatementResultsProps) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return cursors.map((cursor, index) => (
    <ResultPage
      key={cursor ?? 'first'}
      {...props}
      after={cursor}
      page={index}
      onMore={index === cursors.length - 1 ? (next) => setCursors((known) => [...known, next]) : undefined}
    />
  ));
}

interface ResultPageProps extends StatementResultsProps {
  readonly after: string | null;
  readonly page: number;
  readonly onMore: ((cursor: string) => void) | undefined;
}

const pageSize = 20;

function ResultPage({ asked, filters, desk, onOpen, goOnFrom, onGoneOn, after, page, onMore }: ResultPageProps) {
  const { formats, language } = useLanguage();
  const words = statementsMessages[language];
  const state = useData(StatementsDocument, { ...asked, after });
  function goOn(item: HTMLElement | null) {
    if (item === null) return;
    // Whoever has gone somewhere else while the list came stays there.
    if (document.activeElement === document.body) item.focus();
    onGoneOn();
  }
  function whenDrawn(id: string, index: number) {
    if (id === goOnFrom) return goOn;
    // One goes on reading where the later page begins.
    return page > 0 && index === 0 ? takeFocus : undefined;
  }
  function noneFound() {
    if (asked.text && filters.every((name) => name === 'fritext')) return words.noneSay(asked.text);
    return filters.length > 0 ? words.none : words.noneAtAll;
  }
  return (
    <Loaded state={state} what={words.loading} lines={10}>
      {({ statements }) => {
        const next = statements.pageInfo.endCursor;
        if (statements.totalCount === 0) return <Empty text={noneFound()} />;
        return (
          <div className="stack">
            <ul className="statement-list">
              {statements.nodes.map((statement, index) => (
                <li key={statement.id} tabIndex={-1} data-statement={statement.id} ref={whenDrawn(statement.id, index)}>
                  <StatementItem
                    statement={statement}
                    desk={desk}
                    keyphraseId={asked.filter?.keyphraseId ?? undefined}
                    onOpen={() => onOpen(statement.id)}
                  />
                </li>
              ))}
            </ul>
            {onMore && statements.pageInfo.hasNextPage && next && (
              <p className="row">
                <button type="button" className="button" data-action="more" onClick={() => onMore(next)}>
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
