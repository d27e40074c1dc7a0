import { useDeferredValue, useState } from 'react';
import { KeyphraseChoicesDocument, KeyphraseDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { statementsMessages } from '../../messages/statements-messages';

interface Keyphrase {
  readonly id: string;
  readonly label: string;
}

/** A keyphrase by its id; undefined until known, null when there is none with that id any more. */
export function useKeyphrase(id: string): Keyphrase | null | undefined {
  const { data, fetching } = useData(KeyphraseDocument, { id }, { pause: id === '' });
  return fetching ? undefined : data?.keyphrase;
}

const lower = (words: string) => words.trim().toLocaleLowerCase('sv');

interface KeyphraseFieldProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** Asked for when the words are no keyphrase. */
  readonly onSearchText: (words: string) => void;
}

/** A field that offers keyphrases as one types. The filter is set when one chooses, presses Enter or leaves the field. */
export function KeyphraseField({ id, value, onChange, onSearchText }: KeyphraseFieldProps) {
  const { language } = useLanguage();
  const statementsWords = statementsMessages[language];
  const known = useKeyphrase(value);
  const [set, setSet] = useState<Keyphrase | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [unknown, setUnknown] = useState<string | null>(null);
  // A filter set or taken away elsewhere takes the place of what stands here.
  const [last, setLast] = useState(value);
  if (last !== value) {
    setLast(value);
    setTyped(null);
    setUnknown(null);
  }
  const shown = typed ?? (value === '' ? '' : ((set?.id === value ? set.label : known?.label) ?? ''));
  const search = useDeferredValue(shown.trim());
  const { data, fetching } = useData(KeyphraseChoicesDocument, { search: search === '' ? null : search });
  const options = data?.keyphrases.nodes ?? [];

  function choose(keyphrase: Keyphrase) {
    setSet(keyphrase);
    setTyped(keyphrase.label);
    setUnknown(null);
    onChange(keyphrase.id);
  }

  function settle(words: string) {
    if (typed === null) return;
    const match = options.find((option) => lower(option.label) === lower(words));
    if (match) {
      if (match.id !== value) choose(match);
    } else if (words.trim() === '') {
      setUnknown(null);
      if (value !== '') onChange('');
    } else setUnknown(words.trim());
  }

  return (
    <div className="field">
      <label htmlFor={id}>{statementsWords.keyphrase}</label>
      <input
        id={id}
        type="text"
        list={`${id}-val`}
        autoComplete="off"
        placeholder={statementsWords.keyphrasePlaceholder}
        value={shown}
        aria-describedby={`${id}-svar`}
        onChange={(event) => {
          const words = event.target.value;
          const { inputType } = event.nativeEvent as InputEvent;
          setTyped(words);
          setUnknown(null);
          // What is picked from the list comes in whole, by no key.
          const picked = inputType === undefined || inputType === 'insertReplacementText';
          const match = picked ? options.find((option) => option.label === words) : undefined;
          if (match) choose(match);
          else if (words === '' && value !== '') onChange('');
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle(event.currentTarget.value);
        }}
        onBlur={(event) => settle(event.target.value)}
      />
      <datalist id={`${id}-val`}>
        {options.map((option) => (
          <option key={option.id} value={option.label}>
            {option.label}
          </option>
        ))}
      </datalist>
      <div id={`${id}-svar`} className="field-answer" role="status">
        {unknown !== null && !fetching && (
          <>
            <p>
              {statementsWords.notKeyphrase(unknown)}
              {options.length > 0 && ` ${statementsWords.didYouMean}:`}
            </p>
            <p className="row">
              {options.slice(0, 3).map((option) => (
                <button key={option.id} type="button" className="button" onClick={() => choose(option)}>
                  {option.label}
                </button>
              ))}
              <button
                type="button"
                className="button"
                data-kind="quiet"
                onClick={() => {
                  setTyped(null);
                  setUnknown(null);
                  onSearchText(unknown);
                }}
              >
                {statementsWords.searchInstead}
              </button>
            </p>
          </>
        )}
      </div>
    </div>
  );
}
