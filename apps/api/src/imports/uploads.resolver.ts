import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ParsedNote } from '@guldkorn/intake';
import { MikroORM } from '@mikro-orm/sql';
import { groupBy } from '../graphql/group-by.js';
import { decidedOfNote, decidedOfRows, type DecidedWords } from '../masking/decided-in-file.js';
import { Masking } from '../masking/masking.js';
import { ProfileView } from '../municipality/profile-view.js';
import { UploadReadingInput, askedReading } from './import.input.js';
import { ImportQueries } from './import.queries.js';
import { importType, ImportType } from './import.type.js';
import type { NoteOccasion } from './incoming-note.js';
import { noteTextKey } from './note-identity.js';
import { noteChange, speakersOf } from './note-changes.js';
import { problemTypes } from './problem.type.js';
import type { ReadTable } from './read-file.js';
import type { RowPlace } from './row-place.js';
import { uploadCountsType } from './upload-counts.type.js';
import {
  UploadType,
  type UploadDuplicatesType,
  type ColumnType,
  type NotePreviewType,
  type PreviewRowType,
  type SheetRowsType,
} from './upload.type.js';
import { nameMeaning } from './unknown-names.resolver.js';
import { UploadsService, type DryRun } from './uploads.service.js';

const rowsShown = 10;
/** Rows that samples of the columns come from, but for very empty columns: those are looked up too. */
const rowsLookedUp = 200;

/** The most rows named one by one. */
const rowsNamed = 100;
/** The most imports named by which rows are in already. */
const importsNamed = 20;

/** Rows by the sheets that they stand on, both in the order of the file. */
function bySheet(rows: readonly RowPlace[], masking: Masking): SheetRowsType[] {
  return [...groupBy(rows, ({ sheet }) => sheet)].map(([sheet, some]) => ({
    sheet: masking.sheet(sheet),
    rows: some.map(({ row }) => row),
  }));
}

function duplicatesType({ duplicates, counts, same, file }: DryRun, masking: Masking): UploadDuplicatesType {
  const { inFile, stored } = duplicates;
  return {
    inFileCount: inFile.length,
    inFile: inFile.slice(0, rowsNamed).map(({ row, sheet, sameAs }) => ({
      row,
      sheet: masking.sheet(sheet),
      sameAs: sameAs.row,
      sameAsSheet: masking.sheet(sameAs.sheet),
    })),
    stored:
      file.kind === 'note'
        ? same === null
          ? []
          : [{ importId: same.import.id, count: counts.duplicates, rows: [], sheets: [] }]
        : stored.slice(0, importsNamed).map(({ importId, rows }) => {
            const named = rows.slice(0, rowsNamed);
            return {
              importId,
              count: rows.length,
              rows: named.map(({ row }) => row),
              sheets: bySheet(named, masking),
            };
          }),
  };
}

@Resolver(() => UploadType)
export class UploadsResolver {
  constructor(
    @Inject(UploadsService) private readonly uploads: UploadsService,
    @Inject(ImportQueries) private readonly imports: ImportQueries,
    @Inject(ProfileView) private readonly profile: ProfileView,
    @Inject(Masking) private readonly masking: Masking,
    @Inject(MikroORM) private readonly orm: MikroORM,
  ) {}

  @Query(() => UploadType, {
    nullable: true,
    description:
      'An uploaded file and what would come in if it were taken in now. Null, with an error that says why, when there is no such file or it cannot be read.',
  })
  async upload(
    @Args('id', { type: () => ID, description: 'What POST /uploads answered.' }) id: string,
  ): Promise<UploadType> {
    return this.uploadType(await this.uploads.dryRun(id, null));
  }

  @Mutation(() => UploadType, {
    description:
      'What would come in if the file were understood as said here. Takes nothing in, but is kept with the file: the query upload shows the same from then on, and importUpload takes it in as it was shown.',
  })
  async readUpload(
    @Args('uploadId', { type: () => ID, description: 'What POST /uploads answered.' }) uploadId: string,
    @Args('reading', { type: () => UploadReadingInput, description: 'How it is to be understood.' })
    reading: UploadReadingInput,
  ): Promise<UploadType> {
    return this.uploadType(await this.uploads.dryRun(uploadId, askedReading(reading)));
  }

  @ResolveField(() => ImportType, {
    nullable: true,
    description:
      'The import that has already taken this file in, or a note of the same text, or is about to. Null when there is none.',
  })
  async alreadyImported(@Parent() upload: UploadType): Promise<ImportType | null> {
    const found =
      (await this.imports.ofOriginal(upload.id)) ??
      (upload.sameImportId === null ? null : await this.imports.find(upload.sameImportId));
    return found === null ? null : importType(found);
  }

