import { useSearchParams } from 'react-router';
import type { FilterChoicesQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { valences } from '../../ui/valence-tag';
import { useKeyphraseLabel } from './keyphrase-field';
import {
  channels,
  chosen,
  filterNames,
  inAddress,
  languages,
  roles,
  withFilter,
  type FilterName,
} from './statement-address';

/** What the list is narrowed by, each part with its own way out. */
export function ActiveFilters({ choices }: { readonly choices: FilterChoicesQuery | undefined }) {
  const { m, language, formats } = useLanguage();
  const [parameters, setParameters] = useSearchParams();
  const keyphrase = useKeyphraseLabel(parameters.get('nyckelord') ?? '');
  const named =
    <T extends string>(all: readonly T[], words: Record<T, string>) =>
    (value: string) => {
      const match = all.find((one) => inAddress(one) === value);
      return match === undefined ? value : words[match];
    };
  const day = (words: string) => (value: string) =>
    `${words} ${/^\d{4}-\d{2}-\d{2}$/.test(value) ? formats.date(value) : value}`;
  const describe: Record<FilterName, (value: string) => string> = {
    fritext: (value) => `”${value}”`,
    bygd: (value) => choices?.districts.find((one) => one.id === value)?.name ?? value,
    grupp: (value) => choices?.municipality.focusGroups.find((one) => one.id === value)?.name[language] ?? value,
    kanal: named(channels, m.channel),
    valens: named(valences, m.valenceMany),
    roll: named(roles, m.role),
    sprak: named(languages, m.languageName),
    nyckelord: () => `${m.statements.keyphrase}: ${keyphrase ?? '…'}`,
    tema: (value) => choices?.themes.find((one) => one.id === value)?.name[language] ?? value,
    fran: day(m.statements.from),
    till: day(m.statements.to),
    inlasning: () => m.statements.fromImport,
    anteckning: () => m.statements.fromNote,
  };
  const listed: readonly FilterName[] = ['bygd', 'valens'];
  const active = filterNames.flatMap((name) => {
    const values = listed.includes(name)
      ? chosen(parameters, name)
      : [parameters.get(name) ?? ''].filter((value) => value !== '');
    return values.map((value) => ({
      name,
      value,
      words: describe[name](value),
      rest: values.filter((other) => other !== value).join(','),
    }));
  });
  if (active.length === 0) return null;
  return (
    <div className="active-filters">
      <ul aria-label={m.statements.active}>
        {active.map((one) => (
          <li key={`${one.name}-${one.value}`}>
            <button
              type="button"
              aria-label={m.statements.remove(one.words)}
              onClick={() => setParameters((now) => withFilter(now, one.name, one.rest), { preventScrollReset: true })}
            >
              {one.words} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        data-kind="quiet"
        onClick={() =>
          setParameters(
            (now) => filterNames.reduce((next, name) => withFilter(next, name, ''), new URLSearchParams(now)),
            { preventScrollReset: true },
          )
        }
      >
        {m.statements.clear}
      </button>
    </div>
  );
}
