import type { Profile } from '@guldkorn/municipality';
import { detectFormat, isNamedAsTable } from './detect-format.js';
import { parseNote } from './notes/parse-note.js';
import type { ParsedFile, Problem } from './parsed.js';
import { warning, wholeFile } from './problem.js';
import { parseSpreadsheet } from './submissions/parse-spreadsheet.js';
import { parseSubmissions, type ParseOptions } from './submissions/parse-submissions.js';

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
  const { format, decoded } = detectFormat(bytes, fileName);
  if (format === 'xlsx' || format === 'ods') return parseSpreadsheet(bytes, format, fileName, profile, options);
  if (format === 'csv') {
    const file = parseSubmissions(decoded ?? bytes, profile, options);
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
