import './key-help.css';

interface KeyHelpProps {
  readonly words: {
    readonly help: string;
    /** Key → what it does. */
    readonly keys: readonly (readonly [string, string])[];
    readonly shortcutsOn: string;
  };
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** Whether single keys do anything. */
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

/** What each key does, and the way to turn them off. */
export function KeyHelp({ words, isOpen, onToggle, isOn, onTurn }: KeyHelpProps) {
  return (
    <details className="key-help" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        {words.help} {isOn && <kbd aria-hidden="true">?</kbd>}
      </summary>
      <dl>
        {words.keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input type="checkbox" checked={isOn} onChange={(event) => onTurn(event.target.checked)} /> {words.shortcutsOn}
      </label>
    </details>
  );
}
