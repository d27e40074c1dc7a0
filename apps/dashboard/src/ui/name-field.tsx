import { useLanguage } from '../messages/language';
import { nameMessages } from '../messages/name-messages';
import { useAccountName } from './viewing';

interface NameFieldProps {
  readonly id: string;
  readonly label: string;
  /** What the name is for. */
  readonly why: string;
  readonly value: string;
  readonly required?: boolean;
  readonly onChange: (name: string) => void;
}

const longestName = 200;

/** Asks who it is; whoever is signed in is told that it is known. */
export function NameField({ id, label, why, value, required = true, onChange }: NameFieldProps) {
  const { language } = useLanguage();
  const account = useAccountName();
  if (account !== null) return <p className="soft small">{nameMessages[language].signedAs(account)}</p>;
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        required={required}
        maxLength={longestName}
        autoComplete="name"
        aria-describedby={`${id}-why`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={`${id}-why`} className="soft small">
        {why}
      </span>
    </p>
  );
}
