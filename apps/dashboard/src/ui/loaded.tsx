import { useDeferredValue, type ReactNode } from 'react';
import type { CombinedError } from 'urql';
import type { DataState } from '../graphql/use-data';
import { useLanguage } from '../messages/language';
import { takeFocus } from './take-focus';
import './loaded.css';

interface LoadedProps<Data> {
  readonly state: DataState<Data>;
  /** What is being fetched, for the waiting text: `översikten`. */
  readonly what: string;
  /** Rough height of what is to come, so that the page does not jump. */
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** Shows the data, below the error where asking anew failed; until then a skeleton that says what it waits for, or the error and what to do. */
export function Loaded<Data>({ state, what, lines = 6, children }: LoadedProps<Data>) {
  // Drawn in pieces between which the browser gets to answer: a whole page at once would hold it up.
  const drawn = useDeferredValue(state.data !== undefined);
  // The notice has a place of its own, so that nothing below it begins anew when it comes or goes.
  if (state.data !== undefined && drawn)
    return (
      <>
        {state.error && <ErrorNotice error={state.error} onRetry={state.retry} />}
        {children(state.data)}
      </>
    );
  if (state.error) return <ErrorNotice error={state.error} onRetry={state.retry} />;
  return <Skeleton what={what} lines={lines} />;
}

export function Skeleton({ what, lines }: { readonly what: string; readonly lines: number }) {
  const { m } = useLanguage();
  return (
    <div className="skeleton" role="status">
      <p>{m.state.loading(what)}</p>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} aria-hidden="true" style={{ width: `${96 - ((index * 17) % 38)}%` }} />
      ))}
    </div>
  );
}

/** The server's own message in the chosen language where it gave one, else that it cannot be reached. */
export function errorText(error: CombinedError, language: 'sv' | 'en', network: string): string {
  const first = error.graphQLErrors[0];
  if (first === undefined) return network;
  const messages: unknown = first.extensions['messages'];
  if (typeof messages === 'object' && messages !== null && language in messages) {
    const text = (messages as Record<string, unknown>)[language];
    if (typeof text === 'string') return text;
  }
  return first.message;
}

export function ErrorNotice({ error, onRetry }: { readonly error: CombinedError; readonly onRetry?: () => void }) {
  const { m, language } = useLanguage();
  return (
    <Notice title={m.state.errorTitle} text={errorText(error, language, m.state.network)}>
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          {m.state.retry}
        </button>
      )}
    </Notice>
  );
}

/** Something went wrong, in words, with what to do about it. */
export function Notice({
  title,
  text,
  focused = false,
  children,
}: {
  readonly title: string;
  readonly text: ReactNode;
  /** Takes focus when it comes: it stands in the place of what one was doing. */
  readonly focused?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <div className="notice" role="alert">
      <h2 tabIndex={focused ? -1 : undefined} ref={focused ? takeFocus : undefined}>
        {title}
      </h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
