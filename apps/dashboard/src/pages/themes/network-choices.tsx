import type { ThemesQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { themesMessages } from '../../messages/themes-messages';
import { useAddressParameters } from '../../ui/use-address-parameters';
import type { ListedTheme } from './theme-order';
import { withView, type ThemesView } from './themes-address';

interface NetworkChoicesProps {
  readonly themes: readonly ListedTheme[];
  readonly districts: ThemesQuery['districts'];
  readonly view: ThemesView;
}

/** Within which theme and bygd words are held against each other. */
export function NetworkChoices({ themes, districts, view }: NetworkChoicesProps) {
  const { language, formats } = useLanguage();
  const words = themesMessages[language].network;
  const [, setParameters] = useAddressParameters();
  const change = (name: 'tema' | 'bygd', value: string) =>
    setParameters((now) => withView(now, name, value), { replace: true, preventScrollReset: true });
  const choices = [
    {
      name: 'tema',
      label: words.theme,
      all: words.allThemes,
      value: view.chosen,
      options: themes.map(({ id, name }) => [id, name[language]] as const),
    },
    {
      name: 'bygd',
      label: words.district,
      all: words.allDistricts,
      value: view.district,
      options: districts.map(({ id, name }) => [id, name] as const),
    },
  ] as const;
  return (
    <div className="themes-choices no-print">
      {choices.map(({ name, label, all, value, options }) => (
        <p key={name} className="field">
          <label htmlFor={`ord-${name}`}>{label}</label>
          <select id={`ord-${name}`} value={value} onChange={(event) => change(name, event.target.value)}>
            <option value="">{all}</option>
            {options
              .toSorted((a, b) => formats.compare(a[1], b[1]))
              .map(([id, shown]) => (
                <option key={id} value={id}>
                  {shown}
                </option>
              ))}
          </select>
        </p>
      ))}
    </div>
  );
}