  private async uploadType(run: DryRun): Promise<UploadType> {
    const { original, file, occasion } = run;
    const { id, fileName, size, sha256 } = original;
    const shared = {
      id,
      fileName: this.masking.fileName(fileName),
      size,
      sha256,
      kind: file.kind,
      format: file.format,
      encoding: file.encoding,
      digest: run.digest,
      counts: uploadCountsType(run.counts),
      leftOut: run.leftOut.map((reason) => ({ ...reason, text: this.masking.message(reason.text) })),
      duplicates: duplicatesType(run, this.masking),
      columnsRemembered: run.remembered !== null,
      columnsChosen: run.remembered === null && run.reading.mapping !== null,
      problemCount: run.problems.length,
      problems: problemTypes(this.masking, run.problems),
      sameImportId: run.same?.import.id ?? null,
      names: Object.entries(run.reading.names).map(([name, meaning]) =>
        nameMeaning(this.profile, this.masking.shortText(name), meaning),
      ),
      run,
    };
    if (file.kind === 'submissions') {
      const shown = file.submissions.first(rowsLookedUp).map(({ fingerprint }) => fingerprint);
      const decided = await decidedOfRows(this.orm.em.fork(), id, shown);
      return {
        ...shared,
        columns: this.columns(file, decided),
        preview: this.rows(file, decided),
        note: null,
      };
    }
    const note = occasion === null ? null : await this.note(file, occasion, run);
    return { ...shared, columns: [], preview: [], note };
  }

  private columns(file: ReadTable, decided: DecidedWords): ColumnType[] {
    return file.columns.map(({ name, role, questionId, attributeId, samples }) => ({
      name,
      role,
      question: this.profile.question(questionId),
      attribute: this.profile.attribute(attributeId),
      samples: samples.map((sample) => {
        const spans = decided.spansIn(sample);
        return spans === null ? this.masking.cell(name, sample) : this.masking.answer(sample, spans).text;
      }),
    }));
  }

  private rows(file: ReadTable, decided: DecidedWords): PreviewRowType[] {
    return file.submissions.first(rowsShown).map((submission) => ({
      row: submission.row,
      sheet: this.masking.sheet(submission.sheet),
      district: this.profile.district(submission.districtId),
      place: this.profile.place(submission.placeId),
      group: this.profile.group(submission.groupId),
      receivedOn: submission.receivedOn,
      attributes: Object.entries(submission.attributes ?? {}).flatMap(
        ([attributeId, valueId]) =>
          this.profile.attribute(attributeId)?.values.find((value) => value.id === valueId) ?? [],
      ),
      answers: submission.answers.map(
        (answer) => this.masking.answer(answer.text, decided.spansIn(answer.text) ?? []).text,
      ),
    }));
  }

  private async note(note: ParsedNote, occasion: NoteOccasion, run: DryRun): Promise<NotePreviewType> {
    const { corrections } = run.reading;
    const asFound = run.asFound.kind === 'note' ? run.asFound : note;
    const speakers = speakersOf(asFound, corrections);
    // Found once: its text stays the same, however it is corrected.
    const decided = await decidedOfNote(this.orm.em.fork(), noteTextKey(asFound.text), asFound.text);
    const { text, redactions } = await this.masking.unstoredNote(asFound, decided);
    const short = (words: string | null) => (words === null ? null : this.masking.shortText(words));
    const changes = corrections.spans.map((span) => noteChange(span, speakers, this.masking));
    const isCorrected = ({ start, end }: { start: number; end: number }) =>
      changes.some((change) => change.setAside === null && change.start <= start && end <= change.end);
    return {
      title: short(occasion.title),
      date: occasion.heldOn,
      venue: short(occasion.venue),
      district: this.profile.district(occasion.districtId),
      group: this.profile.group(occasion.groupId),
      participants: occasion.participants,
      meeting: this.profile.meeting(occasion.meeting?.id ?? null),
      text,
      redactions,
      statements: note.statements.map((statement) => {
        const { start, end, role, valence } = statement;
        return {
          start,
          end,
          role,
          speaker: statement.speaker === null ? null : this.masking.speaker(statement.speaker),
          speakerNumber: statement.speaker === null ? null : speakers.indexOf(statement.speaker) + 1,
          valence,
          topic: short(statement.topic),
          corrected: isCorrected(statement),
        };
      }),
      setAside: [...note.setAside],
      headings: note.headings.map(({ start, end, label, meaning }) => ({
        start,
        end,
        label: this.masking.shortText(label),
        meaning,
      })),
      speakers: speakers.map((name, index) => ({ number: index + 1, name: this.masking.speaker(name) })),
      changes,
      correctedHead: Object.keys(corrections.head ?? {}),
      run,
    };
  }
}
