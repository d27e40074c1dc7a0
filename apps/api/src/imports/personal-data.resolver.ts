import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ParsedNote } from '@guldkorn/intake';
import type { MaskReason } from '../masking/mask-text.js';
import { Masking } from '../masking/masking.js';
import type { ReadTable } from './read-file.js';
import { placeOfRow, type RowPlace } from './row-place.js';
import { UploadPersonalDataType, type PersonalDataFoundType } from './personal-data.type.js';
import { UploadType } from './upload.type.js';

/** The most rows looked through before they come in: a second or two. */
const mostRows = 1000;
/** The most places named of one kind. */
const mostPlaces = 5;
/** Milliseconds of reading after which others get their turn. */
const longestTurn = 20;

/** Counts what is found, by kind. */
class Found {
  private readonly byKind = new Map<MaskReason, { count: number; rows: RowPlace[] }>();

  constructor(private readonly masking: Masking) {}

  add(kind: MaskReason, at: RowPlace): void {
    const found = this.byKind.get(kind) ?? { count: 0, rows: [] };
    this.byKind.set(kind, found);
    found.count++;
    const last = found.rows.at(-1);
    if (found.rows.length < mostPlaces && (last?.row !== at.row || last.sheet !== at.sheet)) found.rows.push(at);
  }

  list(): PersonalDataFoundType[] {
    return [...this.byKind]
      .map(([kind, { count, rows }]) => ({
        kind,
        count,
        places: rows.map((at) => this.masking.message(placeOfRow(at))),
      }))
      .sort((a, b) => b.count - a.count);
  }
}

@Resolver(() => UploadType)
export class PersonalDataResolver {
  private readonly known = new WeakMap<object, Promise<UploadPersonalDataType>>();

  constructor(@Inject(Masking) private readonly masking: Masking) {}

  @ResolveField(() => UploadPersonalDataType, {
    description: 'The personal data found in it; of a table the first thousand rows that come in are looked through.',
  })
  personalData(@Parent() { run }: UploadType): Promise<UploadPersonalDataType> {
    const file = run.asFound;
    const known = this.known.get(file);
    if (known !== undefined) return known;
    const found = file.kind === 'note' ? this.ofNote(file) : this.ofTable(file);
    this.known.set(file, found);
    return found;
  }

  private async ofNote(note: ParsedNote): Promise<UploadPersonalDataType> {
    const found = new Found(this.masking);
    const { redactions } = await this.masking.unstoredNote(note);
    let [line, at] = [1, 0];
    for (const { start, reason } of redactions) {
      for (; at < start; at++) if (note.text[at] === '\n') line++;
      found.add(reason, { row: line, sheet: null });
    }
    const { length } = note.statements;
    return { searched: length, of: length, found: found.list() };
  }

  private async ofTable({ submissions }: ReadTable): Promise<UploadPersonalDataType> {
    const found = new Found(this.masking);
    const searched = submissions.first(mostRows);
    let since = performance.now();
    for (const { row, sheet, answers } of searched) {
      for (const { text } of answers)
        for (const { reason } of this.masking.answer(text).redactions) found.add(reason, { row, sheet });
      if (performance.now() - since < longestTurn) continue;
      await new Promise((resolve) => setImmediate(resolve));
      since = performance.now();
    }
    return { searched: searched.length, of: submissions.length, found: found.list() };
  }
}
