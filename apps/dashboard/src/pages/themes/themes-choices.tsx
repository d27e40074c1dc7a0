import type { ThemesQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { themesMessages } from '../../messages/themes-messages';
import { useAddressParameters } from '../../ui/use-address-parameters';
import { withView, type ThemesView } from './themes-address';

interface ThemesChoicesProps {
  readonly districts: ThemesQuery['districts'];
  readonly view: ThemesView;
}

/** In which order the themes stand, and whether hidden ones are among them. */
export function ThemesChoices({ districts, view }: ThemesChoicesProps) {
  const { language, formats } = useLanguage();
  const words = themesMessages[language];
  const [, setParameters] = useAddressParameters();
  const options = [
    ...Object.entries(words.sorts),
    ...districts
      .toSorted((a, b) => formats.compare(a.name, b.name))
      .map(({ id, name }) => [id, words.sortByDistrict(name)] as const),
  ];
  const change = (name: 'sortera' | 'dolda', value: string) =>
    setParameters((now) => withView(now, name, value), { replace: true, preventScrollReset: true });
  return (
    <div className="themes-choices no-print">
      <p className="field">
        <label htmlFor="sortera">{words.sort}</label>
        <select
          id="sortera"
          value={options.some(([value]) => value === view.sort) ? view.sort : 'roster'}
          onChange={({ target: { value } }) => change('sortera', value === 'roster' ? '' : value)}
        >
          {options.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={view.hidden}
          onChange={(event) => change('dolda', event.target.checked ? 'ja' : '')}
        />
        {words.showHidden}
      </label>
    </div>
  );
}
