import type { Profile } from '@guldkorn/municipality';
import { detectFormat } from './detect-format.js';
import { parseNote } from './notes/parse-note.js';
import type { ParsedFile } from './parsed.js';
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
  if (format === 'csv') return parseSubmissions(decoded ?? bytes, profile, options);
  return parseNote(decoded ?? bytes, format, fileName, profile);
}
