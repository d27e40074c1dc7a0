import { useState } from 'react';
import { CombinedError } from 'urql';
import {
  ImportUploadDocument,
  UploadDocument,
  type UploadPartsFragment,
  type UploadQuery as UploadData,
} from '../../graphql/generated/graphql';
import { useChange, useData } from '../../graphql/use-data';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { errorText, Loaded, Notice } from '../../ui/loaded';
import { takeFocus } from '../../ui/take-focus';
import { Missing } from '../not-found/missing';
import { ColumnTable } from './column-table';
import { NotComingIn } from './not-coming-in';
import { NoteEditor } from './note-editor';
import { NoteHead } from './note-head';
import { PersonalData } from './personal-data';
import { problemFileAddress } from './problem-file-address';
import { ProblemList } from './problem-list';
import { ReadingBar } from './reading-bar';
import { forgetReading, sent } from './reading-state';
import { RowPreview } from './row-preview';
import { UnknownNames } from './unknown-names';
import { useReading } from './use-reading';

interface UploadPreviewProps {
  readonly uploadId: string;
  readonly onStarted: (importId: string) => void;
  readonly onOther: () => void;
}

/** What would come in from the file, with everything that can be corrected before it does. */
export function UploadPreview(props: UploadPreviewProps) {
  const { m, language } = useLanguage();
  const words = importMessages[language];
  // What would come in depends on what is in by now.
  const state = useData(UploadDocument, { id: props.uploadId }, { requestPolicy: 'network-only' });
  if (state.error && state.data === undefined) {
    return (
      <Notice focused title={words.unreadableTitle} text={errorText(state.error, language, m.state.network)}>
        <p className="row">
          <button type="button" className="button" data-kind="main" onClick={props.onOther}>
            {words.startOver}
          </button>
          <button type="button" className="button" onClick={state.retry}>
            {m.state.retry}
          </button>
        </p>
      </Notice>
    );
  }
  return (
    <Loaded state={state} what={words.loadingPreview} lines={10}>
      {(data) =>
        data.upload ? (
          <Preview {...props} data={data} first={data.upload} />
        ) : (
          <Missing title={words.uploadGoneTitle} text={words.uploadGone} to="/importera" toLabel={words.startOver} />
        )
      }
    </Loaded>
  );
}

interface PreviewProps extends UploadPreviewProps {
  readonly data: UploadData;
  readonly first: UploadPartsFragment;
}

function Preview({ data, first, onStarted, onOther }: PreviewProps) {
  const { m, language, formats } = useLanguage();
  const words = importMessages[language];
  const reading = useReading(first);
  const { upload, state, busy, change } = reading;
  const [starting, setStarting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const importUpload = useChange(ImportUploadDocument);
  const { counts, kind } = upload;
  // An error about the whole file: until it is mended nothing of it can come in.
  const unreadable =
    counts.willComeIn === 0 && upload.problems.some((one) => one.severity === 'ERROR' && typeof one.row !== 'number');

  async function start() {
    setStarting(true);
    setProblem(null);
    try {
      const result = await importUpload({
        input: { uploadId: upload.id, reading: sent(state), digest: upload.digest },
      });
      forgetReading(upload.id, window.sessionStorage);
      onStarted(result.importUpload.id);
    } catch (error) {
      setProblem(error instanceof CombinedError ? errorText(error, language, m.state.network) : m.state.network);
    } finally {
      setStarting(false);
    }
  }

  const comesNotIn = words.comesNotIn(formats.count(counts.excluded), formats.count(counts.duplicates));
  return (
    <div className="preview">
      <div className="preview-head">
        <h2 tabIndex={-1} ref={takeFocus}>
          {unreadable ? words.unreadableTitle : words.previewTitle(upload.fileName)}
        </h2>
        {!unreadable && (
          <p className="lead preview-sentence" aria-live="polite">
            <b>{words.comesIn[kind](formats.count(counts.willComeIn))}</b> {comesNotIn}
          </p>
        )}
        <p className="soft small">
          {unreadable && `${upload.fileName}, `}
          {words.about(formats.fileSize(upload.size), words.format[upload.format], upload.encoding)}
        </p>
      </div>
      {upload.alreadyImported && (
        <p className="preview-again">{words.already(formats.dateTime(upload.alreadyImported.createdAt))}</p>
      )}
      <ReadingBar reading={reading} />
      {upload.columns.length > 0 && (
        <ColumnTable
          columns={upload.columns}
          remembered={upload.columnsRemembered}
          questions={data.municipality.questions}
          attributes={data.municipality.attributes}
          busy={busy}
          onChange={(mapping) => change((now) => ({ ...now, mapping }))}
        />
      )}
      <UnknownNames
        unknown={upload.unknownNames}
        decided={upload.names}
        districts={data.districts}
        groups={data.municipality.focusGroups}
        onSay={(names) => change((now) => ({ ...now, names: [...now.names, ...names] }))}
        onTakeBack={(name) => change((now) => ({ ...now, names: now.names.filter((one) => one.name !== name) }))}
      />
      {upload.note && state.whence && (
        <>
          <NoteHead
            note={upload.note}
            whence={state.whence}
            data={data}
            onHead={(head) => change((now) => ({ ...now, head: { ...now.head, ...head } }))}
            onWhence={(whence) => change((now) => ({ ...now, whence }))}
          />
          <NoteEditor
            note={upload.note}
            waiting={reading.waiting}
            onChange={(changes) => change((now) => ({ ...now, changes: [...now.changes, ...changes] }))}
          />
        </>
      )}
      <NotComingIn {...upload} />
      <ProblemList
        problems={upload.problems}
        othersComeIn={counts.willComeIn > 0}
        file={{ href: problemFileAddress('uploads', upload.id, language), count: upload.problemCount }}
      />
      <PersonalData uploadId={upload.id} />
      {upload.preview.length > 0 && <RowPreview rows={upload.preview} />}
      <div className="preview-go">
        {problem !== null && <Notice title={m.state.errorTitle} text={problem} />}
        <button
          type="button"
          className="button"
          data-kind="main"
          disabled={busy || starting || counts.willComeIn === 0}
          hidden={unreadable}
          onClick={() => void start()}
        >
          {counts.willComeIn === 0 ? words.commitNothing : words.commit[kind](formats.count(counts.willComeIn))}
        </button>
        <button type="button" className="button" data-kind={unreadable ? 'main' : 'quiet'} onClick={onOther}>
          {words.startOver}
        </button>
        {unreadable ? (
          <p className="soft">{words.nothingReadable}</p>
        ) : (
          counts.willComeIn === 0 && counts.rows > 0 && <p className="soft">{words.nothingNew}</p>
        )}
      </div>
    </div>
  );
}
