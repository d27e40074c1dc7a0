import { useDeferredValue, useState } from 'react';
import { KeyphraseChoicesDocument, KeyphraseDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';

/** The words of a keyphrase by its id; undefined until known. */
export function useKeyphraseLabel(id: string): string | undefined {
  const { data } = useData(KeyphraseDocument, { id }, id === '');
  return data?.keyphrase?.label;
}

/** A field that offers keyphrases as one types; choosing one of them sets the filter. */
export function KeyphraseField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const { m } = useLanguage();
  const label = useKeyphraseLabel(value);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === '' ? '' : (label ?? ''));
  const search = useDeferredValue(shown.trim());
  const { data } = useData(KeyphraseChoicesDocument, { search: search === '' ? null : search });
  const options = data?.keyphrases.nodes ?? [];
  return (
    <div className="field">
      <label htmlFor="filter-nyckelord">{m.statements.keyphrase}</label>
      <input
        id="filter-nyckelord"
        type="text"
        list="filter-nyckelord-val"
        autoComplete="off"
        placeholder={m.statements.keyphrasePlaceholder}
        value={shown}
        onChange={(event) => {
          const words = event.target.value;
          setTyped(words);
          const match = options.find(
            (option) => option.label.toLocaleLowerCase('sv') === words.trim().toLocaleLowerCase('sv'),
          );
          if (match) onChange(match.id);
          else if (words === '' && value !== '') onChange('');
        }}
      />
      <datalist id="filter-nyckelord-val">
        {options.map((option) => (
          <option key={option.id} value={option.label}>
            {option.label}
          </option>
        ))}
      </datalist>
    </div>
  );
}
