import { useEffect, useId, useState, type FormEvent } from 'react';
import { useLanguage } from '../messages/language';
import { moderationMessages } from '../messages/moderation-messages';
import { takeFocus } from '../ui/take-focus';

interface KeyGateProps {
  /** What everyone may do without the key. */
  readonly others: string;
  /** Whether it stands in the place of what one has just left by logging out. */
  readonly takesFocus: boolean;
  readonly onOpened: () => void;
}

/** What the address carries after #: never sent over the network, and taken out of it as soon as it is read. */
function keyInAddress(): string {
  return new URLSearchParams(window.location.hash.slice(1)).get('nyckel') ?? '';
}

/** Says calmly who can moderate, and lets those in who have the key. */
export function KeyGate({ others, takesFocus, onOpened }: KeyGateProps) {
  const { language } = useLanguage();
  const words = moderationMessages[language].gate;
  const id = useId();
  const [key, setKey] = useState(keyInAddress);
  const [isFilledIn, setFilledIn] = useState(key !== '');
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    function take() {
      if (keyInAddress() !== '') {
        setKey(keyInAddress());
        setFilledIn(true);
      }
      if (window.location.hash !== '')
        window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
    }
    take();
    // The link may be pasted where the page stands open already.
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);

  async function enter(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      const response = await fetch('/moderator-session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ key, name }),
      });
      if (response.ok) return onOpened();
      const { message } = (await response.json()) as { message?: Partial<Record<'sv' | 'en', string>> };
      setProblem(message?.[language] ?? words.failed);
    } catch {
      setProblem(words.failed);
    }
    setBusy(false);
    return undefined;
  }

  return (
    <section className="moderation-gate stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1} ref={takesFocus ? takeFocus : undefined}>
        {words.title}
      </h2>
      {isFilledIn ? (
        <p>{words.filledIn}</p>
      ) : (
        <>
          <p>{words.ask}</p>
          <p className="soft">{words.text}</p>
        </>
      )}
      <p className="soft">{others}</p>
      <form className="stack" onSubmit={(event) => void enter(event)}>
        <p className="field">
          <label htmlFor={`${id}-name`}>{words.name}</label>
          <input
            id={`${id}-name`}
            type="text"
            required
            maxLength={200}
            autoComplete="name"
            aria-describedby={`${id}-why`}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <span id={`${id}-why`} className="soft small">
            {words.nameWhy}
          </span>
        </p>
        <p className="field">
          <label htmlFor={`${id}-key`}>{words.key}</label>
          <input
            id={`${id}-key`}
            type="password"
            required
            autoComplete="current-password"
            value={key}
            onChange={(event) => setKey(event.target.value)}
          />
        </p>
        {problem !== null && <p role="alert">{problem}</p>}
        <p>
          <button type="submit" className="button" data-kind="main" disabled={busy}>
            {busy ? words.entering : words.enter}
          </button>
        </p>
      </form>
    </section>
  );
}
