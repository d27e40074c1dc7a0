import { useId } from 'react';
import { compareMessages } from '../../messages/compare-messages';
import { useLanguage } from '../../messages/language';
import { sides, type Side, type SideFilters } from './compare-address';

export interface PairOption {
  readonly label: string;
  /** The filters that it stands for. */
  readonly filters: URLSearchParams;
}

interface PairChoiceProps {
  readonly title: string;
  readonly options: readonly PairOption[];
  /** The filters that are set on each side now. */
  readonly chosen: SideFilters;
  readonly onChange: (choose: (now: SideFilters) => SideFilters) => void;
}

/** Two of the same kind, chosen one for each side. */
export function PairChoice({ title, options, chosen, onChange }: PairChoiceProps) {
  const { language } = useLanguage();
  const words = compareMessages[language];
  const id = useId();
  const indexOf = (set: URLSearchParams) => options.findIndex(({ filters }) => filters.toString() === set.toString());
  const none = new URLSearchParams();
  const filtersAt = (index: number) => options[index]?.filters ?? none;
  // What is set on the other side stays when it is of the same kind.
  const choose = (side: Side, filters: URLSearchParams) =>
    onChange(({ a, b }) => ({ a: filtersAt(indexOf(a)), b: filtersAt(indexOf(b)), [side]: filters }));
  return (
    <fieldset className="quick-choice">
      <legend className="legend">{title}</legend>
      <div className="quick-pair">
        {sides.map((side) => (
          <select
            key={side}
            id={`${id}-${side}`}
            aria-label={(side === 'a' ? words.first : words.second)(title)}
            value={indexOf(chosen[side])}
            onChange={(event) => choose(side, filtersAt(Number(event.target.value)))}
          >
            <option value={-1}>{words.pick}</option>
            {options.map(({ label }, index) => (
              <option key={label} value={index}>
                {label}
              </option>
            ))}
          </select>
        ))}
      </div>
    </fieldset>
  );
}
