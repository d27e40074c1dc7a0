import { useState } from 'react';
import type { ReportFormat } from '../graphql/generated/graphql';
import { useLanguage } from '../messages/language';
import { reportReadMessages } from '../messages/report-read-messages';
import { saveFile } from '../ui/save-file';

interface TakeFilesProps {
  /** Where the file of a format is fetched: the address without its ending. */
  readonly address: string;
  /** How much of a file is done, 0 to 1; null while that is not known. Left out where it cannot be asked. */
  readonly progressOf?: (format: ReportFormat) => Promise<number | null>;
}

const formats: readonly ReportFormat[] = ['ONEPAGE', 'PDF', 'DOCX', 'PPTX', 'XLSX', 'ZIP'];
/** Milliseconds between questions of how far it has come. */
const askAgain = 400;

/** The name that the server gives a file. */
function fileNameIn(response: Response, otherwise: string): string {
  return /filename="?([^";]+)"?/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? otherwise;
}

/** Lets a frozen report be taken along as a file, and shows how far its making has come. */
export function TakeFiles({ address, progressOf }: TakeFilesProps) {
  const { language } = useLanguage();
  const words = reportReadMessages[language];
  const [making, setMaking] = useState<{
    readonly format: ReportFormat;
    readonly done: number | null;
  } | null>(null);
  const [said, say] = useState('');
  const nameOf = (format: ReportFormat) => words.format[format][0];

  async function take(format: ReportFormat) {
    const ending = format.toLowerCase();
    say(words.making(nameOf(format)));
    setMaking({ format, done: null });
    const clock = window.setInterval(() => {
      void progressOf?.(format).then(
        (done) => setMaking((now) => (now?.format === format ? { format, done } : now)),
        // How far it has come is told for comfort; the file comes without it.
        () => undefined,
      );
    }, askAgain);
    try {
      const response = await fetch(`${address}.${ending}`);
      if (!response.ok) throw new Error(`${response.status}`);
      const name = fileNameIn(response, format === 'ONEPAGE' ? 'rapport.pdf' : `rapport.${ending}`);
      saveFile(name, await response.blob());
      say(words.made(name));
    } catch {
      say(words.notMade);
    } finally {
      window.clearInterval(clock);
      setMaking(null);
    }
  }

  return (
    <section className="report-files no-print" aria-labelledby="ta-med-rapporten">
      <h2 id="ta-med-rapporten">{words.take}</h2>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <button type="button" className="button" disabled={making !== null} onClick={() => void take(format)}>
              {nameOf(format)}
              <span className="visually-hidden">, {words.format[format][1]}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="button" data-kind="quiet" onClick={() => window.print()}>
            {words.print}
          </button>
        </li>
      </ul>
      {making && <progress value={making.done ?? undefined} max={1} aria-label={words.making(nameOf(making.format))} />}
      <p role="status" className="small soft">
        {said}
      </p>
    </section>
  );
}
