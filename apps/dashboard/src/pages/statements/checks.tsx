import { useLanguage } from '../../messages/language';
import type { FilterName } from './statement-address';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChecksProps {
  readonly name: FilterName;
  readonly legend: string;
  readonly options: readonly Choice[];
  readonly chosen: readonly string[];
  /** How many statements each leaves, where that is told; none of those that are not among them. */
  readonly counts?: ReadonlyMap<string, number> | undefined;
  /** Shown by its name only until it is opened, or something of it is chosen. */
  readonly isFolded?: boolean;
  /** Whether one choice takes the place of another. */
  readonly isSingle?: boolean;
  readonly onChange: (name: FilterName, value: string) => void;
}

/** Choices of one filter, each with how many statements it leaves. */
export function Checks(props: ChecksProps) {
  const { legend, options, chosen, isFolded = false } = props;
  if (!isFolded)
    return (
      <fieldset>
        <legend className="legend">{legend}</legend>
        <CheckList {...props} />
      </fieldset>
    );
  // Once opened by what is chosen, it is for the reader to close.
  const isChosen = options.some(({ value }) => chosen.includes(value));
  return (
    <details className="filter-folded" open={isChosen || undefined}>
      <summary>{legend}</summary>
      <fieldset>
        <legend className="visually-hidden">{legend}</legend>
        <CheckList {...props} />
      </fieldset>
    </details>
  );
}

function CheckList({ name, options, chosen: now, counts, isSingle = false, onChange }: ChecksProps) {
  const { formats } = useLanguage();
  function change(value: string, isOn: boolean) {
    if (isSingle) onChange(name, isOn ? value : '');
    else onChange(name, (isOn ? [...now, value] : now.filter((each) => each !== value)).join(','));
  }
  return options.map(({ value, label }) => {
    const isChosen = now.includes(value);
    const count = counts && (counts.get(value) ?? 0);
    return (
      <label key={value} className="check" data-empty={count === 0 && !isChosen}>
        <input type="checkbox" checked={isChosen} onChange={(event) => change(value, event.target.checked)} />
        <span className="check-label">{label}</span>
        {count !== undefined && <span className="check-count">{formats.number(count)}</span>}
      </label>
    );
  });
}
