import { parseArgs } from 'node:util';
import { words, type Said } from './words.js';

/** What is asked for. */
export interface ImportCommand {
  readonly files: readonly string[];
  /** A district's id or name. */
  readonly district: string | null;
  readonly meetingId: string | null;
  readonly dryRun: boolean;
  /** Address without a slash at its end; null: the server of this computer. */
  readonly server: string | null;
  readonly json: boolean;
}

/** Makes a backup of this machine's data, puts one back, or looks all of it through. */
export type DataCommand =
  | { readonly name: 'backup'; readonly to: string | null }
  | { readonly name: 'restore'; readonly from: string; readonly replace: boolean }
  | { readonly name: 'verify'; readonly folder: string | null };

/** A command that is not written right. */
export class UsageError extends Error {
  constructor(readonly said: Said) {
    super(said.en);
    this.name = 'UsageError';
  }
}

const options = {
  bygd: { type: 'string' },
  meeting: { type: 'string' },
  'dry-run': { type: 'boolean' },
  server: { type: 'string' },
  json: { type: 'boolean' },
  to: { type: 'string' },
  replace: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Understands the arguments after the program's name. @throws UsageError. */
export function readCommandLine(given: readonly string[]): ImportCommand | DataCommand | 'help' {
  const { values, positionals } = parsed(given);
  if (values.help === true) return 'help';
  const [command, ...files] = positionals;
  if (command === undefined) throw new UsageError(words.noCommand);
  if (command === 'backup') return { name: command, to: values.to ?? null };
  if (command === 'verify') return { name: command, folder: files[0] ?? null };
  if (command === 'restore') {
    const [from] = files;
    if (from === undefined) throw new UsageError(words.noBackupNamed);
    return { name: command, from, replace: values.replace ?? false };
  }
  if (command !== 'import') throw new UsageError(words.unknownCommand(command));
  if (files.length === 0) throw new UsageError(words.noFiles);
  return {
    files,
    district: values.bygd ?? null,
    meetingId: values.meeting ?? null,
    dryRun: values['dry-run'] ?? false,
    server: values.server === undefined ? null : serverAddress(values.server),
    json: values.json ?? false,
  };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(words.unknownOption(error instanceof Error ? error.message : String(error)));
  }
}

function serverAddress(url: string): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) throw new UsageError(words.badServer(url));
  return url.replace(/\/+$/, '');
}
