import type {
  ColumnMappingInput,
  NameMeaningInput,
  NoteHeadInput,
  UploadPartsFragment,
  UploadReadingInput,
} from '../../graphql/generated/graphql';
import { begin, type History } from './history';
import { compacted, told, type Change } from './note-edits';

/** Where a note is from, as chosen; empty: nowhere in particular. */
export interface Whence {
  readonly meetingId: string;
  readonly districtId: string;
  readonly groupId: string;
}

/** How a person says that a file is to be understood. */
export interface ReadingState {
  /** Null: nobody has said. */
  readonly mapping: readonly ColumnMappingInput[] | null;
  readonly names: readonly NameMeaningInput[];
  readonly changes: readonly Change[];
  readonly head: NoteHeadInput;
  /** Null for a table. */
  readonly whence: Whence | null;
}

type Column = UploadPartsFragment['columns'][number];

export function mappingOf({ name, role, question, attribute }: Column): ColumnMappingInput {
  return { name, role, questionId: question?.id ?? null, attributeId: attribute?.id ?? null };
}

export function meaningOf({ name, district, place, group }: UploadPartsFragment['names'][number]): NameMeaningInput {
  return { name, districtId: district?.id ?? null, placeId: place?.id ?? null, groupId: group?.id ?? null };
}

/** The reading that the server has of a file. */
export function readingFrom(upload: UploadPartsFragment): ReadingState {
  const { note, columns, columnsChosen, names } = upload;
  const corrected = new Set(note?.correctedHead ?? []);
  return {
    mapping: columnsChosen ? columns.map(mappingOf) : null,
    names: names.map(meaningOf),
    changes: (note?.changes ?? []).map(told),
    head: note
      ? {
          ...(corrected.has('title') ? { title: note.title } : {}),
          ...(corrected.has('date') ? { date: note.date } : {}),
          ...(corrected.has('venue') ? { venue: note.venue } : {}),
          ...(corrected.has('participants') ? { participants: note.participants } : {}),
        }
      : {},
    whence: note
      ? {
          meetingId: note.meeting?.id ?? '',
          districtId: note.district?.id ?? '',
          groupId: note.group?.id ?? '',
        }
      : null,
  };
}

/** A reading as it is sent. */
export function sent({ mapping, names, changes, head, whence }: ReadingState): UploadReadingInput {
  if (whence === null) return { mapping: mapping === null ? null : [...mapping], names: [...names] };
  return {
    changes: compacted(changes),
    head: Object.keys(head).length === 0 ? null : head,
    meetingId: whence.meetingId || null,
    districtId: whence.districtId || null,
    groupId: whence.groupId || null,
  };
}

/** What is kept in the browser of a file: the steps, and whether the last of them has reached the server. */
export interface KeptReading {
  readonly history: History<ReadingState>;
  readonly reached: boolean;
}

const keyOf = (uploadId: string) => `guldkorn-reading-${uploadId}`;

/** What was done before the page was opened anew in the same window; else what the server has, with nothing to undo. */
export function keptReading(upload: UploadPartsFragment, storage: Pick<Storage, 'getItem'>): KeptReading {
  const fromServer = readingFrom(upload);
  try {
    const kept = JSON.parse(storage.getItem(keyOf(upload.id)) ?? 'null') as KeptReading | null;
    if (kept?.history.present !== undefined && Array.isArray(kept.history.past)) return kept;
  } catch {
    // Nothing that we have written: as if it were not there.
  }
  return { history: begin(fromServer), reached: true };
}

export function keepReading(uploadId: string, kept: KeptReading, storage: Pick<Storage, 'setItem'>): void {
  try {
    storage.setItem(keyOf(uploadId), JSON.stringify(kept));
  } catch {
    // Full or not allowed: what has reached the server is kept there.
  }
}

export function forgetReading(uploadId: string, storage: Pick<Storage, 'removeItem'>): void {
  storage.removeItem(keyOf(uploadId));
}
