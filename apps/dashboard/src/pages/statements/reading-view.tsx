import { useEffect, useRef, useState } from 'react';
import { StatementPlaceDocument, type StatementPlaceQuery } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { statementsMessages } from '../../messages/statements-messages';
import { Empty } from '../../ui/empty';
import { Loaded } from '../../ui/loaded';
import { StatementItem } from './statement-item';
import type { ListAsked } from './statement-results';
import type { Desk } from './use-desk';
import { useMay } from '../../ui/viewing';

type Place = NonNullable<StatementPlaceQuery['statementPlace']>;

interface ReadingViewProps {
  readonly id: string;
  readonly asked: ListAsked;
  readonly desk: Desk;
  /** To another statement of the list. */
  readonly onGo: (id: string) => void;
  readonly onBack: () => void;
}

/** One statement at a time, where it stands in the list; the next is there at once. */
export function ReadingView({ id, asked, desk, onGo, onBack }: ReadingViewProps) {
  const { language, formats } = useLanguage();
  const words = statementsMessages[language].reading;
  const may = useMay();
  const state = useData(StatementPlaceDocument, { ...asked, id });
  const [last, setLast] = useState<Place | null>(null);
  const here = state.data?.statementPlace;
  if (here && here.statement.id === id && here !== last) setLast(here);
  const heading = useRef<HTMLHeadingElement>(null);
  const place = placeOf(id, here, last);
  const isShown = place !== null;
  useEffect(() => {
    if (isShown) heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [id, isShown]);

  const back = (
    <button type="button" className="button" data-kind="quiet" data-action="back" onClick={onBack}>
      <span aria-hidden="true">←</span> {words.back}
    </button>
  );
  if (place === null)
    return (
      <div className="stack">
        <p>{back}</p>
        <Loaded state={state} what={words.loading} lines={6}>
          {() => (state.fetching ? null : <Empty text={words.gone} />)}
        </Loaded>
      </div>
    );
  const { statement, position, total, previous, next } = place;
  function step(to: { readonly id: string } | null | undefined, isOnward: boolean) {
    if (!to) return;
    // Who goes on has read what they leave.
    if (isOnward && !desk.hidden.has(statement.id)) desk.marks.set(statement, { isRead: true });
    onGo(to.id);
  }
  const original = 'original' in statement ? statement.original : null;
  return (
    <div className="reading-view stack" data-statement={statement.id}>
      <div className="reading-head">
        {back}
        <h2 tabIndex={-1} ref={heading}>
          {position > total ? words.outside : words.place(formats.number(position), formats.number(total))}
        </h2>
        <p className="row">
          <button
            type="button"
            className="button"
            data-action="previous"
            disabled={!previous}
            onClick={() => step(previous, false)}
          >
            {words.previous}
          </button>
          <button
            type="button"
            className="button"
            data-kind="main"
            data-action="next"
            disabled={!next}
            onClick={() => step(next, true)}
          >
            {words.next}
          </button>
        </p>
      </div>
      <StatementItem
        key={statement.id}
        statement={statement}
        desk={desk}
        keyphraseId={asked.filter?.keyphraseId ?? undefined}
      />
      {original && may('MODERATE') && (
        <p className="small">
          <a href={`/originals/${original.id}`}>{words.original(original.fileName)}</a>{' '}
          <span className="soft">{words.originalWhy}</span>
        </p>
      )}
    </div>
  );
}

interface Shown extends Pick<Place, 'position' | 'total'> {
  readonly statement: Place['statement'] | NonNullable<Place['next']>;
  readonly previous: Pick<Place['statement'], 'id'> | null | undefined;
  readonly next: Pick<Place['statement'], 'id'> | null | undefined;
}

/** What is known of a statement's place: all of it, or as much as the one beside it told. */
function placeOf(id: string, here: Place | null | undefined, last: Place | null): Shown | null {
  if (here && here.statement.id === id) return here;
  if (last === null) return null;
  const { statement, position, total, previous, next } = last;
  if (statement.id === id) return last;
  if (next?.id === id) return { statement: next, position: position + 1, total, previous: statement, next: undefined };
  if (previous?.id === id)
    return { statement: previous, position: position - 1, total, previous: undefined, next: statement };
  return null;
}
