import type { Counts, DryRun, FileOutcome } from './import-files.js';
import { words, type Said, type Speech } from './words.js';

/** Problems told of one file; the page has them all. */
const mostProblems = 20;

/** What became of the files, for a person to read. */
export function report(outcomes: readonly FileOutcome[], dryRun: boolean, speech: Speech): string {
  const told = outcomes.map((outcome) => ofFile(outcome, speech));
  return [...told, ...(dryRun ? [words.dryRunOver[speech]] : [])].join('\n\n');
}

function ofFile({ file, status, dryRun, counts, error }: FileOutcome, speech: Speech): string {
  const lines = [file];
  if (dryRun !== null) lines.push(...whatItHolds(dryRun, status === 'wouldComeIn' || status === 'in', speech));
  if (status === 'alreadyIn') lines.push(`${words.already[speech]}: ${dryRun?.alreadyImported?.fileName ?? ''}`);
  if (counts !== null) lines.push(`${words.done[speech]}: ${countsLine(counts, words.cameIn, speech)}`);
  if (error !== null) lines.push(`${words.refused[speech]}: ${error.message[speech]} [${error.code}]`);
  return lines.map((line, index) => (index === 0 ? line : `  ${line}`)).join('\n');
}

function whatItHolds(dryRun: DryRun, withCounts: boolean, speech: Speech): string[] {
  const { kind, format, note, columns, leftOut, problems, problemCount } = dryRun;
  const about = kind === 'NOTE' ? words.note[speech] : words.submissions[speech];
  const head = [
    `${about} (${format.toLowerCase()})`,
    ...(note === null ? [] : [note.title, note.date, note.district?.name ?? null].filter((part) => part !== null)),
  ];
  const lines = [head.join(' · ')];
  if (columns.length > 0)
    lines.push(
      `${words.columns[speech]}: ${columns.map(({ name, role }) => `${name} → ${words.roles[role]?.[speech] ?? role}`).join(', ')}`,
    );
  if (withCounts) lines.push(countsLine(dryRun.counts, words.willComeIn, speech));
  for (const { count, text, code } of leftOut)
    lines.push(`${words.because[speech]} ${count}: ${text[speech]} [${code}]`);
  const shown = problems.slice(0, mostProblems);
  for (const { place, message, code } of shown) lines.push(`${place[speech]}: ${message[speech]} [${code}]`);
  if (problemCount > shown.length) lines.push(words.more(problemCount - shown.length)[speech]);
  return lines;
}

function countsLine({ willComeIn, duplicates, excluded }: Counts, comesIn: Said, speech: Speech): string {
  return `${willComeIn} ${comesIn[speech]}, ${words.duplicates(duplicates)[speech]}, ${excluded} ${words.leftOut[speech]}`;
}
