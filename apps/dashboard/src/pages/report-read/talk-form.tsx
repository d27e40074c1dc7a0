import { useId, useState, type FormEvent } from 'react';
import { CombinedError } from 'urql';
import { isUnanswered } from '../../graphql/is-unanswered';
import { useLanguage } from '../../messages/language';
import { reportReadMessages } from '../../messages/report-read-messages';
import { keepInBrowser } from '../../ui/keep-in-browser';
import { deciderKept } from '../../ui/kept-names';
import { errorText } from '../../ui/loaded';
import { NameField } from '../../ui/name-field';
import { takeFocus } from '../../ui/take-focus';
import { useOwnKey } from '../../ui/use-own-key';
import { useSigner } from '../../ui/use-signer';

interface TalkFormProps {
  /** What it is about, in the key under which this browser keeps what is written until it is sent. */
  readonly about: string;
  readonly label: string;
  /** Whether one says if it is a question. */
  readonly asksKind: boolean;
  readonly onSend: (text: string, by: string, isQuestion: boolean) => Promise<unknown>;
  /** Called when it has been sent. */
  readonly onSent: () => void;
  /** Called when no answer came, so that nobody knows whether it has arrived. */
  readonly onUnanswered: () => void;
  readonly onClose: () => void;
}

/** Under which key this browser remembers the name of the one who reads and asks. */
const readerKept = 'guldkorn-reader';
const longestText = 2000;

function keptText(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Where a question, a comment or an answer is written; kept in this browser until it has been sent. */
export function TalkForm({ about, label, asksKind, onSend, onSent, onUnanswered, onClose }: TalkFormProps) {
  const { language } = useLanguage();
  const words = reportReadMessages[language];
  const id = useId();
  const kept = useOwnKey(about);
  const [by, keepName] = useSigner(asksKind ? readerKept : deciderKept);
  const [name, setName] = useState(by);
  const [text, setText] = useState(() => keptText(kept));
  const [isQuestion, setQuestion] = useState(true);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function send(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await onSend(text.trim(), name.trim(), isQuestion);
      keepName(name.trim());
      keepInBrowser(kept, null);
      onSent();
    } catch (error) {
      setProblem(error instanceof CombinedError ? errorText(error, language, words.mayBeSent) : words.mayBeSent);
      if (isUnanswered(error)) onUnanswered();
      setBusy(false);
    }
  }

  return (
    <form className="talk-form no-print" aria-label={label} onSubmit={(event) => void send(event)}>
      <p className="field">
        <label htmlFor={`${id}-text`}>{asksKind ? words.text : words.answerText}</label>
        <textarea
          ref={takeFocus}
          id={`${id}-text`}
          rows={4}
          required
          maxLength={longestText}
          aria-describedby={`${id}-why`}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            keepInBrowser(kept, event.target.value || null);
          }}
        />
        <span id={`${id}-why`} className="small soft">
          {words.textWhy}
        </span>
      </p>
      {asksKind && (
        <label className="check">
          <input type="checkbox" checked={isQuestion} onChange={(event) => setQuestion(event.target.checked)} />
          {words.isQuestion}
        </label>
      )}
      <NameField id={`${id}-name`} label={words.name} why={words.nameWhy} value={name} onChange={setName} />
      {problem !== null && <p role="alert">{problem}</p>}
      <p className="row">
        <button type="submit" className="button" data-kind="main" disabled={busy}>
          {busy ? words.sending : words.send}
        </button>
        <button type="button" className="button" data-kind="quiet" disabled={busy} onClick={onClose}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
