import { enDownload } from './en-download';
import { svDownload } from './sv-download';

/** What a chart's files say, loaded when the first is asked for. */
export const downloadMessages = { sv: svDownload, en: enDownload };
