import { useEffect, useState } from 'react';
import { CombinedError } from 'urql';
import {
  ImportDocument,
  ImportProgressDocument,
  StopImportDocument,
  type ImportStage,
  type ImportStatus,
} from '../../graphql/generated/graphql';
import { useRefresh } from '../../graphql/data-provider';
import { useChange, useData, useLive } from '../../graphql/use-data';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { AppLink } from '../../ui/app-link';
import { errorText, Loaded, Notice } from '../../ui/loaded';
import { statementsAddress } from '../../ui/statements-address';
import { takeFocus } from '../../ui/take-focus';
import { Missing } from '../not-found/missing';
import { problemFileAddress } from './problem-file-address';
import { ProblemList } from './problem-list';
import { RemoveImport } from './remove-import';

const stages: readonly ImportStage[] = ['READING', 'STORING', 'ANALYSING', 'FIGURES'];
const askAgainAfter = 2000;

interface ImportRunProps {
  readonly importId: string;
  readonly onAnother: () => void;
  /** Back to the file as it would come in; null when it is not at hand. */
  readonly onFile: (() => void) | null;
  /** On to the next of the files that were chosen together; null when there is none. */
  readonly onNext: (() => void) | null;
}

/** An import as it goes, and what came of it. */
export function ImportRun({ importId, onAnother, onFile, onNext }: ImportRunProps) {
  const { language, formats } = useLanguage();
  const words = importMessages[language];
  const refresh = useRefresh();
  const state = useData(ImportDocument, { id: importId });
  const status = state.data?.import?.status;
  const finished = status === 'DONE' || status === 'FAILED';
  const progress = useLive(ImportProgressDocument, { importId }, finished)?.importProgress;
  const { retry } = state;

  // The live line may be down, or the import over before it opened: ask as well, now and then.
  const over = progress?.status === 'DONE' || progress?.status === 'FAILED';
  useEffect(() => {
    if (finished) return;
    if (over) retry();
    const ask = setInterval(retry, askAgainAfter);
    return () => clearInterval(ask);
  }, [finished, over, retry]);

  return (
    <Loaded state={state} what={words.loadingImport} lines={4}>
      {({ import: one }) => {
        if (!one)
          return (
            <Missing title={words.importGoneTitle} text={words.importGone} to="/importera" toLabel={words.another} />
          );
        if (one.status === 'FAILED' && one.error?.code === 'IMPORT_STOPPED') {
          return (
            <div className="import-done">
              <h2 tabIndex={-1} ref={takeFocus}>
                {words.stoppedTitle}
              </h2>
              <p className="lead">{words.stopped}</p>
              <p className="row">
                {onFile !== null && (
                  <button type="button" className="button" data-kind="main" onClick={onFile}>
                    {words.backToFile}
                  </button>
                )}
                <button type="button" className="button" onClick={onAnother}>
                  {words.startOver}
                </button>
              </p>
            </div>
          );
        }
        if (one.status === 'FAILED') {
          return (
            <Notice
              focused
              title={words.failedTitle}
              text={
                one.error
                  ? `${one.error.place[language]}: ${one.error.message[language]} ${words.failed}`
                  : words.failed
              }
            >
              <p className="row">
                {onFile !== null && (
                  <button type="button" className="button" onClick={onFile}>
                    {words.backToFile}
                  </button>
                )}
                <button type="button" className="button" onClick={onAnother}>
                  {words.startOver}
                </button>
              </p>
            </Notice>
          );
        }
        if (one.status === 'DONE') {
          return (
            <div className="import-done">
              <h2 tabIndex={-1} ref={takeFocus}>
                {words.doneTitle}
              </h2>
              <p className="lead">{words.done(formats.count(one.statements), one.fileName)}</p>
              {(one.counts.duplicates > 0 || one.counts.excluded > 0) && (
                <p className="soft">
                  {words.doneRest(formats.number(one.counts.duplicates), formats.number(one.counts.excluded))}
                </p>
              )}
              <p className="row">
                {onNext !== null && (
                  <button type="button" className="button" data-kind="main" onClick={onNext}>
                    {words.nextFile}
                  </button>
                )}
                <AppLink
                  className="button"
                  data-kind={onNext === null ? 'main' : undefined}
                  to={statementsAddress({ inlasning: one.id })}
                  onClick={refresh}
                >
                  {words.seeStatements}
                </AppLink>
                <AppLink className="button" to="/" onClick={refresh}>
                  {words.seeOverview}
                </AppLink>
                <button type="button" className="button" data-kind="quiet" onClick={onAnother}>
                  {words.another}
                </button>
                <RemoveImport importId={one.id} fileName={one.fileName} onRemoved={onAnother} />
              </p>
              {one.problems.length > 0 && (
                <ProblemList
                  problems={one.problems}
                  file={{ href: problemFileAddress('imports', one.id, language), count: one.problems.length }}
                />
              )}
            </div>
          );
        }
        return (
          <Progress
            importId={one.id}
            fileName={one.fileName}
            isCut={state.error !== undefined}
            onStopped={retry}
            stage={progress?.stage ?? 'READING'}
            status={progress?.status ?? one.status}
            done={progress?.done ?? 0}
            total={progress?.total ?? 0}
          />
        );
      }}
    </Loaded>
  );
}

