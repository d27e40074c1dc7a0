import { startTransition, useEffect, useEffectEvent, useId, useOptimistic, useRef, useState } from 'react';
import type { FilterChoicesQuery, ThemeOrigin } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { statementsMessages } from '../../messages/statements-messages';
import { valences } from '../../ui/valence-tag';
import { KeyphraseField } from './keyphrase-field';
import { channels, chosen, inAddress, languages, roles, withFilter, type FilterName } from './statement-address';
import './filter-form.css';

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface FilterFormProps {
  readonly choices: FilterChoicesQuery | undefined;
  /** The filters that are set, by the names they have in the address. */
  readonly filters: URLSearchParams;
  /** Puts a change into the address. */
  readonly onChange: (name: FilterName, value: string) => void;
  /** What the fields' ids begin with, where there are several forms on a page. */
  readonly idPrefix?: string;
}

/** Every filter there is; each change goes into the address at once. */
export function FilterForm({ choices, filters, onChange, idPrefix = 'filter' }: FilterFormProps) {
  const { m, language, formats } = useLanguage();
  const statementsWords = statementsMessages[language];
  // What one has just chosen shows at once, while the address and the list follow.
  const [parameters, show] = useOptimistic(filters);
  const set = (name: FilterName, value: string) =>
    startTransition(() => {
      show(withFilter(parameters, name, value));
      onChange(name, value);
    });
  const byName = (a: Choice, b: Choice) => formats.compare(a.label, b.label);
  const districts = (choices?.districts ?? []).map((one) => ({ value: one.id, label: one.name })).sort(byName);
  const groups = (choices?.municipality.focusGroups ?? [])
    .map((one) => ({ value: one.id, label: one.name[language] }))
    .sort(byName);
  const themesOf = (origin: ThemeOrigin) =>
    (choices?.themes ?? [])
      .filter((one) => one.origin === origin)
      .map((one) => ({ value: one.id, label: one.name[language] }))
      .sort(byName);
  return (
    <form className="filter-form" onSubmit={(event) => event.preventDefault()}>
      <TextField
        id={`${idPrefix}-fritext`}
        value={parameters.get('fritext') ?? ''}
        onChange={(value) => set('fritext', value)}
      />
      <Checks
        name="bygd"
        legend={statementsWords.district}
        options={districts}
        chosen={chosen(parameters, 'bygd')}
        onChange={set}
      />
      <Checks
        name="valens"
        legend={statementsWords.valence}
        options={valences.map((valence) => ({ value: inAddress(valence), label: m.valenceMany[valence] }))}
        chosen={chosen(parameters, 'valens')}
        onChange={set}
      />
      <KeyphraseField
        id={`${idPrefix}-nyckelord`}
        value={parameters.get('nyckelord') ?? ''}
        onChange={(value) => set('nyckelord', value)}
        onSearchText={(words) => set('fritext', words)}
      />
      <Choose
        name="tema"
        label={statementsWords.theme}
        options={themesOf('FRAME')}
        others={themesOf('CLUSTER')}
        othersLabel={statementsWords.otherThemes}
        value={parameters.get('tema') ?? ''}
        onChange={set}
      />
      <Choose
        name="grupp"
        label={statementsWords.group}
        options={groups}
        value={parameters.get('grupp') ?? ''}
        onChange={set}
      />
      {(choices?.municipality.attributes ?? []).map((attribute) => (
        <Checks
          key={attribute.id}
          name="egenskap"
          legend={attribute.name[language]}
          options={attribute.values.map((value) => ({
            value: `${attribute.id}:${value.id}`,
            label: value.name[language],
          }))}
          chosen={chosen(parameters, 'egenskap')}
          onChange={set}
        />
      ))}
      <Choose
        name="kanal"
        label={statementsWords.channel}
        options={channels.map((channel) => ({ value: inAddress(channel), label: m.channel[channel] }))}
        value={chosen(parameters, 'kanal')[0] ?? ''}
        onChange={set}
      />
      <Choose
        name="roll"
        label={statementsWords.role}
        options={roles.map((role) => ({ value: inAddress(role), label: m.role[role] }))}
        value={chosen(parameters, 'roll')[0] ?? ''}
        onChange={set}
      />
      <Choose
        name="sprak"
        label={statementsWords.language}
        options={languages.map((one) => ({ value: inAddress(one), label: m.languageName[one] }))}
        value={chosen(parameters, 'sprak')[0] ?? ''}
        onChange={set}
      />
      <div className="filter-dates">
        {(['fran', 'till'] as const).map((name) => (
          <div className="field" key={name}>
            <label htmlFor={`${idPrefix}-${name}`}>{name === 'fran' ? statementsWords.from : statementsWords.to}</label>
            <input
              id={`${idPrefix}-${name}`}
              type="date"
              value={parameters.get(name) ?? ''}
              onChange={(event) => set(name, event.target.value)}
            />
          </div>
        ))}
      </div>
    </form>
  );
}

interface TextFieldProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function TextField({ id, value, onChange }: TextFieldProps) {
  const { language } = useLanguage();
  const words = statementsMessages[language];
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  const change = useEffectEvent(onChange);
  // A filter taken away elsewhere empties the field; what is being typed is left alone.
  useEffect(() => {
    if (value !== sent.current) {
      sent.current = value;
      setTyped(value);
    }
  }, [value]);
  useEffect(() => {
    if (typed === sent.current) return;
    const wait = setTimeout(() => {
      sent.current = typed;
      change(typed);
    }, 300);
    return () => clearTimeout(wait);
  }, [typed]);
  return (
    <div className="field">
      <label htmlFor={id}>{words.search}</label>
      <input
        id={id}
        type="search"
        maxLength={200}
        placeholder={words.searchPlaceholder}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}

interface ChecksProps {
  readonly name: FilterName;
  readonly legend: string;
  readonly options: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (name: FilterName, value: string) => void;
}

function Checks({ name, legend, options, chosen: now, onChange }: ChecksProps) {
  return (
    <fieldset>
      <legend className="legend">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="check">
          <input
            type="checkbox"
            checked={now.includes(option.value)}
            onChange={(event) =>
              onChange(
                name,
                (event.target.checked ? [...now, option.value] : now.filter((value) => value !== option.value)).join(
                  ',',
                ),
              )
            }
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

interface ChooseProps {
  readonly name: FilterName;
  readonly label: string;
  readonly options: readonly Choice[];
  /** Choices apart from the rest, last and under a heading of their own. */
  readonly others?: readonly Choice[];
  readonly othersLabel?: string;
  readonly value: string;
  readonly onChange: (name: FilterName, value: string) => void;
}

function Choose({ name, label, options, others = [], othersLabel, value, onChange }: ChooseProps) {
  const { language } = useLanguage();
  const words = statementsMessages[language];
  const id = useId();
  const written = (option: Choice) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  );
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(name, event.target.value)}>
        <option value="">{words.all}</option>
        {options.map(written)}
        {others.length > 0 && <optgroup label={othersLabel}>{others.map(written)}</optgroup>}
      </select>
    </div>
  );
}
