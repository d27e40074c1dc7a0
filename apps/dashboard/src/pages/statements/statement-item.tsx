import { useEffect, useEffectEvent, useState } from 'react';
import { CombinedError } from 'urql';
import { useLanguage } from '../../messages/language';
import { statementsMessages } from '../../messages/statements-messages';
import { errorText } from '../../ui/loaded';
import { preparePanel } from '../../ui/panel';
import { StatementCard } from '../../ui/statement-card';
import { takeFocus } from '../../ui/take-focus';
import { QuotePanel } from './quote-panel';
import type { Desk, ListedStatement, WantedMark } from './use-desk';
import { Allowed } from '../../ui/viewing';

interface StatementItemProps {
  readonly statement: ListedStatement;
  readonly desk: Desk;
  readonly keyphraseId?: string | undefined;
  /** Shows it by itself; left out where it is. */
  readonly onOpen?: () => void;
}

/** A statement with what can be done with it. Keys press its buttons by their `data-action`. */
export function StatementItem({ statement, desk, keyphraseId, onOpen }: StatementItemProps) {
  const { language } = useLanguage();
  const words = statementsMessages[language].actions;
  const wanted = desk.wanted?.id === statement.id && statement.mark !== undefined ? desk.wanted.what : null;
  const carryOut = useEffectEvent((what: WantedMark['what']) => {
    desk.carryOut(statement, what);
    // In the list one goes on from the statement; read by itself its heading has focus.
    document.querySelector<HTMLElement>(`li[data-statement="${CSS.escape(statement.id)}"]`)?.focus();
  });
  useEffect(() => {
    if (wanted !== null) carryOut(wanted);
  }, [wanted]);
  if (desk.hidden.has(statement.id)) return <HiddenHere id={statement.id} desk={desk} />;
  const { isRead, isFlagged } = desk.marks.of(statement);
  const isQuoting = desk.quoting === statement.id;
  return (
    <StatementCard statement={statement} keyphraseId={keyphraseId} found={statement.found}>
      <p className="statement-actions" role="group" aria-label={words.label}>
        {onOpen && (
          <button type="button" className="button" data-kind="quiet" data-action="open" onClick={onOpen}>
            {words.open}
          </button>
        )}
        <button
          type="button"
          className="button"
          data-kind="quiet"
          data-action="read"
          data-on={isRead}
          onClick={() => desk.toggle(statement, 'isRead')}
        >
          {isRead && <span aria-hidden="true">✓</span>} {isRead ? words.isRead : words.markRead}
        </button>
        <button
          type="button"
          className="button"
          data-kind="quiet"
          data-action="flag"
          data-on={isFlagged}
          onClick={() => desk.toggle(statement, 'isFlagged')}
        >
          {isFlagged && <span aria-hidden="true">⚑</span>} {isFlagged ? words.isFlagged : words.flag}
        </button>
        <button
          type="button"
          className="button"
          data-kind="quiet"
          data-action="quote"
          aria-expanded={isQuoting}
          onClick={() => desk.quote(statement.id)}
        >
          {statement.mayBeQuoted ? words.quote : words.whyNot}
        </button>
        <Allowed to="MODERATE">
          <button
            type="button"
            className="button"
            data-kind="quiet"
            data-action="hide"
            aria-haspopup="dialog"
            onPointerEnter={preparePanel}
            onFocus={preparePanel}
            onClick={() => desk.askToHide(statement)}
          >
            {words.hide}
          </button>
        </Allowed>
      </p>
      {isQuoting && <QuotePanel statement={statement} />}
    </StatementCard>
  );
}

/** In the place of what one has hidden: that it is, and the way back. */
function HiddenHere({ id, desk }: { readonly id: string; readonly desk: Desk }) {
  const { m, language } = useLanguage();
  const words = statementsMessages[language].hide;
  const [problem, setProblem] = useState<string | null>(null);
  async function undo() {
    try {
      await desk.undoHiding(id);
    } catch (error) {
      setProblem(error instanceof CombinedError ? errorText(error, language, m.state.network) : m.state.network);
    }
  }
  return (
    <div className="statement statement-hidden">
      <p>{words.hiddenHere}</p>
      {problem !== null && <p role="alert">{problem}</p>}
      <p>
        <button type="button" className="button" data-action="undo" ref={takeFocus} onClick={() => void undo()}>
          {words.undo}
        </button>
      </p>
    </div>
  );
}