interface ProgressProps {
  readonly importId: string;
  /** The server does not answer for the moment. */
  readonly isCut: boolean;
  readonly onStopped: () => void;
  readonly fileName: string;
  readonly stage: ImportStage;
  readonly status: ImportStatus;
  readonly done: number;
  readonly total: number;
}

function Progress({ importId, fileName, stage, status, done, total, isCut, onStopped }: ProgressProps) {
  const { language, formats } = useLanguage();
  const words = importMessages[language];
  const [isStopping, setStopping] = useState(false);
  const at = stage === 'DONE' ? stages.length : stages.indexOf(stage);
  // What is being taken back is at none of the steps, and what has failed tells so in a moment.
  const isGoing = !isStopping && status !== 'FAILED';
  return (
    <div className="import-progress">
      <h2 tabIndex={-1} ref={takeFocus}>
        {words.progressTitle(fileName)}
      </h2>
      <p className={isGoing ? 'visually-hidden' : ''} role="status">
        {isGoing ? words.stage[stage] : words.stoppingNow}
      </p>
      {isGoing && (
        <ol>
          {stages.map((one, index) => (
            <li
              key={one}
              data-state={index < at ? 'done' : index === at ? 'now' : 'later'}
              aria-current={index === at ? 'step' : undefined}
            >
              <span>{words.stage[one]}</span>
              {index === at && total > 0 && (
                <>
                  <progress value={done} max={total} aria-label={words.stage[one]} />
                  <span className="soft small">{words.stageCount(formats.number(done), formats.number(total))}</span>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      <p className="soft" role={isCut ? 'alert' : undefined}>
        {isCut ? words.connectionLost : isGoing ? words.stay : ''}
      </p>
      {status !== 'DONE' && status !== 'FAILED' && (
        <StopButton importId={importId} busy={isStopping} onBusy={setStopping} onStopped={onStopped} />
      )}
    </div>
  );
}

interface StopButtonProps extends Pick<ProgressProps, 'importId' | 'onStopped'> {
  readonly busy: boolean;
  readonly onBusy: (busy: boolean) => void;
}

/** Stops the import; what it has brought goes. Stays busy until the import is shown as stopped. */
function StopButton({ importId, busy, onBusy, onStopped }: StopButtonProps) {
  const { m, language } = useLanguage();
  const words = importMessages[language];
  const stopImport = useChange(StopImportDocument);
  const [problem, setProblem] = useState<string | null>(null);

  async function stop() {
    onBusy(true);
    setProblem(null);
    try {
      await stopImport({ id: importId });
      onStopped();
    } catch (error) {
      setProblem(error instanceof CombinedError ? errorText(error, language, m.state.network) : m.state.network);
      onBusy(false);
      // It may have ended just before.
      onStopped();
    }
  }

  return (
    <>
      <p>
        <button type="button" className="button" disabled={busy} onClick={() => void stop()}>
          {busy ? words.stopping : words.stop}
        </button>
      </p>
      {problem !== null && <p role="alert">{problem}</p>}
    </>
  );
}
