import { useState } from 'react';
import {
  UndoHidingDocument,
  type ListedStatementPartsFragment,
  type ReadingMarkPartsFragment,
  type StatementPartsFragment,
} from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { statementsMessages } from '../../messages/statements-messages';
import { useMarks, type Marks } from './use-marks';

/** A statement as the list and the reading of one by one show it. */
export type ListedStatement = StatementPartsFragment &
  Pick<ListedStatementPartsFragment, 'found'> & { readonly mark?: ReadingMarkPartsFragment };

/** A mark that somebody asked for before they had said who reads. */
export interface WantedMark {
  readonly id: string;
  readonly what: 'isRead' | 'isFlagged';
}

/** What a reader has at hand, and what is open. */
export interface Desk {
  readonly marks: Marks;
  readonly toggle: (statement: ListedStatement, what: WantedMark['what']) => void;
  /** The mark to make as soon as its statement is shown with the reader's own marks. */
  readonly wanted: WantedMark | null;
  readonly carryOut: (statement: ListedStatement, what: WantedMark['what']) => void;
  /** The statement whose quote is shown. */
  readonly quoting: string | null;
  readonly quote: (id: string | null) => void;
  /** The statement that is about to be hidden. */
  readonly hiding: ListedStatement | null;
  readonly askToHide: (statement: ListedStatement | null) => void;
  /** Statements hidden in this visit, with the decision to undo. */
  readonly hidden: ReadonlyMap<string, string>;
  readonly onHidden: (id: string, decisionId: string) => void;
  readonly undoHiding: (id: string) => Promise<void>;
  /** What has just been done, in words. */
  readonly said: string;
  /** Takes those words away: what they are of is no longer what one looks at. */
  readonly hush: () => void;
}

interface DeskWanted {
  readonly wanted: WantedMark | null;
  /** Called with what is asked for while nobody has said who reads, and with null when it is done. */
  readonly onWanted: (wanted: WantedMark | null) => void;
}

/** @param reader empty while nobody has said who reads. */
export function useDesk(reader: string, { wanted, onWanted }: DeskWanted): Desk {
  const { language } = useLanguage();
  const words = statementsMessages[language];
  const marks = useMarks(reader);
  const undo = useChange(UndoHidingDocument);
  const [quoting, quote] = useState<string | null>(null);
  const [hiding, askToHide] = useState<ListedStatement | null>(null);
  const [hidden, setHidden] = useState<ReadonlyMap<string, string>>(new Map());
  const [said, say] = useState('');
  function toggle(statement: ListedStatement, what: WantedMark['what']) {
    if (reader === '') {
      say(words.mine.needsName);
      onWanted({ id: statement.id, what });
      return;
    }
    put(statement, what, !marks.of(statement)[what]);
  }
  function put(statement: ListedStatement, what: WantedMark['what'], isOn: boolean) {
    marks.set(statement, { [what]: isOn });
    if (what === 'isRead') say(isOn ? words.said.read : words.said.unread);
    else say(isOn ? words.said.flagged : words.said.unflagged);
  }
  return {
    marks,
    toggle,
    wanted: reader === '' ? null : wanted,
    carryOut: (statement, what) => {
      onWanted(null);
      put(statement, what, true);
    },
    quoting,
    quote: (id) => quote(id === quoting ? null : id),
    hiding,
    askToHide,
    hidden,
    onHidden: (id, decisionId) => {
      askToHide(null);
      setHidden((now) => new Map(now).set(id, decisionId));
      say(words.said.hidden);
    },
    undoHiding: async (id) => {
      await undo({ id: hidden.get(id) ?? '' });
      setHidden((now) => new Map([...now].filter(([each]) => each !== id)));
      say(words.said.restored);
    },
    said,
    hush: () => say(''),
  };
}
