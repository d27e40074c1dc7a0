import type { Profile } from '@guldkorn/municipality';
import { detectFormat, isNamedAsTable } from './detect-format.js';
import { parseNote } from './notes/parse-note.js';
import { PackedList } from './packed-list.js';
import type { PackedFile, ParsedFile, ParsedNote, ParsedSubmission, Problem, SubmissionsHead } from './parsed.js';
import { warning, wholeFile } from './problem.js';
import { readSpreadsheet } from './submissions/parse-spreadsheet.js';
import { readSubmissions, type ParseOptions } from './submissions/parse-submissions.js';

/**
 * Reads any file that people's words arrive in: tells its format, and makes submissions or a note of it.
 * @throws IntakeError for a file that cannot be read as a whole; problems of single rows are in the result.
 */
export async function parseFile(
  bytes: Uint8Array,
  fileName: string,
  profile: Profile,
  options: ParseOptions = {},
): Promise<ParsedFile> {
  const submissions: ParsedSubmission[] = [];
  const file = await readFile(bytes, fileName, profile, options, (submission) => void submissions.push(submission));
  return file.kind === 'note' ? file : { ...file, submissions };
}

/** As parseFile, with the submissions packed. @throws IntakeError. */
export async function parsePacked(
  bytes: Uint8Array,
  fileName: string,
  profile: Profile,
  options: ParseOptions = {},
): Promise<PackedFile> {
  const submissions = new PackedList<ParsedSubmission>();
  const file = await readFile(bytes, fileName, profile, options, (submission) => submissions.add(submission));
  return file.kind === 'note' ? file : { ...file, submissions };
}

async function readFile(
  bytes: Uint8Array,
  fileName: string,
  profile: Profile,
  options: ParseOptions,
  take: (submission: ParsedSubmission) => void,
): Promise<SubmissionsHead | ParsedNote> {
  const { format, decoded } = detectFormat(bytes, fileName);
  if (format === 'xlsx' || format === 'ods') return readSpreadsheet(bytes, format, fileName, profile, options, take);
  if (format === 'csv') {
    const file = readSubmissions(decoded ?? bytes, profile, options, take);
    return isNamedAsTable(fileName) ? file : { ...file, problems: [readAsTable(fileName), ...file.problems] };
  }
  return parseNote(decoded ?? bytes, format, fileName, profile, options);
}

function readAsTable(fileName: string): Problem {
  return warning('READ_AS_TABLE', wholeFile, null, {
    sv: `Filen ”${fileName}” heter inte .csv, men innehållet är en tabell med en rad för varje svar och läses så. Är det en mötesanteckning: skriv om den i punkter under rubriker och ladda upp den igen.`,
    en: `The file "${fileName}" is not called .csv, but holds a table with a row for each answer and is read as one. If it is a meeting note, write it as bullets under headings and upload it again.`,
  });
}
