import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ImportCommand } from './command-line.js';
import { Refusal, type ServerClient } from './server-client.js';
import { words, type Said } from './words.js';

export interface Problem {
  readonly code: string;
  readonly place: Said;
  readonly message: Said;
}

export interface Counts {
  readonly rows: number;
  readonly willComeIn: number;
  readonly duplicates: number;
  readonly excluded: number;
}

/** What the server made of a file before it was taken in. */
export interface DryRun {
  readonly id: string;
  readonly kind: 'SUBMISSIONS' | 'NOTE';
  readonly format: string;
  readonly digest: string;
  readonly counts: Counts;
  readonly columns: readonly { readonly name: string; readonly role: string }[];
  readonly note: {
    readonly title: string | null;
    readonly date: string | null;
    readonly district: { readonly name: string } | null;
  } | null;
  readonly leftOut: readonly { readonly code: string; readonly count: number; readonly text: Said }[];
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  readonly alreadyImported: { readonly id: string; readonly fileName: string } | null;
}

/** What became of one file. */
export interface FileOutcome {
  readonly file: string;
  readonly status: 'wouldComeIn' | 'in' | 'alreadyIn' | 'refused';
  readonly dryRun: DryRun | null;
  readonly importId: string | null;
  /** Of one that is in. */
  readonly counts: Counts | null;
  readonly error: { readonly code: string; readonly message: Said } | null;
}

const shown = `id kind format digest counts { rows willComeIn duplicates excluded } columns { name role }
  note { title date district { name } } leftOut { code count text { sv en } } problemCount
  problems { code place { sv en } message { sv en } } alreadyImported { id fileName }`;

/** Milliseconds between two looks at how an import goes. */
const pause = 200;

/** Looks at every path before anything is sent. @throws Refusal for one that is no file that can be read. */
export async function checkFiles(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (found instanceof Error)
      throw found.code === 'ENOENT'
        ? new Refusal('FILE_MISSING', words.fileMissing(path))
        : new Refusal('FILE_UNREADABLE', words.fileUnreadable(path, found.code ?? found.message));
    if (found.isDirectory()) throw new Refusal('FILE_IS_FOLDER', words.isFolder(path));
  }
}

/** How notes are to be understood, from what was asked; null: as they say themselves. @throws Refusal with what there is. */
async function readingOf(client: ServerClient, { district, meetingId }: ImportCommand) {
  if (district === null && meetingId === null) return null;
  const { districts, programme } = await client.ask<{
    districts: readonly { id: string; name: string }[];
    programme: readonly { id: string }[];
  }>('{ districts { id name } programme { id } }');
  const fold = (name: string) => name.normalize('NFC').toLocaleLowerCase('sv').trim();
  const found = districts.find(({ id, name }) => district === id || fold(district ?? '') === fold(name));
  if (district !== null && found === undefined)
    throw new Refusal(
      'DISTRICT_UNKNOWN',
      words.districtUnknown(
        district,
        districts.map(({ id, name }) => `${name} (${id})`),
      ),
    );
  if (meetingId !== null && !programme.some(({ id }) => id === meetingId))
    throw new Refusal(
      'MEETING_UNKNOWN',
      words.meetingUnknown(
        meetingId,
        programme.map(({ id }) => id),
      ),
    );
  return { ...(found === undefined ? {} : { districtId: found.id }), ...(meetingId === null ? {} : { meetingId }) };
}

/**
 * Sends the files, sees what would come in and, unless it is a dry run, takes them in and waits until all is counted. One
 * that is refused does not stop the others.
 * @throws Refusal when nothing can be done at all.
 */
export async function importFiles(client: ServerClient, command: ImportCommand): Promise<FileOutcome[]> {
  const reading = await readingOf(client, command);
  const looked: FileOutcome[] = [];
  for (const file of command.files) looked.push(await refusedOr(file, null, () => look(client, file, reading)));
  if (command.dryRun) return looked;
  const started: FileOutcome[] = [];
  for (const outcome of looked)
    started.push(
      outcome.status === 'wouldComeIn'
        ? await refusedOr(outcome.file, outcome.dryRun, () => start(client, outcome))
        : outcome,
    );
  const ended: FileOutcome[] = [];
  for (const outcome of started) ended.push(outcome.status === 'in' ? await untilCounted(client, outcome) : outcome);
  return ended;
}

async function look(
  client: ServerClient,
  file: string,
  reading: Readonly<Record<string, string>> | null,
): Promise<FileOutcome> {
  const uploadId = await client.upload(basename(file), await openAsBlob(file));
  const asItSays = await client.ask<{ upload: DryRun }>(`query ($id: ID!) { upload(id: $id) { ${shown} } }`, {
    id: uploadId,
  });
  if (reading !== null && asItSays.upload.kind === 'SUBMISSIONS')
    throw new Refusal('CHOICE_NOT_FOR_SUBMISSIONS', words.choiceNotForTables);
  const dryRun =
    reading === null
      ? asItSays.upload
      : (
          await client.ask<{ readUpload: DryRun }>(
            `mutation ($uploadId: ID!, $reading: UploadReadingInput!) { readUpload(uploadId: $uploadId, reading: $reading) { ${shown} } }`,
            { uploadId, reading },
          )
        ).readUpload;
  const already = dryRun.alreadyImported;
  const status = already === null ? 'wouldComeIn' : 'alreadyIn';
  return { file, status, dryRun, importId: already?.id ?? null, counts: null, error: null };
}

async function start(client: ServerClient, outcome: FileOutcome): Promise<FileOutcome> {
  const { dryRun } = outcome;
  const { importUpload } = await client.ask<{ importUpload: { id: string } }>(
    'mutation ($input: ImportUploadInput!) { importUpload(input: $input) { id } }',
    { input: { uploadId: dryRun?.id, digest: dryRun?.digest } },
  );
  return { ...outcome, status: 'in', importId: importUpload.id };
}

async function untilCounted(client: ServerClient, outcome: FileOutcome): Promise<FileOutcome> {
  for (;;) {
    const { import: found } = await client.ask<{
      import: { status: string; counts: Counts; error: { code: string; message: Said } | null } | null;
    }>(
      'query ($id: ID!) { import(id: $id) { status counts { rows willComeIn duplicates excluded } error { code message { sv en } } } }',
      { id: outcome.importId },
    );
    if (found?.status === 'DONE') return { ...outcome, counts: found.counts };
    if (found === null || found.status === 'FAILED')
      return { ...outcome, status: 'refused', error: found?.error ?? null };
    await wait(pause);
  }
}

async function refusedOr(file: string, dryRun: DryRun | null, work: () => Promise<FileOutcome>): Promise<FileOutcome> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const told = { code: error.code, message: error.said };
    return { file, status: 'refused', dryRun, importId: null, counts: null, error: told };
  }
}
