import { codingMessages } from '../../messages/coding-messages';
import { useLanguage } from '../../messages/language';
import { themeKey } from './theme-keys';
import type { Sample } from './use-coding';

interface ThemeChoicesProps {
  readonly themes: Sample['themes'];
  readonly chosen: readonly string[];
  /** Whether keys choose, and are shown. */
  readonly hasKeys: boolean;
  readonly onToggle: (themeId: string) => void;
}

/** The themes to choose among, each large enough for a thumb and with its key. */
export function ThemeChoices({ themes, chosen, hasKeys, onToggle }: ThemeChoicesProps) {
  const { language } = useLanguage();
  const words = codingMessages[language];
  return (
    <fieldset className="coding-themes">
      <legend className="legend">{words.choose}</legend>
      <div>
        {themes.map(({ id, name }, index) => {
          const key = hasKeys ? themeKey(index) : undefined;
          return (
            <label key={id} className="coding-theme">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                aria-keyshortcuts={key?.toUpperCase()}
                onChange={() => onToggle(id)}
              />
              <span>{name[language]}</span>
              {key !== undefined && <kbd aria-hidden="true">{key.toUpperCase()}</kbd>}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
