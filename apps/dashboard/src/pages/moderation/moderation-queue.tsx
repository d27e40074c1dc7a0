import { useEffect, useEffectEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { CombinedError, useClient } from 'urql';
import {
  AddRedactionDocument,
  LiftRedactionDocument,
  ModerateDocument,
  ModerationQueueDocument,
  PublishAllDocument,
  UndoModerationDocument,
  UnmaskedStatementDocument,
  type HidingReason,
  type ModerationDecisionPartsFragment,
  type ModerationState,
  type RedactionReason,
  type UnmaskedStatementQuery,
} from '../../graphql/generated/graphql';
import { useChange, useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { moderationMessages } from '../../messages/moderation-messages';
import { ConfirmButton } from '../../ui/confirm-button';
import { KeyHelp } from '../../ui/key-help';
import { errorText, Loaded } from '../../ui/loaded';
import type { Span } from '../../ui/spans';
import { useShortcuts, type Shortcuts } from '../../ui/use-shortcuts';
import { DecisionHistory } from './decision-history';
import { HidePanel, hidingReasons } from './hide-panel';
import { knownHere, latestStanding, withMade, type MadeHere } from './made-here';
import { MaskPanel } from './mask-panel';
import { queueFilter } from './queue-address';
import { QueueFilters } from './queue-filters';
import { StatementView } from './statement-view';

const shortcutsKept = 'guldkorn-moderation-shortcuts';

/** Where one stands in the queue: takes focus when one has decided or moved. */
const placeId = 'plats-i-kon';

/** What is open about a statement. */
interface Panel {
  readonly statementId: string;
  readonly kind: 'hide' | 'hideOther' | 'mask';
}
/** The statement that is read, and where it stood in the queue when it came to be. */
interface Place {
  readonly statementId: string;
  readonly index: number;
}

/** One statement at a time, decided about by button or key; what has been done is said, and can be undone. */
export function ModerationQueue() {
  const { m, language, formats } = useLanguage();
  const words = moderationMessages[language];
  const client = useClient();
  const [parameters] = useSearchParams();
  const filter = queueFilter(parameters);
  const state = useData(ModerationQueueDocument, { filter }, { requestPolicy: 'cache-and-network' });
  const moderate = useChange(ModerateDocument);
  const undoDecision = useChange(UndoModerationDocument);
  const addRedaction = useChange(AddRedactionDocument);
  const liftRedaction = useChange(LiftRedactionDocument);
  const publishAll = useChange(PublishAllDocument);
  const [place, setPlace] = useState<Place | null>(null);
  /** What has been undone and is on its way back into the queue, to be read again. */
  const [awaited, setAwaited] = useState<string | null>(null);
  const [opened, setOpened] = useState<Panel | null>(null);
  const [selected, setSelected] = useState('');
  /** How many times something has been done. */
  const [acts, setActs] = useState(0);
  const [said, setSaid] = useState('');
  const [made, setMade] = useState<readonly MadeHere[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [unmasked, setUnmasked] = useState<{ readonly id: string; readonly text: string } | null>(null);
  const [help, setHelp] = useState(false);
  const [shortcuts, setShortcuts] = useState(() => localStorage.getItem(shortcutsKept) !== 'no');

  const nodes = state.data?.moderationQueue.nodes ?? [];
  const total = state.data?.moderationQueue.totalCount ?? 0;
  // By the statement: what leaves the queue moves nothing under the eyes of whoever reads another.
  const indexOf = (id: string | undefined) => nodes.findIndex(({ statement }) => statement.id === id);
  const cameBack = awaited === null ? -1 : indexOf(awaited);
  const found = cameBack >= 0 ? cameBack : indexOf(place?.statementId);
  const index = found >= 0 ? found : Math.max(0, Math.min(place?.index ?? 0, nodes.length - 1));
  const statement = nodes[index]?.statement;
  if (cameBack >= 0) setAwaited(null);
  if (statement !== undefined && (place?.statementId !== statement.id || place.index !== index))
    setPlace({ statementId: statement.id, index });
  const panel = opened !== null && opened.statementId === statement?.id ? opened.kind : null;
  const isPanelGone = opened !== null && panel === null && state.data !== undefined;
  const decisions = state.data?.moderationHistory ?? [];
  const isHidden = statement?.moderation === 'HIDDEN';
  const canPublish = statement?.moderation === 'NEW' || isHidden;

  const closeGone = useEffectEvent(close);
  useEffect(() => {
    if (isPanelGone) closeGone();
  }, [isPanelGone]);
  const toPlace = useEffectEvent(() => {
    // Whoever has opened something about another one meanwhile stays in it.
    if (opened === null) document.getElementById(placeId)?.focus();
  });
  useEffect(() => {
    if (acts > 0) toPlace();
  }, [acts]);

  function go(to: number) {
    const at = Math.max(0, Math.min(nodes.length - 1, to));
    const there = nodes[at]?.statement;
    if (there !== undefined) setPlace({ statementId: there.id, index: at });
    setAwaited(null);
    close();
  }
  function open(kind: Panel['kind']) {
    if (statement !== undefined) setOpened({ statementId: statement.id, kind });
    setAwaited(null);
  }
  function close() {
    setOpened(null);
    setUnmasked(null);
    document.getElementById(placeId)?.focus();
  }
  /** Does it, brings in what has changed, and says so. @param about the statement, what is open about which is done with. */
  async function act(work: () => Promise<unknown>, done: string, leaves: number, about: string | null) {
    setProblem(null);
    try {
      await work();
      setSaid(`${done} ${words.said.left(formats.count(Math.max(0, total - leaves)))}`);
      setOpened((now) => (now?.statementId === about ? null : now));
      setUnmasked(null);
      setActs((now) => now + 1);
      state.retry();
    } catch (error) {
      setProblem(error instanceof CombinedError ? errorText(error, language, m.state.network) : m.state.network);
    }
  }
  /** Makes a decision, which is known as the latest from when it is sent. */
  async function decide(send: () => Promise<ModerationDecisionPartsFragment>, statementId: string | null) {
    const decided = send().then(({ id }) => id);
    const sent: MadeHere = { decided, id: null, statementId, isUndone: false };
    setMade((now) => withMade(now, sent));
    try {
      const id = await decided;
      setMade((now) => now.map((each) => (each.decided === decided ? { ...each, id } : each)));
    } catch (error) {
      setMade((now) => now.filter((each) => each.decided !== decided));
      throw error;
    }
  }
  function bring(to: ModerationState, reason: HidingReason | null = null, comment = '') {
    if (statement === undefined || (to !== 'PUBLISHED' && to !== 'HIDDEN' && to !== 'RESTORED')) return;
    const { id } = statement;
    const send = async () => (await moderate({ statementIds: [id], to, reason, comment })).moderate;
    setAwaited(null);
    void act(() => decide(send, id), words.said[to], filter.state ? 1 : 0, id);
  }
  function hideFor(reason: HidingReason, comment: string) {
    if (reason === 'OTHER' && comment === '') open('hideOther');
    else bring('HIDDEN', reason, comment);
  }
  async function takeBack(decision: MadeHere) {
    setMade((now) => withMade(now, { ...decision, isUndone: true }));
    // One that was never made is forgotten by what tried to make it.
    const id = await decision.decided;
    try {
      await undoDecision({ id });
      setAwaited(decision.statementId);
    } catch (error) {
      setMade((now) => withMade(now, decision));
      throw error;
    }
  }
  function undo(decision: MadeHere | undefined) {
    if (decision === undefined) setSaid(words.said.nothingToUndo);
    else void act(() => takeBack(decision), words.said.undone, 0, decision.statementId);
  }
  function mask(span: Span, reason: RedactionReason) {
    if (statement === undefined) return;
    const { id } = statement;
    const send = async () =>
      (await addRedaction({ statementId: id, start: span.start, end: span.end, reason })).addRedaction;
    void act(() => decide(send, id), words.said.masked, 0, id);
  }
  function lift(statementId: string, redactionId: string) {
    const send = async () => (await liftRedaction({ statementId, redactionId })).liftRedaction;
    void act(() => decide(send, statementId), words.said.lifted, 0, statementId);
  }
  function openMask() {
    setSelected(window.getSelection()?.toString().trim() ?? '');
    open('mask');
  }
  async function showUnmasked() {
    if (statement === undefined) return;
    const { id } = statement;
    const answer = await client
      .query<UnmaskedStatementQuery>(UnmaskedStatementDocument.toString(), { id }, { requestPolicy: 'network-only' })
      .toPromise();
    setUnmasked({ id, text: answer.data?.moderationItem?.statement.unmasked ?? '' });
  }
  function keepShortcuts(on: boolean) {
    localStorage.setItem(shortcutsKept, on ? 'yes' : 'no');
    setShortcuts(on);
  }

  const next = () => go(index + 1);
  const previous = () => go(index - 1);
  const latest = latestStanding(made, decisions);
  const whileHiding: Shortcuts = Object.fromEntries([
    ...hidingReasons.map((reason, number) => [String(number + 1), () => hideFor(reason, '')] as const),
    ['Escape', close] as const,
  ]);
  const whileReading: Shortcuts = {
    j: next,
    ArrowDown: next,
    k: previous,
    ArrowUp: previous,
    p: () => canPublish && bring(isHidden ? 'RESTORED' : 'PUBLISHED'),
    h: () => !isHidden && open('hide'),
    u: () => undo(latest),
    m: () => statement !== undefined && openMask(),
    '?': () => setHelp(!help),
  };
  useShortcuts(panel === null ? whileReading : panel === 'hide' ? whileHiding : { Escape: close }, shortcuts);

  const canPublishAll = filter.state === 'NEW' && total > 0;
  const button = (label: string, key: string, onClick: () => void, kind?: 'main' | 'danger', disabled = false) => (
    <button
      type="button"
      className="button"
      data-kind={kind}
      disabled={disabled}
      aria-keyshortcuts={shortcuts ? key : undefined}
      onClick={onClick}
    >
      {label} {shortcuts && <kbd aria-hidden="true">{key}</kbd>}
    </button>
  );

  return (
    <>
      <QueueFilters totals={state.data?.moderationTotals} />
      <p className="moderation-said" role="status">
        {said}
      </p>
      {problem !== null && <p role="alert">{problem}</p>}
      <div className="moderation-columns">
        <section aria-label={words.title} className="stack">
          <Loaded state={state} what={words.loading} lines={6}>
            {() =>
              statement === undefined ? (
                <p className="notice">{said === '' ? words.empty : words.done}</p>
              ) : (
                <>
                  <h2 tabIndex={-1} id={placeId} className="moderation-place">
                    {words.place(formats.number(index + 1), formats.number(total))}
                  </h2>
                  <StatementView
                    statement={statement}
                    unmasked={unmasked?.id === statement.id ? unmasked.text : null}
                    onLift={(redactionId) => lift(statement.id, redactionId)}
                  />
                  {(panel === 'hide' || panel === 'hideOther') && (
                    <HidePanel key={statement.id} writing={panel === 'hideOther'} onReason={hideFor} onCancel={close} />
                  )}
                  {panel === 'mask' && (
                    <MaskPanel
                      key={statement.id}
                      text={statement.text}
                      redactions={statement.redactions}
                      selected={selected}
                      onMask={mask}
                      onCancel={close}
                    />
                  )}
                  <p className="row moderation-actions">
                    {button(
                      isHidden ? words.restore : words.publish,
                      'P',
                      () => bring(isHidden ? 'RESTORED' : 'PUBLISHED'),
                      'main',
                      !canPublish,
                    )}
                    {button(words.hide, 'H', () => open('hide'), 'danger', isHidden)}
                    {button(words.mask, 'M', openMask)}
                    {button(words.previous, 'K', previous, undefined, index === 0)}
                    {button(words.next, 'J', next, undefined, index >= nodes.length - 1)}
                  </p>
                  {statement.redactions.length > 0 && (
                    <p>
                      <button
                        type="button"
                        className="button"
                        data-kind="quiet"
                        onClick={() => (unmasked === null ? void showUnmasked() : setUnmasked(null))}
                      >
                        {unmasked === null ? words.unmaskedShow : words.unmaskedHide}
                      </button>
                    </p>
                  )}
                </>
              )
            }
          </Loaded>
          <p className="row">
            {button(words.undo, 'U', () => undo(latest), undefined, latest === undefined)}
            {canPublishAll && (
              <ConfirmButton
                label={words.publishAll(formats.count(total))}
                question={words.publishAllQuestion(formats.count(total))}
                explained={words.publishAllExplained}
                yes={words.publishAllYes}
                busyLabel={words.publishing}
                kind="quiet"
                onConfirm={async () => {
                  await decide(async () => (await publishAll({ count: total, filter })).publishAll, null);
                }}
                onDone={() => {
                  setSaid(words.told.PUBLISHED(formats.count(total)));
                  state.retry();
                }}
              />
            )}
          </p>
          <KeyHelp words={words} isOpen={help} onToggle={setHelp} isOn={shortcuts} onTurn={keepShortcuts} />
        </section>
        <DecisionHistory decisions={decisions} onUndo={(id) => undo(knownHere(made, id))} />
      </div>
    </>
  );
}
