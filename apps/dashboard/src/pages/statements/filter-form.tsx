import { startTransition, useEffect, useEffectEvent, useId, useOptimistic, useRef, useState } from 'react';
import type { FilterChoicesQuery, ThemeOrigin } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { statementsMessages } from '../../messages/statements-messages';
import { valences } from '../../ui/valence-tag';
import { Checks, type Choice } from './checks';
import type { FacetCounts } from './facet-counts';
import { KeyphraseField } from './keyphrase-field';
import { channels, chosen, inAddress, languages, roles, withFilter, type FilterName } from './statement-address';
import './filter-form.css';

interface FilterFormProps {
  readonly choices: FilterChoicesQuery | undefined;
  /** The filters that are set, by the names they have in the address. */
  readonly filters: URLSearchParams;
  /** Puts a change into the address. */
  readonly onChange: (name: FilterName, value: string) => void;
  /** What the fields' ids begin with, where there are several forms on a page. */
  readonly idPrefix?: string;
  /** How many statements each choice leaves, where that is told. */
  readonly counts?: FacetCounts | undefined;
}

/** Every filter there is; each change goes into the address at once. */
export function FilterForm({ choices, filters, onChange, idPrefix = 'filter', counts }: FilterFormProps) {
  const { m, language, formats } = useLanguage();
  const words = statementsMessages[language];
  // What one has just chosen shows at once, while the address and the list follow.
  const [parameters, show] = useOptimistic(filters);
  const set = (name: FilterName, value: string) =>
    startTransition(() => {
      show(withFilter(parameters, name, value));
      onChange(name, value);
    });
  const byName = (a: Choice, b: Choice) => formats.compare(a.label, b.label);
  const themesOf = (origin: ThemeOrigin) =>
    (choices?.themes ?? [])
      .filter((one) => one.origin === origin)
      .map((one) => {
        const count = counts?.tema.get(one.id);
        const name = one.name[language];
        return { value: one.id, label: count === undefined ? name : `${name} (${formats.number(count)})` };
      })
      .sort(byName);
  const checks = (name: FilterName, legend: string, options: readonly Choice[], isFolded = false) => (
    <Checks
      name={name}
      legend={legend}
      options={options}
      chosen={chosen(parameters, name)}
      counts={counts?.[name as keyof FacetCounts]}
      isFolded={isFolded}
      onChange={set}
    />
  );
  const months = [...(counts?.manad.keys() ?? []), ...chosen(parameters, 'manad')];
  const single = (name: FilterName) => {
    const value = parameters.get(name) ?? '';
    return value === '' ? [] : [value];
  };
  return (
    <form className="filter-form" onSubmit={(event) => event.preventDefault()}>
      <p className="soft small">{words.countsWhat}</p>
      <TextField
        id={`${idPrefix}-fritext`}
        value={parameters.get('fritext') ?? ''}
        onChange={(value) => set('fritext', value)}
      />
      {checks(
        'bygd',
        words.district,
        (choices?.districts ?? []).map((one) => ({ value: one.id, label: one.name })).sort(byName),
      )}
      {checks(
        'valens',
        words.valence,
        valences.map((valence) => ({ value: inAddress(valence), label: m.valenceMany[valence] })),
      )}
      <Checks
        name="citat"
        legend={words.consent}
        options={[
          { value: 'ja', label: words.consents.true },
          { value: 'nej', label: words.consents.false },
        ]}
        chosen={single('citat')}
        counts={counts?.citat}
        isSingle
        onChange={set}
      />
      <KeyphraseField
        id={`${idPrefix}-nyckelord`}
        value={parameters.get('nyckelord') ?? ''}
        onChange={(value) => set('nyckelord', value)}
        onSearchText={(text) => set('fritext', text)}
      />
      <Choose
        name="tema"
        label={words.theme}
        options={themesOf('FRAME')}
        others={themesOf('CLUSTER')}
        othersLabel={words.otherThemes}
        value={parameters.get('tema') ?? ''}
        onChange={set}
      />
      {months.length > 0 &&
        checks(
          'manad',
          words.month,
          [...new Set(months)].sort().map((month) => ({ value: month, label: formats.month(month) })),
          true,
        )}
      {checks(
        'grupp',
        words.group,
        (choices?.municipality.focusGroups ?? [])
          .map((one) => ({ value: one.id, label: one.name[language] }))
          .sort(byName),
        true,
      )}
      {checks(
        'kanal',
        words.channel,
        channels.map((channel) => ({ value: inAddress(channel), label: m.channel[channel] })),
        true,
      )}
      {checks(
        'roll',
        words.role,
        roles.map((role) => ({ value: inAddress(role), label: m.role[role] })),
        true,
      )}
      {checks(
        'sprak',
        words.language,
        languages.map((one) => ({ value: inAddress(one), label: m.languageName[one] })),
        true,
      )}
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
          isFolded
          onChange={set}
        />
      ))}
      <div className="filter-dates">
        {(['fran', 'till'] as const).map((name) => (
          <div className="field" key={name}>
            <label htmlFor={`${idPrefix}-${name}`}>{name === 'fran' ? words.from : words.to}</label>
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
        aria-describedby={`${id}-hjalp`}
        maxLength={200}
        placeholder={words.searchPlaceholder}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p id={`${id}-hjalp`} className="soft small">
        {words.searchHelp}
      </p>
    </div>
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
