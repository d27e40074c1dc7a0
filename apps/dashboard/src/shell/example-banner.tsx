import { useRef, useState } from 'react';
import { CombinedError } from 'urql';
import { RemoveExampleDocument } from '../graphql/generated/graphql';
import { useRefresh } from '../graphql/data-provider';
import { useChange } from '../graphql/use-data';
import { useLanguage } from '../messages/language';
import { errorText } from '../ui/loaded';

/** Says on every page that what is shown is fiction, and takes it away in one click and a yes. */
export function ExampleBanner() {
  const { m, language } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const removeExample = useChange(RemoveExampleDocument);
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function remove() {
    setBusy(true);
    setProblem(null);
    try {
      await removeExample({});
      dialog.current?.close();
      refresh();
    } catch (error) {
      setProblem(error instanceof CombinedError ? errorText(error, language, m.state.network) : m.state.network);
    } finally {
      setBusy(false);
    }
  }

  /** What cannot be undone is not the first thing that Enter does. */
  function ask() {
    dialog.current?.showModal();
    cancel.current?.focus();
  }

  return (
    <section className="example-banner" aria-label={m.statements.fiction}>
      <div className="wrap example-row">
        <p>{m.shell.example}</p>
        <button type="button" className="button" onClick={ask}>
          {m.shell.emptyExample}
        </button>
      </div>
      <dialog ref={dialog} aria-labelledby="empty-example-title">
        <div className="stack">
          <h2 id="empty-example-title">{m.shell.emptyExampleQuestion}</h2>
          <p>{m.shell.emptyExampleExplained}</p>
          {problem && <p role="alert">{problem}</p>}
          <p className="row">
            <button type="button" className="button" data-kind="danger" disabled={busy} onClick={() => void remove()}>
              {busy ? m.shell.emptyingExample : m.shell.emptyExampleYes}
            </button>
            <button
              ref={cancel}
              type="button"
              className="button"
              disabled={busy}
              onClick={() => dialog.current?.close()}
            >
              {m.shell.cancel}
            </button>
          </p>
        </div>
      </dialog>
    </section>
  );
}
