import { useState } from 'react';
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
import { useAddressParameters } from '../../ui/use-address-parameters';
import { CrossedHeat } from './crossed-heat';
import { CurationHistory } from './curation-history';
import { Decided, type Said } from '../../curation/decided';
import { DecisionDialog } from '../../curation/decision-dialog';
import { DistrictHeat } from './district-heat';
import { NetworkChoices } from './network-choices';
import { HideDialog, MergeDialog, PinDialog, RenameDialog, SplitDialog } from './theme-dialogs';
import { sortThemes } from './theme-order';
import { canBe, marksBehind, themeActions, type ThemeAction } from './theme-actions';
import { ThemePanel } from './theme-panel';
import { ThemesChoices } from './themes-choices';
import { ThemesViews } from './themes-views';
import { withView, type ThemesView } from './themes-address';
import { useCuration } from '../../curation/use-curation';
import { useKept } from '../../ui/use-kept';
import { useSigner } from '../../ui/use-signer';
import { WordNetwork } from './word-network';
import { deciderKept } from '../../ui/kept-names';
import { Allowed, useMay } from '../../ui/viewing';

interface ThemesBoardProps {
  readonly data: ThemesQuery;
  readonly view: ThemesView;
}

/** All themes, the chosen one with what can be decided about it, and what has been decided. */
export function ThemesBoard({ data, view }: ThemesBoardProps) {
  const { m, language, formats } = useLanguage();
  const words = themesMessages[language];
  const decisions = curationMessages[language];
  const [, setParameters] = useAddressParameters();
  const curation = useCuration();
  const may = useMay();
  const [ownName, keepName] = useSigner(deciderKept);
  const [shortcutsKept, keepShortcuts] = useKept('guldkorn-themes-shortcuts');
  const [asked, setAsked] = useState<ThemeAction | readonly CurationPartsFragment[] | null>(null);
  const [picked, setPicked] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const shortcuts = shortcutsKept !== 'no';
  const by = ownName || (data.viewer.name ?? '');
  const themes = sortThemes(data.themes, view.sort, (theme) => theme.name[language], formats.compare);
  const theme = themes.find(({ id }) => id === view.chosen);
  const ofChosen = useData(ThemeWordsDocument, { id: view.chosen }, { pause: theme === undefined }).data?.theme;
  // Until the words of another theme have come, those of the one before stand there.
  const { keyphrases, marks } = ofChosen?.id === view.chosen ? ofChosen : { keyphrases: [], marks: [] };
  const voices = data.latestRun?.voices ?? null;

  function decided(decision: CurationPartsFragment, who: string) {
    keepName(who);
    setSaid({ text: decision.told[language], wrong: false });
  }
  function tellUndone(undone: readonly CurationPartsFragment[], who: string) {
    keepName(who);
    setSaid({ text: decisions.undid(undone.map(({ told }) => told[language]).join(' ')), wrong: false });
  }
  /** For what needs no question, when it is known who decides. */
  async function atOnce<Made>(work: Promise<Made>, tell: (made: Made, who: string) => void) {
    try {
      tell(await work, by);
    } catch (error) {
      const text = error instanceof CombinedError ? errorText(error, language, m.state.network) : m.state.network;
      setSaid({ text, wrong: true });
    }
  }
  function ask(action: ThemeAction) {
    if (theme === undefined || !canBe(action, theme, { words: keyphrases.length, marks })) return;
    const back = marksBehind(action, theme, marks);
    if (back.length > 0) undo(back);
    else if (action === 'pin' && by !== '') void atOnce(curation.decide({ pinTheme: theme.id }, by, ''), decided);
    else setAsked(action);
  }
  function undo(made: readonly CurationPartsFragment[]) {
    if (made.length === 0) setSaid({ text: words.nothingToUndo, wrong: true });
    else if (by === '') setAsked(made);
    else void atOnce(curation.undoAll(made, by), tellUndone);
  }
  const undoLatest = () => undo(curation.latest === undefined ? [] : [curation.latest]);

  const keys: Shortcuts = {
    u: undoLatest,
    ...(theme &&
      Object.fromEntries(themeActions.map((action) => [words.keys[action].toLowerCase(), () => ask(action)]))),
  };
  useShortcuts(keys, shortcuts && asked === null && may('CURATE'));

  const heat = { themes, voices, chosen: view.chosen, onPick: setPicked };
  // What is no longer there sets no bounds.
  const within = {
    ...view,
    chosen: theme?.id ?? '',
    district: data.districts.some(({ id }) => id === view.district) ? view.district : '',
  };
  const close = () => setAsked(null);
  const dialog = { by, onClose: close, onDecided: decided, decide: curation.decide };
  return (
    <div className="themes-columns">
      <div className="stack">
        <ThemesViews show={view.show} />
        {view.show === 'ord' ? (
          <NetworkChoices themes={themes} districts={data.districts} view={within} />
        ) : (
          <ThemesChoices districts={data.districts} view={view} />
        )}
        {themes.length === 0 ? (
          <Empty text={words.empty} />
        ) : view.show === 'ord' ? (
          <WordNetwork view={within} />
        ) : view.show === 'bygd' ? (
          <DistrictHeat {...heat} districts={data.districts} />
        ) : (
          <CrossedHeat key={view.show} {...heat} show={view.show} includingHidden={view.hidden} />
        )}
      </div>
      <aside className="themes-aside stack no-print" aria-label={words.aside}>
        <Decided
          said={said}
          counting={curation.counting}
          onUndo={curation.latest === undefined ? null : undoLatest}
          shortcuts={shortcuts}
        />
        {theme ? (
          <ThemePanel
            key={theme.id}
            theme={theme}
            keyphrases={keyphrases}
            marks={marks}
            focused={picked === theme.id}
            shortcuts={shortcuts}
            onAsk={ask}
          />
        ) : (
          <p className="soft">
            {view.chosen !== '' ? words.gone : view.show === 'ord' ? words.chooseThemeAbove : words.chooseTheme}
          </p>
        )}
        <Allowed to="CURATE">
          <label className="check">
            <input
              type="checkbox"
              checked={shortcuts}
              onChange={(event) => keepShortcuts(event.target.checked ? 'yes' : 'no')}
            />
            {words.shortcutsOn}
          </label>
        </Allowed>
        <CurationHistory
          history={curation.history}
          showMore={curation.showMore}
          onUndo={(decision) => undo([decision])}
        />
      </aside>
      {themes.length > 0 && view.show === 'bygd' && (
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
          explained={asked.map(({ told }) => told[language]).join(' ')}
          yes={decisions.undo}
          withReason={false}
          onDecide={(who) => curation.undoAll(asked, who)}
          onDecided={tellUndone}
          onClose={close}
        />
      )}
    </div>
  );
}
