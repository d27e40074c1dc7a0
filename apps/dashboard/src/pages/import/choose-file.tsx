import { useEffect, useRef, useState, type DragEvent } from 'react';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { Notice } from '../../ui/loaded';
import { uploadFile, UploadRefused } from './upload-file';

/** A place to drop a file, and a button for those who rather choose it. */
export function ChooseFile({
  onUploaded,
  focused,
}: {
  readonly onUploaded: (uploadId: string) => void;
  /** Takes focus when it comes, for the one who has just gone back to it. */
  readonly focused: boolean;
}) {
  const { language } = useLanguage();
  const words = importMessages[language];
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [reading, setReading] = useState<string | null>(null);
  const [problem, setProblem] = useState<{ readonly title: string; readonly text: string } | null>(null);
  useEffect(() => {
    if (focused || problem !== null) input.current?.focus();
  }, [focused, problem]);

  async function take(file: File | undefined) {
    if (file === undefined || reading !== null) return;
    setReading(file.name);
    setProblem(null);
    try {
      onUploaded(await uploadFile(file));
    } catch (error) {
      setProblem(
        error instanceof UploadRefused
          ? { title: words.unreadableTitle, text: error.messages[language] }
          : { title: words.uploadFailedTitle, text: words.uploadFailed },
      );
      setReading(null);
    }
    if (input.current) input.current.value = '';
  }

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
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
                className="visually-hidden"
                accept=".csv,.docx,.md,.txt,.vtt"
                onChange={(event) => void take(event.target.files?.[0])}
              />
              {words.choose}
            </label>
            <p className="soft small">{words.kinds}</p>
          </>
        ) : (
          <p role="status" className="drop-title">
            {words.reading(reading)}
          </p>
        )}
      </div>
      {problem !== null && <Notice {...problem} />}
    </>
  );
}
