import type { ThemeWordsQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { themeMessages } from '../../messages/theme-messages';
import { themesMessages } from '../../messages/themes-messages';
import { AppLink } from '../../ui/app-link';
import { statementsAddress } from '../../ui/statements-address';
import { takeFocus } from '../../ui/take-focus';
import { canBe, isBack, themeActions, type ThemeAction, type ThemeMarks } from './theme-actions';
import type { ListedTheme } from './theme-order';
import { Allowed } from '../../ui/viewing';

interface ThemePanelProps {
  readonly theme: ListedTheme;
  readonly keyphrases: NonNullable<ThemeWordsQuery['theme']>['keyphrases'];
  readonly marks: ThemeMarks;
  /** True when somebody has just chosen it: then its name takes focus. */
  readonly focused: boolean;
  readonly shortcuts: boolean;
  readonly onAsk: (action: ThemeAction) => void;
}

/** One theme with what can be decided about it. */
export function ThemePanel({ theme, keyphrases, marks, focused, shortcuts, onAsk }: ThemePanelProps) {
  const { language, formats } = useLanguage();
  const themeWords = themeMessages[language];
  const words = themesMessages[language];
  const voices = theme.voices ?? null;
  return (
    <section className="theme-panel stack" aria-labelledby="valt-tema">
      <h2 id="valt-tema" tabIndex={-1} ref={focused ? takeFocus : undefined}>
        {theme.name[language]}
      </h2>
      <p className="soft">
        {voices === null ? themeWords.leadSuppressed : themeWords.lead(formats.count(voices))}
        {theme.pinned && ` ${words.pinnedNow}`}
        {theme.hidden && ` ${words.hiddenNow}`}
      </p>
      <Allowed to="CURATE">
        <ul className="theme-actions">
          {themeActions.map((action) => (
            <li key={action}>
              <button
                type="button"
                className="button"
                disabled={!canBe(action, theme, { words: keyphrases.length, marks })}
                aria-keyshortcuts={shortcuts ? words.keys[action] : undefined}
                onClick={() => onAsk(action)}
              >
                {isBack(action, theme) ? words.back[action === 'pin' ? 'pin' : 'hide'] : words.actions[action]}{' '}
                {shortcuts && <kbd aria-hidden="true">{words.keys[action]}</kbd>}
              </button>
            </li>
          ))}
        </ul>
      </Allowed>
      {keyphrases.length > 0 && (
        <p className="small">
          {words.wordsOf} {keyphrases.map(({ label }) => label).join(', ')}.
        </p>
      )}
      <p className="row small">
        <AppLink to={`/tema/${encodeURIComponent(theme.id)}`}>{words.open}</AppLink>
        <AppLink to={statementsAddress({ tema: theme.id, roll: 'resident' })}>{words.read}</AppLink>
      </p>
    </section>
  );
}
