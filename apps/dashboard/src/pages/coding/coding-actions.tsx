import { codingMessages } from '../../messages/coding-messages';
import { useLanguage } from '../../messages/language';

interface CodingActionsProps {
  /** Whether keys do the same, and are shown. */
  readonly hasKeys: boolean;
  readonly isFirst: boolean;
  readonly onSave: () => void;
  readonly onNone: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onUndo: () => void;
}

/** What can be done with the statement; at the foot of the window on a phone, within reach of the thumb. */
export function CodingActions({ hasKeys, isFirst, onSave, onNone, onStep, onUndo }: CodingActionsProps) {
  const { language } = useLanguage();
  const words = codingMessages[language];
  const button = (label: string, key: string, sign: string, onClick: () => void, kind?: 'main', disabled = false) => (
    <button
      type="button"
      className="button"
      data-kind={kind}
      disabled={disabled}
      aria-keyshortcuts={hasKeys ? key : undefined}
      onClick={onClick}
    >
      {label} {hasKeys && <kbd aria-hidden="true">{sign}</kbd>}
    </button>
  );
  return (
    <div className="coding-actions">
      <p className="coding-answers">
        {button(words.none, '0', '0', onNone)}
        {button(words.save, 'Enter', '↵', onSave, 'main')}
      </p>
      <p className="coding-moves">
        {button(words.previous, 'K', 'K', () => onStep(-1), undefined, isFirst)}
        {button(words.next, 'J', 'J', () => onStep(1))}
        {button(words.undo, 'U', 'U', onUndo)}
      </p>
    </div>
  );
}
