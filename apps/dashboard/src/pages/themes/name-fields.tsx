import { useId } from 'react';

interface Name {
  readonly sv: string;
  readonly en: string;
}

interface NameFieldsProps {
  readonly labels: Name;
  readonly name: Name;
  readonly onChange: (name: Name) => void;
}

const longestName = 100;

/** A theme's name in both languages. */
export function NameFields({ labels, name, onChange }: NameFieldsProps) {
  const id = useId();
  return (['sv', 'en'] as const).map((of) => (
    <p key={of} className="field">
      <label htmlFor={`${id}-${of}`}>{labels[of]}</label>
      <input
        id={`${id}-${of}`}
        type="text"
        lang={of}
        required
        maxLength={longestName}
        value={name[of]}
        onChange={(event) => onChange({ ...name, [of]: event.target.value })}
      />
    </p>
  ));
}
