import type { DataVersionQuery, ShellQuery } from '../../graphql/generated/graphql';
import { downloadMessages } from '../../messages/download-messages';
import type { InterfaceLanguage } from '../../messages/language';
import type { Formats } from '../../ui/formats';
import type { ChartFile } from './chart-file';

export interface Taking {
  readonly language: InterfaceLanguage;
  readonly formats: Formats;
  /** The whole address of the view. */
  readonly address: string;
  /** When the file is taken, ISO 8601. */
  readonly takenAt: string;
  /** What the page was opened with; its figures are of that run or a later one. */
  readonly opened: ShellQuery | undefined;
  /** What the server says when the file is taken; undefined where it does not answer. */
  readonly now: DataVersionQuery | undefined;
  /** That they are no opinion poll, in the page's own words. */
  readonly noPoll: string;
}

/** A moderator's key may stand after #, and is for nobody else's eyes. */
function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? '';
}

function version({ language, opened, now }: Taking): string | null {
  const words = downloadMessages[language];
  const shown = opened?.latestRun;
  const latest = now?.latestRun;
  if (!shown) return null;
  if (!latest) return words.runUnconfirmed(shown.id);
  return latest.id === shown.id ? words.run(shown.id, latest.inputHash) : words.runBetween(shown.id, latest.id);
}

/** Where a chart's figures come from, and what must be said with them. */
export function provenance(taking: Taking): Pick<ChartFile, 'facts' | 'caveats'> {
  const { language, formats, address, takenAt, opened, now, noPoll } = taking;
  const words = downloadMessages[language];
  const told = version(taking);
  const finishedAt = opened?.latestRun?.finishedAt;
  return {
    facts: [
      ...(opened ? [[words.source, words.sourceOf(opened.municipality.name)] as const] : []),
      [words.address, withoutFragment(address)],
      ...(finishedAt ? [[words.counted, formats.dateTime(finishedAt)] as const] : []),
      ...(told === null ? [] : [[words.version, told] as const]),
      [words.taken, formats.dateTime(takenAt)],
    ],
    caveats: [
      ...(opened?.municipality.holdsExampleDialogue ? [words.example] : []),
      ...(now?.overview.ledger.sentences ?? []).filter(({ short }) => short).map(({ text }) => text[language]),
      noPoll,
      words.rounded,
    ],
  };
}

/** The day that figures are of, where their people live: YYYY-MM-DD. */
export function dayOf(isoDateTime: string): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Stockholm' }).format(
    new Date(isoDateTime),
  );
}
