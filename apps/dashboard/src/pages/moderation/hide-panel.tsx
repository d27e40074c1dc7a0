import { useState, type FormEvent } from 'react';
import type { HidingReason } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { moderationMessages } from '../../messages/moderation-messages';
import { takeFocus } from '../../ui/take-focus';

export const hidingReasons: readonly HidingReason[] = ['PERSONAL_DATA', 'INSULT', 'SPAM', 'OFF_TOPIC', 'OTHER'];

interface HidePanelProps {
  /** True when the reason is to be written. */
  readonly writing: boolean;
  readonly onReason: (reason: HidingReason, comment: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a statement is hidden; 1-5 choose. */
export function HidePanel({ writing, onReason, onCancel }: HidePanelProps) {
  const { language } = useLanguage();
  const words = moderationMessages[language];
  const [comment, setComment] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    if (comment.trim() !== '') onReason('OTHER', comment);
  }
  return (
    <section className="moderation-panel stack" aria-label={words.hideTitle}>
      <h3 tabIndex={-1} ref={writing ? undefined : takeFocus}>
        {words.hideTitle}
      </h3>
      {writing ? (
        <form className="stack" onSubmit={submit}>
          <p className="field">
            <label htmlFor="skal">{words.otherReason}</label>
            <input
              id="skal"
              type="text"
              required
              maxLength={500}
              ref={takeFocus}
              value={comment}
              onChange={(event) => setComment(event.target.value)}
            />
          </p>
          <p className="row">
            <button type="submit" className="button" data-kind="danger">
              {words.hide}
            </button>
            <button type="button" className="button" onClick={onCancel}>
              {words.cancel}
            </button>
          </p>
        </form>
      ) : (
        <>
          <ol className="moderation-reasons">
            {hidingReasons.map((reason, index) => (
              <li key={reason}>
                <button type="button" className="button" onClick={() => onReason(reason, '')}>
                  <kbd aria-hidden="true">{index + 1}</kbd> {words.reasons[reason]}
                </button>
              </li>
            ))}
          </ol>
          <p>
            <button type="button" className="button" data-kind="quiet" onClick={onCancel}>
              {words.cancel}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
