import { useEffect, useRef, useState, type DragEvent } from 'react';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { Notice } from '../../ui/loaded';
import { uploadFile, UploadRefused } from './upload-file';

/** Every format that people's words arrive in; the server knows each by its contents. */
const accepted = '.csv,.tsv,.xlsx,.ods,.docx,.odt,.pdf,.html,.htm,.md,.txt,.vtt,.srt';

interface Refusal {
  readonly title: string;
  readonly text: string;
}

/** A place to drop files, and a button for those who rather choose them. */
export function ChooseFile({
  onUploaded,
  focused,
}: {
  readonly onUploaded: (uploadIds: readonly string[]) => void;
  /** Takes focus when it comes, for the one who has just gone back to it. */
  readonly focused: boolean;
}) {
  const { language, formats } = useLanguage();
  const words = importMessages[language];
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [reading, setReading] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [arrived, setArrived] = useState<readonly string[]>([]);
  useEffect(() => {
    if (focused || refusals.length > 0) input.current?.focus();
  }, [focused, refusals]);

  async function send(file: File): Promise<string | Refusal> {
    try {
      return await uploadFile(file);
    } catch (error) {
      return error instanceof UploadRefused
        ? { title: words.unreadableTitle, text: error.messages[language] }
        : { title: words.uploadFailedTitle, text: `${file.name}: ${words.uploadFailed}` };
    }
  }

  async function take(files: readonly File[]) {
    const [first] = files;
    if (first === undefined || reading !== null) return;
    setReading(files.length === 1 ? words.reading(first.name) : words.readingMany(formats.number(files.length)));
    setRefusals([]);
    const ids = [...arrived];
    const refused: Refusal[] = [];
    // One at a time: the server reads each to its end.
    for (const file of files) {
      const answer = await send(file);
      if (typeof answer === 'string') ids.push(answer);
      else refused.push(answer);
    }
    setReading(null);
    if (input.current) input.current.value = '';
    const distinct = [...new Set(ids)];
    if (refused.length === 0) onUploaded(distinct);
    else {
      setArrived(distinct);
      setRefusals(refused);
    }
  }

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take([...event.dataTransfer.files]);
  };

  return (
    <>
      <div
        className="drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {reading === null ? (
          <>
            <p className="drop-title">{words.drop}</p>
            <p className="soft">{words.or}</p>
            <label className="button drop-choose" data-kind="main">
              <input
                ref={input}
                type="file"
                multiple
                className="visually-hidden"
                accept={accepted}
                onChange={(event) => void take([...(event.target.files ?? [])])}
              />
              {words.choose}
            </label>
            <p className="soft small">{words.kinds}</p>
          </>
        ) : (
          <p role="status" className="drop-title">
            {reading}
          </p>
        )}
      </div>
      {refusals.map((refusal) => (
        <Notice key={refusal.text} {...refusal} />
      ))}
      {arrived.length > 0 && (
        <p className="drop-rest">
          <button type="button" className="button" data-kind="main" onClick={() => onUploaded(arrived)}>
            {words.goOnWith(formats.count(arrived.length))}
          </button>
        </p>
      )}
    </>
  );
}
