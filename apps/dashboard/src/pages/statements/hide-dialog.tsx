import { useEffect, useEffectEvent, useState } from 'react';
import { CombinedError } from 'urql';
import { shorten } from '../../charts/shorten';
import { HideStatementDocument, type HidingReason } from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { statementsMessages } from '../../messages/statements-messages';
import { ModeratorsOnly } from '../../moderators/moderators-only';
import { errorText } from '../../ui/loaded';
import { MaskedWords } from '../../ui/masked-words';
import { Panel } from '../../ui/panel';
import { htmlLanguage } from '../../ui/statement-card';
import { HidePanel, hidingReasons } from '../moderation/hide-panel';
import type { ListedStatement } from './use-desk';
import '../moderation/moderation.css';

/** Characters of the statement that are shown: enough to see which it is. */
const textLength = 220;

interface HideDialogProps {
  readonly statement: ListedStatement;
  readonly onHidden: (id: string, decisionId: string) => void;
  readonly onClose: () => void;
}

/** Hides a statement for a reason; asks for the moderators' key first where it has not been shown. */
export default function HideDialog({ statement, onHidden, onClose }: HideDialogProps) {
  const { m, language } = useLanguage();
  const words = statementsMessages[language];
  const { id, text, redactions } = statement;
  const hide = useChange(HideStatementDocument);
  const [isWriting, setWriting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function choose(reason: HidingReason, comment: string) {
    if (reason === 'OTHER' && comment === '') {
      setWriting(true);
      return;
    }
    try {
      const { moderate } = await hide({ id, reason, comment });
      onHidden(id, moderate.id);
    } catch (error) {
      setProblem(error instanceof CombinedError ? errorText(error, language, m.state.network) : m.state.network);
    }
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const reason = event.target instanceof HTMLInputElement ? undefined : hidingReasons[Number(event.key) - 1];
    if (reason !== undefined && document.querySelector('.moderation-reasons') !== null) void choose(reason, '');
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <Panel title={words.hide.title} closeLabel={words.close} onClose={onClose}>
      <div className="stack">
        <blockquote className="hide-text" lang={htmlLanguage[statement.language]}>
          <MaskedWords text={shorten(text, textLength)} redactions={redactions} />
        </blockquote>
        {problem !== null && (
          <p role="alert">
            {words.hide.failed} {problem}
          </p>
        )}
        <ModeratorsOnly permission="MODERATE" others={words.hide.others}>
          <HidePanel
            writing={isWriting}
            onReason={(reason, comment) => void choose(reason, comment)}
            onCancel={onClose}
          />
        </ModeratorsOnly>
      </div>
    </Panel>
  );
}
