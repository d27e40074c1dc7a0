import { useState } from 'react';
import { OfferedQuotesDocument, type OfferedNuggetFragment } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { writeMessages } from '../../messages/write-messages';
import { Loaded } from '../../ui/loaded';
import { MarkedText } from '../../ui/marked-text';
import { htmlLanguage } from '../../ui/statement-card';
import { groupEvidence } from '../nugget/group-evidence';
import { nuggetLabel } from './nugget-choices';
import { mostQuotes } from './write-address';

interface QuoteChoicesProps {
  /** The guldkorn that the text speaks of. */
  readonly nuggets: readonly OfferedNuggetFragment[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: string[]) => void;
}

/** What people have said of each chosen guldkorn and let us quote; shown when it is opened. */
export function QuoteChoices({ nuggets, chosen, onChoose }: QuoteChoicesProps) {
  const { language } = useLanguage();
  const words = writeMessages[language];
  return (
    <>
      <p className="small soft">
        {nuggets.length === 0 ? words.chooseNuggets : words.quotesIntro}
        {chosen.length >= mostQuotes && ` ${words.full(mostQuotes)}`}
      </p>
      {nuggets.map((nugget) => (
        <QuotesOf
          key={nugget.id}
          nuggetId={nugget.id}
          label={nuggetLabel(nugget, language, words.ofTheme)}
          chosen={chosen}
          onChoose={onChoose}
        />
      ))}
    </>
  );
}

interface QuotesOfProps extends Omit<QuoteChoicesProps, 'nuggets'> {
  readonly nuggetId: string;
  readonly label: string;
}

function QuotesOf({ nuggetId, label, chosen, onChoose }: QuotesOfProps) {
  const { language, formats } = useLanguage();
  const words = writeMessages[language];
  const [opened, setOpened] = useState(false);
  const first = useData(OfferedQuotesDocument, { id: nuggetId, after: null }).data?.nugget?.evidence;
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const quotes = first && groupEvidence(first.nodes.filter(({ statement }) => statement.mayBeQuoted)).length;
  const many = quotes === undefined ? null : formats.number(quotes);
  return (
    <details className="write-quotes" onToggle={(event) => setOpened(event.currentTarget.open || opened)}>
      <summary>
        {words.quotesOf(label, many !== null && first?.pageInfo.hasNextPage ? words.orMore(many) : many)}
      </summary>
      {opened &&
        cursors.map((after, index) => (
          <QuotePage
            key={after ?? 'first'}
            nuggetId={nuggetId}
            after={after}
            chosen={chosen}
            onChoose={onChoose}
            onMore={index === cursors.length - 1 ? (next) => setCursors((known) => [...known, next]) : undefined}
          />
        ))}
    </details>
  );
}

interface QuotePageProps extends Omit<QuotesOfProps, 'label'> {
  readonly after: string | null;
  readonly onMore: ((cursor: string) => void) | undefined;
}

function QuotePage({ nuggetId, after, chosen, onChoose, onMore }: QuotePageProps) {
  const { m, language } = useLanguage();
  const words = writeMessages[language];
  const [open, close] = m.state.quote;
  const state = useData(OfferedQuotesDocument, { id: nuggetId, after });
  return (
    <Loaded state={state} what={words.quotesLoading} lines={4}>
      {({ nugget }) => {
        const quotable = (nugget?.evidence.nodes ?? []).filter(({ statement }) => statement.mayBeQuoted);
        const { hasNextPage = false, endCursor = null } = nugget?.evidence.pageInfo ?? {};
        return (
          <>
            {quotable.length === 0 && !hasNextPage && after === null && <p className="small">{words.noQuotes}</p>}
            <ul className="write-list">
              {groupEvidence(quotable).map(({ statement, marks }) => {
                const isChosen = chosen.includes(statement.id);
                return (
                  <li key={statement.id}>
                    <label className="check write-quote">
                      <input
                        type="checkbox"
                        checked={isChosen}
                        disabled={!isChosen && chosen.length >= mostQuotes}
                        onChange={() =>
                          onChoose(isChosen ? chosen.filter((id) => id !== statement.id) : [...chosen, statement.id])
                        }
                      />
                      <span>
                        {open}
                        <MarkedText
                          text={statement.text}
                          spans={marks}
                          redactions={statement.redactions}
                          lang={htmlLanguage[statement.language]}
                        />
                        {close} {statement.quotedAs && <span className="soft">– {statement.quotedAs[language]}</span>}
                      </span>
                    </label>
                  </li>
                );
              })}
            </ul>
            {onMore && hasNextPage && endCursor && (
              <button type="button" className="button" onClick={() => onMore(endCursor)}>
                {words.moreQuotes}
              </button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
