import { useState } from 'react';
import { CombinedError } from 'urql';
import {
  ImportUploadDocument,
  ReadUploadDocument,
  UploadDocument,
  type ColumnMappingInput,
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
import { NotePreview } from './note-preview';
import { ProblemList } from './problem-list';
import { RowPreview } from './row-preview';

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
  const [upload, setUpload] = useState(first);
  const [mapping, setMapping] = useState<ColumnMappingInput[] | null>(null);
  const [meetingId, setMeetingId] = useState(first.note?.meeting?.id ?? '');
  const [districtId, setDistrictId] = useState(first.note?.district?.id ?? '');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const readUpload = useChange(ReadUploadDocument);
  const importUpload = useChange(ImportUploadDocument);
  const { counts } = upload;
  const isNote = upload.kind === 'NOTE';
  // An error about the whole file: until it is mended nothing of it can come in.
  const unreadable =
    counts.willComeIn === 0 && upload.problems.some((one) => one.severity === 'ERROR' && typeof one.row !== 'number');

  /** A note of a meeting belongs where the meeting does; the district can still be changed by itself. */
  function chooseMeeting(id: string) {
    setMeetingId(id);
    const meeting = data.programme.find((one) => one.id === id);
    if (meeting) setDistrictId(meeting.district?.id ?? '');
  }

  async function attempt(work: () => Promise<void>) {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(error instanceof CombinedError ? errorText(error, language, m.state.network) : m.state.network);
    } finally {
      setBusy(false);
    }
  }

  const remap = (next: ColumnMappingInput[]) =>
    attempt(async () => {
      const result = await readUpload({ uploadId: upload.id, reading: { mapping: next } });
      setMapping(next);
      setUpload(result.readUpload);
    });

  const start = () =>
    attempt(async () => {
      const result = await importUpload({
        input: {
          uploadId: upload.id,
          reading: isNote ? { meetingId: meetingId || null, districtId: districtId || null } : { mapping },
        },
      });
      onStarted(result.importUpload.id);
    });

  const figures = [
    [counts.rows, isNote ? words.statementsFound : words.rows],
    [counts.willComeIn, words.willComeIn],
    [counts.duplicates, words.duplicates],
    [counts.excluded, words.excluded],
  ] as const;

  return (
    <div className="preview">
      <div className="preview-head">
        <h2 tabIndex={-1} ref={takeFocus}>
          {unreadable ? words.unreadableTitle : words.previewTitle(upload.fileName)}
        </h2>
        <p className="soft small">
          {unreadable && `${upload.fileName}, `}
          {words.about(formats.fileSize(upload.size), upload.encoding ?? upload.format)}
        </p>
      </div>
      {upload.alreadyImported && (
        <p className="preview-again">{words.already(formats.dateTime(upload.alreadyImported.createdAt))}</p>
      )}
      <dl className="preview-counts" aria-live="polite" hidden={unreadable}>
        {figures.map(([count, name]) => (
          <div key={name}>
            <dd>{formats.number(count)}</dd>
            <dt>{name}</dt>
          </div>
        ))}
      </dl>
      {isNote && (
        <div className="preview-choices">
          <label className="field">
            <span className="legend">{words.meeting}</span>
            <select value={meetingId} onChange={(event) => chooseMeeting(event.target.value)}>
              <option value="">{words.noMeeting}</option>
              {data.programme.map((meeting) => (
                <option key={meeting.id} value={meeting.id}>
                  {meeting.title[language]}, {formats.dateRange(meeting.from, meeting.to)}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span className="legend">{words.noteDistrict}</span>
            <select value={districtId} onChange={(event) => setDistrictId(event.target.value)}>
              <option value="">{words.noDistrict}</option>
              {data.districts.map((district) => (
                <option key={district.id} value={district.id}>
                  {district.name}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <div className="preview-go">
        <button
          type="button"
          className="button"
          data-kind="main"
          disabled={busy || counts.willComeIn === 0}
          hidden={unreadable}
          onClick={() => void start()}
        >
          {counts.willComeIn === 0 ? words.commitNothing : words.commit[upload.kind](formats.count(counts.willComeIn))}
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
      {problem !== null && <Notice title={m.state.errorTitle} text={problem} />}
      <ProblemList problems={upload.problems} othersComeIn={counts.willComeIn > 0} />
      {upload.columns.length > 0 && (
        <ColumnTable
          columns={upload.columns}
          questions={data.municipality.questions}
          attributes={data.municipality.attributes}
          busy={busy}
          onChange={(next) => void remap(next)}
        />
      )}
      {upload.preview.length > 0 && <RowPreview rows={upload.preview} />}
      {upload.note && <NotePreview note={upload.note} />}
    </div>
  );
}
