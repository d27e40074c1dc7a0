import { useState } from 'react';
import { useClient } from 'urql';
import { useLanguage } from '../messages/language';
import type { ShownChart } from './download/chart-file';
import type { Picture } from './download/picture';
import type { ChartFormat } from './download/save-chart';

interface DownloadsProps {
  readonly chart: ShownChart;
  /** Undefined where the chart can be taken as figures only. */
  readonly picture: (() => Picture) | undefined;
  /** What the files are called after. */
  readonly called: string;
}

/** Lets a chart be taken away: as a picture to scale, as one to paste, as figures for a spreadsheet. */
export function Downloads({ chart, picture, called }: DownloadsProps) {
  const { m, language, formats } = useLanguage();
  const client = useClient();
  const [said, say] = useState('');
  const choices: readonly ChartFormat[] = picture === undefined ? ['csv'] : ['svg', 'png', 'csv'];
  const save = async (format: ChartFormat) => {
    say(m.chart.making);
    try {
      // What draws and writes the files comes when the first is asked for.
      const { saveChart } = await import('./download/save-chart');
      const noPoll = m.shell.footer;
      const drawn = picture?.() ?? null;
      say(m.chart.saved(await saveChart({ format, chart, picture: drawn, called, client, language, formats, noPoll })));
    } catch {
      say(m.chart.notSaved);
    }
  };
  return (
    <details className="chart-download">
      <summary aria-label={m.chart.downloadOf(chart.title)}>{m.chart.download}</summary>
      <ul className="chart-formats">
        {choices.map((format) => (
          <li key={format}>
            <button type="button" onClick={() => void save(format)}>
              {format.toUpperCase()}
              <span className="visually-hidden">, {m.chart.format[format]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </details>
  );
}
