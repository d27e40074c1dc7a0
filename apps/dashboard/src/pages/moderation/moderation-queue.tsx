import { useState } from 'react';
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
import { MaskPanel } from './mask-panel';
import { queueFilter } from './queue-address';
import { QueueFilters } from './queue-filters';
import { StatementView } from './statement-view';

const shortcutsKept = 'guldkorn-moderation-shortcuts';

/** Where one stands in the queue: takes focus when one has decided or moved. */
const placeId = 'plats-i-kon';

type Panel = 'hide' | 'hideOther' | 'mask' | null;

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
  const [at, setAt] = useState(0);
  const [panel, setPanel] = useState<Panel>(null);
  const [selected, setSelected] = useState('');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [unmasked, setUnmasked] = useState<{ readonly id: string; readonly text: string } | null>(null);
  const [help, setHelp] = useState(false);
  const [shortcuts, setShortcuts] = useState(() => localStorage.getItem(shortcutsKept) !== 'no');

  const nodes = state.data?.moderationQueue.nodes ?? [];
  const total = state.data?.moderationQueue.totalCount ?? 0;
  const index = Math.min(at, Math.max(0, nodes.length - 1));
  const statement = nodes[index]?.statement;
  const decisions = state.data?.moderationHistory ?? [];
  const isHidden = statement?.moderation === 'HIDDEN';
  const canPublish = statement?.moderation === 'NEW' || isHidden;

  function go(to: number) {
    setAt(Math.max(0, Math.min(nodes.length - 1, to)));
    close();
  }
  function close() {
    setPanel(null);
    setUnmasked(null);
    document.getElementById(placeId)?.focus();
  }
  /** Does it, brings in what has changed, and says so. */
  async function act(work: () => Promise<unknown>, done: string, leaves: number) {
    setProblem(null);
    try {
      await work();
      setSaid(`${done} ${words.said.left(formats.count(Math.max(0, total - leaves)))}`);
      close();
      state.retry();
    } catch (error) {
      setProblem(error instanceof CombinedError ? errorText(error, language, m.state.network) : m.state.network);
    }
  }
  function bring(to: ModerationState, reason: HidingReason | null = null, comment = '') {
    if (statement === undefined || (to !== 'PUBLISHED' && to !== 'HIDDEN' && to !== 'RESTORED')) return;
    const leaves = filter.state ? 1 : 0;
    void act(() => moderate({ statementIds: [statement.id], to, reason, comment }), words.said[to], leaves);
  }
  function hideFor(reason: HidingReason, comment: string) {
    if (reason === 'OTHER' && comment === '') setPanel('hideOther');
    else bring('HIDDEN', reason, comment);
  }
  function undo(id: string | undefined) {
    if (id === undefined) setSaid(words.said.nothingToUndo);
    else void act(() => undoDecision({ id }), words.said.undone, 0);
  }
  function mask(span: Span, reason: RedactionReason) {
    if (statement === undefined) return;
    void act(
      () => addRedaction({ statementId: statement.id, start: span.start, end: span.end, reason }),
      words.said.masked,
      0,
    );
  }
  function openMask() {
    setSelected(window.getSelection()?.toString().trim() ?? '');
    setPanel('mask');
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
  const latest = decisions.find((decision) => decision.undoneBy === null)?.id;
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
    h: () => statement !== undefined && !isHidden && setPanel('hide'),
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
                    onLift={(redactionId) =>
                      void act(() => liftRedaction({ statementId: statement.id, redactionId }), words.said.lifted, 0)
                    }
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
                    {button(words.hide, 'H', () => setPanel('hide'), 'danger', isHidden)}
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
                  await publishAll({ count: total, filter });
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
        <DecisionHistory decisions={decisions} onUndo={undo} />
      </div>
    </>
  );
}
