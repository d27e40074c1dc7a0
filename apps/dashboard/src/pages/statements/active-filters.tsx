import { useEffect, useRef, type MouseEvent } from 'react';
import type { FilterChoicesQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { statementsMessages } from '../../messages/statements-messages';
import { valences } from '../../ui/valence-tag';
import { useAddressParameters } from '../../ui/use-address-parameters';
import { useKeyphrase } from './keyphrase-field';
import {
  channels,
  chosen,
  filterNames,
  inAddress,
  languages,
  ownMarks,
  roles,
  withFilter,
  type FilterName,
} from './statement-address';

/** Those that take several values. */
const listed: readonly FilterName[] = ['bygd', 'grupp', 'egenskap', 'kanal', 'valens', 'roll', 'sprak', 'manad'];

interface ActiveFiltersProps {
  readonly choices: FilterChoicesQuery | undefined;
  /** Called when the last of them has been taken away here, with the button that did it. */
  readonly onAllGone: () => void;
}

/** What the list is narrowed by, each part with its own way out. What no longer exists is said in the place of the list. */
export function ActiveFilters({ choices, onAllGone }: ActiveFiltersProps) {
  const { m, language, formats } = useLanguage();
  const statementsWords = statementsMessages[language];
  const [parameters, setParameters] = useAddressParameters();
  const keyphrase = useKeyphrase(parameters.get('nyckelord') ?? '');
  const box = useRef<HTMLDivElement>(null);
  const pressed = useRef<HTMLButtonElement>(null);
  // When the button one pressed is gone, one goes on from the first of those left. Other drawings may come before that.
  useEffect(() => {
    if (pressed.current === null || pressed.current.isConnected) return;
    pressed.current = null;
    const next = box.current?.querySelector('button');
    if (next) next.focus();
    else onAllGone();
  });
  const changeBy =
    (next: (now: URLSearchParams) => URLSearchParams) =>
    ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
      pressed.current = currentTarget;
      setParameters(next, { preventScrollReset: true });
    };

  const named =
    <T extends string>(all: readonly T[], words: Record<T, string>) =>
    (value: string) => {
      const match = all.find((one) => inAddress(one) === value);
      return match === undefined ? value : words[match];
    };
  const day = (words: string) => (value: string) =>
    `${words} ${/^\d{4}-\d{2}-\d{2}$/.test(value) ? formats.date(value) : value}`;
  /** In words; undefined while they are fetched, null when there is no such thing any more. */
  const ofChoices = (name: string | undefined) => (choices === undefined ? undefined : (name ?? null));
  const describe: Record<FilterName, (value: string) => string | null | undefined> = {
    fritext: (value) => m.state.quote.join(value),
    bygd: (value) => ofChoices(choices?.districts.find((one) => one.id === value)?.name),
    grupp: (value) => ofChoices(choices?.municipality.focusGroups.find((one) => one.id === value)?.name[language]),
    egenskap: (value) => {
      const [attributeId, valueId] = value.split(':');
      const asked = choices?.municipality.attributes.find((one) => one.id === attributeId);
      const answer = asked?.values.find((one) => one.id === valueId);
      return ofChoices(asked && answer && `${asked.name[language]}: ${answer.name[language]}`);
    },
    kanal: named(channels, m.channel),
    valens: named(valences, m.valenceMany),
    roll: named(roles, m.role),
    sprak: named(languages, m.languageName),
    nyckelord: () => keyphrase && `${statementsWords.keyphrase}: ${keyphrase.label}`,
    tema: (value) => ofChoices(choices?.themes.find((one) => one.id === value)?.name[language]),
    fran: day(statementsWords.from),
    till: day(statementsWords.to),
    manad: (value) => (/^\d{4}-\d{2}$/.test(value) ? formats.month(value) : value),
    citat: (value) =>
      value === 'ja' || value === 'nej' ? statementsWords.consents[value === 'ja' ? 'true' : 'false'] : value,
    mina: (value) => {
      const asked = ownMarks.find((one) => one === value);
      return asked === undefined ? value : statementsWords.mine.filters[asked];
    },
    inlasning: () => statementsWords.fromImport,
    anteckning: () => statementsWords.fromNote,
  };
  const active = filterNames.flatMap((name) => {
    const values = listed.includes(name)
      ? chosen(parameters, name)
      : [parameters.get(name) ?? ''].filter((value) => value !== '');
    return values.map((value) => ({
      name,
      key: `${name}-${value}`,
      words: describe[name](value),
      remove: changeBy((now) =>
        withFilter(now, name, listed.includes(name) ? values.filter((other) => other !== value).join(',') : ''),
      ),
    }));
  });
  if (active.length === 0) return null;
  return (
    <div className="active-filters" ref={box}>
      <ul aria-label={statementsWords.active}>
        {active.map(
          ({ key, words = '…', remove }) =>
            words !== null && (
              <li key={key}>
                <button type="button" aria-label={statementsWords.remove(words)} onClick={remove}>
                  {words} <span aria-hidden="true">×</span>
                </button>
              </li>
            ),
        )}
      </ul>
      <button
        type="button"
        className="button"
        data-kind="quiet"
        onClick={changeBy((now) => filterNames.reduce((next, name) => withFilter(next, name, ''), now))}
      >
        {statementsWords.clear}
      </button>
    </div>
  );
}
