import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { CombinedError } from 'urql';
import { LeanBars } from '../../charts/lean-bars';
import { leanCounts } from '../../charts/lean-counts';
import { ThemeWordsDocument, type CurationPartsFragment, type ThemesQuery } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { curationMessages } from '../../messages/curation-messages';
import { themesMessages } from '../../messages/themes-messages';
import { AppLink } from '../../ui/app-link';
import { Empty } from '../../ui/empty';
import { errorText } from '../../ui/loaded';
import { useShortcuts, type Shortcuts } from '../../ui/use-shortcuts';
import { CurationHistory } from './curation-history';
import { Decided, type Said } from '../../curation/decided';
import { DecisionDialog } from '../../curation/decision-dialog';
import { HeatMap } from './heat-map';
import { HideDialog, MergeDialog, PinDialog, RenameDialog, SplitDialog } from './theme-dialogs';
import { sortThemes } from './theme-order';
import { canBe, themeActions, ThemePanel, type ThemeAction } from './theme-panel';
import { ThemesChoices } from './themes-choices';
import { withView, type ThemesView } from './themes-address';
import { useCuration } from '../../curation/use-curation';
import { useKept } from '../../ui/use-kept';

interface ThemesBoardProps {
  readonly data: ThemesQuery;
  readonly view: ThemesView;
}

/** All themes, the chosen one with what can be decided about it, and what has been decided. */
export function ThemesBoard({ data, view }: ThemesBoardProps) {
  const { m, language, formats } = useLanguage();
  const words = themesMessages[language];
  const decisions = curationMessages[language];
  const [, setParameters] = useSearchParams();
  const curation = useCuration();
  const [ownName, keepName] = useKept('guldkorn-decider');
  const [shortcutsKept, keepShortcuts] = useKept('guldkorn-themes-shortcuts');
  const [asked, setAsked] = useState<ThemeAction | CurationPartsFragment | null>(null);
  const [picked, setPicked] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const shortcuts = shortcutsKept !== 'no';
  const by = ownName || (data.viewer.name ?? '');
  const themes = sortThemes(data.themes, view.sort, (theme) => theme.name[language], formats.compare);
  const theme = themes.find(({ id }) => id === view.chosen);
  const ofChosen = useData(ThemeWordsDocument, { id: view.chosen }, { pause: theme === undefined }).data?.theme;
  // Until the words of another theme have come, those of the one before stand there.
  const keyphrases = ofChosen?.id === view.chosen ? ofChosen.keyphrases : [];
  const voices = data.latestRun?.voices ?? null;

  function decided(decision: CurationPartsFragment, who: string) {
    keepName(who);
    setSaid({ text: decision.told[language], wrong: false });
  }
  function undone(decision: CurationPartsFragment, who: string) {
    keepName(who);
    setSaid({ text: decisions.undid(decision.told[language]), wrong: false });
  }
  /** For what needs no question, when it is known who decides. */
  async function atOnce(work: Promise<CurationPartsFragment>, tell: typeof decided) {
    try {
      tell(await work, by);
    } catch (error) {
      const text = error instanceof CombinedError ? errorText(error, language, m.state.network) : m.state.network;
      setSaid({ text, wrong: true });
    }
  }
  function ask(action: ThemeAction) {
    if (theme === undefined || !canBe(action, theme, keyphrases.length)) return;
    if (action === 'pin' && by !== '') void atOnce(curation.decide({ pinTheme: theme.id }, by, ''), decided);
    else setAsked(action);
  }
  function undo(decision: CurationPartsFragment | undefined) {
    if (decision === undefined) setSaid({ text: words.nothingToUndo, wrong: true });
    else if (by === '') setAsked(decision);
    else void atOnce(curation.undo(decision.id, by), undone);
  }

  const keys: Shortcuts = {
    u: () => undo(curation.latest),
    ...(theme &&
      Object.fromEntries(themeActions.map((action) => [words.keys[action].toLowerCase(), () => ask(action)]))),
  };
  useShortcuts(keys, shortcuts && asked === null);

  const close = () => setAsked(null);
  const dialog = { by, onClose: close, onDecided: decided, decide: curation.decide };
  return (
    <div className="themes-columns">
      <div className="stack">
        <ThemesChoices districts={data.districts} view={view} />
        {themes.length === 0 ? (
          <Empty text={words.empty} />
        ) : (
          <HeatMap themes={themes} districts={data.districts} voices={voices} chosen={view.chosen} onPick={setPicked} />
        )}
      </div>
      <aside className="themes-aside stack no-print" aria-label={words.aside}>
        <Decided
          said={said}
          counting={curation.counting}
          onUndo={curation.latest === undefined ? null : () => undo(curation.latest)}
          shortcuts={shortcuts}
        />
        {theme ? (
          <ThemePanel
            key={theme.id}
            theme={theme}
            keyphrases={keyphrases}
            focused={picked === theme.id}
            shortcuts={shortcuts}
            onAsk={ask}
          />
        ) : (
          <p className="soft">{view.chosen === '' ? words.chooseTheme : words.gone}</p>
        )}
        <label className="check">
          <input
            type="checkbox"
            checked={shortcuts}
            onChange={(event) => keepShortcuts(event.target.checked ? 'yes' : 'no')}
          />
          {words.shortcutsOn}
        </label>
        <CurationHistory history={curation.history} showMore={curation.showMore} onUndo={undo} />
      </aside>
      {themes.length > 0 && (
        <div className="themes-lean">
          <LeanBars
            level={2}
            title={words.leanTitle}
            unit={m.overview.themesUnit}
            n={voices === null ? m.state.tooFew : m.overview.voicesCount(formats.count(voices))}
            labelColumn={m.overview.theme}
            rows={themes.map(({ id, name, valence, voices: total }) => ({
              id,
              label: name[language],
              shown: <AppLink to={`/tema/${encodeURIComponent(id)}`}>{name[language]}</AppLink>,
              counts: leanCounts(valence),
              total: total ?? null,
            }))}
          />
        </div>
      )}
      {theme && asked === 'rename' && <RenameDialog {...dialog} theme={theme} />}
      {theme && asked === 'hide' && <HideDialog {...dialog} theme={theme} />}
      {theme && asked === 'pin' && <PinDialog {...dialog} theme={theme} />}
      {theme && asked === 'split' && <SplitDialog {...dialog} theme={theme} keyphrases={keyphrases} />}
      {theme && asked === 'merge' && (
        <MergeDialog
          {...dialog}
          theme={theme}
          others={themes.filter(({ id, hidden }) => id !== theme.id && !hidden)}
          onMerged={(into) => setParameters((now) => withView(now, 'tema', into), { preventScrollReset: true })}
        />
      )}
      {typeof asked === 'object' && asked !== null && (
        <DecisionDialog
          by={by}
          title={decisions.undoTitle}
          explained={asked.told[language]}
          yes={decisions.undo}
          withReason={false}
          onDecide={(who) => curation.undo(asked.id, who)}
          onDecided={undone}
          onClose={close}
        />
      )}
    </div>
  );
}
