import { useDeferredValue, useState } from 'react';
import { KeyphraseChoicesDocument, KeyphraseDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { ComboField } from '../../ui/combo-field';
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

/** A field that offers keyphrases as one types; what is no keyphrase is said, with the way on. */
export function KeyphraseField({ id, value, onChange, onSearchText }: KeyphraseFieldProps) {
  const { language } = useLanguage();
  const words = statementsMessages[language];
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
  const chosen = value === '' ? null : set?.id === value ? set : (known ?? null);
  const shown = typed ?? chosen?.label ?? '';
  const search = useDeferredValue((typed ?? '').trim());
  const { data, fetching } = useData(KeyphraseChoicesDocument, { search: search === '' ? null : search });
  const options = data?.keyphrases.nodes ?? [];

  function choose(keyphrase: Keyphrase | null) {
    setSet(keyphrase);
    setTyped(null);
    setUnknown(null);
    if ((keyphrase?.id ?? '') !== value) onChange(keyphrase?.id ?? '');
  }

  function settle(text: string, isEntered: boolean) {
    if (typed === null) return;
    const isOnly = isEntered && options.length === 1 && !fetching && search === text.trim();
    const match = isOnly ? options[0] : options.find((option) => lower(option.label) === lower(text));
    if (match) choose(match);
    else if (text.trim() === '') choose(null);
    else setUnknown(text.trim());
  }

  return (
    <div className="field">
      <label htmlFor={id}>{words.keyphrase}</label>
      <ComboField
        id={id}
        placeholder={words.keyphrasePlaceholder}
        text={shown}
        onText={(text) => {
          setTyped(text);
          setUnknown(null);
        }}
        choices={options}
        chosen={chosen}
        onChosen={choose}
        onSettle={settle}
        describedBy={`${id}-svar`}
        words={{ clear: words.clearField, open: words.openList, none: words.keyphraseNone }}
      />
      <div id={`${id}-svar`} className="field-answer" role="status">
        {unknown !== null && !fetching && (
          <>
            <p>
              {words.notKeyphrase(unknown)}
              {options.length > 0 && ` ${words.didYouMean}:`}
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
                {words.searchInstead}
              </button>
            </p>
          </>
        )}
      </div>
    </div>
  );
}
