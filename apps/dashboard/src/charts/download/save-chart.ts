import type { Client } from 'urql';
import {
  DataVersionDocument,
  ShellDocument,
  type DataVersionQuery,
  type ShellQuery,
} from '../../graphql/generated/graphql';
import type { InterfaceLanguage } from '../../messages/language';
import type { Formats } from '../../ui/formats';
import { saveFile } from '../../ui/save-file';
import { chartCsv } from './chart-csv';
import type { ChartFile, ShownChart } from './chart-file';
import { chartSvg } from './chart-svg';
import { fileName } from './file-name';
import type { Picture } from './picture';
import { pngOf } from './png';
import { dayOf, provenance } from './provenance';

export type ChartFormat = 'svg' | 'png' | 'csv';

export interface Saving {
  readonly format: ChartFormat;
  readonly chart: ShownChart;
  /** Null where the chart can be taken as figures only. */
  readonly picture: Picture | null;
  /** What the file is called after. */
  readonly called: string;
  readonly client: Client;
  readonly language: InterfaceLanguage;
  readonly formats: Formats;
  readonly noPoll: string;
}

async function contents(format: ChartFormat, file: ChartFile, picture: Picture | null): Promise<Blob> {
  if (format === 'csv' || picture === null) return new Blob([chartCsv(file)], { type: 'text/csv;charset=utf-8' });
  const svg = chartSvg(file, picture);
  return format === 'png' ? pngOf(svg) : new Blob([svg], { type: 'image/svg+xml' });
}

/** Makes one of a chart's files and hands it to the browser to save. Returns the file's name. */
export async function saveChart({ format, chart, picture, called, client, ...taking }: Saving): Promise<string> {
  const takenAt = new Date().toISOString();
  // What the page was opened with is in the cache; it is read from there, so that nothing on the page changes.
  const opened = client.readQuery<ShellQuery>(ShellDocument.toString(), {})?.data;
  const answer = await client
    .query<DataVersionQuery>(DataVersionDocument.toString(), {}, { requestPolicy: 'network-only' })
    .toPromise();
  const origin = provenance({ ...taking, address: window.location.href, takenAt, opened, now: answer.data });
  const file: ChartFile = { ...chart, language: taking.language, ...origin };
  const name = fileName(called, dayOf(opened?.latestRun?.finishedAt ?? takenAt), format);
  saveFile(name, await contents(format, file, picture));
  return name;
}
