import { lazy, Suspense } from 'react';
import { FailureBoundary } from './failure-boundary';

/** One of those to choose from. */
export interface ComboChoice {
  readonly id: string;
  readonly label: string;
}

export interface ComboFieldProps {
  readonly id: string;
  readonly placeholder: string;
  /** What is written in the field. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly choices: readonly ComboChoice[];
  readonly chosen: ComboChoice | null;
  readonly onChosen: (choice: ComboChoice | null) => void;
  /** Enter, or leaving the field, with words that none was chosen for. */
  readonly onSettle: (text: string, isEntered: boolean) => void;
  readonly describedBy: string;
  readonly words: { readonly clear: string; readonly open: string; readonly none: string };
}

const ComboWindow = lazy(() => import('./combo-window'));

/** A field to write in that offers choices from elsewhere. Until its list has been fetched it is a field of the same size. */
export function ComboField(props: ComboFieldProps) {
  const { id, placeholder, text, onText } = props;
  const plain = (
    <input
      id={id}
      type="text"
      placeholder={placeholder}
      value={text}
      onChange={(event) => onText(event.target.value)}
    />
  );
  return (
    <FailureBoundary instead={plain}>
      <Suspense fallback={plain}>
        <ComboWindow {...props} />
      </Suspense>
    </FailureBoundary>
  );
}
