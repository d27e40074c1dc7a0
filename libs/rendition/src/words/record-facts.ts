import type { ReportRecord } from '@guldkorn/report';
import type { Words } from './words.js';

/** A line of the record: what it is, and what it says. */
export interface RecordFact {
  readonly label: string;
  readonly text: string;
}

/** The day and the time in Sweden, in words. @param at UTC, ISO 8601 */
export function momentInWords(at: string, words: Words): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Stockholm',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  const day = `${Number(part('day'))} ${words.months[Number(part('month')) - 1]} ${part('year')}`;
  return words.clock(day, `${part('hour')}${words.locale === 'sv-SE' ? '.' : ':'}${part('minute')}`);
}

/**
 * Where the report comes from, line by line: version, moment, maker, what was counted.
 * @param hash the SHA-256 of the frozen report; null of a draft
 */
export function recordFacts(record: ReportRecord, hash: string | null, words: Words): RecordFact[] {
  const said = words.record;
  const { run, corrects } = record;
  const moment = momentInWords(record.at, words);
  return [
    { label: said.version, text: String(record.version) },
    ...(corrects === null ? [] : [{ label: said.corrects, text: said.correction(corrects.version, corrects.reason) }]),
    { label: record.isFrozen ? said.frozen : said.putTogether, text: moment },
    { label: said.by, text: record.by },
    ...(run === null
      ? [{ label: said.counted, text: said.nothingCounted }]
      : [
          { label: said.counted, text: momentInWords(run.finishedAt, words) },
          { label: said.data, text: run.inputHash },
          { label: said.counters, text: said.countedBy(run.textVersion, run.insightVersion) },
        ]),
    { label: said.steps, text: said.inSteps(record.threshold) },
    ...(hash === null ? [] : [{ label: said.hash, text: hash }]),
  ];
}
